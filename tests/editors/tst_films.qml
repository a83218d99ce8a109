import QtQuick
import QtTest

/** Films and slides with what belongs to a time, and their captions. */
EditorTest {
    id: root

    name: "films"
    texts: ({ "media/vem-gor-vad.sv.vtt": "WEBVTT\n\nNOTE made by hand\n\n00:00:00.000 --> 00:00:03.000\nVem gör vad?\n\ntwo\n00:00:03.000 --> 00:00:06.500 line:0\nDen ena beslutar.\nDen andra utför.\n" })

    readonly property string src: "media/vem-gor-vad.sv.vtt"

    function says(words: string): bool { return search(editor, item => (item.text ?? "").indexOf(words) >= 0) !== null }

    function test_times_are_written_as_people_write_them() {
        open("video")
        write(field("length"), "2:30")
        compare(last(), ["changed", "length", "2:30"])
        write(field("at", 1), "0:45")
        compare(last(), ["itemChanged", "slides", 1, "at", "0:45"])
    }
    function test_a_slide_after_the_end_is_marked() {
        open("video")
        verify(!says("Tiden ligger efter slutet."))
        write(field("at", 1), "9:00")
        verify(says("Tiden ligger efter slutet."))
    }
    function test_a_film_without_pause_is_said_to_be_long() {
        open("video")
        press(called("remove-pauses-0"))
        write(field("length"), "11:00")
        verify(says("mer än tio minuter"))
    }
    function test_the_question_of_a_pause_is_edited_where_it_stands() {
        open("video")
        write(field("prompt"), "Vem?")
        compare(example.fields.pauses.rows[0].blocks.rows[0].prompt, "Vem?")
        press(named("Lägg till svar"))
        compare(example.fields.pauses.rows[0].blocks.rows[0].options.count, 3)
    }
    function test_a_new_pause_asks_for_its_question() {
        open("video")
        press(named("Lägg till paus"))
        press(called("add-question"))
        compare(last(), ["blockInserted", "blocks", 0])
        compare(example.fields.pauses.rows[1].blocks.count, 1)
    }
    function test_captions_are_shown_one_a_row_and_nothing_is_lost() {
        open("video")
        compare(called("cue-1").field.text, "Den ena beslutar.\nDen andra utför.")
        compare(called("from-1").field.text, "0:03")
        compare(called("to-1").field.text, "0:06.5")
        write(called("cue-0").field, "Vem eller vad?")
        compare(example.document.text(src), "WEBVTT\n\nNOTE made by hand\n\n00:00:00.000 --> 00:00:03.000\nVem eller vad?\n\ntwo\n00:00:03.000 --> 00:00:06.500 line:0\nDen ena beslutar.\nDen andra utför.\n")
    }
    function test_captions_are_undone_and_saved_as_everything_else() {
        open("video")
        write(called("cue-0").field, "Hm?")
        example.document.undo()
        compare(called("cue-0").field.text, "Vem gör vad?")
        example.document.redo()
        compare(called("cue-0").field.text, "Hm?")
        verify(example.saved(src).indexOf("Hm?") < 0)
        example.document.save()
        verify(example.saved(src).indexOf("Hm?") > 0)
    }
    function test_captions_too_fast_to_read_are_said_to_be_while_written() {
        open("video")
        write(called("to-0").field, "0:00.5")
        verify(says("tecken i sekunden; högst 17."))
        verify(called("cue-0").about.indexOf("tecken i sekunden") > 0, "assistive technology hears it too (ACC-A3)")
        write(called("to-0").field, "0:02")
        verify(!says("tecken i sekunden"))
    }
    function test_a_caption_is_added_after_another_and_removed() {
        open("video")
        press(called("add-cue"))
        verify(called("cue-2").field.activeFocus)
        keyClick("H")
        verify(/00:00:06\.500 --> 00:00:09\.500\nH\n$/.test(example.document.text(src)))
        press(named("Ta bort text 3"))
        compare(called("cue-2"), null)
    }
}
