import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    title: qsTr("Källor")
    lead: qsTr("Här står vad kursen bygger på, vilket datum varje källa gäller och när den senast kontrollerades.")

    TargetList {
        Layout.fillWidth: true
        spacing: Tokens.space4
        entries: root.host.session.sources.slice().sort((a, b) => (a.short || a.title).localeCompare(b.short || b.title))
        kind: "source"
        target: root.target

        Accessible.role: Accessible.List
        Accessible.name: ""

        entry: TargetEntry {
            id: entry

            readonly property var about: parent.modelData
            readonly property string name: SourceFacts.escaped(about.title)

            aimed: parent.aimed

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.about.short
                strong: true
                color: Tokens.accent
            }

            InlineText {
                Layout.fillWidth: true
                html: entry.about.url ? "<a class=\"external\" href=\"" + SourceFacts.escaped(entry.about.url) + "\">" + entry.name + "</a>" : entry.name
                onFollowed: (href, from) => root.host.follow(href, from)
            }

            Repeater {
                model: SourceFacts.lines(entry.about)

                delegate: PlainText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    size: Tokens.smallSize
                    color: Tokens.muted
                }
            }

            InlineText {
                Layout.fillWidth: true
                visible: entry.about.pages.length > 0
                html: qsTr("Används på:") + " " + entry.about.pages.map(page => "<a class=\"page\" href=\"#page-" + page.id + "\">" + SourceFacts.escaped(page.title) + "</a>").join(", ")
                size: Tokens.smallSize
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }
    }
}
