import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** Steps that lead to each other, drawn from top to bottom. `nodes`: [{ id, title, about, isEnd }], `links`: [{ from, to }]; both also said in words. */
Flickable {
    id: root

    property var nodes: []
    property var links: []
    property string selected
    property string label
    /** To the sides too, where it is wider than its room. */
    readonly property bool scrolls: true
    readonly property int nodeWidth: Math.round(9.5 * ToolTokens.bodySize)
    readonly property int nodeHeight: Math.round(4.2 * ToolTokens.bodySize)
    /** For lines that go past others. */
    readonly property int room: ToolTokens.space6
    readonly property int gapX: ToolTokens.space3
    readonly property int gapY: ToolTokens.space5
    readonly property var places: place()
    readonly property int levels: Object.keys(places).reduce((high, id) => Math.max(high, places[id].level + 1), 0)
    readonly property int breadth: Object.keys(places).reduce((high, id) => Math.max(high, places[id].column + 1), 0)

    signal chosen(string id)

    implicitHeight: contentHeight
    contentWidth: Math.max(width, breadth * (nodeWidth + gapX) + gapX + 2 * room)
    contentHeight: levels * (nodeHeight + gapY) - gapY + 2 * ToolTokens.space2
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Canvas {
        id: lines

        width: root.contentWidth
        height: root.contentHeight
        Accessible.ignored: true

        onPaint: {
            const pen = getContext("2d")
            pen.reset()
            pen.lineWidth = 2
            pen.strokeStyle = ToolTokens.line
            pen.fillStyle = ToolTokens.line
            for (const link of root.links)
                if (root.places[link.from] && root.places[link.to])
                    arrow(pen, root.places[link.from], root.places[link.to])
        }

        /** Straight down to the next level; past other levels on the right, back up on the left. */
        function arrow(pen: var, from: var, to: var) {
            const w = root.nodeWidth, h = root.nodeHeight
            if (to.level === from.level + 1) {
                const x1 = root.xOf(from) + w / 2, y1 = root.yOf(from) + h, x2 = root.xOf(to) + w / 2, y2 = root.yOf(to)
                const middle = (y1 + y2) / 2
                draw(pen, [x1, y1, x1, middle, x2, middle, x2, y2 - 6], 0)
                return
            }
            const side = to.level > from.level ? 1 : -1
            const x1 = root.xOf(from) + (side > 0 ? w : 0), x2 = root.xOf(to) + (side > 0 ? w : 0)
            const y1 = root.yOf(from) + h / 2, y2 = root.yOf(to) + h / 2
            const out = side > 0 ? Math.max(x1, x2) + root.room : Math.min(x1, x2) - root.room
            draw(pen, [x1, y1, out, y1, out, y2, x2 + side * 6, y2], side)
        }
        function draw(pen: var, at: var, side: int) {
            pen.beginPath()
            pen.moveTo(at[0], at[1])
            pen.bezierCurveTo(at[2], at[3], at[4], at[5], at[6], at[7])
            pen.stroke()
            pen.beginPath()
            pen.moveTo(at[6] - side * 6, at[7] + (side === 0 ? 6 : 0))
            pen.lineTo(at[6] + (side === 0 ? -5 : side * 3), at[7] + (side === 0 ? -3 : -5))
            pen.lineTo(at[6] + (side === 0 ? 5 : side * 3), at[7] + (side === 0 ? -3 : 5))
            pen.closePath()
            pen.fill()
        }
    }

    Repeater {
        model: root.nodes

        delegate: SmallButton {
            id: node

            required property var modelData
            readonly property var at: root.places[modelData.id] ?? { level: 0, column: 0 }

            x: root.xOf(at)
            y: root.yOf(at)
            width: root.nodeWidth
            height: root.nodeHeight
            text: modelData.title
            explanation: modelData.about
            chosen: root.selected === modelData.id
            focusPolicy: Qt.NoFocus
            onClicked: root.chosen(modelData.id)

            contentItem: ColumnLayout {
                spacing: 0

                ToolText {
                    Layout.fillWidth: true
                    text: node.modelData.title
                    size: Math.round(ToolTokens.smallSize * 0.93)
                    strong: true
                    elide: Text.ElideRight
                    wrapMode: Text.Wrap
                    maximumLineCount: node.modelData.about === "" ? 3 : 2
                    lineHeight: 1.1
                    decorative: true
                }

                ToolText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: node.modelData.about
                    size: Math.round(ToolTokens.smallSize * 0.87)
                    color: node.modelData.isWrong ? ToolTokens.wrong : ToolTokens.muted
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    lineHeight: 1.1
                    decorative: true
                }
            }

            background: Rectangle {
                radius: node.modelData.isEnd ? root.nodeHeight / 2 : ToolTokens.mediumRadius
                color: node.checked ? ToolTokens.accentSoft : ToolTokens.paper
                border { width: node.checked || node.modelData.isWrong ? 2 : 1; color: node.modelData.isWrong ? ToolTokens.wrong : node.checked ? ToolTokens.accent : ToolTokens.line }
            }
        }
    }

    onPlacesChanged: lines.requestPaint()
    onLinksChanged: lines.requestPaint()
    onWidthChanged: lines.requestPaint()

    Connections {
        target: Look
        function onChanged() { lines.requestPaint() }
    }

    function xOf(at: var): real { return gapX + at.column * (nodeWidth + gapX) + Math.max(0, (contentWidth - gapX - breadth * (nodeWidth + gapX)) / 2) }
    function yOf(at: var): real { return ToolTokens.space2 + at.level * (nodeHeight + gapY) }

    /** Each node as far down as the longest way to it; what cannot be reached stands last. */
    function place(): var {
        const level = {}
        const visit = (id, depth, above) => {
            if (above.indexOf(id) >= 0 || (level[id] ?? -1) >= depth)
                return
            level[id] = depth
            links.filter(link => link.from === id).forEach(link => visit(link.to, depth + 1, above.concat([id])))
        }
        if (nodes.length > 0)
            visit(nodes[0].id, 0, [])
        const last = Object.keys(level).reduce((high, id) => Math.max(high, level[id]), -1) + 1
        const used = {}
        const made = {}
        for (const node of nodes) {
            const row = level[node.id] ?? last
            used[row] = (used[row] ?? -1) + 1
            made[node.id] = { level: row, column: used[row] }
        }
        return made
    }
}
