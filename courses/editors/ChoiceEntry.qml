import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Views

/** One of a few: options are [{ value, text }]. */
Stack {
    id: root

    required property string label
    property var options: []
    property string value
    property string about
    property bool enabledEntry: true
    readonly property alias field: box

    signal edited(string value)

    spacing: Tokens.space1

    EditorLabel {
        Layout.fillWidth: true
        text: root.label
        visible: text !== ""
    }

    ComboBox {
        id: box

        Layout.fillWidth: true
        Layout.minimumWidth: 80
        enabled: root.enabledEntry
        model: root.options
        textRole: "text"
        valueRole: "value"
        currentIndex: root.options.findIndex(option => option.value === root.value)
        displayText: currentIndex >= 0 ? currentText : root.value
        font.family: Tokens.family
        font.pixelSize: Math.round(Tokens.bodySize * 0.89)
        implicitHeight: Math.max(34, Math.round(font.pixelSize * 2.1))
        palette { buttonText: Tokens.ink; text: Tokens.ink; button: Tokens.paper; window: Tokens.paper; base: Tokens.paper; highlight: Tokens.accentSoft; light: Tokens.accentSoft; midlight: Tokens.accentSoft; highlightedText: Tokens.ink; dark: Tokens.ink; mid: Tokens.line }

        Accessible.name: root.label !== "" ? root.label : root.about
        Accessible.description: root.about

        background: Rectangle {
            radius: Tokens.smallRadius
            color: Tokens.paper
            border { width: box.activeFocus ? 2 : 1; color: box.activeFocus ? Tokens.focus : Tokens.line }
        }

        delegate: ItemDelegate {
            required property var modelData
            required property int index

            width: box.width
            text: modelData.text
            highlighted: box.highlightedIndex === index
            palette { text: Tokens.ink; highlightedText: Tokens.ink; light: Tokens.accentSoft; midlight: Tokens.accentSoft }
            font: box.font
        }

        onActivated: index => root.edited(root.options[index].value)
    }
}
