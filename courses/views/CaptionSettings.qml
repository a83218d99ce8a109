import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** The fields by which the reader sets how captions look. */
Stack {
    id: root

    required property BlockHost host
    required property CaptionLook look

    spacing: Tokens.space3

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(root.width / (12 * Tokens.bodySize)))
        columnSpacing: Tokens.space3
        rowSpacing: Tokens.space3

        Repeater {
            model: Object.keys(root.look.choices)

            delegate: SelectField {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
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
