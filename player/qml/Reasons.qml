import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** What is left to do, each a way there. `lines`: as explain() of completion.mjs gives them. */
Stack {
    id: root

    property var lines: []

    signal wanted(string address)

    spacing: Tokens.space2

    Accessible.role: Accessible.List
    Accessible.name: ""

    Repeater {
        model: root.lines

        delegate: RowLayout {
            id: line

            required property var modelData
            readonly property string said: modelData.text.charAt(0).toUpperCase() + modelData.text.slice(1)

            Layout.fillWidth: true
            spacing: Tokens.space3

            Accessible.role: Accessible.ListItem
            Accessible.name: said

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 3
                Layout.preferredWidth: Tokens.bodySize
                Layout.preferredHeight: Layout.preferredWidth
                name: "circle"
                color: Tokens.muted
            }

            InlineText {
                readonly property string text: SourceFacts.escaped(line.said)

                Layout.fillWidth: true
                html: line.modelData.page ? "<a class=\"page\" href=\"#page-" + line.modelData.page + "\">" + text + "</a>" : text
                decorative: true
                onFollowed: href => root.wanted(href)
            }
        }
    }
}
