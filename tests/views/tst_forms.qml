import QtQuick
import QtTest
import Brygga.Views
import Brygga.Study

/** What is filled in for oneself: private, kept, and had as a document. */
ViewTest {
    id: root

    name: "forms"

    function write(name: string, text: string, place: var) {
        tabTo(named(name, place))
        type_(text)
    }

    function test_says_that_it_is_private_before_the_first_field_data() { return ["reflection", "checklist", "action-plan", "stakeholder-map", "guide"].map(type => ({ tag: type })) }
    function test_says_that_it_is_private_before_the_first_field(row) {
        start(row.tag)
        const spoken = SpokenTree.entries(view)
        const notice = spoken.findIndex(entry => entry.name.indexOf(words(row.tag === "checklist" ? "private-ticks" : "private")) === 0)
        const field = spoken.findIndex(entry => ["textbox", "checkbox", "radio"].indexOf(entry.role) >= 0)
        verify(notice >= 0 && notice < field, "PRV-7: notice at " + notice + ", first field at " + field)
    }

    function test_keeps_a_reflection_for_the_learner_alone() {
        start("reflection")
        write(words("reflection.label"), "ingen")
        tryCompare(root, "writings", ["ingen"], 3000)
        compare(answers, [true])
        says(words("private-kept"))
        comeBack()
        compare(named(words("reflection.label")).text, "ingen")
        compare(answers, [true])
    }
    function test_lets_a_reflection_begin_with_an_empty_line() {
        start("reflection")
        const field = named(words("reflection.label"))
        tabTo(field)
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Space)
        type_("efter en stund")
        compare(field.text, "\n efter en stund")
        leave()
        compare(writings, ["\n efter en stund"])
    }
    function test_keeps_what_is_written_when_the_learner_turns_the_page_at_once() {
        start("reflection")
        write(words("reflection.label"), "snabb")
        leave()
        compare(writings, ["snabb"])
        compare(answers, [true])
    }
    function test_forgets_a_reflection_that_is_wiped_out() {
        start("reflection")
        write(words("reflection.label"), "x")
        tryCompare(root, "answers", [true], 3000)
        keyClick(Qt.Key_Backspace)
        tryCompare(root, "answers", [true, null], 3000)
        compare(writings, ["x", null])
    }
    function test_says_that_it_was_written_on_another_device() {
        study.begin("reflection", {}, false)
        study.answer(true)
        show()
        says(words("private-elsewhere"))
    }

    function test_ticks_by_mouse_and_by_keys() {
        start("checklist")
        click(named("Jag har läst gällande instruktion."))
        tabTo(named("Jag vet vem som samordnar på orten."))
        keyClick(Qt.Key_Space)
        compare(writings[1], { regler: true, kontakt: true })
        compare(answers, [true])
        says(words("checklist.ticked", { n: 2, all: 3 }))
        comeBack()
        const ticked = SpokenTree.entries(view).filter(entry => entry.role === "checkbox").map(entry => entry.checked)
        compare(ticked, [true, false, true])
        verify(SpokenTree.press(view, "Jag har läst gällande instruktion."))
        compare(writings[2], { kontakt: true })
    }

    function test_takes_a_plan_with_it_as_a_document() {
        start("action-plan")
        write("Vad ska göras?", "Ring", 0)
        write("Klart senast", "maj", 3)
        tryVerify(() => writings.length > 0 && writings[writings.length - 1]["klart.4"] === "maj", 3000)
        compare(answers, [true])
        click(named(words("document-download")))
        const form = documents[0]
        compare(form.title, "Vår plan för de närmaste tre månaderna")
        compare(form.parts[0].columns, ["Vad ska göras?", "Ansvarig funktion", "Klart senast"])
        compare(form.parts[0].cells, [["Ring", "", ""], ["", "", ""], ["", "", ""], ["", "", "maj"]])
        click(named(words("print")))
        compare(prints.length, 1)
        comeBack()
        compare(named("Vad ska göras?", 0).text, "Ring")
    }

    function test_fills_in_a_document_without_telling_the_course() {
        start("download")
        tabTo(named(words("download.fill")))
        keyClick(Qt.Key_Return)
        says(words("private"))
        write("Myndighet eller förvaltning", "AF")
        write("Typ", "F", 5)
        tryVerify(() => writings.length > 0 && writings[writings.length - 1]["aktorer.6.1"] === "F", 3000)
        compare(answers, [])
        click(named(words("document-download")))
        compare(documents[0].parts[0].text, "AF")
        compare(documents[0].parts[1].cells[5], ["", "F", "", ""])
        comeBack()
        click(named(words("document-download")))
        compare(documents[1].parts[0].text, "AF", "also while the form is folded")
    }
    function test_offers_a_file_of_the_course() {
        change = { src: "media/lista.pdf", parts: [] }
        start("download")
        const name = words("download.file", { title: "Lokal samverkanslista" })
        verify(!has(words("print")))
        compare(SpokenTree.entries(view).find(entry => entry.name === name).role, "link")
        tabTo(named(name))
        keyClick(Qt.Key_Return)
        compare(files, ["media/lista.pdf"])
    }

    function test_places_actors_on_the_map_and_takes_them_away() {
        const nameLabel = words("stakeholder-map.actor-name")
        start("stakeholder-map")
        verify(!has(words("stakeholder-map.remove")), "there is always one")
        write(nameLabel, "Kommun")
        select(named(words("stakeholder-map.closeness")), words("stakeholder-map.far"), true)
        tryVerify(() => writings.length > 0, 3000)
        click(named(words("stakeholder-map.add")))
        compare(heard(), words("stakeholder-map.added", { n: 2 }))
        verify(named(nameLabel, 1).activeFocus)
        type_("AF")
        select(named(words("stakeholder-map.mandate"), 1), words("stakeholder-map.small"), false)
        const cells = () => SpokenTree.text(view).split("\n")
        verify(cells().indexOf("Kommun") >= 0 && cells().indexOf("AF") >= 0, read())
        compare(writings[writings.length - 1], [{ name: "Kommun", near: false, large: true }, { name: "AF", near: true, large: false }])
        compare(answers, [true])
        click(named(words("document-download")))
        compare(documents[0].parts[0].cells, [["Kommun", words("stakeholder-map.far"), words("stakeholder-map.large"), "", ""], ["AF", words("stakeholder-map.near"), words("stakeholder-map.small"), "", ""]])
        comeBack()
        compare(named(nameLabel, 1).text, "AF")
        click(named(words("stakeholder-map.remove")))
        compare(heard(), words("stakeholder-map.removed"))
        verify(named(nameLabel).activeFocus, "the keyboard goes to the actor before")
        compare(writings[writings.length - 1], [{ name: "Kommun", near: false, large: true }])
        verify(cells().indexOf("AF") < 0)
    }

    function test_leads_through_a_guide_to_advice_and_back() {
        start("guide")
        click(named(words("guide.go-on")))
        compare(heard(), words("guide.empty"))
        tabTo(named("Nej"))
        keyClick(Qt.Key_Space)
        compare(writings, [], "choosing is not going on")
        tabTo(named(words("guide.go-on")))
        keyClick(Qt.Key_Return)
        compare(writings, [{ "q1.nej": true }])
        says("Vill ni utveckla något tillsammans, med insats från båda?")
        compare(answers, [])
        click(named("Ja"))
        click(named(words("guide.go-on")))
        says("Utred ett partnerskap")
        compare(answers, [true])
        comeBack()
        says("Utred ett partnerskap")
        click(named(words("guide.back")))
        verify(has("Vi är osäkra"))
        click(named(words("guide.restart")))
        verify(has("Nej"))
        compare(writings[writings.length - 1], null)
        compare(answers, [true], "who has had advice is done")
    }

    function cleanup() {
        change = {}
        leave()
    }
}
