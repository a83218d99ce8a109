import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Editors
import Brygga.Views

/** A labelled field for rich text, written where it stands. `value` and what is edited is XML of the vocabulary. */
Stack {
    id: root

    required property string label
    required property EditorHost host
    property string about
    property string value
    property bool flow: false
    property bool bare: false
    property int size: Math.round(ToolTokens.bodySize * 0.94)
    property string family: ToolTokens.family
    property string path
    /** Its name in the element at `path`, where it stands without a FieldEntry around it. */
    property string fieldName
    property bool toolsShown: false
    readonly property alias field: field
    readonly property alias writing: writing

    signal edited(string value)
    signal settled()

    spacing: ToolTokens.space1

    EditorLabel {
        Layout.fillWidth: true
        visible: !root.bare
        text: root.label
    }

    TextArea {
        id: field

        readonly property string description: root.about // AccessibleItem

        readonly property int margin: Math.round(5.5 * ToolTokens.smallSize)

        Layout.fillWidth: true
        Layout.leftMargin: writing.variantLines.length > 0 ? margin : 0
        readOnly: root.host.readOnly
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        placeholderText: root.bare && length === 0 ? root.label : ""
        placeholderTextColor: ToolTokens.muted
        color: ToolTokens.ink
        selectionColor: ToolTokens.accent
        selectedTextColor: ToolTokens.overAccent
        font.family: root.family
        font.pixelSize: root.size
        padding: ToolTokens.space2
        topPadding: ToolTokens.space2
        selectByMouse: true
        persistentSelection: true
        activeFocusOnTab: true

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: description

        background: Rectangle {
            radius: ToolTokens.smallRadius
            color: root.bare ? "transparent" : ToolTokens.paper
            border {
                width: field.activeFocus ? 2 : 1
                color: field.activeFocus ? ToolTokens.focus : root.bare && !field.hovered ? "transparent" : ToolTokens.line
            }
        }

        Keys.onPressed: event => {
            const control = event.modifiers === Qt.ControlModifier && !readOnly
            event.accepted = true
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason)
            else if (control && event.key === Qt.Key_B)
                writing.toggle("strong")
            else if (control && event.key === Qt.Key_I)
                writing.toggle("em")
            else if (event.matches(StandardKey.Copy))
                writing.copyToClipboard()
            else if (event.matches(StandardKey.Cut) && !readOnly)
                writing.cutToClipboard()
            else if (event.matches(StandardKey.Paste) && !readOnly)
                writing.pasteFromClipboard() || root.host.pasteFiles()
            else if (control && event.key === Qt.Key_L)
                tools.item?.askLink()
            else if (event.key === Qt.Key_F10 && (event.modifiers & Qt.AltModifier))
                tools.item?.focusFirst()
            else if (((event.modifiers & Qt.ControlModifier) && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) || readOnly || !writing.handleKey(event.key, event.modifiers))
                event.accepted = false
        }
        // The course's own undo takes typing back, also after a restart. Ctrl+Backspace takes a word, not what is selected in the outline.
        Keys.onShortcutOverride: event => event.accepted = event.modifiers === Qt.ControlModifier
                                              && [Qt.Key_B, Qt.Key_I, Qt.Key_L, Qt.Key_V, Qt.Key_C, Qt.Key_X, Qt.Key_A, Qt.Key_Backspace].indexOf(event.key) >= 0
        onActiveFocusChanged: {
            later.restart()
            if (!activeFocus)
                root.settled()
        }
        Repeater {
            model: writing.variantLines

            delegate: ToolText {
                required property var modelData

                x: -field.margin
                y: { field.contentHeight; field.width; return field.positionToRectangle(Math.min(modelData.at, field.length)).y }
                width: field.margin - ToolTokens.space1
                text: modelData.text
                size: Math.round(ToolTokens.smallSize * 0.85)
                lineHeight: 1
                color: ToolTokens.accent
                decorative: true
            }
        }

        // Not before: a text area empties its document when it is complete.
        Component.onCompleted: writing.document = textDocument
    }

    RichTextWriting {
        id: writing

        flow: root.flow
        labels: root.host.labels
        selectionStart: field.selectionStart
        selectionEnd: field.selectionEnd
        onEdited: xml => root.edited(xml)
    }

    Loader {
        id: tools

        Layout.fillWidth: true
        active: root.toolsShown
        visible: active
        sourceComponent: RichTextTools {
            writing: root.writing
            flow: root.flow
            host: root.host
            field: root.field
            path: root.path
            onBusyChanged: later.restart()
        }
    }

    // The keyboard passes from the text to its tools in two steps.
    Timer {
        id: later

        interval: 0
        onTriggered: root.toolsShown = field.activeFocus || (tools.item?.busy ?? false)
    }

    Component.onCompleted: writing.text = value
    onValueChanged: {
        const at = field.cursorPosition // undo must not send the author to the beginning
        writing.text = value
        if (field.activeFocus)
            field.cursorPosition = Math.min(at, field.length)
    }

    function showCitation(number: int) {
        field.forceActiveFocus(Qt.TabFocusReason)
        const at = writing.citation(number)
        if (at.end)
            field.select(at.start, at.end)
    }
}
