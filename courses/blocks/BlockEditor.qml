import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/**
 * What every `<Type>Editor.qml` is: the block's fields go down, events come up; it never saves. `block.prompt` is a value that
 * changes by itself, `block.options` an item model (courses/blocks/README.md, "Native editing face").
 */
ColumnLayout {
    id: root

    required property var block
    property EditorHost host: EditorHost {}

    signal changed(string field, var value)
    signal itemChanged(string list, int row, string field, var value)
    signal itemInserted(string list, int row)
    signal itemRemoved(string list, int row)
    signal itemMoved(string list, int from, int to)
    /** A field has been left: what is typed next is a step of its own to undo. */
    signal left()

    /** With change(), label() and leave() also what a BlockField needs; an ItemCard has the same. */
    readonly property var fields: block

    spacing: Tokens.space3

    onChanged: (field, value) => host.change(block.path, field, value)
    onItemChanged: (list, row, field, value) => host.changeItem(block.path, list, row, field, value)
    onItemInserted: (list, row) => host.insertItem(block.path, list, row)
    onItemRemoved: (list, row) => host.removeItem(block.path, list, row)
    onItemMoved: (list, from, to) => host.moveItem(block.path, list, from, to)
    onLeft: host.leave()

    function change(field: string, value: var) { changed(field, value) }
    function leave() { left() }
    /** `editor.<key>` of the type's words. */
    function label(key: string, values: var): string { return BlockWords.words(block.typeName + ".editor." + key, values ?? {}) }
    function hasLabel(key: string): bool { return label(key) !== block.typeName + ".editor." + key }
}
