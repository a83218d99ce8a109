import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/blocks/guide/guide-rules.mjs" as Rules

BlockView {
    id: root

    property var path: pathOf(status.written ?? {})
    property string picked
    property bool isMissing: false
    readonly property var way: Rules.follow(block, path)

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.block.title
        }

        FlowText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.intro
            level: 3
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        PrivateNotice {
            Layout.fillWidth: true
            text: root.words("private")
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.way.given.length > 0
            text: root.words("guide.given")
            size: Tokens.smallSize
            color: Tokens.muted
        }

        FlowList {
            Layout.fillWidth: true
            visible: root.way.given.length > 0
            numbered: true
            size: Tokens.smallSize
            items: root.way.given.map(step => RichHtml.pieces(step.question.text + " <strong>" + step.answer.text + "</strong>"))
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        Stack {
            Layout.fillWidth: true
            visible: root.way.question !== null
            spacing: Tokens.space3

            Accessible.role: Accessible.Grouping
            Accessible.name: prompt.plain

            InlineText {
                id: prompt

                Layout.fillWidth: true
                html: root.way.question?.text ?? ""
                strong: true
                onFollowed: (href, from) => root.host.follow(href, from)
            }

            ChoiceList {
                id: answers

                Layout.fillWidth: true
                options: root.way.question?.answers ?? []
                chosen: root.picked === "" ? [] : [root.picked]
                onPicked: id => {
                    root.picked = id
                    root.isMissing = false
                }
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }

        Rectangle {
            Layout.fillWidth: true
            visible: root.way.result !== null
            implicitHeight: advice.implicitHeight + 2 * Tokens.space4
            radius: Tokens.mediumRadius
            color: Tokens.accentSoft

            Stack {
                id: advice

                anchors { fill: parent; margins: Tokens.space4 }
                spacing: Tokens.space2

                IconEyebrow {
                    image: "signpost"
                    text: root.words("guide.result")
                }

                Heading {
                    id: title

                    Layout.fillWidth: true
                    level: 3
                    text: root.way.result?.title ?? ""
                    Accessible.focusable: true
                }

                FlowText {
                    Layout.fillWidth: true
                    html: root.way.result?.body ?? ""
                level: 4
                    onFollowed: (href, from) => root.host.follow(href, from)
                }
            }
        }

        Feedback {
            Layout.fillWidth: true
            visible: root.isMissing
            title: root.words("guide.empty")
        }

        Flow {
            Layout.fillWidth: true
            spacing: Tokens.space3

            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: root.way.question !== null
                primary: true
                text: root.words("guide.go-on")
                onClicked: root.goOn()
            }

            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: root.way.given.length > 0
                image: "arrow-left"
                text: root.words("guide.back")
                onClicked: root.go(root.path.slice(0, -1))
            }

            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: root.way.given.length > 0
                image: "rotate-ccw"
                text: root.words("guide.restart")
                onClicked: root.go([])
            }
        }
    }

    /** The way is kept as one flag for each answer: the questions say in which order they were given. */
    function pathOf(kept: var): var {
        let found = []
        for (let at = Rules.follow(block, found); at.question; at = Rules.follow(block, found)) {
            const answer = at.question.answers.find(candidate => kept[at.question.id + "." + candidate.id])
            if (!answer || found.length === block.questions.length)
                return found
            found = found.concat([at.question.id + "." + answer.id])
        }
        return found
    }

    function goOn() {
        if (picked === "") {
            isMissing = true
            host.announce(words("guide.empty"))
            return
        }
        go(path.concat([way.question.id + "." + picked]))
    }

    function go(next: var) {
        picked = ""
        isMissing = false
        path = next
        const kept = {}
        for (const token of next)
            kept[token] = true
        written(next.length > 0 ? kept : null)
        if (way.result && answer !== true)
            answered(true)
        if (way.result)
            title.forceActiveFocus(Qt.OtherFocusReason)
        else
            answers.focusFirst()
    }
}
