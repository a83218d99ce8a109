import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    PrivateForm {
        id: privateForm

        view: root
    }

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.block.title
        }

        FlowText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.intro
            level: 3
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        PrivateNotice {
            Layout.fillWidth: true
            text: root.words("private") + (privateForm.isElsewhere ? " " + root.words("private-elsewhere") : "")
            kept: privateForm.kept
        }

        Repeater {
            model: root.block.rows

            delegate: FormFields {
                required property int index

                Layout.fillWidth: true
                form: privateForm
                title: root.words("action-plan.row", { n: index + 1 })
                // A hint is said once; repeated on each row it would only be in the way.
                fields: root.block.fields.map(field => ({ name: field.id + "." + (index + 1), label: field.title, hint: index === 0 ? field.hint : "" }))
            }
        }

        DocumentActions {
            Layout.fillWidth: true
            host: root.host
            read: () => ({
                title: root.block.title, about: root.block.intro,
                parts: [{ title: root.words("action-plan.name"), hint: "", columns: root.block.fields.map(field => field.title), rows: root.block.rows,
                          cells: Array.from({ length: root.block.rows }, (none, row) => root.block.fields.map(field => privateForm.text(field.id + "." + (row + 1)))) }]
            })
        }
    }
}
