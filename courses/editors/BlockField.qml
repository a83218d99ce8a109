import QtQuick
import QtQuick.Layouts
import Brygga.Editors

/** A field of a block or of an item, by its name; the type's words say what it is called. */
FieldEntry {
    id: root

    /** The BlockEditor or the ItemCard that it is a field of. */
    required property var of
    required property string name
    property string label: of.label(name)
    readonly property var field: of.fields.fieldTypes.find(type => type.name === root.name)

    Layout.fillWidth: true
    Layout.maximumWidth: field.kind === "number" || field.kind === "time" || field.kind === "date" ? 11 * ToolTokens.bodySize : Number.POSITIVE_INFINITY
    type: ({
        name: name,
        kind: field.kind,
        label: label,
        about: of.hasLabel(name + ".about") ? of.label(name + ".about") : "",
        choices: (field.choices ?? []).map(choice => ({ value: choice.value, text: root.nameOf(choice) }))
    })
    value: of.fields[name]
    host: of.host
    path: of.fields.path

    onEdited: value => of.change(name, value)
    onSettled: of.leave()

    function nameOf(choice: var): string {
        const key = name + "." + choice.value
        return of.hasLabel(key) ? of.label(key) : choice.text
    }
}
