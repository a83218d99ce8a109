import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    title: qsTr("Ordlista")

    Repeater {
        model: root.host.session.terms.slice().sort((a, b) => a.name.localeCompare(b.name))

        delegate: TargetEntry {
            required property var modelData

            Layout.fillWidth: true
            listed: false
            aimed: root.target === "term-" + modelData.id

            PlainText {
                Layout.fillWidth: true
                text: modelData.name
                strong: true
            }

            InlineText {
                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.measure
                html: modelData.definition
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }
    }
}
