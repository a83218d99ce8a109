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

                Layout.fillWidth: true
                spacing: Tokens.space1

                Flow {
                    Layout.fillWidth: true
                    spacing: Tokens.space2

                    InlineText {
                        width: Math.min(implicitWidth, parent.width)
                        height: Math.max(implicitHeight, field.height)
                        verticalAlignment: TextEdit.AlignVCenter
                        visible: html !== ""
                        html: row.modelData.before
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }

                    TextLine {
                        id: field

                        width: Math.min(Tokens.bodySize * 12, parent.width)
                        spokenLabel: root.words("fill-in.gap", { n: row.index + 1 })
                        explanation: RichHtml.plain(row.modelData.before) + " … " + RichHtml.plain(row.modelData.after)
                        maximumLength: Rules.shape(root.block).most
                        text: root.texts[row.modelData.id] ?? ""
                        onEdited: text => {
                            root.texts = Object.assign({}, root.texts, { [row.modelData.id]: text })
                            question.changed()
                        }
                        onAccepted: question.check()
                    }

                    InlineText {
                        width: Math.min(implicitWidth, parent.width)
                        height: Math.max(implicitHeight, field.height)
                        verticalAlignment: TextEdit.AlignVCenter
                        visible: html !== ""
                        html: row.modelData.after
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
