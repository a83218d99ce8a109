import QtQuick
import QtQuick.Layouts
import Brygga.Editors

/** A box on the map. Arrow keys go between boxes, Enter edits, Insert adds a step after, Delete takes it away; its handle is drawn to what it leads to. */
Rectangle {
    id: root

    required property var pane
    required property var modelData
    readonly property var choices: pane.choicesOf(modelData)
    readonly property string problem: pane.problemOf(modelData)
    readonly property bool isChosen: pane.chosenNode !== null && pane.chosenNode.id === modelData.id
    readonly property bool isEnding: modelData.kind === "ending"

    objectName: "node-" + modelData.id
    radius: isEnding ? ToolTokens.largeRadius : ToolTokens.smallRadius
    color: problem !== "" ? ToolTokens.partlySoft : isEnding ? ToolTokens.accentSoft : ToolTokens.surface
    border { width: activeFocus ? 3 : isChosen ? 2 : 1; color: activeFocus ? ToolTokens.focus : isChosen ? ToolTokens.accent : problem !== "" ? ToolTokens.partly : ToolTokens.line }
    activeFocusOnTab: isChosen || activeFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: pane.nameOf(modelData) + ": " + modelData.title
    Accessible.description: [problem].concat(choices.map(edge => qsTr("%1 leder till %2").arg(edge.title).arg(edge.to === "" ? qsTr("slutet") : edge.to))).filter(text => text !== "").join(". ")
    Accessible.focusable: true
    Accessible.onPressAction: pane.choose(modelData.id)

    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Left)
            pane.step(modelData, -1, 0)
        else if (event.key === Qt.Key_Right)
            pane.step(modelData, 1, 0)
        else if (event.key === Qt.Key_Up)
            pane.step(modelData, 0, -1)
        else if (event.key === Qt.Key_Down)
            pane.step(modelData, 0, 1)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_F2)
            pane.edit()
        else if (event.key === Qt.Key_Insert && !pane.host.readOnly)
            pane.addStep(-1)
        else if (event.key === Qt.Key_Delete && !pane.host.readOnly)
            pane.removeNode(modelData)
        else
            event.accepted = false
    }

    TapHandler {
        onTapped: root.pane.choose(root.modelData.id)
        onDoubleTapped: root.pane.edit()
    }

    ColumnLayout {
        anchors { fill: parent; margins: 8 }
        spacing: 1

        EditorLabel {
            Layout.fillWidth: true
            text: root.modelData.id + (root.isEnding ? " · " + qsTr("slut") : root.modelData.repair ? " · " + qsTr("rättar till") : " · " + qsTr("%n val", "", root.choices.length))
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        ToolText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.modelData.title
            size: Math.round(ToolTokens.smallSize * 0.93)
            lineHeight: 1.15
            elide: Text.ElideRight
            maximumLineCount: root.problem === "" ? 3 : 2
            decorative: true
        }
        ToolText {
            Layout.fillWidth: true
            visible: root.problem !== ""
            text: "⚠ " + root.problem
            size: Math.round(ToolTokens.smallSize * 0.9)
            strong: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            color: ToolTokens.partly
            decorative: true
        }
    }

    // Drawn from here to another box, a new choice leads there; to empty ground, to a new step.
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.bottom }
        width: 14
        height: 14
        radius: 7
        visible: !root.isEnding && !root.pane.host.readOnly
        color: handle.containsMouse || handle.pressed ? ToolTokens.accent : ToolTokens.paper
        border { width: 2; color: ToolTokens.accent }

        MouseArea {
            id: handle

            objectName: "handle-" + root.modelData.id
            anchors { fill: parent; margins: -5 }
            hoverEnabled: true
            preventStealing: true
            cursorShape: Qt.CrossCursor
            onPressed: mouse => {
                root.pane.chosen = root.modelData.id
                draw(mouse)
            }
            onPositionChanged: mouse => { if (pressed) draw(mouse) }
            onReleased: {
                const from = root.pane.nodes.find(node => node.id === root.pane.drawnFrom)
                const to = root.pane.nodeAt(root.pane.drawnTo)
                root.pane.drawnFrom = ""
                if (!from || (to && to.id === from.id))
                    return
                if (to)
                    root.pane.lead(from, -1, to.id)
                else
                    root.pane.addStep(-1)
            }
            onCanceled: root.pane.drawnFrom = ""

            function draw(mouse: var) {
                root.pane.drawnTo = mapToItem(root.parent, mouse.x, mouse.y)
                root.pane.drawnFrom = root.modelData.id
            }
        }
    }
}
