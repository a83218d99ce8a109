import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/task/task-rules.mjs" as Rules

BlockView {
    id: root

    readonly property bool isDone: answer === true
    readonly property var facts: [
        { image: "clock", text: block.minutes === null ? "" : words(Rules.time(block.minutes).word, Rules.time(block.minutes)) },
        { image: "calendar", text: block.dueDays === null ? "" : words("task.due", { n: block.dueDays }) }
    ].filter(fact => fact.text !== "")

    Card {
        Layout.fillWidth: true

        IconEyebrow {
            image: "briefcase"
            text: root.words("task.name")
        }

        Heading {
            Layout.fillWidth: true
            text: root.block.title
        }

        Flow {
            Layout.fillWidth: true
            visible: root.facts.length > 0
            spacing: Tokens.space4

            Accessible.role: Accessible.List
            Accessible.name: ""

            Repeater {
                model: root.facts

                delegate: Row {
                    id: fact

                    required property var modelData

                    spacing: Tokens.space2

                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.text

                    Icon {
                        width: Math.round(Tokens.smallSize * 1.25)
                        height: width
                        anchors.verticalCenter: parent.verticalCenter
                        name: fact.modelData.image
                        color: Tokens.accent
                    }

                    PlainText {
                        width: Math.min(implicitWidth, root.width - 2 * Tokens.space4 - fact.spacing - 2 * Tokens.smallSize)
                        text: fact.modelData.text
                        size: Tokens.smallSize
                        color: Tokens.muted
                        decorative: true
                    }
                }
            }
        }

        FlowText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.intro
            level: 3
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        Heading {
            Layout.fillWidth: true
            level: 3
            text: root.words("task.steps")
        }

        FlowList {
            Layout.fillWidth: true
            numbered: true
            items: root.block.steps.map(step => RichHtml.pieces(step.text))
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        Heading {
            Layout.fillWidth: true
            visible: root.block.criteria.length > 0
            level: 3
            text: root.words("task.criteria")
        }

        FlowList {
            Layout.fillWidth: true
            visible: root.block.criteria.length > 0
            items: root.block.criteria.map(criterion => RichHtml.pieces(criterion.text))
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.block.note !== ""
            spacing: Tokens.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 3
                Layout.preferredWidth: Math.round(Tokens.smallSize * 1.25)
                Layout.preferredHeight: Layout.preferredWidth
                name: "circle-alert"
                color: Tokens.partly
            }

            InlineText {
                Layout.fillWidth: true
                html: root.block.note
                size: Tokens.smallSize
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }

        ActionButton {
            Layout.maximumWidth: parent.width
            Layout.topMargin: Tokens.space2
            primary: true
            image: "check"
            text: root.words("task.done")
            unavailable: root.isDone
            onClicked: {
                if (root.isDone)
                    return
                root.answered(true)
                root.host.announce(root.words("task.marked"))
            }
        }

        Feedback {
            Layout.fillWidth: true
            visible: root.isDone
            kind: "right"
            title: root.words("task.marked")
        }
    }
}
