import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/**
 * What every `<Type>Editor.qml` is: the block's fields go down, events come up; it never saves. `block.prompt` is a value that
 * changes by itself, `block.options` an item model (courses/blocks/README.md, "Native editing face").
 */
Stack {
    id: root

    required property var block
    property EditorHost host: EditorHost {}
    /** What the paths of lists start from; inside another block that is the outer one. */
    property string holder: block.path

    signal changed(string field, var value)
    signal itemChanged(string list, int row, string field, var value)
    signal itemInserted(string list, int row)
    signal itemRemoved(string list, int row)
    signal itemMoved(string list, int from, int to)
    /** A field has been left: what is typed next is a step of its own to undo. */
    signal settled()

    /** With change(), label() and leave() also what a BlockField needs; an ItemCard has the same. */
    readonly property var fields: block

    spacing: ToolTokens.space3

    onChanged: (field, value) => host.change(block.path, field, value)
    onItemChanged: (list, row, field, value) => host.changeItem(holder, list, row, field, value)
    onItemInserted: (list, row) => host.insertItem(holder, list, row)
    onItemRemoved: (list, row) => host.removeItem(holder, list, row)
    onItemMoved: (list, from, to) => host.moveItem(holder, list, from, to)
    onSettled: host.leave()

    function change(field: string, value: var) { changed(field, value) }
    function leave() { settled() }
    /** `editor.<key>` of the type's words. */
    function label(key: string, values: var): string { return BlockWords.words(block.typeName + ".editor." + key, values ?? {}) }
    function hasLabel(key: string): bool { return label(key) !== block.typeName + ".editor." + key }

    /** The block as the rules see it (rich text stays XML, which they only look for words in). */
    function plain(fields: var, types: var): var {
        const made = { id: fields.elementId, type: fields.typeName }
        for (const type of types ?? fields.fieldTypes) {
            const value = fields[type.name]
            made[type.name] = type.kind === "list" || type.kind === "blocks" ? value.rows.map(row => plain(row, type.item?.fieldTypes))
                : type.kind === "single" ? (value.count > 0 ? plain(value.rows[0], type.item?.fieldTypes) : null)
                : type.kind === "time" ? seconds(value) : value
        }
        return made
    }
    function seconds(time: string): var {
        return time === "" ? null : time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)
    }
    /** What of these problems concerns this item, in words; texts that are only empty are seen without. */
    function wordsOf(problems: var, item: string): string {
        return problems.filter(problem => (problem.item ?? "") === item && problem.code !== "blank")
            .map(problem => BlockWords.words(block.typeName + ".problem." + problem.code, problem.values ?? {})).join(" ")
    }
}
