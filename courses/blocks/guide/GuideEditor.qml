import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views
import "qrc:/brygga/courses/blocks/guide/guide-rules.mjs" as Rules

BlockEditor {
    id: root

    /** The question or result that is open. */
    property string open: block.questions.count > 0 ? block.questions.rows[0].id : ""
    readonly property var guide: plain(block)
    readonly property var problems: Rules.problems(guide)
    readonly property var places: guide.questions.map((question, row) => ({ value: question.id, text: nameOf(question, row) }))
        .concat(guide.results.map(result => ({ value: result.id, text: label("results.one") + ": " + (result.title || result.id) })))

    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "intro" }

    PathDrawing {
        Layout.fillWidth: true
        label: root.label("drawing")
        nodes: root.nodes()
        links: root.links()
        selected: root.open
        onChosen: id => root.show(id)
    }

    ItemList {
        id: questions

        Layout.fillWidth: true
        editor: root
        name: "questions"
        items: root.block.questions
        least: 1
        onAdded: row => root.open = root.block.questions.rows[row].id

        delegate: ItemCard {
            id: question

            list: questions
            foldable: true
            open: root.open === item.id
            title: root.guide.questions[index] ? root.nameOf(root.guide.questions[index], index) : ""
            problem: root.wordsOf(root.problems, item.id)
            onToggled: root.open = open ? "" : item.id

            BlockField { of: question; name: "text" }

            ItemList {
                id: answers

                Layout.fillWidth: true
                editor: root
                name: "questions.answers"
                items: question.item.answers
                least: 2

                delegate: ItemCard {
                    id: answer

                    list: answers
                    color: ToolTokens.paper
                    problem: root.wordsOf(root.problems, question.item.id + "." + item.id)

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: ToolTokens.space2

                        BlockField { of: answer; name: "text"; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }

                        ChoiceEntry {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            label: root.label("questions.answers.to")
                            enabledEntry: !root.host.readOnly
                            options: root.places.filter(place => place.value !== question.item.id)
                            value: answer.item.to
                            onEdited: value => answer.change("to", value)
                        }
                    }
                }
            }
        }
    }

    ItemList {
        id: results

        Layout.fillWidth: true
        editor: root
        name: "results"
        items: root.block.results
        least: 1
        onAdded: row => root.open = root.block.results.rows[row].id

        delegate: ItemCard {
            id: result

            list: results
            foldable: true
            open: root.open === item.id
            title: item.title !== "" ? item.title : root.label("results.one") + " " + (index + 1)
            problem: root.wordsOf(root.problems, item.id)
            onToggled: root.open = open ? "" : item.id

            BlockField { of: result; name: "title" }
            BlockField { of: result; name: "body" }
        }
    }

    function nameOf(question: var, row: int): string {
        const text = RichHtml.excerpt(question.text, 60)
        return label("questions.one") + " " + (row + 1) + (text === "" ? "" : ": " + text)
    }
    function nodes(): var {
        const node = (item, title, isEnd) => {
            const wrong = wordsOf(problems.filter(problem => problem.code === "unreachable" || problem.code === "loop"), item.id)
            return { id: item.id, title: title, about: wrong, isWrong: wrong !== "", isEnd: isEnd }
        }
        return guide.questions.map((question, row) => node(question, nameOf(question, row), false))
            .concat(guide.results.map(result => node(result, result.title || result.id, true)))
    }
    function links(): var {
        return guide.questions.reduce((all, question) => all.concat(question.answers.map(answer => ({ from: question.id, to: answer.to }))), [])
    }
    function show(id: string) {
        open = id
        const row = block.questions.rows.findIndex(question => question.id === id)
        const result = block.results.rows.findIndex(other => other.id === id)
        Qt.callLater(() => (row < 0 ? results.cardAt(result) : questions.cardAt(row))?.focusFirst())
    }
}
