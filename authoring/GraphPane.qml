import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import QtQuick.Shapes
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The map of a scenario or a guide: steps, choices, endings; what cannot be reached and what leads nowhere is marked in words. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property var map: { workspace.views.revision; return workspace.views.graph(workspace.current) }
    readonly property var nodes: map.nodes ?? []
    readonly property int boxWidth: 190
    readonly property int boxHeight: Math.round(Tokens.smallSize * 5.4)
    readonly property int columns: nodes.reduce((most, node) => Math.max(most, node.column + 1), 1)
    readonly property int levels: nodes.reduce((most, node) => Math.max(most, node.row + 1), 1)

    title: nodes.length > 0 ? qsTr("Karta: %1").arg(workspace.editing.titleOf(workspace.current)) : qsTr("Scenariots karta")
    first: flick

    PlainText {
        anchors.centerIn: parent
        width: Math.min(400, parent.width - 40)
        visible: root.nodes.length === 0
        text: qsTr("Välj ett scenario eller ett beslutsstöd i innehållet, så visas dess karta här.")
        color: Tokens.muted
        horizontalAlignment: Text.AlignHCenter
    }

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        contentWidth: Math.max(width, root.columns * (root.boxWidth + 40) + 40)
        contentHeight: root.levels * (root.boxHeight + 56) + 40
        ScrollBar.vertical: ScrollBar { }
        ScrollBar.horizontal: ScrollBar { }

        Repeater {
            model: root.map.edges ?? []
            delegate: Shape {
                id: edge

                required property var modelData
                readonly property var from: root.nodes.find(node => node.id === modelData.from)
                readonly property var to: root.nodes.find(node => node.id === modelData.to) ?? root.nodes.find(node => node.kind === "ending")

                visible: !!from && !!to && modelData.known
                Accessible.ignored: true

                ShapePath {
                    strokeWidth: edge.modelData.best ? 3 : 1.5
                    strokeColor: edge.modelData.best ? Tokens.accent : Tokens.line
                    fillColor: "transparent"
                    startX: edge.from ? root.xOf(edge.from) + root.boxWidth / 2 : 0
                    startY: edge.from ? root.yOf(edge.from) + root.boxHeight : 0
                    PathCubic {
                        x: edge.to ? root.xOf(edge.to) + root.boxWidth / 2 : 0
                        y: edge.to ? root.yOf(edge.to) : 0
                        control1X: edge.from ? root.xOf(edge.from) + root.boxWidth / 2 : 0
                        control1Y: (edge.from ? root.yOf(edge.from) + root.boxHeight : 0) + 36
                        control2X: x
                        control2Y: y - 36
                    }
                }
            }
        }

        Repeater {
            model: root.nodes
            delegate: Rectangle {
                id: box

                required property var modelData
                readonly property var choices: (root.map.edges ?? []).filter(edge => edge.from === modelData.id)
                readonly property string problem: modelData.deadEnd ? qsTr("Saknar val") : !modelData.reached ? qsTr("Nås inte") : choices.some(edge => !edge.known) ? qsTr("Leder till något som inte finns") : ""

                x: root.xOf(modelData)
                y: root.yOf(modelData)
                width: root.boxWidth
                height: root.boxHeight
                radius: modelData.kind === "ending" ? Tokens.largeRadius : Tokens.smallRadius
                color: problem !== "" ? Tokens.partlySoft : modelData.kind === "ending" ? Tokens.accentSoft : Tokens.surface
                border { width: activeFocus ? 3 : 1; color: activeFocus ? Tokens.focus : problem !== "" ? Tokens.partly : Tokens.line }
                activeFocusOnTab: true

                Accessible.role: Accessible.ListItem
                Accessible.name: (modelData.kind === "ending" ? qsTr("Slut") : modelData.repair ? qsTr("Rättande steg") : qsTr("Steg")) + " " + modelData.id + ": " + modelData.title
                Accessible.description: [problem].concat(choices.map(edge => qsTr("%1 leder till %2").arg(edge.title).arg(edge.to === "" ? qsTr("slutet") : edge.to))).filter(text => text !== "").join(". ")
                Accessible.focusable: true

                Keys.onReturnPressed: root.workspace.select(root.workspace.current)
                TapHandler { onTapped: box.forceActiveFocus(); onDoubleTapped: root.workspace.select(root.workspace.current) }

                ColumnLayout {
                    anchors { fill: parent; margins: 8 }
                    spacing: 1
                    EditorLabel { Layout.fillWidth: true; text: box.modelData.id + (box.modelData.kind === "ending" ? " · " + qsTr("slut") : box.modelData.repair ? " · " + qsTr("rättar till") : " · " + qsTr("%n val", "", box.choices.length)); elide: Text.ElideRight; wrapMode: Text.NoWrap }
                    PlainText { Layout.fillWidth: true; Layout.fillHeight: true; text: box.modelData.title; size: Math.round(Tokens.smallSize * 0.93); lineHeight: 1.15; elide: Text.ElideRight; decorative: true }
                    PlainText { Layout.fillWidth: true; visible: box.problem !== ""; text: "⚠ " + box.problem; size: Math.round(Tokens.smallSize * 0.9); strong: true; color: Tokens.partly; decorative: true }
                }
            }
        }
    }

    function xOf(node: var): real { return 24 + node.column * (boxWidth + 40) }
    function yOf(node: var): real { return 24 + node.row * (boxHeight + 56) }
}
