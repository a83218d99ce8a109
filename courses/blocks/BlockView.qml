import QtQuick
import QtQuick.Layouts
import Brygga.Views

/**
 * What every `<Type>View.qml` is: a block goes down, events come up. `status` is what session.state(block.id) says (an Item has a
 * `state` of its own); it changes as a whole, so nothing that holds the keyboard may be made from it by a Repeater.
 */
Stack {
    id: root

    required property var block
    property BlockHost host: BlockHost {}
    property var status: host.stateOf(block.id)
    property var answer: status.answer
    readonly property var words: host.words

    signal answered(var answer)
    signal watched(real from, real to)
    signal written(var value)
    signal opened(string pageId)

    spacing: Tokens.space3

    onAnswered: answer => host.answer(block.id, answer)
    onWatched: (from, to) => host.watch(block.id, from, to)
    onWritten: value => host.write(block.id, value)
    onOpened: pageId => host.open(pageId)

    Connections {
        target: root.host
        ignoreUnknownSignals: true // a view that is still being made when its page goes never gets its host
        function onChanged(blockId) {
            if (blockId === "" || blockId === root.block.id)
                root.status = root.host.stateOf(root.block.id)
        }
    }
}
