import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views
import "qrc:/brygga/courses/blocks/scenario/scenario-rules.mjs" as Rules

BlockEditor {
    id: root

    /** The step or ending that is open. */
    property string open: block.steps.count > 0 ? block.steps.rows[0].id : ""
    readonly property var scenario: plain(block)
    readonly property var problems: Rules.problems(scenario)
    readonly property var places: [{ value: "", text: label("steps.options.to.end") }].concat(scenario.steps.map((step, row) => ({ value: step.id, text: nameOf(step, row) })))

    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "situation" }

    PathDrawing {
        Layout.fillWidth: true
        label: root.label("drawing")
        nodes: root.nodes()
        links: root.links()
        selected: root.open
        onChosen: id => root.show(id)
    }

    ItemList {
        id: steps

        Layout.fillWidth: true
        editor: root
        name: "steps"
        items: root.block.steps
        least: 1
        onAdded: row => root.open = root.block.steps.rows[row].id

        delegate: ItemCard {
            id: card

            list: steps
            foldable: true
            open: root.open === item.id
            title: root.scenario.steps[index] ? root.nameOf(root.scenario.steps[index], index) : ""
            problem: root.wordsOf(root.problems, item.id)
            onToggled: root.open = open ? "" : item.id

            Loader {
                Layout.fillWidth: true
                active: card.open
                sourceComponent: ScenarioStepEditor { editor: root; step: card; places: root.places; problems: root.problems }
            }
        }
    }

    ItemList {
        id: endings

        Layout.fillWidth: true
        editor: root
        name: "endings"
        items: root.block.endings
        least: 1

        delegate: ItemCard {
            id: ending

            list: endings
            foldable: true
            open: root.open === item.id
            title: item.title !== "" ? item.title : root.label("endings.one") + " " + (index + 1)
            problem: root.wordsOf(root.problems, item.id)
            onToggled: root.open = open ? "" : item.id

            BlockField { of: ending; name: "title" }
            BlockField { of: ending; name: "bestFrom" }
            BlockField { of: ending; name: "body" }
        }
    }

    ProblemLine {
        Layout.fillWidth: true
        text: root.wordsOf(root.problems, "")
    }

    BlockField { of: root; name: "debrief" }

    function nameOf(step: var, row: int): string {
        const text = RichHtml.excerpt(step.prompt, 60)
        return label("steps.one") + " " + (row + 1) + (text === "" ? "" : ": " + text)
    }
    function nodes(): var {
        const steps = scenario.steps.map((step, row) => {
            const wrong = wordsOf(problems.filter(problem => problem.code === "unreachable" || problem.code === "loop"), step.id)
            return { id: step.id, title: nameOf(step, row), about: wrong || (step.repair ? label("steps.repair") : ""), isWrong: wrong !== "", isEnd: false }
        })
        const dead = wordsOf(problems.filter(problem => problem.code === "dead-end"), "")
        return steps.concat([{ id: "?", title: label("endings") + " (" + scenario.endings.length + ")", about: dead, isWrong: dead !== "", isEnd: true }])
    }
    function links(): var {
        const made = []
        for (const step of scenario.steps)
            for (const option of step.options) {
                const to = option.to || "?"
                if (!made.some(link => link.from === step.id && link.to === to))
                    made.push({ from: step.id, to: to })
            }
        return made
    }
    function show(id: string) {
        open = id === "?" ? block.endings.count > 0 ? block.endings.rows[0].id : "" : id
        const row = block.steps.rows.findIndex(step => step.id === id)
        Qt.callLater(() => (row < 0 ? endings.cardAt(0) : steps.cardAt(row))?.focusFirst())
    }
}
