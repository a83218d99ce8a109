import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** Which date a page speaks for, when it is to be reviewed, and what it rests on. */
Stack {
    id: root

    required property PlayerSession session
    required property var page
    readonly property string dates: [page.speaksFor ? qsTr("Uppgifterna gäller %1.").arg(Format.date(page.speaksFor)) : "",
                                     page.reviewBy ? qsTr("Sidan ska ses över senast %1.").arg(Format.date(page.reviewBy)) : ""].filter(text => text !== "").join(" ")
    readonly property string cited: page.sources.map(id => {
        const source = session.source(id)
        return "<a class=\"cite\" href=\"#source-" + id + "\">" + escaped(source.short || source.title) + "</a>"
    }).join(", ")

    signal followed(string href, Item from)

    visible: dates !== "" || cited !== ""
    spacing: Tokens.space2

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Tokens.space3
        implicitHeight: 1
        color: Tokens.hairline
    }

    RowLayout {
        visible: root.dates !== ""
        spacing: Tokens.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.round(Tokens.smallSize * 1.25)
            Layout.preferredHeight: Layout.preferredWidth
            name: "calendar"
            color: Tokens.muted
        }

        PlainText {
            Layout.fillWidth: true
            text: root.dates
            size: Tokens.smallSize
            color: Tokens.muted
        }
    }

    RowLayout {
        visible: root.cited !== ""
        spacing: Tokens.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.round(Tokens.smallSize * 1.25)
            Layout.preferredHeight: Layout.preferredWidth
            name: "book-open"
            color: Tokens.muted
        }

        InlineText {
            Layout.fillWidth: true
            html: qsTr("Källor på sidan:") + " " + root.cited + "."
            size: Tokens.smallSize
            color: Tokens.muted
            onFollowed: (href, from) => root.followed(href, from)
        }
    }

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;")
    }
}
