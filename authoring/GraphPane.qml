import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The map of a scenario or a guide, and what is chosen on it: steps, choices and endings are added, joined and taken away here, by hand or by keys. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property string path: { workspace.views.revision; return workspace.views.branchingNear(workspace.current) }
    readonly property var map: { workspace.views.revision; return path === "" ? {} : workspace.views.graph(path) }
    readonly property var nodes: map.nodes ?? []
    readonly property var edges: map.edges ?? []
    readonly property EditorHost host: workspace.host
    /** The step or ending that is chosen. */
    property string chosen: ""
    readonly property var chosenNode: nodes.find(node => node.id === chosen) ?? nodes[0] ?? null
    readonly property int boxWidth: Math.round(ToolTokens.smallSize * 12.5)
    readonly property int boxHeight: Math.round(ToolTokens.smallSize * 5.6)
    readonly property int gapX: 40
    readonly property int gapY: 56
    readonly property int columns: nodes.reduce((most, node) => Math.max(most, node.column + 1), 1)
    readonly property int levels: nodes.reduce((most, node) => Math.max(most, node.row + 1), 1)
    readonly property var problems: nodes.filter(node => problemOf(node) !== "")
    /** While a new way is drawn: from which step, and where the hand is. */
    property string drawnFrom: ""
    property point drawnTo

    title: nodes.length > 0 ? qsTr("Karta: %1").arg(workspace.editing.titleOf(path)) : qsTr("Scenariots karta")
    first: flick

    tools: [
        SmallButton { objectName: "map-add-step"; visible: root.path !== ""; enabled: !root.host.readOnly; text: qsTr("Steg"); image: "plus"; explanation: qsTr("Nytt steg efter det valda (Insert)"); onClicked: root.addStep(-1) },
        SmallButton { objectName: "map-add-ending"; visible: root.path !== ""; enabled: !root.host.readOnly; text: qsTr("Slut"); image: "plus"; explanation: qsTr("Nytt slut"); onClicked: root.addEnding() }
    ]

    BlockFields {
        id: subject
        document: root.workspace.document
        target: root.path
    }

    ToolText {
        anchors.centerIn: parent
        width: Math.min(400, parent.width - 40)
        visible: root.nodes.length === 0
        text: qsTr("Välj ett scenario eller ett beslutsstöd i innehållet, så visas dess karta här.")
        color: ToolTokens.muted
        horizontalAlignment: Text.AlignHCenter
    }

    SplitView {
        anchors.fill: parent
        visible: root.nodes.length > 0
        orientation: width > 620 * Look.textScale ? Qt.Horizontal : Qt.Vertical
        handle: Rectangle { implicitWidth: 5; implicitHeight: 5; color: SplitHandle.hovered || SplitHandle.pressed ? ToolTokens.accent : ToolTokens.hairline }

        Flickable {
            id: flick

            readonly property bool scrolls: true

            SplitView.fillWidth: true
            SplitView.fillHeight: true
            SplitView.minimumWidth: 200
            SplitView.minimumHeight: 120
            clip: true
            contentWidth: Math.max(width, root.columns * (root.boxWidth + root.gapX) + 40)
            contentHeight: Math.max(height, root.levels * (root.boxHeight + root.gapY) + 40)
            boundsBehavior: Flickable.StopAtBounds
            interactive: root.drawnFrom === ""
            ScrollBar.vertical: ScrollBar { }
            ScrollBar.horizontal: ScrollBar { }

            Accessible.role: Accessible.List
            Accessible.name: root.title
            Accessible.description: root.problems.length === 0 ? qsTr("Alla steg nås och leder till ett slut.") : qsTr("%n ställe(n) behöver ses över.", "", root.problems.length)

            onActiveFocusChanged: if (activeFocus) root.focusChosen()

            GraphWays {
                id: ways

                width: flick.contentWidth
                height: flick.contentHeight
                pane: root
            }

            Repeater {
                id: boxes

                model: root.nodes
                delegate: GraphNode {
                    required property int index

                    pane: root
                    x: root.xOf(modelData)
                    y: root.yOf(modelData)
                    width: root.boxWidth
                    height: root.boxHeight
                }
            }
        }

        ScrollView {
            id: side

            SplitView.preferredWidth: 340 * Look.textScale
            SplitView.minimumWidth: 220
            SplitView.preferredHeight: parent.height / 2
            SplitView.minimumHeight: 120
            contentWidth: availableWidth
            clip: true
            Accessible.ignored: true
            background: Rectangle { color: ToolTokens.surface }

            GraphNodeEditor {
                id: details

                width: side.availableWidth
                pane: root
                node: root.chosenNode
                item: root.itemOf(root.chosenNode)
            }
        }
    }

    onPathChanged: chosen = ""

    function xOf(node: var): real { return 24 + node.column * (boxWidth + gapX) }
    function yOf(node: var): real { return 24 + node.row * (boxHeight + gapY) }
    function nodeAt(at: point): var { return nodes.find(node => at.x >= xOf(node) && at.x <= xOf(node) + boxWidth && at.y >= yOf(node) && at.y <= yOf(node) + boxHeight) }
    function choicesOf(node: var): var { return edges.filter(edge => edge.from === node.id) }
    function problemOf(node: var): string {
        return node.deadEnd ? qsTr("Saknar val") : !node.reached ? qsTr("Nås inte") : choicesOf(node).some(edge => !edge.known) ? qsTr("Leder till något som inte finns") : node.stuck ? qsTr("Når inget slut") : ""
    }
    function nameOf(node: var): string { return (node.kind === "ending" ? qsTr("Slut") : node.repair ? qsTr("Rättande steg") : qsTr("Steg")) + " " + node.id }
    function listOf(node: var): string { return node.kind === "ending" ? map.ends : map.steps }
    function itemOf(node: var): var { return node && subject.valid && subject.values[listOf(node)] ? subject.values[listOf(node)].rows[node.place] ?? null : null }
    function optionsOf(node: var): string { return map.steps + "/#" + node.place + "/" + map.options }

    function choose(id: string) {
        chosen = id
        Qt.callLater(focusChosen)
    }
    function focusChosen() {
        for (let i = 0; i < boxes.count; ++i) {
            const box = boxes.itemAt(i)
            if (box && chosenNode && box.modelData.id === chosenNode.id)
                box.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    /** The nearest box in a direction: -1 or 1 along the row, or up and down. */
    function step(node: var, across: int, down: int) {
        const near = nodes.filter(other => down !== 0 ? (other.row - node.row) * down > 0 : other.row === node.row && (other.column - node.column) * across > 0)
            .sort((a, b) => Math.abs(a.row - node.row) - Math.abs(b.row - node.row) || Math.abs(a.column - node.column) - Math.abs(b.column - node.column) || a.column - b.column)
        if (near.length > 0)
            choose(near[0].id)
    }
    /** A step after the chosen one; the choice in row `option` of it leads there, a new choice if there is no such row. */
    function addStep(option: int) {
        const from = chosenNode && chosenNode.kind === "step" ? chosenNode : null
        const place = from ? from.place + 1 : subject.values[map.steps].count
        host.together(() => {
            host.insertItem(path, map.steps, place)
            const made = subject.values[map.steps].rows[place].id
            if (from)
                lead(from, option, made)
            choose(made)
        })
        host.announce(qsTr("Nytt steg på kartan"))
    }
    function addEnding() {
        const place = subject.values[map.ends].count
        host.insertItem(path, map.ends, place)
        choose(subject.values[map.ends].rows[place].id)
        host.announce(qsTr("Nytt slut på kartan"))
    }
    /** The choice in row `option` leads to `to`; -1: a new choice does. */
    function lead(from: var, option: int, to: string) {
        const target = map.endsByItself && nodes.some(node => node.id === to && node.kind === "ending") ? "" : to
        host.together(() => {
            const row = option >= 0 ? option : itemOf(from)[map.options].count
            if (option < 0)
                host.insertItem(path, optionsOf(from), row)
            host.changeItem(path, optionsOf(from), row, "to", target)
        })
    }
    function removeNode(node: var) {
        const at = nodes.indexOf(node)
        const next = nodes[at + 1] ?? nodes[at - 1]
        host.removeItem(path, listOf(node), node.place)
        host.announce(qsTr("%1 borttaget. Ctrl+Z tar tillbaka.").arg(nameOf(node)))
        choose(next ? next.id : "")
    }
    function edit() { details.focusFirst() }
}
