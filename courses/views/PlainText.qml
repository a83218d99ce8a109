import QtQuick
import Brygga.Views

/** Text without markup, in the type of the tokens. */
Text {
    id: root

    property int size: Tokens.bodySize
    property bool strong: false
    property bool decorative: false

    color: Tokens.ink
    font.family: Tokens.family
    font.pixelSize: size
    font.weight: strong ? Tokens.strongWeight : Tokens.bodyWeight
    lineHeight: Tokens.linePercent / 100
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: decorative || text === ""
}
