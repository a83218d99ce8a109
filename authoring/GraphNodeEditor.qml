import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** What is chosen on the map: its words, and its choices with where they lead. */
Item {
    id: root

    required property var pane
    required property var node
    required property var item
    readonly property bool isStep: node !== null && node.kind === "step"
    readonly property EditorHost host: pane.host
    readonly property string problem: node ? pane.problemOf(node) : ""
    /** Where a choice may lead. */
    readonly property var places: (pane.map.endsByItself ? [{ value: "", text: qsTr("Slutet: poängen avgör vilket") }] : [])
        .concat(pane.nodes.filter(other => !root.node || other.id !== root.node.id).filter(other => other.kind === "step" || !pane.map.endsByItself)
            .map(other => ({ value: other.id, text: (other.kind === "ending" ? qsTr("Slut") + " " : "") + other.id + ": " + other.title })))
        .concat(host.readOnly ? [] : [{ value: "+", text: qsTr("+ Ett nytt steg") }])

    implicitHeight: column.implicitHeight + 2 * ToolTokens.space3
    Accessible.role: Accessible.Grouping
    Accessible.name: node ? pane.nameOf(node) : ""

    Stack {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space3 }
        spacing: ToolTokens.space3
        visible: root.item !== null

        RowLayout {
            Layout.fillWidth: true
            spacing: ToolTokens.space1

            ToolText { Layout.fillWidth: true; text: root.node ? root.pane.nameOf(root.node) : ""; strong: true }
            SmallButton { enabled: !root.host.readOnly; image: "trash-2"; explanation: root.node ? qsTr("Ta bort %1 (Delete)").arg(root.pane.nameOf(root.node)) : ""; onClicked: root.pane.removeNode(root.node) }
        }

        ProblemLine { Layout.fillWidth: true; text: root.problem }

        Repeater {
            id: fields

            model: root.item ? root.item.fieldTypes.filter(type => type.name !== "id" && type.name !== "for" && type.kind !== "list").sort((a, b) => (a.kind === "flag" || a.kind === "number") - (b.kind === "flag" || b.kind === "number")) : []
            delegate: FieldEntry {
                required property var modelData

                Layout.fillWidth: true
                type: modelData
                value: root.item ? root.item[modelData.name] : ""
                host: root.host
                path: root.item ? root.item.path : ""
                onEdited: value => root.host.changeItem(root.pane.path, root.pane.listOf(root.node), root.node.place, modelData.name, value)
                onSettled: root.host.leave()
            }
        }

        EditorLabel { Layout.fillWidth: true; visible: root.isStep; text: qsTr("Val och vart de leder") }

        Repeater {
            model: root.isStep && root.item ? root.item[root.pane.map.options] : null

            delegate: Rectangle {
                id: choice

                required property var item
                required property int index
                readonly property string list: root.pane.optionsOf(root.node)

                Layout.fillWidth: true
                implicitHeight: body.implicitHeight + 2 * ToolTokens.space2
                radius: ToolTokens.mediumRadius
                color: ToolTokens.paper
                border { width: 1; color: ToolTokens.hairline }

                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Val %1").arg(index + 1)

                Stack {
                    id: body

                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space2 }
                    spacing: ToolTokens.space2

                    RowLayout {
                        Layout.fillWidth: true
                        EditorLabel { Layout.fillWidth: true; text: qsTr("Val %1").arg(choice.index + 1) }
                        SmallButton { enabled: !root.host.readOnly; image: "trash-2"; explanation: qsTr("Ta bort val %1").arg(choice.index + 1); onClicked: root.host.removeItem(root.pane.path, choice.list, choice.index) }
                    }
                    RichTextEntry {
                        objectName: "choice-" + choice.index
                        Layout.fillWidth: true
                        label: qsTr("Vad man väljer")
                        host: root.host
                        path: choice.item.path
                        value: choice.item.text ?? ""
                        onEdited: value => root.host.changeItem(root.pane.path, choice.list, choice.index, "text", value)
                        onSettled: root.host.leave()
                    }
                    ChoiceEntry {
                        objectName: "leads-" + choice.index
                        Layout.fillWidth: true
                        label: qsTr("Leder till")
                        enabledEntry: !root.host.readOnly
                        options: root.places
                        value: choice.item.to ?? ""
                        onEdited: value => {
                            if (value === "+")
                                root.pane.addStep(choice.index)
                            else
                                root.pane.lead(root.node, choice.index, value)
                        }
                    }
                }
            }
        }

        SmallButton {
            objectName: "map-add-choice"
            visible: root.isStep
            enabled: !root.host.readOnly
            text: qsTr("Lägg till val")
            image: "plus"
            onClicked: root.host.insertItem(root.pane.path, root.pane.optionsOf(root.node), root.item[root.pane.map.options].count)
        }
        SmallButton {
            text: qsTr("Allt om blocket på sidan")
            image: "arrow-left"
            onClicked: root.pane.workspace.select(root.pane.path)
        }
    }

    function focusFirst() {
        const entry = fields.itemAt(0)
        if (entry && entry.item && entry.item.nextItemInFocusChain)
            entry.item.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
}
