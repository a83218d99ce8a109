import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A question where each item gets one of the same choices: matching and sorting. */
QuestionFrame {
    id: root

    property var items: []      // [{ id, label }] rich text, in the order shown
    property var choices: []    // [{ id, text }] plain text, in the order shown
    property var chosen: ({})

    read: () => items.every(item => chosen[item.id]) ? Object.assign({}, chosen) : null
    onShown: answer => {
        // A new try keeps what was chosen, so that only what was wrong needs another thought.
        if (answer !== null)
            chosen = Object.assign({}, answer)
    }
    onRetried: rows.itemAt(0)?.focusField()

    Repeater {
        id: rows

        model: root.items

        delegate: Stack {
            id: row

            required property var modelData

            Layout.fillWidth: true
            Layout.bottomMargin: Tokens.space2
            spacing: Tokens.space1

            SelectField {
                id: select

                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.measure
                field.enabled: root.isOpen
                label: row.modelData.label
                options: [{ id: "", text: root.view.words("choose") }].concat(root.choices)
                chosen: root.chosen[row.modelData.id] ?? ""
                onPicked: id => {
                    const now = Object.assign({}, root.chosen)
                    if (id === "")
                        delete now[row.modelData.id]
                    else
                        now[row.modelData.id] = id
                    root.chosen = now
                    root.changed()
                }
                onFollowed: (href, from) => root.view.host.follow(href, from)
            }

            MarkLine {
                Layout.fillWidth: true
                mark: root.markOf(row.modelData.id, "right", "wrong", true)
                onFollowed: (href, from) => root.view.host.follow(href, from)
            }

            function focusField() {
                select.focusField()
            }
        }
    }
}
