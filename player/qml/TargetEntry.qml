import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** An entry of a list that a link may point at; then it is marked and has the keyboard. */
Rectangle {
    id: root

    property bool aimed: false
    property bool listed: true
    default property alias contents: column.data

    implicitHeight: column.implicitHeight + (aimed ? 2 * Tokens.space2 : 0)
    color: aimed ? Tokens.accentSoft : "transparent"
    radius: Tokens.smallRadius

    Component.onCompleted: if (aimed) Qt.callLater(() => root.forceActiveFocus(Qt.OtherFocusReason))

    Accessible.role: Accessible.ListItem
    Accessible.name: ""
    Accessible.ignored: !listed

    Stack {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: root.aimed ? Tokens.space2 : 0 }
        spacing: Tokens.space1
    }
}
