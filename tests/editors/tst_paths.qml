import QtQuick
import QtTest

/** Scenarios and guides: steps that lead to each other. */
EditorTest {
    id: root

    name: "paths"

    function says(words: string): bool { return search(editor, item => (item.text ?? "").indexOf(words) >= 0) !== null }
    function node(title: string): Item { return search(editor, item => item.modelData?.title === title && item.Accessible.role === Accessible.Button) }

    function test_a_step_that_no_choice_leads_to_is_marked_with_words() {
        open("scenario")
        verify(!says("Inget val leder till steget."))
        press(named("Lägg till steg"))
        compare(last(), ["itemInserted", "steps", 3])
        verify(says("Inget val leder till steget."))
    }
    function test_a_scenario_where_one_can_go_round_says_so() {
        open("scenario")
        const list = example.fields.steps.rows[2].options.path
        example.editing.changeItem(example.fields.path, list, 0, "to", "b1")
        verify(says("gå runt utan slut"))
    }
    function test_a_dead_end_is_marked_with_words() {
        open("scenario")
        verify(!says("når inget slut"))
        press(called("remove-endings-2"))
        verify(says("når inget slut"))
    }
    function test_a_choice_leads_where_the_designer_says() {
        open("scenario")
        tabTo(named("Leder till"))
        keyClick(Qt.Key_Home)
        compare(last(), ["itemChanged", "options", 0, "to", ""])
    }
    function test_a_choice_gets_a_new_step_to_lead_to_as_one_change() {
        open("scenario")
        press(named("Nytt steg"))
        compare(sent.length, 2)
        compare(sent[0], ["itemInserted", "steps", 1])
        const id = example.fields.steps.rows[1].id
        compare(sent[1], ["itemChanged", "options", 0, "to", id])
        verify(id !== "")
    }
    function test_steps_are_opened_from_the_list_and_from_the_drawing() {
        open("scenario")
        press(named("Visa Steg 3: Chefen frågar vad ni får göra. Vad svarar du?"))
        compare(field("prompt").getText(0, 14), "Chefen frågar ")
        mouseClick(node("Steg 1: Vad gör du först?"))
        settle()
        compare(field("prompt").getText(0, 7), "Vad gör")
    }
    function test_endings_say_how_many_best_choices_they_take() {
        open("scenario")
        press(named("Visa Ni vet vad ni behöver veta"))
        write(field("bestFrom"), "5")
        compare(last(), ["itemChanged", "endings", 0, "bestFrom", 5])
        verify(says("Slutet kräver 5 bästa val men som mest går det att göra 2."))
    }
    function test_advice_that_no_answer_leads_to_is_marked() {
        open("guide")
        press(named("Lägg till råd"))
        compare(last(), ["itemInserted", "results", 3])
        verify(says("Inget svar leder hit."))
    }
    function test_an_answer_leads_to_a_question_or_to_advice() {
        open("guide")
        const choice = named("Leder till")
        tabTo(choice)
        compare(choice.displayText, "Råd: Utred upphandling")
        keyClick(Qt.Key_Home)
        compare(last(), ["itemChanged", "answers", 0, "to", "q2"])
    }
}
