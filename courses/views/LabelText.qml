import QtQuick
import Brygga.Views

/** Rich text inside a control: shown, but its links are not reached; the control's accessible name says it. */
Text {
    id: root

    property string html
    property int size: Tokens.bodySize
    property bool strong: false

    text: html
    textFormat: Text.RichText
    wrapMode: Text.Wrap
    color: Tokens.ink
    linkColor: color
    font.family: Tokens.family
    font.pixelSize: size
    font.weight: strong ? Tokens.strongWeight : Tokens.bodyWeight
    lineHeight: Tokens.linePercent / 100

    Accessible.ignored: true
}
