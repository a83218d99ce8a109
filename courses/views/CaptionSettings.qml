import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** The fields by which the reader sets how captions look. */
Stack {
    id: root

    required property BlockHost host
    required property CaptionLook look

    spacing: Tokens.space3

    Flow {
        id: fields

        readonly property int columns: Math.max(1, Math.floor(width / (12 * Tokens.bodySize)))

        Layout.fillWidth: true
        spacing: Tokens.space3

        Repeater {
            model: Object.keys(root.look.choices)

            delegate: SelectField {
                required property string modelData

                width: Math.floor((fields.width - (fields.columns - 1) * fields.spacing) / fields.columns)
                label: root.host.words("video." + modelData)
                options: root.look.choices[modelData].map(value => ({ id: value, text: root.host.words("video." + modelData + "." + value) }))
                chosen: root.look.values[modelData]
                onPicked: id => root.look.set(modelData, id)
            }
        }
    }

    PlainText {
        Layout.fillWidth: true
        text: root.host.words("video.keys")
        size: Tokens.smallSize
        color: Tokens.muted
    }
}
