import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Editors

/** A few small questions about the selected text. */
Popup {
    id: root

    property string title
    property string subject
    property var questions: []
    property var values: ({})

    signal answered(string subject, var values)

    width: Math.min(360, parent ? parent.Window.width - 40 : 360)
    modal: true
    focus: true
    padding: ToolTokens.space3
    y: parent ? parent.height + 4 : 0
    margins: ToolTokens.space2 // never out of the window

    onOpened: contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle { color: ToolTokens.paper; radius: ToolTokens.mediumRadius; border { width: 1; color: ToolTokens.line } }

    contentItem: ColumnLayout {
        spacing: ToolTokens.space2
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        ToolText { text: root.title; strong: true; Layout.fillWidth: true }

        Repeater {
            model: root.questions

            delegate: Loader {
                id: entry

                required property var modelData
                required property int index

                Layout.fillWidth: true
                sourceComponent: modelData.several ? several : modelData.options ? choice : line

                Component {
                    id: several
                    ReferencesEntry {
                        label: entry.modelData.label
                        options: entry.modelData.options
                        value: (root.values[entry.modelData.name] ?? "").split(" ").filter(word => word !== "")
                        onEdited: value => root.set(entry.modelData.name, value.join(" "))
                    }
                }
                Component {
                    id: choice
                    ChoiceEntry {
                        label: entry.modelData.label
                        options: entry.modelData.options
                        value: root.values[entry.modelData.name] ?? ""
                        onEdited: value => root.set(entry.modelData.name, value)
                    }
                }
                Component {
                    id: line
                    TextEntry {
                        label: entry.modelData.label
                        value: root.values[entry.modelData.name] ?? ""
                        onEdited: value => root.set(entry.modelData.name, value)
                    }
                }
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: ToolTokens.space2
            SmallButton { text: qsTr("Avbryt"); onClicked: root.close() }
            SmallButton {
                text: qsTr("Klart")
                primary: true
                onClicked: {
                    root.answered(root.subject, root.values)
                    root.close()
                }
            }
        }
    }

    function ask(heading: string, about: string, list: var) {
        title = heading
        subject = about
        const start = {}
        for (const question of list)
            start[question.name] = question.value
        values = start
        questions = list
        open()
    }
    function set(name: string, value: string) {
        const changed = Object.assign({}, values)
        changed[name] = value
        values = changed
    }
}
