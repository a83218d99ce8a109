import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/scenario/scenario-rules.mjs" as Rules

BlockView {
    id: root

    readonly property var way: Rules.follow(block, answer ?? [])
    property string picked
    property bool isMissing: false

    onWayChanged: {
        picked = ""
        isMissing = false
    }

    Card {
        Layout.fillWidth: true

        IconEyebrow {
            image: "split"
            text: root.words("scenario.name")
        }

        Heading {
            Layout.fillWidth: true
            text: root.block.title
        }

        FlowText {
            Layout.fillWidth: true
            Layout.bottomMargin: Tokens.space2
            html: root.block.situation
            level: 3
            size: Tokens.leadSize
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        // A count and not the choices themselves: what stands on the page already must stay when one more is made.
        Repeater {
            id: made

            model: root.way.made.length

            delegate: ScenarioStep {
                id: past

                required property int index
                readonly property var choice: root.way.made[index] ?? null

                Layout.fillWidth: true
                host: root.host
                title: root.words("scenario.step", { n: index + 1 })
                prompt: past.choice?.step.prompt ?? ""

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Tokens.space2

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Math.round(Tokens.bodySize * 1.2)
                        Layout.preferredHeight: Layout.preferredWidth
                        name: "corner-down-right"
                        color: Tokens.accent
                    }

                    InlineText {
                        Layout.fillWidth: true
                        html: "<strong>" + root.words("scenario.chosen") + ":</strong> " + (past.choice?.option.text ?? "")
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }
                }

                Card {
                    Layout.fillWidth: true
                    color: Tokens.paper
                    padding: Tokens.space3
                    spacing: Tokens.space2

                    InlineText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Tokens.measure
                        html: "<strong>" + root.words("scenario.outcome") + ":</strong> " + (past.choice?.option.outcome ?? "")
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }

                    InlineText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Tokens.measure
                        visible: (past.choice?.option.feedback ?? "") !== ""
                        html: "<strong>" + root.words("scenario.why") + ":</strong> " + (past.choice?.option.feedback ?? "")
                        onFollowed: (href, from) => root.host.follow(href, from)
                    }
                }
            }
        }

        ScenarioStep {
            Layout.fillWidth: true
            visible: root.way.step !== null
            host: root.host
            title: root.words("scenario.step", { n: root.way.made.length + 1 })

            Stack {
                Layout.fillWidth: true
                spacing: Tokens.space3

                Accessible.role: Accessible.Grouping
                Accessible.name: RichHtml.plain(root.way.step?.prompt ?? "")

                InlineText {
                    Layout.fillWidth: true
                    html: root.way.step?.prompt ?? ""
                    strong: true
                    onFollowed: (href, from) => root.host.follow(href, from)
                }

                ChoiceList {
                    Layout.fillWidth: true
                    options: root.shown(root.way.step)
                    chosen: root.picked === "" ? [] : [root.picked]
                    onPicked: id => {
                        root.picked = id
                        root.isMissing = false
                    }
                    onFollowed: (href, from) => root.host.follow(href, from)
                }
            }

            Feedback {
                Layout.fillWidth: true
                visible: root.isMissing
                title: root.words("scenario.empty")
            }

            ActionButton {
                Layout.maximumWidth: parent.width
                text: root.words("scenario.choose")
                primary: true
                onClicked: root.choose()
            }
        }

        ScenarioStep {
            Layout.fillWidth: true
            visible: root.way.step === null
            host: root.host
            title: root.words("scenario.ending")

            PlainText {
                Layout.fillWidth: true
                text: root.way.ending?.title ?? ""
                strong: true
            }

            FlowText {
                Layout.fillWidth: true
                html: root.way.ending?.body ?? ""
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }

        Card {
            Layout.fillWidth: true
            visible: root.way.step === null && root.block.debrief !== ""
            color: Tokens.accentSoft

            Heading {
                Layout.fillWidth: true
                level: 3
                text: root.words("scenario.debrief")
            }

            FlowText {
                Layout.fillWidth: true
                html: root.block.debrief
                level: 4
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }

        ActionButton {
            Layout.maximumWidth: parent.width
            visible: root.way.step === null
            image: "rotate-ccw"
            text: root.words("scenario.restart")
            onClicked: {
                root.answered(null)
                root.focusStep(0)
            }
        }
    }

    function shown(step: var): var {
        return step ? host.order(block.id, step.options.map(option => option.id)).map(id => step.options.find(option => option.id === id)) : []
    }

    function choose() {
        const option = way.step.options.find(candidate => candidate.id === picked)
        if (!option) {
            isMissing = true
            host.announce(words("scenario.empty"))
            return
        }
        answered(Rules.choose(block, answer ?? [], option))
        focusStep(way.made.length - 1)
    }

    /** What the choice led to is the next thing to read. */
    function focusStep(index: int) {
        made.itemAt(index)?.focusTitle()
    }
}
