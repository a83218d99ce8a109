import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/fill-in/fill-in-rules.mjs" as Rules

BlockView {
    id: root

    property var texts: ({})

    QuestionFrame {
        id: question

        Layout.fillWidth: true
        view: root
        empty: root.words("fill-in.empty")
        read: () => {
            const answer = {}
            for (const gap of root.block.gaps)
                answer[gap.id] = (root.texts[gap.id] ?? "").trim()
            return root.block.gaps.every(gap => answer[gap.id] !== "") ? answer : null
        }
        onShown: answer => {
            if (answer !== null)
                root.texts = Object.assign({}, answer)
        }
        onRetried: rows.itemAt(0)?.focusField()

        Repeater {
            id: rows

            model: root.block.gaps

            delegate: Stack {
                id: row

                required property var modelData
                required property int index
                // A full stop after the gap stays with it at the end of a line.
                readonly property string glued: /^[.,;:!?)]*/.exec(modelData.after)[0]

                Layout.fillWidth: true
                spacing: Tokens.space1

                Flow {
                    id: line

                    Layout.fillWidth: true
                    spacing: Tokens.space2

                    GapText {
                        room: parent.width
                        lineHeight: field.height
                        html: row.modelData.before
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }

                    Row {
                        spacing: 2

                        TextLine {
                            id: field

                            width: Math.min(Tokens.bodySize * 12, line.width - end.width)
                            enabled: question.isOpen
                            spokenLabel: root.words("fill-in.gap", { n: row.index + 1 })
                            explanation: RichHtml.plain(row.modelData.before) + " … " + RichHtml.plain(row.modelData.after)
                            maximumLength: Rules.shape(root.block).most
                            text: root.texts[row.modelData.id] ?? ""
                            onEdited: text => {
                                root.texts = Object.assign({}, root.texts, { [row.modelData.id]: text })
                                question.changed()
                            }
                            onAccepted: {
                                if (!root.host.test)
                                    question.check()
                            }
                        }

                        GapText {
                            id: end

                            room: line.width
                            lineHeight: field.height
                            html: row.glued
                        }
                    }

                    GapText {
                        room: parent.width
                        lineHeight: field.height
                        html: row.modelData.after.slice(row.glued.length)
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }
                }

                MarkLine {
                    Layout.fillWidth: true
                    mark: question.markOf(row.modelData.id, "right", "wrong", true)
                    onFollowed: (href, from) => root.host.follow(href, from)
                }

                function focusField() {
                    field.focusField()
                }
            }
        }
    }
}
