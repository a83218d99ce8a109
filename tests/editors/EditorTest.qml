import QtQuick
import QtTest
import Brygga.Authoring
import Brygga.Editors
import Brygga.Examples
import Brygga.Views

/** An editor of one block type with its example, and a person at the keyboard. */
TestCase {
    id: root

    property string type
    readonly property alias example: example
    readonly property alias host: host
    readonly property alias editor: loader.item
    /** What the course offers where the editor asks for a choice, and its text files. */
    property var options: ({})
    property var texts: ({})
    /** What has come up from the editor, in order. */
    property var sent: []

    when: windowShown
    width: 760
    height: Math.max(600, loader.height + 32)
    visible: true

    ExampleBlock { id: example }

    Connections {
        target: example.document
        function onTextChanged(file) { host.fileChanged(file) }
    }

    Rectangle { anchors.fill: parent; color: Tokens.paper }

    EditorHost {
        id: host

        function change(path: string, field: string, value: var) { root.note(["changed", field, value]); example.document.setField(path, field, value) }
        function changeItem(path: string, list: string, row: int, field: string, value: var) { root.note(["itemChanged", root.listName(list), row, field, value]); example.editing.changeItem(path, list, row, field, value) }
        function insertItem(path: string, list: string, row: int) { root.note(["itemInserted", root.listName(list), row]); example.editing.insertItem(path, list, row) }
        function removeItem(path: string, list: string, row: int) { root.note(["itemRemoved", root.listName(list), row]); example.editing.removeItem(path, list, row) }
        function moveItem(path: string, list: string, from: int, to: int) { root.note(["itemMoved", root.listName(list), from, to]); example.editing.moveItem(path, list, from, to) }
        function insertBlock(path: string, list: string, row: int) { root.note(["blockInserted", root.listName(list), row]); example.editing.insertBlock("choice", path, list, row) }
        function together(changes: var) { example.document.together(changes) }
        function options(field: string, path: string): var { return root.options[field] ?? [] }
        function media(src: string): url { return Qt.resolvedUrl("picture.svg") }
        function text(src: string): string { return example.document.text(src) }
        function changeText(src: string, text: string) { example.document.setText(src, text) }
    }

    Loader {
        id: loader

        width: root.width - 32
        x: 16
        y: 16
    }

    function note(event) { sent = sent.concat([event]) }
    function last() { return sent[sent.length - 1] }
    /** The name of a list without the rows that it lies in. */
    function listName(list) { return list.slice(list.lastIndexOf("/") + 1) }

    function open(which) {
        failOnWarning(/.?/)
        sent = []
        for (const src in texts)
            example.giveFile(src, texts[src])
        example.type = which
        loader.setSource(Examples.editorOf(which), { block: example.fields, host: host })
        verify(loader.item, "the editor of " + which + " loads")
        settle()
    }
    function init() { if (type !== "") open(type) }
    function cleanup() { loader.source = "" }
    /** Lets what waits for the next turn of the event loop happen. */
    function settle() {
        wait(0)
        if (editor && isPolishScheduled(editor))
            waitForItemPolished(editor)
    }

    function search(item, is) {
        if (!item || !item.visible)
            return null
        if (is(item))
            return item
        for (let i = 0; i < item.children.length; ++i) {
            const found = search(item.children[i], is)
            if (found)
                return found
        }
        return null
    }
    function all(item, is) {
        if (!item.visible)
            return []
        let found = is(item) ? [item] : []
        for (let i = 0; i < item.children.length; ++i)
            found = found.concat(all(item.children[i], is))
        return found
    }
    function isStop(item) { return item.activeFocusOnTab && item.enabled && item.visible }
    /** What the keyboard can come to and is called this. */
    function named(name, parent) { return search(parent ?? editor, item => isStop(item) && item.Accessible.name === name) }
    function called(objectName, parent) { return search(parent ?? editor, item => item.objectName === objectName) }
    /** Where a field with this name of a block is written; `nth` of those that are seen. */
    function field(name, nth) {
        const entry = all(editor, item => item.objectName === "field-" + name)[nth ?? 0]
        return entry ? entry.field ?? entry : null
    }
    function tabTo(item) {
        verify(item, "there is something to go to")
        editor.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        for (let steps = 0; steps < 300 && !item.activeFocus; ++steps)
            keyClick(Qt.Key_Tab)
        verify(item.activeFocus, "the keyboard reaches " + item.Accessible.name)
    }
    function press(item) {
        tabTo(item)
        keyClick(Qt.Key_Return)
        settle()
    }
    function write(item, text) {
        tabTo(item)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        for (const character of text)
            keyClick(character)
    }
    function focused() { return editor.Window.activeFocusItem }
}
