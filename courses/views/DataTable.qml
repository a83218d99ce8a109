import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A table with headings, which scrolls by itself when it is wider than the page. `header`: row, column or both. */
Stack {
    id: root

    property string caption
    property var columns: []
    property var rows: []
    property string header: "row"
    property bool captionHidden: false
    property int size: Math.round(Tokens.bodySize * 0.94)
    readonly property int columnCount: Math.max(columns.length, ...rows.map(row => row.cells.length))
    readonly property var grid: (columns.length > 0 ? [columns] : []).concat(rows.map(row => row.cells))
    readonly property var leastText: measures(text => Math.max(...text.split(/\s+/).map(word => letters.advanceWidth(word))), 14)
    readonly property real padding: leastText.reduce((sum, part) => sum + part + 2 * Tokens.space3, 0) > scroll.width ? Tokens.space2 : Tokens.space3
    readonly property var least: leastText.map(part => part + 2 * padding)
    readonly property var most: measures(text => letters.advanceWidth(text), 36).map(part => part + 2 * padding)
    readonly property var widths: share(scroll.width)

    signal followed(string href, Item from)

    spacing: Tokens.space2

    FontMetrics {
        id: letters

        font { family: Tokens.family; pixelSize: root.size; weight: Tokens.strongWeight }
    }

    PlainText {
        Layout.fillWidth: true
        visible: !root.captionHidden
        text: root.caption
        strong: true
        decorative: true
    }

    Flickable {
        id: scroll

        readonly property bool scrolls: contentWidth > width + 1

        Layout.fillWidth: true
        implicitHeight: table.implicitHeight + (scrolls ? Tokens.space2 : 0)
        contentWidth: Math.ceil(root.widths.reduce((sum, width) => sum + width, 0))
        contentHeight: table.implicitHeight
        clip: scrolls
        boundsBehavior: Flickable.StopAtBounds
        interactive: scrolls
        activeFocusOnTab: scrolls

        Accessible.role: Accessible.Pane
        Accessible.name: root.caption
        Accessible.ignored: !scrolls

        Keys.onLeftPressed: contentX = Math.max(0, contentX - 80)
        Keys.onRightPressed: contentX = Math.min(contentWidth - width, contentX + 80)

        Column {
            id: table

            readonly property int rows: root.grid.length
            readonly property int columns: root.columnCount

            Accessible.role: Accessible.Table
            Accessible.name: root.caption

            Repeater {
                model: root.grid

                delegate: Rectangle {
                    id: line

                    required property var modelData
                    required property int index
                    readonly property bool isHead: index === 0 && root.columns.length > 0

                    width: cells.implicitWidth
                    height: cells.implicitHeight + border
                    color: isHead ? Tokens.surface : "transparent"

                    readonly property int border: isHead ? 2 : 1

                    RowLayout {
                        id: cells

                        spacing: 0

                        Repeater {
                            model: line.modelData

                            delegate: DataCell {
                                required property var modelData
                                required property int index

                                Layout.preferredWidth: root.widths[index] ?? 0
                                Layout.fillHeight: true
                                html: line.isHead ? modelData.text.replace(/&/g, "&amp;").replace(/</g, "&lt;") : modelData.text
                                size: root.size
                                padding: root.padding
                                row: line.index
                                column: index
                                head: line.isHead ? "column" : index === 0 && root.header !== "row" ? "row" : ""
                                onFollowed: (href, from) => root.followed(href, from)
                            }
                        }
                    }

                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        height: line.border
                        color: line.isHead ? Tokens.line : Tokens.hairline
                    }
                }
            }
        }

        FocusRing {
            parent: scroll
            target: scroll
            gap: 0
        }
    }

    Track {
        Layout.fillWidth: true
        visible: scroll.scrolls

        Rectangle {
            x: scroll.visibleArea.xPosition * parent.width
            width: scroll.visibleArea.widthRatio * parent.width
            height: parent.height
            radius: parent.radius
            color: Tokens.line
        }
    }

    /** Pixels the texts of each column want, by what `extent` says of them; no more than `bound` times the height of a letter. */
    function measures(extent: var, bound: int): var {
        const found = []
        const high = letters.font.pixelSize // the measures are taken again when the letters change
        for (let column = 0; column < columnCount; ++column) {
            const texts = grid.map(row => row[column] ? RichHtml.plain(row[column].text.replace(/&(?!\w+;|#)/g, "&amp;")) : "")
            found.push(Math.min(bound * high, Math.max(2 * high, ...texts.map(extent)) + high / 8))
        }
        return found
    }

    /** The width shared out: no column narrower than its longest word, the rest by how much text there is. */
    function share(width: real): var {
        const sum = list => list.reduce((total, part) => total + part, 0)
        const spare = width - sum(least)
        const wish = most.map((wanted, column) => Math.max(0, wanted - least[column]))
        const wished = sum(wish)
        return spare <= 0 ? least : least.map((part, column) => part + spare * (wished > 0 ? wish[column] / wished : 1 / least.length))
    }
}
