import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    property var ids: host.order(block.id, block.steps.map(step => step.id))

    // The order shown first may be the right one, so in a test it is an answer as it stands.
    Component.onCompleted: if (host.test && !status.locked && answer === null) answered(ids)

    QuestionFrame {
        id: question

        Layout.fillWidth: true
        view: root
        how: root.words("ordering.how")
        read: () => root.ids
        onShown: answer => {
            if (answer !== null)
                root.ids = answer
        }
        onRetried: rows.itemAt(0)?.focusButton(1)

        Stack {
            Layout.fillWidth: true
            spacing: Tokens.space2

            Accessible.role: Accessible.List
            Accessible.name: ""

            Repeater {
                id: rows

                // Places, not steps: a row that moves keeps its buttons, and with them the keyboard.
                model: root.block.steps.length

                delegate: OrderingRow {
                    required property int index
                    readonly property var step: root.block.steps.find(step => step.id === root.ids[index])

                    Layout.fillWidth: true
                    host: root.host
                    place: index + 1
                    count: root.block.steps.length
                    open: question.isOpen
                    html: step.text
                    mark: question.markOf(step.id, "ordering.step-right", "ordering.step-wrong", false)
                    onMoved: by => root.move(index, by)
                }
            }
        }
    }

    function move(from: int, by: int) {
        const to = from + by
        if (to < 0 || to >= ids.length)
            return
        const now = ids.slice()
        now.splice(to, 0, now.splice(from, 1)[0])
        ids = now
        rows.itemAt(to).focusButton(by)
        host.announce(words("ordering.moved", { text: RichHtml.plain(rows.itemAt(to).html), n: to + 1, all: ids.length }))
        question.changed()
    }
}
