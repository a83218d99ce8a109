import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** The certificate: who, what, which version, when, with its number; to save as PDF and as an accessible web page. */
OwnPage {
    id: root

    property string name: player.setting("name", "")
    readonly property bool ready: host.session.isComplete()
    readonly property var about: player.certificate(name)

    title: qsTr("Kursintyg")

    PlainText {
        Layout.fillWidth: true
        visible: !root.ready
        text: qsTr("Kursintyget visas här när du har slutfört kursen.")
    }

    InlineText {
        Layout.fillWidth: true
        visible: !root.ready
        html: "<a class=\"page\" href=\"#outcome\">" + qsTr("Visa vad som är kvar") + "</a>"
        onFollowed: href => root.host.wanted(href)
    }

    TextLine {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: root.ready
        label: qsTr("Ditt namn, så som det ska stå på intyget")
        hint: qsTr("Namnet sparas bara på den här datorn och på intyget.")
        maximumLength: 120
        text: root.name
        onEdited: text => {
            root.name = text
            root.player.set("name", text)
        }
    }

    Rectangle {
        Layout.fillWidth: true
        visible: root.ready
        implicitHeight: sheet.implicitHeight + 2 * Tokens.space6
        radius: Tokens.mediumRadius
        color: Tokens.paper
        border { width: 2; color: Tokens.accent }

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Kursintyg")

        Stack {
            id: sheet

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.space5 }
            spacing: Tokens.space3

            Logo {
                id: logo

                Layout.alignment: Qt.AlignHCenter
                room: 64
            }

            Icon {
                visible: !logo.visible
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Tokens.bodySize * 3
                Layout.preferredHeight: Layout.preferredWidth
                name: "award"
                color: Tokens.accent
            }

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.name.trim() || qsTr("Deltagarens namn")
                size: Tokens.h1Size
                lineHeight: Tokens.headingLinePercent / 100
            }

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("har slutfört kursen")
            }

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.about.title
                size: Tokens.h3Size
                strong: true
                lineHeight: Tokens.headingLinePercent / 100
            }

            Repeater {
                model: [
                    qsTr("Datum: %1").arg(Format.day(root.about.date)), qsTr("Version: %1").arg(root.about.version),
                    root.about.publisher ? qsTr("Utgivare: %1").arg(root.about.publisher) : "",
                    root.about.score !== undefined && root.about.score !== null ? qsTr("Bästa resultat: %1 %").arg(root.about.score) : "",
                    qsTr("Intygsnummer: %1").arg(root.about.number)
                ].filter(line => line !== "")

                delegate: PlainText {
                    required property string modelData

                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    size: Tokens.smallSize
                }
            }
        }
    }

    Feedback {
        id: nameMissing

        property bool missing: false

        Layout.fillWidth: true
        visible: root.ready && missing
        plain: qsTr("Skriv ditt namn först.")
    }

    Flow {
        Layout.fillWidth: true
        visible: root.ready
        spacing: Tokens.space3

        ActionButton {
            primary: true
            image: "file-down"
            text: qsTr("Spara som PDF")
            onClicked: root.save("pdf")
        }

        ActionButton {
            image: "file-down"
            text: qsTr("Spara som tillgänglig webbsida")
            onClicked: root.save("html")
        }
    }

    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: root.ready
        text: qsTr("Intyget är signerat. Den som har myndighetens nyckel kan kontrollera det utan något register.")
        size: Tokens.smallSize
        color: Tokens.muted
    }

    FileChooser {
        id: place

        saves: true
        title: qsTr("Spara kursintyget")
        onChosen: file => { if (root.player.saveCertificate(root.name, file)) root.host.said(qsTr("Kursintyget är sparat.")) }
    }

    function save(suffix: string) {
        nameMissing.missing = name.trim() === ""
        if (nameMissing.missing) {
            host.said(nameMissing.plain)
            return
        }
        place.suffix = suffix
        place.filters = suffix === "pdf" ? [qsTr("PDF (*.pdf)")] : [qsTr("Webbsida (*.html)")]
        place.open()
    }
}
