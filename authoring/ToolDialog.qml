import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Editors
import Brygga.Views

/** A dialog in the look of the program: title, content, and the buttons below. */
Dialog {
    id: root

    property string acceptText: qsTr("Klart")
    property string rejectText: qsTr("Avbryt")
    property bool acceptable: true
    /** How wide it is where there is room for it and the text has its ordinary size. */
    property int breadth: 560

    anchors.centerIn: Overlay.overlay
    width: Math.min(breadth * Look.textScale, Overlay.overlay ? Overlay.overlay.width - 32 : breadth)
    height: Math.min(implicitHeight, Overlay.overlay ? Overlay.overlay.height - 32 : implicitHeight)
    modal: true
    focus: true
    padding: ToolTokens.space4
    topPadding: ToolTokens.space2
    closePolicy: Popup.CloseOnEscape

    onOpened: focusFirst()

    Overlay.modal: Rectangle { color: "#80000000" }

    background: Rectangle { color: ToolTokens.paper; radius: ToolTokens.largeRadius; border { width: 1; color: ToolTokens.line } }

    header: ToolText {
        text: root.title
        size: ToolTokens.h3Size
        strong: true
        padding: ToolTokens.space4
        bottomPadding: ToolTokens.space2
        Accessible.role: Accessible.Heading
    }

    footer: RowLayout {
        spacing: ToolTokens.space2

        Item { Layout.fillWidth: true; Layout.preferredHeight: 72 }
        SmallButton {
            visible: root.rejectText !== ""
            framed: true
            text: root.rejectText
            onClicked: root.reject()
        }
        SmallButton {
            visible: root.acceptText !== ""
            objectName: "accept"
            framed: true
            text: root.acceptText
            primary: true
            enabled: root.acceptable
            onClicked: root.accept()
        }
        Item { Layout.preferredWidth: ToolTokens.space3 }
    }

    /** What Enter in a field means. */
    function finish() {
        if (acceptable)
            accept()
    }
    function focusFirst() {
        const start = contentItem.nextItemInFocusChain(true)
        if (start)
            start.forceActiveFocus(Qt.TabFocusReason)
    }
}
