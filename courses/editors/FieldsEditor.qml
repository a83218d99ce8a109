import QtQuick
import QtQuick.Layouts
import Brygga.Editors

/** The form that any block gets from its list of fields, until there is an editor of its own for it. */
BlockEditor {
    id: root

    /** Names of fields to leave out, or the only ones to show. */
    property var except: ["id", "for", "objectives", "facts"]
    property var only: null

    Repeater {
        model: root.only ? root.only.map(name => root.block.fieldTypes.find(type => type.name === name)).filter(type => !!type) : root.block.fieldTypes.filter(type => root.except.indexOf(type.name) < 0)

        delegate: Loader {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            sourceComponent: modelData.kind === "list" || modelData.kind === "single" ? items : field

            Component {
                id: field

                FieldEntry {
                    type: entry.modelData
                    value: root.block[entry.modelData.name]
                    host: root.host
                    path: root.block.path
                    onEdited: value => root.changed(entry.modelData.name, value)
                    onSettled: root.settled()
                }
            }
            Component {
                id: items

                ItemsEditor {
                    type: entry.modelData
                    items: root.block[entry.modelData.name]
                    host: root.host
                    onItemChanged: (list, row, name, value) => root.itemChanged(list, row, name, value)
                    onItemInserted: (list, row) => root.itemInserted(list, row)
                    onItemRemoved: (list, row) => root.itemRemoved(list, row)
                    onItemMoved: (list, from, to) => root.itemMoved(list, from, to)
                    onSettled: root.settled()
                }
            }
        }
    }
}
