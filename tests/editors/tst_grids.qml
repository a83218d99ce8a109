import QtQuick
import QtTest

/** Tables, and the figures behind a picture. */
EditorTest {
    id: root

    name: "grids"

    function texts(): var { return example.fields.rows.rows.map(row => row.cells.rows.map(cell => cell.text)) }

    function test_tab_goes_from_cell_to_cell() {
        open("table")
        tabTo(named("Rad 1, Form"))
        keyClick(Qt.Key_Tab)
        compare(focused().Accessible.name, "Rad 1, När den passar")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        compare(focused().Accessible.name, "Rad 2, Form")
        keyClick(Qt.Key_Backtab)
        compare(focused().Accessible.name, "Rad 1, Fråga först")
    }
    function test_a_cell_is_written() {
        open("table")
        write(named("Rad 2, Form"), "IOP")
        compare(last(), ["itemChanged", "cells", 0, "text", "IOP"])
        compare(texts()[1][0], "IOP")
    }
    function test_a_row_is_added_where_one_writes() {
        open("table")
        tabTo(named("Rad 1, Form"))
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        settle()
        compare(last(), ["itemInserted", "rows", 1])
        compare(texts().map(row => row.length), [3, 3, 3, 3])
        compare(focused().Accessible.name, "Rad 2, Form")
    }
    function test_a_column_is_added_to_every_row() {
        open("table")
        tabTo(named("Rad 1, Form"))
        mouseClick(called("add-column"))
        settle()
        compare(texts().map(row => row.length), [4, 4, 4])
        compare(texts()[0][1], "")
        compare(focused().Accessible.name, "Rubrik i kolumn 2")
    }
    function test_a_column_is_removed_from_every_row() {
        open("table")
        tabTo(named("Rad 1, När den passar"))
        mouseClick(called("remove-column"))
        settle()
        compare(example.fields.columns.rows.map(column => column.text), ["Form", "Fråga först"])
        compare(texts()[0], ["Bidrag", "Vem beslutar, och enligt vilka regler?"])
    }
    function test_a_row_is_moved_and_removed() {
        open("table")
        tabTo(named("Rad 1, Form"))
        keyClick(Qt.Key_Down, Qt.AltModifier)
        compare(last(), ["itemMoved", "rows", 0, 1])
        compare(texts()[1][0], "Bidrag")
        mouseClick(called("remove-row"))
        settle()
        compare(texts().map(row => row[0]), ["Partnerskap", "Upphandling"])
    }
    function test_tools_are_reached_and_used_by_keyboard() {
        open("table")
        named("Rad 3, Form").forceActiveFocus(Qt.TabFocusReason)
        called("add-row").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(last(), ["itemInserted", "rows", 3])
    }

    /** ACC-B9: three ways at insertion, none of them hidden; ACC-B10: nothing is filled in by itself. */
    function test_a_picture_is_described_called_decorative_or_left_for_later() {
        open("figure")
        verify(called("alternative-describe").checked)
        press(called("alternative-decorative"))
        compare(example.fields.decorative, true)
        compare(example.fields.alt, "")
        verify(!field("alt"))
        press(called("alternative-later"))
        compare(example.fields.decorative, false)
        verify(search(editor, item => /ingen alternativtext/.test(item.text ?? "")))
        press(called("alternative-describe"))
        compare(example.fields.alt, "")
        verify(field("alt").activeFocus, "the description can be written at once")
    }
    function test_an_alternative_that_says_nothing_is_noticed_while_it_is_written() {
        open("figure")
        write(field("alt"), "Diagram")
        compare(last(), ["changed", "alt", "Diagram"])
        verify(search(editor, item => item.text !== undefined && item.Accessible.role === Accessible.StaticText && /säger/.test(item.text)))
    }
    function test_figures_behind_the_picture_are_a_table() {
        open("figure")
        write(named("Rad 1, Antal"), "5")
        compare(texts()[0], ["Arbete", "5"])
    }
}
