import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    title: qsTr("Källor")
    lead: qsTr("Här står vad kursen bygger på, vilket datum varje källa gäller och när den senast kontrollerades.")

    Stack {
        Layout.fillWidth: true
        spacing: Tokens.space4

        Accessible.role: Accessible.List
        Accessible.name: ""

        Repeater {
            model: root.host.session.sources.slice().sort((a, b) => (a.short || a.title).localeCompare(b.short || b.title))

            delegate: TargetEntry {
                id: entry

                required property var modelData
                readonly property string name: SourceFacts.escaped(modelData.title)

                Layout.fillWidth: true
                aimed: root.target === "source-" + modelData.id

                PlainText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: entry.modelData.short
                    strong: true
                    color: Tokens.accent
                }

                InlineText {
                    Layout.fillWidth: true
                    html: entry.modelData.url ? "<a class=\"external\" href=\"" + SourceFacts.escaped(entry.modelData.url) + "\">" + entry.name + "</a>" : entry.name
                    onFollowed: (href, from) => root.host.follow(href, from)
                }

                Repeater {
                    model: SourceFacts.lines(entry.modelData)

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
                    visible: entry.modelData.pages.length > 0
                    html: qsTr("Används på:") + " " + entry.modelData.pages.map(page => "<a class=\"page\" href=\"#page-" + page.id + "\">" + SourceFacts.escaped(page.title) + "</a>").join(", ")
                    size: Tokens.smallSize
                    onFollowed: (href, from) => root.host.follow(href, from)
                }
            }
        }
    }
}
