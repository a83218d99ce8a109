import QtQuick
import QtTest
import Brygga.Views

/** Large text in little room: words stay whole. */
TestCase {
    id: root

    name: "large text"
    width: 480
    height: 600
    visible: true
    when: windowShown

    Component {
        id: heading

        Heading {
            width: 480
            level: 1
        }
    }

    Component {
        id: table

        DataTable {
            width: 400
            header: "column"
            columns: [{ text: "Prov" }, { text: "Läge" }]
            rows: [{ cells: [{ text: "<strong>Samordningsförbundet</strong>" }, { text: "Ej påbörjad" }] }, { cells: [{ text: "B" }, { text: "Godkänd" }] }]
        }
    }

    Component {
        id: choice

        SelectField {
            width: 300
            label: "Arbetsplats"
            options: [{ id: "af", text: "Arbetsförmedlingen" }]
        }
    }

    function initTestCase() { Look.preferredTextSize = 200 }
    function cleanupTestCase() { Look.preferredTextSize = 100 }

    function test_a_title_gives_way_before_its_word_is_broken() {
        const narrow = createTemporaryObject(heading, root, { text: "Samverkansmöjligheter" })
        compare(narrow.lineCount, 1)
        verify(narrow.size < narrow.wanted)
        const common = createTemporaryObject(heading, root, { text: "Vem gör vad i samverkan?" })
        compare(common.size, common.wanted)
        verify(common.lineCount > 1)
    }

    function test_a_column_is_as_wide_as_its_longest_word() {
        const shown = createTemporaryObject(table, root)
        waitForRendering(shown)
        compare(linesOf(shown, "Samordningsförbundet"), 1)
        compare(linesOf(shown, "Godkänd"), 1)
    }

    function test_a_choice_not_made_says_so() {
        const shown = createTemporaryObject(choice, root)
        compare(shown.field.contentItem.text, BlockWords.words("choose"))
        shown.chosen = "af"
        compare(shown.field.contentItem.text, "Arbetsförmedlingen")
    }

    /** How many lines the text that says this takes, anywhere below. */
    function linesOf(item: Item, text: string): var {
        if (item.plain === text)
            return item.lineCount
        return Array.from(item.children).reduce((lines, child) => lines || linesOf(child, text), 0)
    }
}
