import QtQuick
import Brygga.Views

/** What is written of an actor of a stakeholder map. `entry`: { name, label, hint }. */
TextBox {
    id: root

    property var actor
    property var entry

    signal changed(string name, string text)

    label: entry.label
    hint: entry.hint
    rows: 2
    text: actor[entry.name] ?? ""
    onEdited: text => root.changed(entry.name, text)
}
