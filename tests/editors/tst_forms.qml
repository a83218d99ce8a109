import QtQuick
import QtTest

/** Blocks to read and to fill in. */
EditorTest {
    id: root

    name: "forms"

    function says(words: string): bool { return search(editor, item => (item.text ?? "").indexOf(words) >= 0) !== null }

    function test_every_plain_field_comes_up_as_it_is_written_data(): var {
        return [
            { tag: "callout", field: "title" }, { tag: "accordion", field: "title", list: "panels" }, { tag: "action-plan", field: "title" },
            { tag: "stakeholder-map", field: "title" }, { tag: "checklist", field: "title" }, { tag: "task", field: "title" },
            { tag: "timeline", field: "when", list: "events" }, { tag: "download", field: "title" }, { tag: "survey", field: "low", list: "scale" },
            { tag: "guide", field: "title" }, { tag: "scenario", field: "title" }, { tag: "table", field: "caption" }
        ]
    }
    function test_every_plain_field_comes_up_as_it_is_written(row: var) {
        open(row.tag)
        write(field(row.field), "Nytt")
        compare(last(), row.list ? ["itemChanged", row.list, 0, row.field, "Nytt"] : ["changed", row.field, "Nytt"])
    }
    function test_every_rich_field_comes_up_as_it_is_written_data(): var {
        return [
            { tag: "quote", field: "text" }, { tag: "quote by", type: "quote", field: "by" },
            { tag: "reflection", field: "prompt" }, { tag: "callout", field: "body", flow: true }, { tag: "flip-cards", field: "front", list: "cards" },
            { tag: "checklist", field: "text", list: "entries" }, { tag: "task", field: "note" }, { tag: "survey", field: "text", list: "statements" },
            { tag: "ordering", field: "whenRight" }, { tag: "fill-in", field: "before", list: "gaps" }, { tag: "download", field: "about" }
        ]
    }
    function test_every_rich_field_comes_up_as_it_is_written(row: var) {
        open(row.type ?? row.tag)
        write(field(row.field), "Nytt")
        const text = row.flow ? "<p>Nytt</p>" : "Nytt"
        compare(last(), row.list ? ["itemChanged", row.list, 0, row.field, text] : ["changed", row.field, text])
    }
    function test_text_is_written_where_it_stands() {
        open("text")
        tabTo(field("body"))
        keyClick(Qt.Key_Home, Qt.ControlModifier)
        keyClick("X")
        verify(/^<p>X/.test(example.fields.body))
        verify(/<heading>/.test(example.fields.body) && /<list/.test(example.fields.body), "the rest is as it was")
    }
    function test_the_kind_of_a_callout_is_chosen_by_keyboard() {
        open("callout")
        tabTo(named("Sort"))
        keyClick(Qt.Key_Up)
        compare(last(), ["changed", "kind", "example"])
    }
    function test_terms_are_taken_from_the_glossary() {
        root.options = { terms: [{ value: "asf", text: "arbetsintegrerande socialt företag" }, { value: "social-ekonomi", text: "social ekonomi" }, { value: "iop", text: "idéburet offentligt partnerskap" }] }
        open("terms")
        press(named("social ekonomi"))
        compare(last(), ["changed", "terms", ["asf"]])
    }
    function test_events_out_of_order_are_marked_with_words() {
        open("timeline")
        write(field("date", 1), "2018")
        compare(last(), ["itemChanged", "events", 1, "date", "2018"])
        verify(says("Händelsen ligger inte i tidsordning."))
    }
    function test_a_task_without_a_due_date_is_said_to_lack_one() {
        open("task")
        tabTo(field("dueDays"))
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_Delete)
        compare(last(), ["changed", "dueDays", null])
        compare(example.faults(), "")
    }
    function test_the_scale_of_a_survey_comes_and_goes() {
        open("survey")
        press(called("remove-scale-0"))
        compare(example.fields.scale.count, 0)
        press(named("Lägg till skala"))
        compare(example.fields.scale.rows[0].points, 5)
        verify(!called("add-scale"), "there is only one")
    }
    function test_the_columns_of_a_form_are_words_in_a_row() {
        open("download")
        const entry = all(editor, item => item.objectName === "field-parts.columns")[1].field
        tabTo(entry)
        for (const character of "Datum")
            keyClick(character)
        keyClick(Qt.Key_Return)
        compare(example.fields.parts.rows[1].columns.rows[4].text, "Datum")
    }
    function test_what_is_left_is_a_valid_block_data(): var { return ["checklist", "action-plan", "task"].map(type => ({ tag: type })) }
    function test_what_is_left_is_a_valid_block(row: var) {
        open(row.tag)
        const add = search(editor, item => /^add-/.test(item.objectName))
        press(add)
        keyClick("N")
        compare(sent[0][0], "itemInserted")
        compare(example.faults(), "")
    }
    function test_a_citation_is_changed_and_taken_away_where_it_stands() {
        open("text")
        example.document.setField(example.fields.path, "body", "<p>Så är det<cite source=\"k1\" place=\"s. 8\"/>.</p>")
        settle()
        const entry = called("field-body")
        entry.field.forceActiveFocus(Qt.TabFocusReason)
        entry.field.cursorPosition = entry.field.length - 1
        compare(entry.writing.around.cite.source, "k1")
        compare(entry.writing.around.cite.place, "s. 8")
        entry.writing.cite({ source: "k2", place: "s. 9", fact: "F12" })
        compare(example.fields.body, "<p>Så är det<cite source=\"k2\" place=\"s. 9\" fact=\"F12\"/>.</p>")
        entry.field.cursorPosition = entry.field.length - 1
        entry.writing.cite({ source: "", place: "", fact: "" })
        compare(example.fields.body, "<p>Så är det.</p>")
    }
}
