import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The page as a learner gets it, by the player's own views. Nothing starts by itself. */
ToolDialog {
    id: root

    required property Workspace workspace
    property var blocks: []

    signal webWanted()

    title: qsTr("Förhandsvisning: %1").arg(workspace.views.variant === "" ? qsTr("alla varianter") : workspace.views.variant)
    width: parent ? parent.width - 60 : 900
    height: parent ? parent.height - 60 : 700
    acceptText: qsTr("Visa i webbläsaren")
    rejectText: qsTr("Stäng")
    onAccepted: root.webWanted()

    contentItem: Flickable {
        id: flick

        clip: true
        contentHeight: page.implicitHeight + Tokens.space5
        ScrollBar.vertical: ScrollBar { }

        ColumnLayout {
            id: page

            x: Math.max(0, (flick.width - width) / 2)
            width: Math.min(flick.width, Tokens.measure + Tokens.space6)
            spacing: Tokens.space4

            Heading { Layout.fillWidth: true; text: root.workspace.document.field(root.workspace.page, "title") ?? "" }

            Repeater {
                model: root.blocks
                delegate: BlockFrame {
                    required property var modelData
                    Layout.fillWidth: true
                    block: modelData
                    host: previewHost
                }
            }
        }
    }

    CanvasHost { id: previewHost; views: root.workspace.views }

    function show() {
        blocks = workspace.views.pageBlocks(workspace.page)
        open()
    }
}
