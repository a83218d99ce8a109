import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    title: qsTr("Ordlista")

    TargetList {
        Layout.fillWidth: true
        spacing: Tokens.space4
        entries: root.host.session.terms.slice().sort((a, b) => a.name.localeCompare(b.name))
        kind: "term"
        target: root.target

        entry: TargetEntry {
            id: entry

            readonly property var term: parent.modelData

            listed: false
            aimed: parent.aimed

            PlainText {
                Layout.fillWidth: true
                text: entry.term.name
                strong: true
            }

            InlineText {
                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.measure
                html: entry.term.definition
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }
    }
}
