import QtQuick
import Brygga.Views

/** The logo of the theme in use, on white as it was drawn; nothing when there is none. */
Rectangle {
    id: root

    property int room: 44      // height of the picture
    readonly property string text: Look.theme.alt ?? ""

    visible: image.source != "" && !image.missing
    implicitWidth: visible ? image.width + 2 * Tokens.space2 : 0
    implicitHeight: visible ? image.height + 2 * Tokens.space1 : 0
    radius: Tokens.smallRadius
    color: "#ffffff"
    Accessible.role: Accessible.Graphic
    Accessible.name: text

    Picture {
        id: image

        anchors.centerIn: parent
        height: Math.min(root.room, ratio * 6 * root.room)
        width: ratio > 0 ? height / ratio : 0
        source: Look.theme.logo ?? ""
        Accessible.ignored: true
    }
}
