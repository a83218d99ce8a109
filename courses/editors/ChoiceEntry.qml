import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Editors
import Brygga.Views

/** One of a few: options are [{ value, text }]. */
Stack {
    id: root

    required property string label
    property var options: []
    property string value
    property string about
    property bool enabledEntry: true
    /** What is chosen is done at once: the arrow keys show the list and choose nothing yet. */
    property bool acts: false
    readonly property alias field: box

    signal edited(string value)

    spacing: ToolTokens.space1

    EditorLabel {
        Layout.fillWidth: true
        text: root.label
        visible: text !== ""
    }

    ComboBox {
        id: box

        // A control that is called something does not say by itself what it shows. AccessibleItem
        readonly property string description: [displayText, root.about !== Accessible.name ? root.about : ""].filter(text => text !== "").join(". ")

        Layout.fillWidth: true
        Layout.minimumWidth: 80
        enabled: root.enabledEntry
        model: root.options
        textRole: "text"
        valueRole: "value"
        currentIndex: root.options.findIndex(option => option.value === root.value)
        displayText: currentIndex >= 0 ? currentText : root.value
        font.family: ToolTokens.family
        font.pixelSize: Math.round(ToolTokens.bodySize * 0.89)
        implicitHeight: Math.max(34, Math.round(font.pixelSize * 2.1))
        palette { buttonText: ToolTokens.ink; text: ToolTokens.ink; button: ToolTokens.paper; window: ToolTokens.paper; base: ToolTokens.paper; highlight: ToolTokens.accentSoft; light: ToolTokens.accentSoft; midlight: ToolTokens.accentSoft; highlightedText: ToolTokens.ink; dark: ToolTokens.ink; mid: ToolTokens.line }

        Accessible.name: root.label !== "" ? root.label : root.about
        Accessible.description: description

        Keys.onPressed: event => {
            event.accepted = root.acts && !popup.visible && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            if (event.accepted)
                popup.open()
        }

        contentItem: Text {
            leftPadding: ToolTokens.space2
            text: box.displayText
            textFormat: Text.PlainText
            font: box.font
            color: ToolTokens.ink
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        indicator: ToolIcon {
            x: box.width - width - ToolTokens.space2
            y: (box.height - height) / 2
            name: "chevron-down"
        }
        background: Rectangle {
            radius: ToolTokens.smallRadius
            color: ToolTokens.paper
            border { width: box.activeFocus ? 2 : 1; color: box.activeFocus ? ToolTokens.focus : ToolTokens.line }
        }

        delegate: ItemDelegate {
            id: entry

            required property var modelData
            required property int index

            width: box.width
            text: modelData.text
            highlighted: box.highlightedIndex === index
            font: box.font
            background: Rectangle {
                color: entry.highlighted ? ToolTokens.accentSoft : "transparent"
                border { width: entry.highlighted && Look.scheme === "contrast" ? 1 : 0; color: ToolTokens.focus }
            }
            contentItem: ToolText { text: entry.text; size: entry.font.pixelSize; lineHeight: 1.2; decorative: true }
        }

        onActivated: index => root.edited(root.options[index].value)
    }
}
