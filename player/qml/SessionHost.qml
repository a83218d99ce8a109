import QtQuick
import Brygga.Views
import Brygga.Player

/** Answers the blocks of a course page from the learner's session. */
BlockHost {
    id: root

    required property Player player
    required property PlayerSession session

    signal wanted(string address)
    signal linked(string href, Item from)
    signal said(string text)
    signal documentWanted(var form, bool onPaper)
    signal deletionWanted()
    signal fileWanted(string src)

    readonly property Connections connections: Connections {
        target: root.session
        function onChanged(blockId) { root.changed(blockId) }
    }

    function stateOf(blockId: string): var { return session.stateOf(blockId) }
    function answer(blockId: string, answer: var) { session.answer(blockId, answer) }
    function watch(blockId: string, from: real, to: real) { session.watch(blockId, from, to) }
    function read(blockId: string) { session.read(blockId) }
    function write(blockId: string, value: var) { session.write(blockId, value) }
    function open(pageId: string) { wanted("#page-" + pageId) }
    function follow(href: string, from: Item) { linked(href, from) }
    function announce(text: string) { said(text) }
    function order(blockId: string, ids: var): var { return session.order(blockId, ids) }
    function media(src: string): url { return session.media(src) }
    function term(id: string): var { return session.term(id) }
    function cues(src: string): var { return session.cues(src) }
    function standing(): var { return session.standing(BlockWords.language) }
    function makeDocument(form: var, print: bool) { documentWanted(form, print) }
    function saveFile(src: string) { fileWanted(src) }
    function remembered(name: string, fallback: var): var { return player.remembered(name) ?? fallback }
    function remember(name: string, value: var) { player.set(name, JSON.stringify(value)) }
}
