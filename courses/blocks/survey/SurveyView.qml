import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    property var steps: Object.assign({}, status.written?.steps ?? {})
    property var texts: Object.assign({}, status.written?.texts ?? {})
    property string said: answer === true ? words(host.collects ? "survey.handed-in" : "survey.kept") : ""
    property string kind: "note"
    readonly property bool isClosed: host.collects && answer === true

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.words("survey.moment." + (root.block.weeks ? "weeks" : root.block.moment), { n: root.block.weeks })
        }

        FlowText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.intro
            level: 3
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        PrivateNotice {
            id: notice

            Layout.fillWidth: true
            text: root.words(root.host.collects ? "survey.notice" : "survey.notice-local") + " " + root.words("survey.optional")
        }

        Stack {
            Layout.fillWidth: true
            visible: !root.isClosed
            spacing: Tokens.space4

            Repeater {
                model: root.block.scale ? root.block.statements : []

                delegate: SurveyStatement {
                    Layout.fillWidth: true
                    host: root.host
                    scale: root.block.scale
                    chosen: root.steps[modelData.id] ?? -1
                    onPicked: step => root.steps = Object.assign({}, root.steps, { [modelData.id]: step })
                }
            }

            Repeater {
                model: root.block.questions

                delegate: Stack {
                    id: entry

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Tokens.space2

                    InlineText {
                        Layout.fillWidth: true
                        html: entry.modelData.text
                        strong: true
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }

                    TextBox {
                        Layout.fillWidth: true
                        field.Accessible.name: RichHtml.plain(entry.modelData.text)
                        explanation: notice.text
                        rows: 3
                        text: root.texts[entry.modelData.id] ?? ""
                        onEdited: text => {
                            const now = Object.assign({}, root.texts)
                            if (text.trim() === "")
                                delete now[entry.modelData.id]
                            else
                                now[entry.modelData.id] = text
                            root.texts = now
                        }
                    }
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Tokens.space3

                ActionButton {
                    width: Math.min(implicitWidth, parent.width)
                    primary: true
                    text: root.words(root.host.collects ? "survey.hand-in" : "survey.keep")
                    onClicked: root.handIn()
                }

                ActionButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.words("survey.skip")
                    onClicked: root.finish("note", "survey.skipped")
                }
            }
        }

        Feedback {
            Layout.fillWidth: true
            visible: root.said !== ""
            kind: root.kind
            title: root.said
        }
    }

    function handIn() {
        const isEmpty = Object.keys(steps).length === 0 && Object.keys(texts).length === 0
        if (!isEmpty)
            written({ steps: steps, texts: texts })
        finish(isEmpty ? "note" : "right", isEmpty ? "survey.skipped" : host.collects ? "survey.handed-in" : "survey.kept")
    }

    function finish(how: string, word: string) {
        answered(true)
        kind = how
        said = words(word)
        host.announce(said)
    }
}
