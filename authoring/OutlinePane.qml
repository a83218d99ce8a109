import QtQuick
import QtQuick.Controls
import QtQml.Models
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** Units, pages and blocks as a tree. Alt+arrows move what is selected, Shift and Ctrl choose several. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property int glance: 300 // pages
    property string anchorPath: ""
    readonly property alias tree: tree

    /** By keys the menu opens at the row, not where the mouse happens to be. */
    signal contextWanted(Item at, bool byKeys)
    signal cutWanted()
    signal copyWanted()
    signal pasteWanted()

    title: qsTr("Innehåll")
    first: tree

    tools: [
        SmallButton {
            image: "plus"
            explanation: qsTr("Lägg till block (Ctrl+Enter)")
            enabled: !root.workspace.document.readOnly
            onClicked: root.addWanted()
        }
    ]

    signal addWanted()

    OutlineModel {
        id: outline
        document: root.workspace.document
        onModelReset: Qt.callLater(root.unfold)
    }

    ItemSelectionModel {
        id: cursor
        model: outline
        onCurrentChanged: (now, before) => {
            if (!root.isFollowing && now.row >= 0)
                root.choose(outline.pathOf(now), false, false)
        }
    }

    property bool isFollowing: false
    /** Not before the window has been laid out: where rows stand in no height at all is anywhere. */
    readonly property bool hasRoom: tree.height > 0
    onHasRoomChanged: Qt.callLater(follow)

    Connections {
        target: root.workspace
        function onCurrentChanged() { Qt.callLater(root.follow) }
    }

    TreeView {
        id: tree

        anchors.fill: parent
        anchors.margins: 4
        clip: true
        activeFocusOnTab: true
        model: outline
        selectionModel: cursor
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false
        columnWidthProvider: () => Math.max(1, tree.width)
        ScrollBar.vertical: ScrollBar { }

        Accessible.role: Accessible.Tree
        Accessible.name: root.title

        Keys.onPressed: event => {
            const alt = event.modifiers & Qt.AltModifier
            const row = tree.rowAtIndex(cursor.currentIndex)
            if (alt && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                root.workspace.move(event.key === Qt.Key_Up ? -1 : 1)
                event.accepted = true
            } else if ((event.modifiers & Qt.ShiftModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                root.extend(event.key === Qt.Key_Up ? -1 : 1)
                event.accepted = true
            } else if (event.key === Qt.Key_Delete) {
                root.workspace.remove()
                event.accepted = true
            } else if (event.matches(StandardKey.Cut) || event.matches(StandardKey.Copy) || event.matches(StandardKey.Paste)) {
                event.matches(StandardKey.Cut) ? root.cutWanted() : event.matches(StandardKey.Copy) ? root.copyWanted() : root.pasteWanted()
                event.accepted = true
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                root.workspace.fieldWanted(root.workspace.current, "", -1)
                event.accepted = true
            } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier))) {
                root.contextWanted(tree.itemAtCell(Qt.point(0, row)) ?? tree, true)
                event.accepted = true
            } else if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                root.goToRow(event.key === Qt.Key_Home ? 0 : tree.rows - 1)
                event.accepted = true
            }
        }

        delegate: Item {
            id: row

            required property TreeView treeView
            required property bool isTreeNode
            required property bool expanded
            required property int hasChildren
            required property int depth
            required property int row
            required property bool current
            required property string title
            required property string kind
            required property string typeName
            required property string iconName
            required property string path
            required property string elementId
            required property var variants
            required property bool isOptional
            readonly property bool isChosen: root.workspace.selected.indexOf(path) >= 0
            readonly property bool hasKeyboard: current && tree.activeFocus
            readonly property var findings: { root.workspace.check.round; return root.workspace.check.findingsOf(elementId) }

            implicitWidth: Math.max(1, tree.width)
            implicitHeight: Math.max(30, Math.round(ToolTokens.smallSize * 2))

            Accessible.role: Accessible.TreeItem
            Accessible.name: title
            Accessible.description: typeName + ", " + qsTr("nivå %1").arg(depth + 1) + (hasChildren ? ", " + (expanded ? qsTr("utfälld") : qsTr("hopfälld")) : "")
                + (isChosen ? ", " + qsTr("markerad") : "") + (variants.length > 0 ? ", " + qsTr("bara för %1").arg(variants.join(", ")) : "") + (findings.length > 0 ? ". " + findings.join(" ") : "")
            Accessible.selected: isChosen
            Accessible.selectable: true
            Accessible.focusable: true
            Accessible.focused: hasKeyboard
            Accessible.onPressAction: root.choose(path, false, false)

            onHasKeyboardChanged: if (hasKeyboard) Announcement.stand(row)

            Rectangle {
                anchors { fill: parent; margins: 1 }
                radius: ToolTokens.smallRadius
                color: row.isChosen ? ToolTokens.accentSoft : hover.hovered ? ToolTokens.surface : "transparent"
                border { width: row.hasKeyboard ? 2 : row.isChosen && Look.scheme === "contrast" ? 1 : 0; color: ToolTokens.focus } // soft colours are black in high contrast
            }

            Row {
                anchors { fill: parent; leftMargin: root.indentOf(row.depth); rightMargin: 6 }
                spacing: 5

                Item {
                    width: ToolTokens.smallSize
                    height: parent.height

                    ToolIcon {
                        anchors.centerIn: parent
                        width: ToolTokens.smallSize
                        height: width
                        visible: row.hasChildren
                        name: row.expanded ? "chevron-down" : "chevron-right"
                    }
                    TapHandler { onTapped: tree.toggleExpanded(row.row) }
                }
                ToolIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.iconName
                    color: row.kind === "block" ? ToolTokens.muted : ToolTokens.accent
                }
                Text {
                    id: name

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - marks.width - 4
                    text: row.title
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: ToolTokens.ink
                    font { family: ToolTokens.family; pixelSize: Math.round(ToolTokens.smallSize * (row.kind === "block" ? 0.94 : 1)); weight: row.kind === "unit" || row.kind === "bank" ? Font.DemiBold : Font.Normal; italic: row.isOptional }
                    Accessible.ignored: true
                }
            }

            Row {
                id: marks

                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                spacing: 3

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.variants.length > 0
                    width: label.implicitWidth + 8
                    height: label.implicitHeight + 2
                    radius: 3
                    color: ToolTokens.surface
                    border { width: 1; color: ToolTokens.hairline }
                    Text { id: label; anchors.centerIn: parent; text: row.variants.join(" "); color: ToolTokens.muted; font { family: ToolTokens.family; pixelSize: Math.round(ToolTokens.smallSize * 0.8) } Accessible.ignored: true }
                }
                ToolIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.findings.length > 0
                    name: "circle-alert"
                    color: ToolTokens.partly
                }
            }

            HoverHandler { id: hover }
            Loader {
                active: name.truncated && (hover.hovered || row.hasKeyboard)
                sourceComponent: ToolHint { visible: true; y: row.height; text: row.title }
            }

            // A handle of its own: the list keeps the wheel and the flick.
            MouseArea {
                id: mouse

                anchors.fill: parent
                anchors.leftMargin: root.indentOf(row.depth) + ToolTokens.smallSize + 5
                acceptedButtons: Qt.LeftButton | Qt.RightButton
                preventStealing: true
                drag.target: dragged
                drag.threshold: 8
                onPressed: event => {
                    tree.forceActiveFocus()
                    if (event.button === Qt.RightButton && row.isChosen)
                        return
                    root.choose(row.path, event.modifiers & Qt.ControlModifier, event.modifiers & Qt.ShiftModifier)
                }
                onClicked: event => { if (event.button === Qt.RightButton) root.contextWanted(row, false) }
                onDoubleClicked: tree.toggleExpanded(row.row)
                onReleased: { if (drag.active) dragged.Drag.drop(); dragged.x = 0; dragged.y = 0 }
            }

            Item {
                id: dragged

                width: 1
                height: 1
                Drag.active: mouse.drag.active
                Drag.keys: ["brygga-outline"]
                Drag.source: row
                Accessible.ignored: true
            }

            DropArea {
                anchors.fill: parent
                keys: ["brygga-outline"]
                onDropped: drop => { root.dropOn(row.path, row.kind, drop.y > height / 2); drop.accept() }

                Rectangle {
                    visible: parent.containsDrag
                    width: parent.width
                    height: 2
                    y: parent.drag.y > parent.height / 2 ? parent.height - 1 : 0
                    color: ToolTokens.accent
                }
            }
        }
    }

    function indentOf(depth: int): int { return 4 + Math.round(depth * ToolTokens.smallSize * 0.8) }
    function choose(path: string, adding: bool, ranging: bool) {
        if (adding) {
            const without = workspace.selected.filter(other => other !== path)
            workspace.selectAll(without.length < workspace.selected.length ? without : workspace.selected.concat([path]))
        } else if (ranging && anchorPath !== "") {
            const from = outline.indexOf(anchorPath)
            const to = outline.indexOf(path)
            if (from.parent === to.parent) {
                const paths = []
                for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); ++row)
                    paths.push(outline.pathOf(outline.index(row, 0, from.parent)))
                workspace.selectAll(paths.filter(other => other !== path).concat([path]))
            }
        } else {
            anchorPath = path
            workspace.select(path)
        }
    }
    function extend(rows: int) {
        const at = outline.indexOf(workspace.current)
        const next = outline.index(at.row + rows, 0, at.parent)
        if (anchorPath === "")
            anchorPath = workspace.current
        if (next.row >= 0)
            choose(outline.pathOf(next), false, true)
    }
    function goToRow(row: int) {
        const index = tree.modelIndex(Qt.point(0, row))
        cursor.setCurrentIndex(index, ItemSelectionModel.NoUpdate)
    }
    function dropOn(path: string, kind: string, after: bool) {
        const moving = workspace.editing.kindOf(workspace.current)
        const at = outline.indexOf(path)
        const parentPath = outline.pathOf(at.parent)
        if (kind === moving)
            workspace.selectAll(workspace.editing.moveTo(workspace.selected, parentPath, at.row + (after ? 1 : 0)))
        else
            workspace.selectAll(workspace.editing.moveTo(workspace.selected, path, after ? 100000 : 0))
    }
    function follow() {
        const index = outline.indexOf(workspace.current)
        if (index.row < 0)
            return
        isFollowing = true
        const parents = []
        for (let up = index.parent; up.row >= 0; up = up.parent)
            parents.unshift(up)
        for (const parent of parents) {
            const row = tree.rowAtIndex(parent)
            if (row >= 0 && !tree.isExpanded(row))
                tree.expand(row)
        }
        cursor.setCurrentIndex(index, ItemSelectionModel.NoUpdate)
        tree.forceLayout()
        const row = tree.rowAtIndex(index)
        if (row >= 0 && hasRoom)
            tree.positionViewAtRow(row, TableView.Visible)
        isFollowing = false
    }
    /** All pages at a glance, where there are few enough for that; of a large course its parts. */
    function unfold() {
        const parts = outline.rowCount()
        let pages = 0
        for (let row = 0; row < parts; ++row)
            pages += outline.rowCount(outline.index(row, 0))
        for (let row = parts - 1; row >= 0 && pages <= glance; --row) {
            const at = tree.rowAtIndex(outline.index(row, 0))
            if (at >= 0)
                tree.expand(at)
        }
        tree.forceLayout()
        tree.contentY = 0
        follow()
    }
}
