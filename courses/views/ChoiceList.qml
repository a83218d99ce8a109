import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** Answers to choose from. `options`: [{ id, text }] in the order shown; `marks`: { id: mark, as MarkLine has it }. */
Stack {
    id: root

    property var options: []
    property var chosen: []
    property bool multiple: false
    property bool open: true      // can be changed
    property var marks: ({})

    signal picked(string id)
    signal followed(string href, Item from)

    spacing: Tokens.space2

    Repeater {
        id: rows

        model: root.options

        delegate: Stack {
            id: entry

            required property var modelData
            required property int index
            readonly property alias control: row

            Layout.fillWidth: true
            spacing: Tokens.space1

            ChoiceRow {
                id: row

                Layout.fillWidth: true
                enabled: root.open
                html: entry.modelData.text
                multiple: root.multiple
                chosen: root.chosen.indexOf(entry.modelData.id) >= 0
                explanation: line.mark ? line.mark.words + ". " + RichHtml.plain(line.mark.html) : ""
                onClicked: root.picked(entry.modelData.id)
                onMoved: by => root.move(entry.index, by)
                onFollowed: (href, from) => root.followed(href, from)
            }

            MarkLine {
                id: line

                Layout.fillWidth: true
                Layout.leftMargin: Tokens.space3
                mark: root.marks[entry.modelData.id] ?? null
                onFollowed: (href, from) => root.followed(href, from)
            }
        }
    }

    /** To the row before or after; in a list of radio buttons the choice follows the keyboard. */
    function move(from: int, by: int) {
        const to = rows.itemAt((from + by + rows.count) % rows.count).control
        to.forceActiveFocus(Qt.TabFocusReason)
        if (!root.multiple && to.enabled)
            to.clicked()
    }

    function focusFirst() {
        rows.itemAt(0)?.control.forceActiveFocus(Qt.TabFocusReason)
    }
}
