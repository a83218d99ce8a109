import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/**
 * Several lines to write in, with their label above. Tab leads out of it. `text` is what is kept of it, which while somebody writes may be
 * less than what stands there: an empty line or a space in the beginning is nothing yet.
 */
Stack {
    id: root

    property string label
    property string spokenLabel: label
    property string hint              // rich text
    property string text
    property alias field: field
    property int rows: 3
    property bool small: false       // one of several fields side by side
    property string explanation: RichHtml.plain(hint)

    signal edited(string text)
    signal settled()

    spacing: Tokens.space2

    onTextChanged: if (!field.activeFocus) show()
    Component.onCompleted: show()

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.label
        size: root.small ? Tokens.smallSize : Tokens.bodySize
        strong: !root.small
        decorative: true
    }

    InlineText {
        Layout.fillWidth: true
        visible: html !== ""
        html: root.hint
        size: Tokens.smallSize
        color: Tokens.muted
    }

    T.TextArea {
        id: field

        Layout.fillWidth: true
        implicitHeight: Math.max(contentHeight, root.rows * Tokens.bodySize * 1.45) + topPadding + bottomPadding
        leftPadding: Tokens.space3
        rightPadding: Tokens.space3
        topPadding: Tokens.space2
        bottomPadding: Tokens.space2
        wrapMode: TextEdit.Wrap
        color: Tokens.ink
        selectionColor: Tokens.accent
        selectedTextColor: Tokens.overAccent
        selectByMouse: true
        font.family: Tokens.family
        font.pixelSize: Tokens.bodySize
        textFormat: TextEdit.PlainText

        Accessible.role: Accessible.EditableText
        Accessible.name: root.spokenLabel
        Accessible.description: root.explanation
        Accessible.multiLine: true
        Accessible.editable: true

        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        onTextChanged: if (activeFocus) root.edited(text)
        onActiveFocusChanged: {
            if (activeFocus)
                return
            root.settled()
            root.show()
        }

        background: Rectangle {
            radius: Tokens.mediumRadius
            color: Tokens.paper
            border { width: Tokens.border; color: Tokens.line }

            FocusRing { target: field }
        }
    }

    function show() { field.text = text }

    function focusField() {
        field.forceActiveFocus(Qt.TabFocusReason)
    }
}
