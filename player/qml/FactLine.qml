import QtQuick
import Brygga.Views

/** A small fact with its icon, in a row of such that breaks where it must. */
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
        id: sign

        width: Math.round(Tokens.smallSize * 1.25)
        height: width
        anchors.verticalCenter: parent.verticalCenter
        name: root.image
        color: Tokens.accent
    }

    PlainText {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.parent.width - sign.width - root.spacing)
        size: Tokens.smallSize
        color: root.color
        decorative: root.listed
    }
}
