import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Editors

/** A part of the window with a name of its own. F6 goes from one to the next. */
FocusScope {
    id: root

    required property string title
    property bool titled: true
    property alias tools: tools.data
    default property alias body: body.data
    property Item first: null

    Accessible.role: Accessible.Pane
    Accessible.name: title

    onActiveFocusChanged: if (activeFocus) Qt.callLater(root.focusInside)

    Rectangle {
        anchors.fill: parent
        color: ToolTokens.paper
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(46, heading.implicitHeight + 10)
            visible: root.titled
            color: ToolTokens.surface

            GridLayout {
                id: heading

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: ToolTokens.space2 + 2; rightMargin: ToolTokens.space1 }
                columnSpacing: ToolTokens.space1
                rowSpacing: 0
                columns: name.implicitWidth + tools.implicitWidth + columnSpacing <= width ? 2 : 1

                Text {
                    id: name

                    Layout.fillWidth: true
                    text: root.title
                    textFormat: Text.PlainText
                    color: ToolTokens.muted
                    wrapMode: Text.Wrap
                    font { family: ToolTokens.family; pixelSize: ToolTokens.smallSize; weight: Font.DemiBold }
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                RowLayout {
                    id: tools

                    Layout.alignment: Qt.AlignRight
                    spacing: 2
                }
            }

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: ToolTokens.hairline
            }
        }

        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    function focusInside() {
        if (activeFocus && Window.activeFocusItem === root)
            enterFirst()
    }
    /** Puts the keyboard on the first part, or on what comes first in it; a pane with nothing to stand on gets it itself. */
    function enterFirst() {
        const part = first ?? root
        const start = part.activeFocusOnTab ? part : part.nextItemInFocusChain(true)
        let around = start
        while (around && around !== root)
            around = around.parent
        ;(around ? start : root).forceActiveFocus(Qt.TabFocusReason)
    }
}
