import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A part of a document to fill in: a field, or rows of fields under column headings. */
Stack {
    id: root

    required property var modelData
    required property BlockHost host
    required property PrivateForm form
    readonly property bool isTable: modelData.columns.length > 0

    spacing: Tokens.space3

    InlineText {
        Layout.fillWidth: true
        visible: root.isTable && html !== ""
        html: root.modelData.hint
        size: Tokens.smallSize
        color: Tokens.muted
        onFollowed: (href, from) => root.host.follow(href, from)
    }

    Repeater {
        model: root.isTable ? root.modelData.rows : 1

        delegate: FormFields {
            required property int index

            Layout.fillWidth: true
            form: root.form
            title: root.isTable ? root.modelData.title + ", " + root.host.words("download.row", { n: index + 1 }) : ""
            fields: root.isTable ? root.modelData.columns.map((column, place) => ({ name: root.modelData.id + "." + (index + 1) + "." + place, label: column.text, hint: "" }))
                                 : [{ name: root.modelData.id, label: root.modelData.title, hint: root.modelData.hint, rows: root.modelData.rows }]
        }
    }
}
