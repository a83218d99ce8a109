import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    property var chosen: []
    readonly property var shown: {
        const ids = block.options.map(option => option.id)
        return (block.shuffle ? host.order(block.id, ids) : ids).map(id => block.options.find(option => option.id === id))
    }

    QuestionFrame {
        id: question

        Layout.fillWidth: true
        view: root
        how: root.words(root.block.multiple ? "choice.several" : "choice.one")
        empty: root.words("choice.empty")
        counts: false
        // What is said of the one answer of a single choice is said of the whole question.
        isWhole: entry => entry.item === null || !root.block.multiple
        read: () => root.chosen.length === 0 ? null : root.block.multiple ? root.block.options.map(option => option.id).filter(id => root.chosen.indexOf(id) >= 0) : root.chosen[0]
        onShown: answer => root.chosen = answer === null ? [] : [].concat(answer)
        onRetried: list.focusFirst()

        ChoiceList {
            id: list

            Layout.fillWidth: true
            options: root.shown
            chosen: root.chosen
            multiple: root.block.multiple
            open: question.isOpen
            marks: root.marks()
            onPicked: id => root.pick(id)
            onFollowed: (href, from) => root.host.follow(href, from)
        }
    }

    function pick(id: string) {
        if (!block.multiple)
            chosen = [id]
        else
            chosen = chosen.indexOf(id) >= 0 ? chosen.filter(other => other !== id) : chosen.concat([id])
        question.changed()
    }

    function marks(): var {
        const found = {}
        for (const option of block.options)
            found[option.id] = block.multiple ? question.markOf(option.id, "choice.option-right", "choice.option-wrong", true) : null
        return found
    }
}
