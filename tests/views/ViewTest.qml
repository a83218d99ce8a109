import QtQuick
import QtTest
import Brygga.Views
import Brygga.Study

/** A view of one block type with its golden block, and a learner at the mouse, at the keyboard, or listening. */
TestCase {
    id: root

    property string type
    property bool inTest: false
    property bool collects: false
    property var change: ({})
    readonly property alias study: study
    readonly property alias host: host
    readonly property Item view: frame.item
    property var draft: null          // in a test, what is not handed in yet
    property var answers: []
    property var writings: []
    property var spoken: []
    property var documents: []
    property var prints: []
    property var files: []
    property var followed: []

    when: windowShown
    width: 1000
    height: 2400
    visible: true

    StudiedBlock { id: study }

    BlockHost {
        id: host

        test: root.inTest
        collects: root.collects

        function stateOf(blockId: string): var {
            const state = study.state()
            return root.inTest && !state.locked ? Object.assign(state, { answer: root.draft }) : state
        }
        function answer(blockId: string, answer: var) {
            root.answers = root.answers.concat([answer])
            root.draft = answer
            if (!root.inTest)
                study.answer(answer)
            changed(blockId)
        }
        function write(blockId: string, value: var) {
            root.writings = root.writings.concat([value])
            study.write(value)
        }
        function announce(text: string) { root.spoken = root.spoken.concat([text]) }
        function order(blockId: string, ids: var): var { return study.order(ids) }
        function term(id: string): var { return { id: id, name: "begreppet " + id, definition: "Vad <em>" + id + "</em> betyder." } }
        function makeDocument(form: var, toPrint: bool) {
            if (toPrint)
                root.prints = root.prints.concat([form])
            else
                root.documents = root.documents.concat([form])
        }
        function follow(href: string, from: Item) { root.followed = root.followed.concat([href]) }
        function saveFile(src: string) { root.files = root.files.concat([src]) }
    }

    Rectangle {
        id: paper

        width: root.width
        height: root.height
        color: Tokens.paper

        Loader {
            id: frame

            x: 16
            y: 16
            width: parent.width - 32
        }
    }

    function init() {
        failOnWarning(/.?/)
        if (type !== "")
            start(type)
    }
    function cleanup() {
        frame.source = ""
        Look.preferredScheme = ""
        Look.preferredTextSize = 100
        width = 1000
    }

    function start(type: string) {
        study.begin(type, change, inTest)
        draft = null
        answers = []
        writings = []
        spoken = []
        documents = []
        prints = []
        files = []
        followed = []
        show()
    }
    function show() {
        const block = study.block()
        const name = block.type.split("-").map(word => word[0].toUpperCase() + word.slice(1)).join("")
        frame.setSource("qrc:/qt/qml/Brygga/Views/" + name + "View.qml", { block: block, host: host })
        verify(view, "the view of " + block.type + " loads")
        waitForRendering(frame)
    }
    /** What the page of a test does when its button is pressed. */
    function handIn() {
        study.answer(draft)
        host.changed(study.block().id)
    }
    function leave() {
        frame.source = ""
    }
    /** Away to another page and back. */
    function comeBack() {
        leave()
        show()
    }

    function words(key: string, values: var): string { return BlockWords.words(key, values) }
    function heard(): string { return spoken[spoken.length - 1] ?? "" }
    function read(): string { return SpokenTree.text(view) }
    function says(text: string) { verify(read().indexOf(text) >= 0, "“" + text + "” is said in:\n" + read()) }
    function saysNot(text: string) { verify(read().indexOf(text) < 0, "“" + text + "” is not said in:\n" + read()) }

    /** What can be used and has this accessible name; `place` when several have it. */
    function named(name: string, place: var): Item {
        const found = all(item => item.Accessible.name === name && item.activeFocusOnTab)
        verify(found.length > (place ?? 0), "there is “" + name + "” in:\n" + read())
        return found[place ?? 0]
    }
    function has(name: string): bool { return all(item => item.Accessible.name === name && item.activeFocusOnTab).length > 0 }
    function all(is: var): var {
        const found = []
        const search = item => {
            if (!item.visible)
                return
            if (is(item))
                found.push(item)
            for (let i = 0; i < item.children.length; ++i)
                search(item.children[i])
        }
        search(view)
        return found
    }

    function click(item: Item) {
        waitForRendering(frame)
        mouseClick(item)
    }
    function tabTo(item: Item) {
        let at = view.nextItemInFocusChain(true)
        at.forceActiveFocus(Qt.TabFocusReason)
        for (let steps = 0; steps < 300 && !item.activeFocus; ++steps)
            keyClick(Qt.Key_Tab)
        verify(item.activeFocus, "the keyboard reaches " + item.Accessible.name)
    }
    function type_(text: string) {
        for (const character of text)
            keyClick(character)
    }

    /** Chooses in a list by mouse or by keys. */
    function select(field: Item, text: string, byKeys: bool) {
        const wanted = field.model.findIndex(option => option.text === text)
        verify(wanted >= 0, "“" + text + "” can be chosen")
        if (byKeys) {
            tabTo(field)
            for (let steps = 0; steps < 50 && field.currentIndex !== wanted; ++steps)
                keyClick(field.currentIndex < wanted ? Qt.Key_Down : Qt.Key_Up)
            return
        }
        click(field)
        tryVerify(() => field.popup.opened)
        const list = field.popup.contentItem
        list.positionViewAtIndex(wanted, ListView.Contain)
        tryVerify(() => list.itemAtIndex(wanted) !== null)
        mouseClick(list.itemAtIndex(wanted))
        tryVerify(() => !field.popup.visible)
    }

    function picture(name: string) {
        if (Folders.pictures !== "")
            grabImage(paper).save(Folders.pictures + "/" + name + ".png")
    }
}
