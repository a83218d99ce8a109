import QtQuick
import QtTest
import Brygga.Views
import Brygga.Study

/** A survey: anonymous where somebody collects, for oneself where nobody does. */
ViewTest {
    id: root

    name: "survey"

    function answerAll() {
        click(named("5, stämmer helt", 0))
        tabTo(named(words("survey.not-applicable"), 1))
        keyClick(Qt.Key_Space)
        tabTo(named("Vilken sak kommer du att göra annorlunda?"))
        type_("mer")
    }

    function test_is_handed_in_once_and_not_found_again() {
        collects = true
        start("survey")
        says(words("survey.notice"))
        answerAll()
        compare(answers, [])
        click(named(words("survey.hand-in")))
        compare(writings, [{ steps: { nytta: 5, trygg: 0 }, texts: { gora: "mer" } }])
        compare(answers, [true])
        compare(heard(), words("survey.handed-in"))
        says(words("survey.handed-in"))
        verify(!has(words("survey.hand-in")))
        comeBack()
        verify(!has(words("survey.hand-in")))
    }
    function test_is_kept_for_oneself_and_stays_open() {
        start("survey")
        says(words("survey.notice-local"))
        answerAll()
        click(named(words("survey.keep")))
        compare(heard(), words("survey.kept"))
        comeBack()
        compare(named("Vilken sak kommer du att göra annorlunda?").text, "mer")
        const chosen = SpokenTree.entries(view).filter(entry => entry.role === "radio" && entry.checked).map(entry => entry.name)
        compare(chosen, ["5, stämmer helt", words("survey.not-applicable")])
    }
    function test_can_be_skipped_without_a_word() {
        collects = true
        start("survey")
        tabTo(named(words("survey.skip")))
        keyClick(Qt.Key_Return)
        compare(writings, [])
        compare(answers, [true])
        compare(heard(), words("survey.skipped"))
    }
    function test_nothing_answered_is_the_same_as_skipped() {
        start("survey")
        click(named(words("survey.keep")))
        compare(writings, [])
        compare(heard(), words("survey.skipped"))
    }
    function test_the_choice_follows_the_arrows_through_the_scale() {
        start("survey")
        tabTo(named("1, stämmer inte alls", 0))
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        const chosen = () => SpokenTree.entries(view).filter(entry => entry.checked).map(entry => entry.name)
        compare(chosen(), ["3"])
        for (let step = 0; step < 3; ++step)
            keyClick(Qt.Key_Right)
        compare(chosen(), [words("survey.not-applicable")])
    }

    function cleanup() {
        collects = false
        leave()
    }
}
