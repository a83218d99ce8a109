import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    property var open: ({})
    readonly property bool isAllOpen: block.panels.every(panel => open[panel.id] === true)

    spacing: 0

    // One button opens all, for those who want to read or search everything.
    LinkButton {
        visible: root.block.panels.length > 1
        text: root.words(root.isAllOpen ? "accordion.hide-all" : "accordion.show-all")
        onClicked: {
            const shown = !root.isAllOpen
            const now = {}
            for (const panel of root.block.panels)
                now[panel.id] = shown
            root.open = now
        }
    }

    Repeater {
        model: root.block.panels

        delegate: Stack {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Tokens.hairline
            }

            Disclosure {
                Layout.fillWidth: true
                title: entry.modelData.title
                open: root.open[entry.modelData.id] === true
                onToggled: shown => root.open = Object.assign({}, root.open, { [entry.modelData.id]: shown })

                FlowText {
                    html: entry.modelData.body
                    onFollowed: (href, from) => root.host.follow(href, from)
                }
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Tokens.hairline
    }
}
