import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    /** The entries of a sorting exercise that belong to one category; another can be chosen for each. An empty category: those that belong to none. */
    component Entries: ItemList {
        id: shelf

        required property string category
        readonly property var categories: editor.block.categories.rows

        name: "entries"
        items: editor.block.entries
        movable: false
        most: category === "" ? 0 : 1000

        delegate: Component {
            ItemCard {
                id: entry

                readonly property bool isOrphan: !shelf.categories.some(category => category.id === item.category)

                list: shelf
                visible: shelf.category === "" ? isOrphan : item.category === shelf.category
                color: ToolTokens.paper
                title: shelf.one
                problem: isOrphan ? BlockWords.words("categorise.problem.unknown-category", { category: item.category }) : ""

                BlockField { of: entry; name: "text" }
                BlockField { of: entry; name: "feedback" }
                ChoiceEntry {
                    Layout.fillWidth: true
                    label: shelf.editor.label("entries.category")
                    enabledEntry: !shelf.readOnly
                    options: shelf.categories.map(category => ({ value: category.id, text: category.text === "" ? category.id : category.text }))
                    value: entry.item.category
                    onEdited: value => entry.change("category", value)
                }
            }
        }

        onAdded: row => editor.itemChanged(path, row, "category", category)
    }

    BlockField { of: root; name: "prompt" }

    ItemList {
        id: categories

        Layout.fillWidth: true
        editor: root
        name: "categories"
        items: root.block.categories
        least: 2

        delegate: ItemCard {
            id: category

            list: categories

            BlockField { of: category; name: "text" }

            Entries { Layout.fillWidth: true; editor: root; category: category.item.id }
        }
    }

    Entries {
        Layout.fillWidth: true
        visible: root.block.entries.rows.some(entry => !root.block.categories.rows.some(category => category.id === entry.category))
        editor: root
        category: ""
    }

    BlockField { of: root; name: "whenWrong" }
    BlockField { of: root; name: "points" }
}
