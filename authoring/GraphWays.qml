import QtQuick
import Brygga.Editors
import Brygga.Views

/** The ways on the map, from a step down to what its choices lead to; and the one that is being drawn. */
Canvas {
    id: root

    required property var pane
    readonly property var watched: [pane.nodes, pane.edges, pane.chosenNode, pane.drawnFrom, pane.drawnTo, width, height]

    Accessible.ignored: true

    onWatchedChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d")
        pen.reset()
        const byId = id => pane.nodes.find(node => node.id === id)
        for (const edge of pane.edges) {
            const from = byId(edge.from)
            const to = byId(edge.to) ?? pane.nodes.find(node => node.kind === "ending")
            if (from && to && edge.known)
                way(pen, from, pane.xOf(to) + pane.boxWidth / 2, pane.yOf(to), edge.best, pane.chosenNode === from)
        }
        if (byId(pane.drawnFrom))
            way(pen, byId(pane.drawnFrom), pane.drawnTo.x, pane.drawnTo.y, false, true)
    }

    Connections {
        target: Look
        function onChanged() { root.requestPaint() }
    }

    function way(pen: var, from: var, x: real, y: real, isBest: bool, isChosen: bool) {
        const startX = pane.xOf(from) + pane.boxWidth / 2
        const startY = pane.yOf(from) + pane.boxHeight
        pen.lineWidth = isBest ? 3 : 1.5
        pen.strokeStyle = pen.fillStyle = isBest || isChosen ? ToolTokens.accent : ToolTokens.line
        pen.beginPath()
        pen.moveTo(startX, startY)
        pen.bezierCurveTo(startX, startY + 36, x, y - 42, x, y - 6)
        pen.stroke()
        pen.beginPath()
        pen.moveTo(x, y)
        pen.lineTo(x - 5, y - 8)
        pen.lineTo(x + 5, y - 8)
        pen.closePath()
        pen.fill()
    }
}
