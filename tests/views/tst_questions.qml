import QtQuick
import QtTest
import Brygga.Views
import Brygga.Study

/** Questions of every kind: what a learner gives is the answer, and what the golden cases say of it is said. */
ViewTest {
    id: root

    name: "questions"

    /** How each kind is answered; by mouse or by keys alone. */
    readonly property var ways: ({
        choice: (answer, byKeys) => {
            for (const id of [].concat(answer))
                use(named(plain(study.block().options.find(option => option.id === id).text)), byKeys, Qt.Key_Space)
        },
        matching: (answer, byKeys) => {
            const block = study.block()
            const right = id => plain(block.pairs.concat(block.extras).find(item => item.id === id).right)
            for (const pair of block.pairs)
                if (answer[pair.id])
                    select(named(plain(pair.left)), right(answer[pair.id]), byKeys)
        },
        categorise: (answer, byKeys) => {
            const block = study.block()
            for (const entry of block.entries)
                if (answer[entry.id])
                    select(named(plain(entry.text)), block.categories.find(category => category.id === answer[entry.id]).text, byKeys)
        },
        ordering: (answer, byKeys) => {
            answer.forEach((id, place) => {
                const up = words("ordering.up") + ": " + plain(study.block().steps.find(step => step.id === id).text)
                for (let steps = 0; steps < 10 && placeOf(id) > place; ++steps)
                    use(named(up), byKeys, Qt.Key_Return)
            })
        },
        "fill-in": (answer, byKeys) => {
            study.block().gaps.forEach((gap, place) => {
                const field = named(words("fill-in.gap", { n: place + 1 }))
                if (byKeys)
                    tabTo(field)
                else
                    click(field)
                field.clear()
                paste(field, answer[gap.id])
            })
        }
    })

    function plain(html: string): string { return RichHtml.plain(html) }
    function use(item: Item, byKeys: bool, key: int) {
        if (byKeys) {
            tabTo(item)
            keyClick(key)
        } else {
            click(item)
        }
    }
    function paste(field: Item, text: string) {
        for (const character of text)
            field.insert(field.length, character)
        field.textEdited()
    }
    /** The steps as they stand, with their numbers. */
    function steps(): var {
        return all(item => /^\d+\. /.test(item.Accessible.name)).map(item => item.Accessible.name)
    }

    function placeOf(id: string): int {
        const text = plain(study.block().steps.find(step => step.id === id).text)
        return steps().findIndex(name => name.endsWith(text))
    }

    function everyWholeAnswer(): var {
        const rows = []
        for (const type in ways) {
            study.begin(type, {}, false)
            for (const each of study.cases())
                if (each.answered)
                    for (const byKeys of [false, true])
                        rows.push({ tag: type + ": " + each.name + (byKeys ? ", by keys" : ", by mouse"), type: type, golden: each, byKeys: byKeys })
        }
        return rows
    }

    function test_gives_what_was_chosen_and_hears_what_it_is_worth_data() { return everyWholeAnswer() }
    function test_gives_what_was_chosen_and_hears_what_it_is_worth(row) {
        start(row.type)
        ways[row.type](row.golden.answer, row.byKeys)
        compare(answers, [], "choosing is not answering (ACC-W39)")
        use(named(words("check")), row.byKeys, Qt.Key_Return)
        compare(answers.length, 1)
        const given = study.state()
        const trimmed = row.type === "fill-in" ? Object.keys(row.golden.answer).reduce((found, id) => Object.assign(found, { [id]: row.golden.answer[id].trim() }), {}) : row.golden.answer
        compare(given.answer, trimmed)
        fuzzyCompare(given.score, row.golden.score, 1e-9)
        says(words(given.result))
        for (const entry of row.golden.feedback ?? given.feedback)
            if (entry.text)
                says(plain(entry.text))
        verify(heard().indexOf(words(given.result)) === 0, "heard: " + heard())
        picture("answered-" + row.type + "-" + given.result)
    }

    function test_asks_for_what_is_missing_data() { return Object.keys(ways).filter(type => type !== "ordering").map(type => ({ tag: type })) }
    function test_asks_for_what_is_missing(row) {
        start(row.tag)
        click(named(words("check")))
        compare(answers, [])
        compare(heard(), words(row.tag + ".empty"))
        says(words(row.tag + ".empty"))
    }

    function test_can_be_tried_again_and_keeps_the_keyboard_in_the_question_data() { return Object.keys(ways).map(type => ({ tag: type })) }
    function test_can_be_tried_again_and_keeps_the_keyboard_in_the_question(row) {
        start(row.tag)
        const wrong = study.cases().find(each => each.answered && each.score < 1)
        ways[row.tag](wrong.answer, false)
        click(named(words("check")))
        verify(named(words("check")).unavailable, "what is handed in cannot be handed in again")
        click(named(words("try-again")))
        compare(answers[1], null)
        compare(study.state().result, null)
        const focused = all(item => item.activeFocus && item.activeFocusOnTab)
        compare(focused.length, 1)
        verify(!has(words("try-again")))
    }

    function test_comes_back_with_the_answer_and_what_was_said_data() { return Object.keys(ways).map(type => ({ tag: type })) }
    function test_comes_back_with_the_answer_and_what_was_said(row) {
        start(row.tag)
        const wrong = study.cases().find(each => each.answered && each.score < 1)
        ways[row.tag](wrong.answer, false)
        click(named(words("check")))
        const before = read()
        comeBack()
        compare(read(), before)
    }

    function test_has_no_button_of_its_own_in_a_test_data() { return everyWholeAnswer().filter(row => row.byKeys) }
    function test_has_no_button_of_its_own_in_a_test(row) {
        inTest = true
        start(row.type)
        verify(!has(words("check")))
        saysNot(words("try-again"))
        ways[row.type](row.golden.answer, true)
        compare(study.state().answer, null, "a draft is no answer")
        handIn()
        verify(study.state().locked)
        fuzzyCompare(study.state().score, row.golden.score, 1e-9)
        says(words(study.state().result))
        verify(!has(words("try-again")))
    }

    function test_moves_steps_with_the_keyboard_and_tells_the_new_place() {
        start("ordering")
        const first = steps()[0].slice(3)
        const down = words("ordering.down") + ": " + first
        tabTo(named(down))
        keyClick(Qt.Key_Return)
        compare(heard(), words("ordering.moved", { text: first, n: 2, all: 4 }))
        verify(named(down).activeFocus, "the keyboard follows the step")
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return)
        compare(heard(), words("ordering.moved", { text: first, n: 4, all: 4 }))
        keyClick(Qt.Key_Return)
        verify(named(down).activeFocus && named(down).unavailable, "at the end it stays")
    }

    function test_says_it_once_of_a_single_choice_and_for_each_of_several() {
        start("choice")
        const one = study.block()
        ways.choice(one.options[0].id, false)
        click(named(words("check")))
        saysNot(words("choice.option-wrong"))
        change = { multiple: true }
        start("choice")
        ways.choice([one.options[0].id], false)
        click(named(words("check")))
        says(words("choice.option-wrong"))
    }

    function cleanup() {
        change = {}
        inTest = false
        leave()
    }
}
