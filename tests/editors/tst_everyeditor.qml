import QtQuick
import QtTest
import Brygga.Examples
import Brygga.Views

/** What holds for the editor of every block type (ACC-A1, ACC-A5, ACC-N1, ACC-N10). */
EditorTest {
    id: root

    name: "everyEditor"

    function everyType(): var { return Examples.types.map(type => ({ tag: type })) }

    function test_shows_the_example_as_it_is_data(): var { return everyType() }
    function test_shows_the_example_as_it_is(row: var) {
        open(row.tag)
        const before = example.xml()
        settle()
        compare(example.xml(), before)
        compare(sent, [])
        if (Examples.pictures !== "")
            grabImage(root).save(Examples.pictures + "/" + row.tag + ".png")
    }

    function test_everything_is_called_something_and_can_be_reached_by_keyboard_data(): var { return everyType() }
    function test_everything_is_called_something_and_can_be_reached_by_keyboard(row: var) {
        open(row.tag)
        const stops = all(editor, isStop)
        for (const stop of stops)
            verify(stop.Accessible.name !== "" && !/\.editor\./.test(stop.Accessible.name), stop + " is called “" + stop.Accessible.name + "”")
        if (stops.length === 0)
            return
        const reached = []
        stops[0].forceActiveFocus(Qt.TabFocusReason)
        for (let steps = 0; steps <= stops.length; ++steps) {
            if (reached.indexOf(focused()) < 0)
                reached.push(focused())
            keyClick(Qt.Key_Tab)
        }
        for (const stop of stops)
            verify(reached.indexOf(stop) >= 0, "the keyboard reaches " + stop.Accessible.name)
        compare(sent, [], "walking about changes nothing")
    }

    function test_speaks_both_languages_data(): var { return everyType() }
    function test_speaks_both_languages(row: var) {
        for (const language of ["sv", "en"]) {
            BlockWords.language = language
            open(row.tag)
            for (const label of all(editor, item => typeof item.text === "string"))
                verify(!/^[a-z-]+\.editor\./.test(label.text), language + ": " + label.text)
            cleanup()
        }
        BlockWords.language = "sv"
    }

    function test_takes_no_edits_in_a_course_that_is_only_read_data(): var { return everyType() }
    function test_takes_no_edits_in_a_course_that_is_only_read(row: var) {
        host.readOnly = true
        open(row.tag)
        const before = example.xml()
        for (const stop of all(editor, item => isStop(item) && item.objectName !== "fold")) {
            stop.forceActiveFocus(Qt.TabFocusReason)
            keyClick("x")
            keyClick(Qt.Key_Space)
        }
        host.readOnly = false
        compare(example.xml(), before)
    }
}
