import QtQuick
import QtTest
import Brygga.Views
import Brygga.Study

/** Blocks that are read, turned and done. */
ViewTest {
    id: root

    name: "reading"

    function test_turns_a_card_and_says_its_other_side() {
        start("flip-cards")
        const name = words("flip-cards.turn") + ": Civilsamhälle"
        const back = study.block().cards[0].back
        saysNot(back)
        tabTo(named(name))
        keyClick(Qt.Key_Return)
        compare(heard(), back)
        says(back)
        click(named(words("flip-cards.turn-back") + ": Civilsamhälle"))
        compare(heard(), "Civilsamhälle")
        saysNot(back)
        verify(SpokenTree.press(view, name), "also for those who listen")
        says(back)
    }
    function test_tells_events_in_their_order() {
        start("timeline")
        const text = read()
        const places = ["januari 2019", "Uppdraget formuleras", "Tre myndigheter enas", "2020", "Försöket börjar"].map(part => text.indexOf(part))
        compare(places, places.slice().sort((a, b) => a - b))
        verify(places[0] >= 0)
        compare(SpokenTree.entries(view).filter(entry => entry.role === "heading").length, 2)
    }
    function test_explains_terms_by_the_glossary() {
        start("terms")
        says("begreppet asf")
        says("Vad social-ekonomi betyder.")
    }
    function test_follows_a_link_wherever_it_stands_in_a_list() {
        change = { body: "<ul><li>Se <a href=\"#page-ett\">sidan ett</a></li><li><p>Först:</p><ul><li>se <a href=\"#page-tva\">sidan två</a></li></ul></li></ul>" }
        start("text")
        tryVerify(() => has("sidan två")) // links come after the words
        tabTo(named("sidan ett"))
        keyClick(Qt.Key_Return)
        tabTo(named("sidan två"))
        keyClick(Qt.Key_Return)
        compare(followed, ["#page-ett", "#page-tva"])
        change = {}
    }
    function test_marks_a_task_as_carried_out_once() {
        start("task")
        says(words("task.due", { n: 14 }))
        tabTo(named(words("task.done")))
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return)
        compare(answers, [true])
        compare(heard(), words("task.marked"))
        verify(named(words("task.done")).activeFocus)
        verify(SpokenTree.entries(view).find(entry => entry.name === words("task.done")).disabled)
        comeBack()
        says(words("task.marked"))
    }

    function cleanup() {
        leave()
    }
}
