import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** One field of any kind. `type` says what it holds; `value` comes down, `edited` goes up. */
Loader {
    id: root

    required property var type
    required property var value
    required property EditorHost host
    property string path
    readonly property string fieldName: type.name

    signal edited(var value)
    signal settled()

    sourceComponent: type.name === "id" ? id : ({ text: text, number: text, date: text, time: text, flag: flag, choice: choice, file: file, reference: reference, references: references, inline: rich, flow: rich })[type.kind] ?? null

    Component {
        id: text

        TextEntry {
            objectName: "field-" + root.type.name
            label: root.type.label
            about: root.type.about
            readOnly: root.host.readOnly
            value: root.value === null || root.value === undefined ? "" : String(root.value)
            placeholder: root.type.kind === "date" ? qsTr("ÅÅÅÅ-MM-DD") : root.type.kind === "time" ? qsTr("m:ss") : ""
            problem: root.problemOf(field.text)
            onEdited: value => { if (root.problemOf(value) === "") root.edited(root.type.kind !== "number" ? value : value === "" ? null : Number(value.replace(",", "."))) }
            onSettled: root.settled()
        }
    }
    Component {
        id: id

        IdEntry {
            objectName: "field-id"
            label: root.type.label
            host: root.host
            path: root.path
            value: root.value ?? ""
        }
    }
    Component {
        id: flag

        FlagEntry {
            objectName: "field-" + root.type.name
            text: root.type.label
            about: root.type.about
            enabled: !root.host.readOnly
            value: root.value === true
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: choice

        ChoiceEntry {
            objectName: "field-" + root.type.name
            label: root.type.label
            about: root.type.about
            enabledEntry: !root.host.readOnly
            options: root.type.choices
            value: root.value ?? ""
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: reference

        ChoiceEntry {
            objectName: "field-" + root.type.name
            label: root.type.label
            about: root.type.about
            enabledEntry: !root.host.readOnly
            options: [{ value: "", text: qsTr("Ingen") }].concat(root.host.options(root.type.name, root.path))
            value: root.value ?? ""
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: references

        ReferencesEntry {
            objectName: "field-" + root.type.name
            label: root.type.label
            about: root.type.about
            enabled: !root.host.readOnly
            options: root.host.options(root.type.name, root.path)
            value: root.value
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: file

        AssetEntry {
            objectName: "field-" + root.type.name
            label: root.type.label
            host: root.host
            value: root.value ?? ""
            path: root.path
            name: root.type.name
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: rich

        RichTextEntry {
            objectName: "field-" + root.type.name
            label: root.type.label
            about: root.type.about
            host: root.host
            flow: root.type.kind === "flow"
            path: root.path
            value: root.value ?? ""
            onEdited: value => root.edited(value)
            onSettled: root.settled()
        }
    }

    function problemOf(value: string): string {
        if (value === "")
            return ""
        if (type.kind === "number")
            return /^-?[0-9]+([.,][0-9]+)?$/.test(value) ? "" : qsTr("Skriv ett tal.")
        if (type.kind === "date")
            return /^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$/.test(value) ? "" : qsTr("Skriv datumet så här: 2026-11-21.")
        if (type.kind === "time")
            return /^([0-9]{1,2}:)?[0-5]?[0-9]:[0-5][0-9]$/.test(value) ? "" : qsTr("Skriv tiden så här: 4:30.")
        return ""
    }
}
