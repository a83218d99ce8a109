import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Editors
import Brygga.Views

/** A labelled field for characters without markup: one line, or several that become one. */
Stack {
    id: root

    required property string label
    property string about
    /** What it is a field of and called there, where it stands without a FieldEntry around it. */
    property string path
    property string fieldName
    property string value
    property string placeholder
    property bool readOnly: false
    property int size: Math.round(ToolTokens.bodySize * 0.89)
    property string family: ToolTokens.family
    property bool strong: false
    property bool bare: false
    /** Enter makes a new line. */
    property bool severalLines: false
    property string problem
    readonly property alias field: field

    signal edited(string value)
    signal settled()
    /** By Enter. */
    signal entered()

    spacing: ToolTokens.space1

    EditorLabel {
        Layout.fillWidth: true
        visible: !root.bare && text !== ""
        text: root.label
    }

    TextArea {
        id: field

        readonly property string description: root.problem !== "" ? root.problem : root.about // AccessibleItem

        Layout.fillWidth: true
        readOnly: root.readOnly
        wrapMode: TextEdit.Wrap
        placeholderText: root.placeholder || (root.bare ? root.label : "")
        placeholderTextColor: ToolTokens.muted
        color: ToolTokens.ink
        selectionColor: ToolTokens.accent
        selectedTextColor: ToolTokens.overAccent
        font.family: root.family
        font.pixelSize: root.size
        font.weight: root.strong ? ToolTokens.strongWeight : ToolTokens.bodyWeight
        padding: ToolTokens.space2
        topPadding: ToolTokens.space2
        selectByMouse: true
        activeFocusOnTab: true

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: description

        background: Rectangle {
            radius: ToolTokens.smallRadius
            color: root.readOnly ? "transparent" : ToolTokens.paper
            border {
                width: field.activeFocus ? 2 : 1
                color: field.activeFocus ? ToolTokens.focus : root.problem !== "" ? ToolTokens.wrong : root.bare && !field.hovered ? "transparent" : ToolTokens.line
            }
        }

        Keys.onPressed: event => {
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason)
                event.accepted = true
            } else if (!root.severalLines && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                root.settled()
                root.entered()
                event.accepted = true
            }
        }
        // It takes a word, not what is selected in the outline.
        Keys.onShortcutOverride: event => event.accepted = event.modifiers === Qt.ControlModifier && event.key === Qt.Key_Backspace
        onTextChanged: if (activeFocus && text !== root.value) root.edited(text)
        onActiveFocusChanged: {
            if (!activeFocus) {
                root.settled()
                text = root.value
            }
        }
        Component.onCompleted: text = root.value
    }

    ProblemLine { Layout.fillWidth: true; text: root.problem }

    onValueChanged: if (field.text !== value && !(field.activeFocus && field.text.trim() === value)) field.text = value
}
