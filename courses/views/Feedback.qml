import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** What is said of an answer: icon and words, then the text. `kind`: right, partly, wrong or note. */
Rectangle {
    id: root

    property string kind: "note"
    property string title
    property string html
    property string plain
    default property alias contents: words.data
    readonly property color strong: kind === "right" ? Tokens.right : kind === "partly" ? Tokens.partly : kind === "wrong" ? Tokens.wrong : Tokens.accent

    signal followed(string href, Item from)

    implicitHeight: row.implicitHeight + 2 * Tokens.space3
    color: kind === "right" ? Tokens.rightSoft : kind === "partly" ? Tokens.partlySoft : kind === "wrong" ? Tokens.wrongSoft : Tokens.accentSoft
    border { width: Tokens.border; color: strong }
    radius: Tokens.mediumRadius

    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.space3 }
        spacing: Tokens.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Math.round(Tokens.bodySize * 0.2)
            Layout.preferredWidth: Math.round(Tokens.bodySize * 1.25)
            Layout.preferredHeight: Layout.preferredWidth
            name: root.kind === "right" ? "circle-check" : root.kind === "partly" ? "circle-dot" : root.kind === "wrong" ? "circle-x" : "info"
            color: root.strong
        }

        Stack {
            id: words

            Layout.fillWidth: true
            spacing: Tokens.space1

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.title
                strong: true
            }

            InlineText {
                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.measure
                visible: root.html !== ""
                html: root.html
                onFollowed: (href, from) => root.followed(href, from)
            }

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.plain
            }
        }
    }
}
