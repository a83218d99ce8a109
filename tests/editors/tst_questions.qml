import QtQuick
import QtTest

/** Questions and their answers: what a designer changes, and what the course then holds. */
EditorTest {
    name: "questions"

    function test_ticking_the_right_answer_unticks_the_other() {
        open("choice")
        tabTo(named("Rätt svar"))
        keyClick(Qt.Key_Space)
        compare(example.fields.options.rows.map(option => option.correct), [true, false, false])
    }
    function test_several_right_answers_where_several_can_be_chosen() {
        open("choice")
        tabTo(named("Flera svar kan väljas"))
        keyClick(Qt.Key_Space)
        compare(last(), ["changed", "multiple", true])
        tabTo(named("Rätt svar"))
        keyClick(Qt.Key_Space)
        compare(example.fields.options.rows.map(option => option.correct), [true, true, false])
    }
    function test_a_new_answer_has_the_keyboard_at_once() {
        open("choice")
        press(named("Lägg till svar"))
        for (const character of "Ja")
            keyClick(character)
        compare(example.fields.options.rows[3].text, "Ja")
    }
    function test_rich_text_is_written_and_made_bold_by_keyboard() {
        open("choice")
        write(field("prompt"), "Hur")
        compare(example.fields.prompt, "Hur")
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_B, Qt.ControlModifier)
        compare(last(), ["changed", "prompt", "<strong>Hur</strong>"])
    }
    function test_steps_are_moved_by_keys_and_keep_the_keyboard() {
        open("ordering")
        const first = field("text", 0)
        tabTo(first)
        keyClick(Qt.Key_Down, Qt.AltModifier)
        compare(last(), ["itemMoved", "steps", 0, 1])
        verify(first.activeFocus)
        keyClick(Qt.Key_Up, Qt.AltModifier)
        compare(last(), ["itemMoved", "steps", 1, 0])
        keyClick(Qt.Key_Up, Qt.AltModifier)
        compare(sent.length, 2, "the first cannot go further")
    }
    function test_steps_are_moved_by_buttons() {
        open("ordering")
        press(named("Flytta Steg 1 framåt (Alt+Ned)"))
        compare(example.fields.steps.rows.map(step => step.id), ["regler", "lyssna", "kontakt", "folj-upp"])
        verify(focused().Accessible.name.indexOf("Flytta Steg 2") === 0, "the same button can be pressed again")
    }
    function test_steps_are_dragged_by_their_handle() {
        open("ordering")
        const cards = [0, 1, 2, 3].map(row => called("remove-steps-" + row))
        const y = row => cards[row].mapToItem(editor, 0, 16).y
        mousePress(editor, 16, y(0))
        mouseMove(editor, 16, y(1))
        mouseMove(editor, 16, y(2))
        mouseRelease(editor, 16, y(2))
        compare(last(), ["itemMoved", "steps", 0, 2])
    }
    function test_two_steps_are_the_least() {
        open("ordering")
        press(called("remove-steps-3"))
        press(called("remove-steps-2"))
        compare(example.fields.steps.count, 2)
        compare(called("remove-steps-0"), null)
    }
    function test_pairs_stand_side_by_side() {
        open("matching")
        const left = field("left"), right = field("right")
        verify(left.mapToItem(editor, left.width, 0).x <= right.mapToItem(editor, 0, 0).x)
        compare(left.mapToItem(editor, 0, 0).y, right.mapToItem(editor, 0, 0).y)
        write(right, "Kommunen")
        compare(last(), ["itemChanged", "pairs", 0, "right", "Kommunen"])
    }
    function test_an_entry_is_put_into_another_category() {
        open("categorise")
        const choice = named("Hör till")
        tabTo(choice)
        keyClick(Qt.Key_Down)
        compare(last(), ["itemChanged", "entries", 0, "category", "erfarenhet"])
    }
    function test_a_new_entry_belongs_where_it_was_added() {
        open("categorise")
        press(all(editor, item => item.objectName === "add-entries")[1])
        compare(example.fields.entries.rows[3].category, "erfarenhet")
    }
    function test_entries_of_a_category_that_is_gone_are_not_lost() {
        open("categorise")
        press(named("Lägg till kategori"))
        press(called("remove-categories-0"))
        compare(example.fields.entries.count, 3)
        verify(search(editor, item => /finns inte/.test(item.text ?? "")), "it says that the category is gone")
    }
    function test_accepted_answers_are_chips() {
        open("fill-in")
        const entry = called("field-gaps.accepts").field
        tabTo(entry)
        for (const character of "Social")
            keyClick(character)
        keyClick(Qt.Key_Return)
        compare(example.fields.gaps.rows[0].accepts.rows.map(accept => accept.text), ["ASF", "Social"])
        compare(entry.text, "")
        verify(entry.activeFocus, "the next can be written at once")
        press(named("ASF"))
        compare(last(), ["itemRemoved", "accepts", 0])
    }
    function test_points_are_numbers() {
        open("matching")
        write(field("points"), "2,5")
        compare(last(), ["changed", "points", 2.5])
        const before = sent.length
        write(field("points"), "many")
        verify(!sent.slice(before).some(event => typeof event[2] !== "number"))
    }
}
