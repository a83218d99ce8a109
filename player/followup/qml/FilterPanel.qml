import QtQuick
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** What is asked: which module, which part of the organisation, which time. */
ColumnLayout {
    id: root

    required property FollowUp followUp
    property bool foldable: false    // when there is little room
    property bool open: false
    readonly property bool isShown: open || !foldable

    spacing: Tokens.space3

    Heading {
        visible: !root.foldable
        text: qsTr("Urval")
        level: 3
        wanted: Tokens.h3Size
    }

    ActionButton {
        visible: root.foldable
        text: root.open ? qsTr("Dölj urvalet") : qsTr("Visa urvalet")
        image: "settings"
        onClicked: root.open = !root.open
    }

    ChoiceField {
        Layout.fillWidth: true
        visible: root.isShown
        label: qsTr("Modul")
        options: (root.followUp.choices.module ?? []).map(module => ({ value: module.id, text: module.title }))
        value: root.followUp.selection.module ?? ""
        onChosen: value => root.followUp.select("module", value)
    }

    ChoiceField {
        Layout.fillWidth: true
        visible: root.isShown
        label: qsTr("Dela upp efter")
        options: [{ value: "agency", text: qsTr("Myndighet") }, { value: "office", text: qsTr("Kontor") }, { value: "unit", text: qsTr("Enhet") },
                  { value: "role", text: qsTr("Roll") }]
        value: root.followUp.selection.by ?? ""
        onChosen: value => root.followUp.select("by", value)
    }

    Repeater {
        model: [{ part: "agency", label: qsTr("Myndighet") }, { part: "office", label: qsTr("Kontor") }, { part: "unit", label: qsTr("Enhet") },
                { part: "role", label: qsTr("Roll") }]

        delegate: ChoiceField {
            required property var modelData

            Layout.fillWidth: true
            visible: root.isShown
            label: modelData.label
            options: [{ value: "", text: qsTr("Alla") }].concat((root.followUp.choices[modelData.part] ?? []).map(name => ({ value: name, text: name })))
            value: root.followUp.selection[modelData.part] ?? ""
            onChosen: value => root.followUp.select(modelData.part, value)
        }
    }

    DateField {
        Layout.fillWidth: true
        visible: root.isShown
        label: qsTr("Räkna slutförda från och med")
        value: root.followUp.selection.from ?? ""
        accept: text => root.followUp.select("from", text)
    }

    DateField {
        Layout.fillWidth: true
        visible: root.isShown
        label: qsTr("Så som det var den")
        value: root.followUp.selection.to ?? ""
        accept: text => root.followUp.select("to", text)
    }
}
