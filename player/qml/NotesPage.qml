import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

OwnPage {
    id: root

    property var notes: host.session.notes()

    title: qsTr("Mina anteckningar")
    lead: qsTr("Det du har skrivit för dig själv finns bara på den här datorn. Ingen annan får del av det.")

    PlainText {
        Layout.fillWidth: true
        visible: root.notes.length === 0
        text: qsTr("Du har inte skrivit något än.")
    }

    Repeater {
        model: root.notes

        delegate: Stack {
            id: note

            required property var modelData

            Layout.fillWidth: true
            spacing: Tokens.space2

            Heading {
                Layout.fillWidth: true
                level: 2
                size: Tokens.h3Size
                text: note.modelData.title
            }

            InlineText {
                Layout.fillWidth: true
                html: "<a class=\"page\" href=\"#page-" + note.modelData.page + "\">" + SourceFacts.escaped(note.modelData.pageTitle) + "</a>"
                size: Tokens.smallSize
                onFollowed: href => root.host.wanted(href)
            }

            Repeater {
                model: note.modelData.texts

                delegate: PlainText {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.maximumWidth: Tokens.measure
                    leftPadding: Tokens.space3
                    text: modelData
                }
            }
        }
    }

    ActionButton {
        visible: root.notes.length > 0
        image: "printer"
        text: BlockWords.words("print")
        onClicked: root.host.documentWanted({ title: root.title, about: "", parts: root.notes.map(note => ({ title: note.title, hint: SourceFacts.escaped(note.pageTitle), text: note.texts.join("\n\n") })) }, true)
    }

    ActionButton {
        visible: root.notes.length > 0
        image: "trash-2"
        text: qsTr("Ta bort mina anteckningar")
        onClicked: root.host.deletionWanted()
    }
}
