import QtQuick
import Brygga.Views

/** A small fact with its icon. */
Row {
    id: root

    property string image
    property alias text: label.text
    property color color: Tokens.muted
    property bool listed: false   // stands in a list

    spacing: Tokens.space2

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.ignored: !listed

    Icon {
        width: Math.round(Tokens.smallSize * 1.25)
        height: width
        anchors.verticalCenter: parent.verticalCenter
        name: root.image
        color: Tokens.accent
    }

    PlainText {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        size: Tokens.smallSize
        color: root.color
        decorative: root.listed
    }
}
