import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A picture with its text alternative; the text is shown in its place when the picture cannot be. Without text it is decoration. */
Item {
    id: root

    property url source
    property string text

    implicitWidth: picture.naturalWidth > 0 ? picture.naturalWidth * Math.max(1, Look.textScale) : 400
    implicitHeight: picture.missing ? words.implicitHeight + 2 * Tokens.space3 : Math.round(width * picture.ratio)

    Accessible.role: Accessible.Graphic
    Accessible.name: text
    Accessible.ignored: text === ""

    Picture {
        id: picture

        anchors.fill: parent
        visible: !missing
        source: root.source
        scheme: Look.scheme
        colors: Tokens.diagramColors
    }

    Rectangle {
        anchors.fill: parent
        visible: picture.missing && root.text !== ""
        color: Tokens.surface
        border { width: 1; color: Tokens.line }
        radius: Tokens.mediumRadius

        PlainText {
            id: words

            anchors { left: parent.left; right: parent.right; margins: Tokens.space3; verticalCenter: parent.verticalCenter }
            text: root.text
            decorative: true
        }
    }
}
