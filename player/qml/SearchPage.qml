import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    property string query
    readonly property var hits: host.session.find(query)

    title: qsTr("Sök i kursen")

    TextLine {
        id: field

        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        label: qsTr("Ord att söka efter")
        text: root.query
        onEdited: text => root.query = text
        onAccepted: root.host.said(root.count())
    }

    ActionButton {
        primary: true
        text: qsTr("Sök")
        onClicked: root.host.said(root.count())
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.query.trim() !== ""
        text: root.count()
        color: Tokens.muted
    }

    Stack {
        Layout.fillWidth: true
        visible: root.hits.length > 0
        spacing: Tokens.space4

        Accessible.role: Accessible.List
        Accessible.name: ""

        Repeater {
            model: root.hits

            delegate: Stack {
                id: hit

                required property var modelData

                Layout.fillWidth: true
                spacing: Tokens.space1

                Accessible.role: Accessible.ListItem
                Accessible.name: ""

                InlineText {
                    Layout.fillWidth: true
                    html: "<a class=\"page\" href=\"" + hit.modelData.address + "\">" + root.marked(hit.modelData.title) + "</a>"
                    decorative: true
                    onFollowed: href => root.host.wanted(href)
                }

                PlainText {
                    Layout.fillWidth: true
                    text: hit.modelData.place || qsTr("Ordlista")
                    size: Tokens.smallSize
                    color: Tokens.muted
                }

                InlineText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Tokens.measure
                    html: root.marked(hit.modelData.excerpt)
                    size: Tokens.smallSize
                    color: Tokens.muted
                }
            }
        }
    }

    function marked(parts: var): string {
        return parts.map(part => part.hit ? "<strong>" + SourceFacts.escaped(part.text) + "</strong>" : SourceFacts.escaped(part.text)).join("")
    }

    /** Who comes here wants to write. */
    function focusTitle() {
        field.focusField()
    }

    function count(): string {
        return qsTr("%n träffar", "", hits.length)
    }
}
