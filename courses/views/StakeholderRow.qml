import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** One actor of a stakeholder map: who it is, where it is placed, what is written of it. */
Stack {
    id: root

    required property var view
    property var actor
    property int place: 0
    readonly property string label: view.words("stakeholder-map.actor", { n: place + 1 })
    readonly property var fields: [{ name: "name", label: view.words("stakeholder-map.actor-name"), hint: "" }]
        .concat(view.block.fields.map(field => ({ name: "field." + field.id, label: field.title, hint: place === 0 ? field.hint : "" }))) // a hint is said once

    signal edited(string name, string text)
    signal placed(string name, bool yes)
    signal settled()
    signal removed()

    spacing: Tokens.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: Tokens.space2
        visible: root.place > 0
        implicitHeight: 1
        color: Tokens.hairline
    }

    PlainText {
        Layout.fillWidth: true
        text: root.label
        size: Tokens.smallSize
        strong: true
        color: Tokens.muted
    }

    Flow {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(root.width / (13 * Tokens.bodySize)))
        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

        Layout.fillWidth: true
        spacing: Tokens.space3

        StakeholderField {
            id: first

            width: grid.cell
            actor: root.actor
            entry: root.fields[0]
            onChanged: (name, text) => root.edited(name, text)
            onSettled: root.settled()
        }

        Repeater {
            model: [{ name: "near", label: "closeness", yes: "near", no: "far" }, { name: "large", label: "mandate", yes: "large", no: "small" }]

            delegate: SelectField {
                required property var modelData

                width: grid.cell
                label: "<strong>" + root.view.words("stakeholder-map." + modelData.label) + "</strong>"
                options: [{ id: "yes", text: root.view.words("stakeholder-map." + modelData.yes) }, { id: "no", text: root.view.words("stakeholder-map." + modelData.no) }]
                chosen: root.actor[modelData.name] ? "yes" : "no"
                onPicked: id => root.placed(modelData.name, id === "yes")
            }
        }

        Repeater {
            model: root.fields.length - 1

            delegate: StakeholderField {
                required property int index

                width: grid.cell
                actor: root.actor
                entry: root.fields[index + 1]
                onChanged: (name, text) => root.edited(name, text)
                onSettled: root.settled()
            }
        }
    }

    LinkButton {
        visible: root.place > 0
        image: "trash-2"
        text: root.view.words("stakeholder-map.remove")
        onClicked: root.removed()
    }

    function focusFirst() {
        first.focusField()
    }
}
