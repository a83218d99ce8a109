import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** A row of an ItemList: its fields under a line with its name and what can be done with it. Alt with arrow keys moves it. */
Rectangle {
    id: root

    required property var item
    required property int index
    required property ItemList list
    property string title: list.one + " " + (index + 1)
    /** What is wrong with it, in words. */
    property string problem
    /** A foldable card shows its fields only when it is open. */
    property bool foldable: false
    property bool open: true
    /** Controls in the line of the title. */
    property alias tools: tools.data
    default property alias contents: body.data
    property alias body: body
    readonly property BlockEditor editor: list.editor
    readonly property EditorHost host: editor.host
    readonly property var fields: item
    readonly property bool canMove: list.movable && !list.readOnly && list.count > 1
    readonly property bool isLanding: list.landing === index && !handle.pressed

    signal toggled()

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: Math.ceil(face.implicitHeight) + 2 * ToolTokens.space2
    implicitWidth: 200
    radius: ToolTokens.mediumRadius
    color: isLanding ? ToolTokens.accentSoft : ToolTokens.surface
    border { width: isLanding ? 2 : ToolTokens.border; color: isLanding ? ToolTokens.accent : problem !== "" ? ToolTokens.wrong : ToolTokens.hairline }

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: problem

    Keys.onPressed: event => {
        if (root.canMove && (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            root.list.move(root.index, root.index + (event.key === Qt.Key_Up ? -1 : 1))
            event.accepted = true
        }
    }

    Stack {
        id: face

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space2 }
        spacing: ToolTokens.space2

        GridLayout {
            Layout.fillWidth: true
            columns: width < 320 * Look.textScale ? 1 : 2
            columnSpacing: ToolTokens.space1
            rowSpacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space1

                Icon {
                    Layout.preferredWidth: ToolTokens.bodySize
                    Layout.preferredHeight: ToolTokens.bodySize
                    visible: root.canMove
                    name: "grip-vertical"
                    color: handle.containsMouse ? ToolTokens.accent : ToolTokens.line

                    MouseArea {
                        id: handle

                        anchors { fill: parent; margins: -ToolTokens.space2 }
                        hoverEnabled: true
                        preventStealing: true
                        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
                        onPositionChanged: mouse => {
                            root.list.landing = pressed ? root.list.rowAt(mapToItem(root.list, mouse.x, mouse.y).y) : -1
                        }
                        onReleased: {
                            const to = root.list.landing
                            root.list.landing = -1
                            if (to >= 0)
                                root.list.move(root.index, to)
                        }
                        onCanceled: root.list.landing = -1
                    }
                }

                SmallButton {
                    id: fold

                    objectName: "fold"
                    visible: root.foldable
                    image: root.open ? "chevron-down" : "arrow-right"
                    explanation: (root.open ? qsTr("Dölj %1") : qsTr("Visa %1")).arg(root.title)
                    onClicked: root.toggled()
                }

                EditorLabel {
                    Layout.fillWidth: true
                    text: root.title

                    MouseArea {
                        anchors.fill: parent
                        enabled: root.foldable
                        onClicked: root.toggled()
                    }
                }
            }

            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: ToolTokens.space1

                RowLayout {
                    id: tools

                    spacing: ToolTokens.space1
                }

                SmallButton {
                    id: variants

                    readonly property var given: root.item["for"]
                    readonly property var options: given === undefined ? [] : root.host.options("for", root.item.path)

                    objectName: "variants-" + root.list.name + "-" + root.index
                    visible: options.length > 0
                    enabled: !root.host.readOnly
                    text: (given ?? []).join(" ") || qsTr("Variant")
                    explanation: qsTr("%1 bara för vissa varianter").arg(root.title)
                    chosen: (given ?? []).length > 0
                    onClicked: question.createObject(variants).ask(explanation, "for", [{ name: "for", label: qsTr("Varianter"), several: true, options: options, value: given.join(" ") }])

                    Component {
                        id: question

                        QuestionPopup {
                            onAnswered: (subject, values) => root.change("for", values.for.split(" ").filter(word => word !== ""))
                            onClosed: {
                                variants.forceActiveFocus(Qt.TabFocusReason)
                                destroy()
                            }
                        }
                    }
                }
                SmallButton {
                    visible: root.canMove
                    opacity: root.index > 0 ? 1 : 0.4
                    image: "arrow-up"
                    explanation: qsTr("Flytta %1 bakåt (Alt+Upp)").arg(root.title)
                    onClicked: root.list.move(root.index, root.index - 1)
                }
                SmallButton {
                    visible: root.canMove
                    opacity: root.index < root.list.count - 1 ? 1 : 0.4
                    image: "arrow-down"
                    explanation: qsTr("Flytta %1 framåt (Alt+Ned)").arg(root.title)
                    onClicked: root.list.move(root.index, root.index + 1)
                }
                SmallButton {
                    objectName: "remove-" + root.list.name + "-" + root.index
                    visible: !root.list.readOnly && root.list.count > root.list.least
                    image: "trash-2"
                    explanation: qsTr("Ta bort %1").arg(root.title)
                    onClicked: root.list.remove(root.index)
                }
            }
        }

        Stack {
            id: body

            Layout.fillWidth: true
            visible: !root.foldable || root.open
            spacing: ToolTokens.space2
        }

        ProblemLine {
            Layout.fillWidth: true
            text: root.problem
        }
    }

    function change(field: string, value: var) { editor.itemChanged(list.path, index, field, value) }
    function leave() { editor.settled() }
    function label(key: string, values: var): string { return editor.label(list.name + "." + key, values) }
    function hasLabel(key: string): bool { return editor.hasLabel(list.name + "." + key) }
    function focusFirst() { (foldable ? fold : body.nextItemInFocusChain() ?? root).forceActiveFocus(Qt.TabFocusReason) }
}
