import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** A line to write in, with its label above. `edited` comes with each change the reader makes. */
Stack {
    id: root

    property string label
    property string hint
    property alias text: field.text
    property alias maximumLength: field.maximumLength
    property alias field: field
    property string spokenLabel: label
    property string explanation: hint

    signal edited(string text)
    signal accepted()

    spacing: Tokens.space2

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.label
        strong: true
        decorative: true
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hint
        size: Tokens.smallSize
        color: Tokens.muted
        decorative: true
    }

    T.TextField {
        id: field

        Layout.fillWidth: true
        implicitWidth: Tokens.bodySize * 12
        implicitHeight: Math.max(Tokens.target, contentHeight + topPadding + bottomPadding)
        leftPadding: Tokens.space3
        rightPadding: Tokens.space3
        topPadding: Tokens.space2
        bottomPadding: Tokens.space2
        verticalAlignment: TextInput.AlignVCenter
        color: Tokens.ink
        selectionColor: Tokens.accent
        selectedTextColor: Tokens.overAccent
        selectByMouse: true
        font.family: Tokens.family
        font.pixelSize: Tokens.bodySize

        Accessible.role: Accessible.EditableText
        Accessible.name: root.spokenLabel
        Accessible.description: root.explanation
        Accessible.editable: true

        onTextEdited: root.edited(text)
        onAccepted: root.accepted()

        background: Rectangle {
            radius: Tokens.mediumRadius
            color: Tokens.paper
            border { width: Tokens.border; color: Tokens.line }

            FocusRing { target: field }
        }
    }

    function focusField() {
        field.forceActiveFocus(Qt.TabFocusReason)
    }
}
