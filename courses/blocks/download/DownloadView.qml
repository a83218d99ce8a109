import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    // A document is no answer: nothing is said to the course about whether it is filled in.
    PrivateForm {
        id: privateForm

        view: root
        answers: false
    }

    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Tokens.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Math.round(Tokens.h3Size * 1.1)
                Layout.preferredHeight: Layout.preferredWidth
                name: "file-text"
                color: Tokens.accent
            }

            Heading {
                Layout.fillWidth: true
                text: root.block.title
            }
        }

        InlineText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.about
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        ActionButton {
            readonly property int role: Accessible.Link

            Layout.maximumWidth: parent.width
            visible: root.block.src !== ""
            image: "download"
            text: root.words("download.file", { title: root.block.title })
            onClicked: root.host.saveFile(root.block.src)
        }

        Disclosure {
            Layout.fillWidth: true
            visible: root.block.src === ""
            title: root.words("download.fill")
            indent: 0

            Stack {
                spacing: Tokens.space4

                PrivateNotice {
                    Layout.fillWidth: true
                    text: root.words("private")
                    kept: privateForm.kept
                }

                Repeater {
                    model: root.block.parts

                    delegate: DownloadPart {
                        Layout.fillWidth: true
                        host: root.host
                        form: privateForm
                    }
                }
            }
        }

        DocumentActions {
            Layout.fillWidth: true
            visible: root.block.src === ""
            host: root.host
            read: () => ({ title: root.block.title, about: root.block.about ? "<p>" + root.block.about + "</p>" : "", parts: root.block.parts.map(part => root.filled(part)) })
        }
    }

    function filled(part: var): var {
        if (part.columns.length === 0)
            return { title: part.title, hint: part.hint, text: privateForm.text(part.id) }
        return { title: part.title, hint: part.hint, columns: part.columns.map(column => column.text), rows: part.rows,
                 cells: Array.from({ length: part.rows }, (none, row) => part.columns.map((column, place) => privateForm.text(part.id + "." + (row + 1) + "." + place))) }
    }
}
