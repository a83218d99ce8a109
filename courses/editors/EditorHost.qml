import QtQuick

/** What an editor may ask of the program that shows it. This one answers for an editor that stands alone; hosts override. */
QtObject {
    property bool readOnly: false
    /** Short names of the sources by id, for citations in text. */
    property var labels: ({})

    function change(path: string, field: string, value: var) {}
    function changeItem(path: string, list: string, row: int, field: string, value: var) {}
    function insertItem(path: string, list: string, row: int) {}
    function removeItem(path: string, list: string, row: int) {}
    function moveItem(path: string, list: string, from: int, to: int) {}
    function leave() {}
    /** Elements of this list of the course may be given another id; why not this one, in words; and giving it, references and all. */
    function renames(list: string): bool { return false }
    function renamingProblem(path: string, id: string): string { return "" }
    function rename(path: string, id: string) {}
    /** What `changes()` does is one step to undo. */
    function together(changes: var) { changes() }
    /** Lets the author choose a type of block and puts one at this row. */
    function insertBlock(path: string, list: string, row: int) {}

    /** What a reference may name: [{ value, text }]. `field` is its name; "variants", "terms", "sources" and "pages" serve rich text. */
    function options(field: string, path: string): var { return [] }
    function media(src: string): url { return src }
    /** Lets the author choose a file, which is put in the course; `accepted(src)` follows. */
    function chooseFile(path: string, field: string, accepted: var) {}
    /** The clipboard holds pictures or files: they are put in the course. */
    function pasteFiles() {}
    /** What a text file of the course says (captions), and writing it; it undoes as everything else. */
    function text(src: string): string { return "" }
    function changeText(src: string, text: string) {}
    signal fileChanged(string src)
    function announce(text: string) {}
}
