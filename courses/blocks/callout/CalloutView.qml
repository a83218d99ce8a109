import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    readonly property var images: ({ note: "info", important: "circle-alert", example: "lightbulb", stop: "hand", dated: "calendar-clock", law: "scale", local: "map-pin", history: "history" })
    readonly property string tone: block.kind === "stop" ? "wrong" : block.kind === "important" || block.kind === "dated" ? "partly"
                                 : block.kind === "law" || block.kind === "local" ? "accent" : "plain"
    readonly property color strong: tone === "wrong" ? Tokens.wrong : tone === "partly" ? Tokens.partly : tone === "accent" ? Tokens.accent : Tokens.line
    readonly property color soft: tone === "wrong" ? Tokens.wrongSoft : tone === "partly" ? Tokens.partlySoft : tone === "accent" ? Tokens.accentSoft : Tokens.surface

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Tokens.space4
        radius: Tokens.mediumRadius
        color: root.soft
        border { width: Look.scheme === "contrast" ? 1 : 0; color: root.strong }

        Accessible.role: Accessible.Note
        Accessible.name: ""

        Rectangle {
            width: 4
            height: parent.height
            color: root.strong
        }

        Stack {
            id: column

            anchors { fill: parent; margins: Tokens.space4 }
            spacing: Tokens.space2

            RowLayout {
                spacing: Tokens.space2

                Icon {
                    Layout.preferredWidth: Math.round(Tokens.bodySize * 1.1)
                    Layout.preferredHeight: Layout.preferredWidth
                    name: root.images[root.block.kind]
                    color: root.strong
                }

                Eyebrow {
                    Layout.fillWidth: true
                    text: root.words("callout.kind." + root.block.kind)
                    color: Tokens.ink
                }
            }

            Heading {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.block.title
            }

            FlowText {
                Layout.fillWidth: true
                html: root.block.body
                level: root.block.title ? 3 : 2
                onFollowed: (href, from) => root.host.follow(href, from)
            }
        }
    }
}
