import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** An entry of a list that a link may point at; then it is marked. */
Rectangle {
    id: root

    property bool aimed: false
    property bool listed: true
    default property alias contents: column.data

    implicitHeight: column.implicitHeight + (aimed ? 2 * Tokens.space2 : 0)
    color: aimed ? Tokens.accentSoft : "transparent"
    radius: Tokens.smallRadius

    Accessible.role: Accessible.ListItem
    Accessible.name: ""
    Accessible.ignored: !listed

    Stack {
        id: column

        readonly property int margin: root.aimed ? Tokens.space2 : 0

        x: margin
        y: margin
        width: root.width - 2 * margin
        spacing: Tokens.space1
    }
}
