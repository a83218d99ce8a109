import QtQuick
import Brygga.Views

/** What a block may ask of the program that shows it. This one answers for a block that stands alone; hosts override. */
QtObject {
    id: root

    /** words(key, values), courses/rules/words.mjs. */
    property var words: BlockWords.words
    property bool test: false
    property bool collects: false
    property string language: "sv"    // of the course

    /** The state of a block has changed; empty: of all. */
    signal changed(string blockId)

    /** The learner may be about to leave: what a view waits a moment with is to be handed over. */
    signal leaving()

    function stateOf(blockId: string): var {
        return { answer: null, written: null, watched: [], covered: 0, attendance: null, done: false, score: null, result: null, feedback: [], tries: 0, locked: false }
    }
    function answer(blockId: string, answer: var) {}
    function watch(blockId: string, from: real, to: real) {}
    function read(blockId: string) {}
    function write(blockId: string, value: var) {}
    function open(pageId: string) {}

    /** Follows a link of a text: #page-…, #term-…, #source-… or an address outside. */
    function follow(href: string, from: Item) {}
    function announce(text: string) {}

    /** The seeded order of these ids in this block. */
    function order(blockId: string, ids: var): var { return ids }
    function media(src: string): url { return src }
    function term(id: string): var { return null }
    function cues(src: string): var { return [] }

    /** Where the learner stands in the course, with its heading and lines. */
    function standing(): var { return { complete: false, score: null, success: "unknown", progress: 0, heading: "", lines: [] } }

    /** Saves or prints a filled-in form: { title, about, parts }, which fileHtml() of document-view.mjs makes an accessible document of. */
    function makeDocument(form: var, toPrint: bool) {}

    /** What the reader chose before, on this device. */
    function remembered(name: string, fallback: var): var { return fallback }
    function remember(name: string, value: var) {}

    /** Lets the learner save a file of the course. */
    function saveFile(src: string) {}
}
