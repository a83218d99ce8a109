import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A statement of a survey with its scale. `chosen`: the step, 0 for "not applicable", -1 for none. */
Stack {
    id: root

    required property var modelData
    required property BlockHost host
    property var scale
    property int chosen: -1
    readonly property var steps: Array.from({ length: scale.points }, (none, index) => index + 1)
    readonly property bool beside: low.implicitWidth + high.implicitWidth + (steps.length + 1) * Tokens.space2 + steps.length * stepWidth <= width
    readonly property int stepWidth: Math.round(Tokens.bodySize * 1.9) + 3 * Tokens.space3

    signal picked(int step)

    spacing: Tokens.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: prompt.plain

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Tokens.hairline
    }

    InlineText {
        id: prompt

        Layout.fillWidth: true
        html: root.modelData.text
        strong: true
        onFollowed: (href, from) => root.host.follow(href, from)
    }

    // What the ends of the scale mean: at its ends, or above it where there is no room.
    PlainText {
        Layout.fillWidth: true
        visible: !root.beside
        text: "1: " + root.scale.low + " – " + root.scale.points + ": " + root.scale.high
        size: Tokens.smallSize
        color: Tokens.muted
        decorative: true
    }

    Flow {
        Layout.fillWidth: true
        spacing: Tokens.space2

        PlainText {
            id: low

            visible: root.beside
            height: none.implicitHeight
            verticalAlignment: Text.AlignVCenter
            text: root.scale.low
            size: Tokens.smallSize
            color: Tokens.muted
            decorative: true
        }

        Repeater {
            id: rows

            model: root.steps

            delegate: ChoiceRow {
                required property int modelData
                required property int index

                width: root.stepWidth
                html: String(modelData)
                Accessible.name: html + (modelData === 1 ? ", " + root.scale.low : modelData === root.scale.points ? ", " + root.scale.high : "")
                chosen: root.chosen === modelData
                onClicked: root.picked(modelData)
                onMoved: by => root.move(index, by)
            }
        }

        PlainText {
            id: high

            visible: root.beside
            height: low.height
            verticalAlignment: Text.AlignVCenter
            text: root.scale.high
            size: Tokens.smallSize
            color: Tokens.muted
            decorative: true
        }
    }

    ChoiceRow {
        id: none

        visible: root.scale.notApplicable
        Layout.fillWidth: true
        Layout.maximumWidth: Math.round(Tokens.bodySize * 17)
        html: root.host.words("survey.not-applicable")
        chosen: root.chosen === 0
        onClicked: root.picked(0)
        onMoved: by => root.move(root.steps.length, by)
    }

    function move(from: int, by: int) {
        const count = rows.count + (scale.notApplicable ? 1 : 0)
        const at = (from + by + count) % count
        const to = at < rows.count ? rows.itemAt(at) : none
        to.forceActiveFocus(Qt.TabFocusReason)
        to.clicked()
    }
}
