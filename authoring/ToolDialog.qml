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

    anchors.centerIn: Overlay.overlay
    width: Math.min(roomy(560), parent ? parent.width - 48 : 560)
    height: Math.min(implicitHeight, parent ? parent.height - 48 : implicitHeight)
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
        size: Math.round(ToolTokens.h3Size)
        strong: true
        padding: ToolTokens.space4
        bottomPadding: ToolTokens.space2
        Accessible.role: Accessible.Heading
    }

    footer: RowLayout {
        spacing: ToolTokens.space2

        Item { Layout.fillWidth: true; Layout.preferredHeight: 60 }
        SmallButton {
            visible: root.rejectText !== ""
            text: root.rejectText
            onClicked: root.reject()
        }
        SmallButton {
            visible: root.acceptText !== ""
            objectName: "accept"
            text: root.acceptText
            primary: true
            enabled: root.acceptable
            onClicked: root.accept()
        }
        Item { Layout.preferredWidth: ToolTokens.space2 }
    }

    /** As much wider as the text is larger. */
    function roomy(width: real): real { return Math.round(width * Math.max(1, ToolTokens.bodySize / 18)) }
    function focusFirst() {
        const start = contentItem.nextItemInFocusChain(true)
        if (start)
            start.forceActiveFocus(Qt.TabFocusReason)
    }
}
