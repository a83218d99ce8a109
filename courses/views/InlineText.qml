import QtQuick
import Brygga.Views

/** One paragraph of rich text. Its links can be reached and followed by mouse, keys and assistive technology. */
TextEdit {
    id: root

    property string html
    property int size: Tokens.bodySize
    property bool strong: false
    property bool decorative: false
    property int role: Accessible.Paragraph
    readonly property string plain: RichHtml.plain(html)

    signal followed(string href, Item from)

    text: "<style>a{color:" + Tokens.accent + ";text-decoration:underline} a.term{color:" + color + "} a.cite{font-size:" + Math.round(size * 0.88)
          + "px}</style><p style=\"line-height:" + (strong ? Tokens.headingLinePercent + 8 : Tokens.linePercent) + "%\">" + html + "</p>"
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

    onLinkActivated: href => root.followed(href, root)

    HoverHandler {
        cursorShape: root.hoveredLink ? Qt.PointingHandCursor : Qt.IBeamCursor
    }

    TextLinks {
        id: found

        document: root.textDocument
    }

    Repeater {
        model: found.links

        delegate: Item {
            id: link

            required property var modelData
            readonly property var boxes: root.width > 0 && root.contentHeight > 0 ? root.boxesOf(modelData.start, modelData.end) : []

            x: Math.min(...boxes.map(box => box.x), root.width)
            y: boxes.length > 0 ? boxes[0].y : 0
            width: Math.max(0, ...boxes.map(box => box.x + box.width - x))
            height: boxes.length > 0 ? boxes[boxes.length - 1].y + boxes[boxes.length - 1].height - y : 0
            activeFocusOnTab: true

            Accessible.role: Accessible.Link
            Accessible.name: modelData.text
            Accessible.focusable: true
            Accessible.onPressAction: root.followed(link.modelData.href, link)

            Keys.onReturnPressed: root.followed(link.modelData.href, link)
            Keys.onEnterPressed: root.followed(link.modelData.href, link)

            Repeater {
                model: link.activeFocus ? link.boxes : []

                delegate: Rectangle {
                    required property var modelData

                    x: modelData.x - link.x - 2
                    y: modelData.y - link.y - 1
                    width: modelData.width + 4
                    height: modelData.height + 2
                    color: "transparent"
                    border { width: Tokens.focusWidth; color: Tokens.focus }
                    radius: Tokens.smallRadius
                }
            }
        }
    }

    /** The rectangles that a stretch of text takes, one for each line. */
    function boxesOf(start: int, end: int): var {
        const boxes = []
        for (let position = start; position <= end; ++position) {
            const at = root.positionToRectangle(position)
            const last = boxes[boxes.length - 1]
            if (last && Math.abs(last.y - at.y) < 1)
                last.width = at.x - last.x
            else if (position < end)
                boxes.push({ x: at.x, y: at.y, width: 4, height: at.height })
        }
        return boxes
    }
}
