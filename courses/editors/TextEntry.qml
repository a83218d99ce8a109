import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
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
    property int size: Math.round(Tokens.bodySize * 0.89)
    property bool strong: false
    property bool bare: false
    /** Enter makes a new line. */
    property bool severalLines: false
    property string problem
    readonly property alias field: field

    signal edited(string value)
    signal settled()

    spacing: Tokens.space1

    EditorLabel {
        Layout.fillWidth: true
        visible: !root.bare && text !== ""
        text: root.label
    }

    TextArea {
        id: field

        Layout.fillWidth: true
        readOnly: root.readOnly
        wrapMode: TextEdit.Wrap
        placeholderText: root.placeholder || (root.bare ? root.label : "")
        placeholderTextColor: Tokens.muted
        color: Tokens.ink
        selectionColor: Tokens.accent
        selectedTextColor: Tokens.overAccent
        font.family: Tokens.family
        font.pixelSize: root.size
        font.weight: root.strong ? Tokens.strongWeight : Tokens.bodyWeight
        padding: Tokens.space2
        topPadding: Tokens.space2
        selectByMouse: true
        activeFocusOnTab: true

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.problem !== "" ? root.problem : root.about

        background: Rectangle {
            radius: Tokens.smallRadius
            color: root.readOnly ? "transparent" : Tokens.paper
            border {
                width: field.activeFocus ? 2 : 1
                color: field.activeFocus ? Tokens.focus : root.problem !== "" ? Tokens.wrong : root.bare && !field.hovered ? "transparent" : Tokens.line
            }
        }

        Keys.onPressed: event => {
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason)
                event.accepted = true
            } else if (!root.severalLines && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                root.settled()
                event.accepted = true
            }
        }
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
