import QtQuick
import Brygga.Views

/** One paragraph of rich text. Its links can be reached and followed by mouse, keys and assistive technology. */
FlowingText {
    id: root

    property string html
    property int size: Tokens.bodySize
    property bool strong: false
    property bool decorative: false
    property bool linksByPointer: false // in a control, which would take the press for itself
    property int role: Accessible.Paragraph
    property int level: 0 // of a heading
    readonly property string plain: RichHtml.plain(html)
    readonly property bool hasLinks: html.indexOf("<a ") >= 0

    signal followed(string href, Item from)

    text: html === "" ? "" : "<p style=\"line-height:" + (strong ? Tokens.headingLinePercent + 8 : Tokens.linePercent) + "%\">" + (hasLinks ? withColours() : html) + "</p>"
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    readOnly: true
    selectByMouse: true
    color: Tokens.ink
    selectionColor: Tokens.accent
    selectedTextColor: Tokens.overAccent
    font.family: Tokens.family
    font.pixelSize: size
    font.weight: strong ? Tokens.strongWeight : Tokens.bodyWeight

    Accessible.role: role
    Accessible.name: plain
    Accessible.ignored: decorative || plain === ""
    Accessible.readOnly: true

    onLinkActivated: href => root.followed(href, layer.item?.pointed() ?? root)

    // Most texts have no links, and a page has many texts.
    Loader {
        id: layer

        anchors.fill: parent
        z: 1
        active: root.hasLinks
        asynchronous: true // the words come first, then what leads on from them
        sourceComponent: TextLinkLayer {
            text: root
            byPointer: root.linksByPointer
            onFollowed: (href, from) => root.followed(href, from)
        }
    }

    function withColours(): string {
        const style = (ink, more) => " style=\"color:" + ink + ";" + more + "\""
        // Qt keeps no attribute of a link but its address, so the place that a citation names goes with that
        return html.replace(/(href="#source-[^"]*)" data-place="([^"]*)"/g, "$1?$2\"").replace(/<a class="(\w+)"/g, (tag, kind) => tag + style(kind === "term" ? color : Tokens.accent, kind === "cite" ? "font-size:" + Math.round(size * 0.88) + "px" : ""))
    }
}
