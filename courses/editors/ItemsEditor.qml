import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** A list of items: each with its fields, moved by Alt+arrow keys or buttons, added and removed. Items may hold lists themselves. */
Stack {
    id: root

    required property var type
    required property var items
    required property EditorHost host
    readonly property bool isSingle: type.kind === "single"
    readonly property string itemName: type.item.label

    signal itemChanged(string list, int row, string field, var value)
    signal itemInserted(string list, int row)
    signal itemRemoved(string list, int row)
    signal itemMoved(string list, int from, int to)
    signal settled()

    spacing: ToolTokens.space2

    EditorLabel {
        Layout.fillWidth: true
        text: root.type.label + (root.isSingle ? "" : " (" + repeater.count + ")")
    }

    Repeater {
        id: repeater

        model: root.items

        delegate: Rectangle {
            id: card

            required property var item
            required property int index
            readonly property var types: item.fieldTypes.filter(type => (type.name !== "id" || host.renames(root.type.name)) && (type.name !== "for" || host.options("for", item.path).length > 0))

            Layout.fillWidth: true
            implicitHeight: body.implicitHeight + 2 * ToolTokens.space2
            radius: ToolTokens.mediumRadius
            color: ToolTokens.surface
            border { width: 1; color: ToolTokens.hairline }

            Accessible.role: Accessible.Grouping
            Accessible.name: root.itemName + " " + (index + 1)

            readonly property EditorHost host: root.host

            function moveBy(rows: int) {
                const to = index + rows
                if (to < 0 || to >= repeater.count)
                    return
                root.itemMoved(root.items.path, index, to)
                root.host.announce(qsTr("%1 flyttad till plats %2 av %3").arg(root.itemName).arg(to + 1).arg(repeater.count))
            }

            Keys.onPressed: event => {
                if ((event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                    moveBy(event.key === Qt.Key_Up ? -1 : 1)
                    event.accepted = true
                }
            }

            Stack {
                id: body

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space2 }
                spacing: ToolTokens.space2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    EditorLabel { Layout.fillWidth: true; text: root.itemName + (root.isSingle ? "" : " " + (card.index + 1)) }
                    SmallButton {
                        visible: !root.isSingle
                        enabled: card.index > 0 && !root.host.readOnly
                        image: "arrow-up"
                        explanation: qsTr("Flytta upp (Alt+Upp)")
                        onClicked: card.moveBy(-1)
                    }
                    SmallButton {
                        visible: !root.isSingle
                        enabled: card.index < repeater.count - 1 && !root.host.readOnly
                        image: "arrow-down"
                        explanation: qsTr("Flytta ned (Alt+Ned)")
                        onClicked: card.moveBy(1)
                    }
                    SmallButton {
                        enabled: !root.host.readOnly
                        image: "trash-2"
                        explanation: qsTr("Ta bort %1 %2").arg(root.itemName).arg(card.index + 1)
                        onClicked: root.itemRemoved(root.items.path, card.index)
                    }
                }

                Repeater {
                    model: card.types

                    delegate: Loader {
                        id: entry

                        required property var modelData

                        Layout.fillWidth: true

                        Component.onCompleted: {
                            if (modelData.kind === "list" || modelData.kind === "single") {
                                setSource("ItemsEditor.qml", { type: modelData, items: card.item[modelData.name], host: root.host })
                                item.itemChanged.connect(root.itemChanged)
                                item.itemInserted.connect(root.itemInserted)
                                item.itemRemoved.connect(root.itemRemoved)
                                item.itemMoved.connect(root.itemMoved)
                                item.settled.connect(root.settled)
                            } else {
                                sourceComponent = field
                            }
                        }

                        Component {
                            id: field

                            FieldEntry {
                                type: entry.modelData
                                value: card.item[entry.modelData.name]
                                host: root.host
                                path: card.item.path
                                onEdited: value => root.itemChanged(root.items.path, card.index, entry.modelData.name, value)
                                onSettled: root.settled()
                            }
                        }
                    }
                }
            }
        }
    }

    SmallButton {
        objectName: "add-" + root.type.name
        visible: !root.isSingle || repeater.count === 0
        enabled: !root.host.readOnly
        text: qsTr("Lägg till: %1").arg(root.itemName.toLowerCase())
        image: "plus"
        onClicked: root.itemInserted(root.items.path, repeater.count)
    }
}
