import QtQuick.Layouts
import Brygga.Views

/** The groups keep the author's order, which often means something; the entries are shuffled. */
BlockView {
    id: root

    AssignQuestion {
        Layout.fillWidth: true
        view: root
        empty: root.words("categorise.empty")
        items: root.host.order(root.block.id, root.block.entries.map(entry => entry.id)).map(id => ({ id: id, label: root.block.entries.find(entry => entry.id === id).text }))
        choices: root.block.categories.map(category => ({ id: category.id, text: category.text }))
    }
}
