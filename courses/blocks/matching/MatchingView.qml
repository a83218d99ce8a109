import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    readonly property var rights: block.pairs.concat(block.extras)

    AssignQuestion {
        Layout.fillWidth: true
        view: root
        empty: root.words("matching.empty")
        items: root.block.pairs.map(pair => ({ id: pair.id, label: pair.left }))
        choices: root.host.order(root.block.id, root.rights.map(item => item.id)).map(id => ({ id: id, text: RichHtml.plain(root.rights.find(item => item.id === id).right) }))
    }
}
