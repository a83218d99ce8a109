import QtQuick
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** What all panes share: the course, what is selected, and what can be done to it. */
QtObject {
    id: root

    readonly property CourseDocument document: CourseDocument {
        onReset: {
            root.selected = []
            if (isOpen)
                root.select(root.editing.pageOf("units/#0"))
        }
        onItemRemoved: Qt.callLater(root.tidySelection)
        onItemMoved: Qt.callLater(root.tidySelection)
        onFailed: message => root.announced(message, true)
        onMergedOutside: count => root.announced(qsTr("Filerna har ändrats utanför programmet. %n ändring(ar) är inlagda.", "", count), false)
        onTextChanged: file => root.host.fileChanged(file)
        onSaved: root.announced(qsTr("Kursen är sparad."), false)
    }
    readonly property CourseEditing editing: CourseEditing { document: root.document }
    readonly property CourseViews views: CourseViews { document: root.document }
    /** Of the variant that is shown; the page wears it. */
    readonly property CourseTheme theme: CourseTheme { document: root.document; variant: root.views.variant }
    readonly property Binding worn: Binding { target: Look; property: "theme"; value: root.theme.look }
    readonly property CourseCheck check: CourseCheck { document: root.document }
    readonly property StateMeter meter: StateMeter { document: root.document }
    readonly property CourseMedia media: CourseMedia { document: root.document }

    /** Paths of what is selected in the outline; the last is the one the keyboard is at. */
    property var selected: []
    readonly property string current: selected.length > 0 ? selected[selected.length - 1] : ""
    readonly property string kind: { document.title; return current === "" ? "" : editing.kindOf(current) }
    readonly property string page: current === "" ? "" : editing.pageOf(current)
    /** The block whose editor is open on the canvas. */
    property string edited: ""
    property string mode: "page"
    /** The list or field of the course that its pane is to show. */
    property string coursePart: "title"

    signal announced(string message, bool isProblem)
    /** The keyboard is to stand in this field; an empty one: where one writes at that path. */
    signal fieldWanted(string path, string field, int citation)
    /** To be selected in the field that has got the keyboard. */
    signal wordsWanted(string words)
    signal objectiveWanted(string id)

    readonly property EditorHost host: EditorHost {
        readOnly: root.document.readOnly
        labels: root.views.labels

        function change(path: string, field: string, value: var) { root.document.setField(path, field, value) }
        function changeItem(path: string, list: string, row: int, field: string, value: var) { root.editing.changeItem(path, list, row, field, value) }
        function insertItem(path: string, list: string, row: int) { root.editing.insertItem(path, list, row) }
        function removeItem(path: string, list: string, row: int) { root.editing.removeItem(path, list, row) }
        function moveItem(path: string, list: string, from: int, to: int) { root.editing.moveItem(path, list, from, to) }
        function leave() { root.document.seal() }
        function renames(list: string): bool { return root.editing.isRenamed(list) }
        function renamingProblem(path: string, id: string): string { return root.editing.renamingProblem(path, id) }
        function rename(path: string, id: string) {
            const before = root.document.field(path, "id")
            const isShown = path.startsWith("variants/") && root.views.variant === before
            if (!root.editing.rename(path, id))
                return
            if (isShown)
                root.views.variant = id
            root.announced(qsTr("%1 heter nu %2 i hela kursen.").arg(before).arg(id), false)
        }
        function together(changes: var) { root.document.together(changes) }
        function insertBlock(path: string, list: string, row: int) { root.blockWanted(path, list, row) }
        function pasteFiles() { root.filesPasted() }
        function text(src: string): string { return root.document.text(src) }
        function changeText(src: string, text: string) { root.document.setText(src, text) }
        function options(field: string, path: string): var { return root.views.options(field, path) }
        function media(src: string): url { return root.views.media(src) }
        function chooseFile(path: string, field: string, accepted: var) { root.fileWanted(path, field, accepted) }
        function announce(text: string) { root.announced(text, false) }
    }

    signal fileWanted(string path, string field, var accepted)
    signal blockWanted(string path, string list, int row)
    signal filesPasted()

    function select(path: string) {
        selected = path === "" ? [] : [path]
        edited = editing.kindOf(path) === "block" ? path : ""
        if (path !== "" && mode !== "theme")
            mode = "page"
    }
    function selectAll(paths: var) {
        selected = paths.filter(path => path !== "")
        edited = selected.length === 1 && editing.kindOf(selected[0]) === "block" ? selected[0] : ""
    }
    function tidySelection() {
        const kept = selected.filter(path => editing.holds(path))
        if (kept.length !== selected.length)
            selectAll(kept)
        if (edited !== "" && !editing.holds(edited))
            edited = ""
        if (selected.length === 0 && document.isOpen)
            select(editing.pageOf("units/#0"))
    }
    function goTo(elementId: string) {
        const path = editing.pathOfId(elementId)
        if (path !== "")
            select(path)
        return path !== ""
    }
    function showObjective(id: string) {
        mode = "objectives"
        objectiveWanted(id)
    }
    /** Where a finding is, as the checks name it; the words it quotes are selected there. */
    function showFinding(place: string, words: string) {
        const steps = place.split("/")
        const isField = steps.length % 2 === 1
        showField((isField ? steps.slice(0, -1) : steps).join("/"), isField ? steps[steps.length - 1] : "", -1)
        wordsWanted(words)
    }
    /** Opens what holds the field, wherever it is edited, and puts the keyboard there. */
    function showField(path: string, field: string, citation: int) {
        const place = editing.placeOf(path)
        if (place !== "") {
            select(place)
        } else if (path.startsWith("themes/")) {
            const worn = document.field(path, "for")
            if (worn.length > 0)
                views.variant = worn[0]
            mode = "theme"
        } else {
            coursePart = path === "" ? field : path.split("/")[0]
            mode = "course"
        }
        fieldWanted(path, field, citation)
    }
    function added(path: string) {
        if (path === "") {
            announced(qsTr("Här finns ingen sida att lägga det på. Lägg till en sida först."), true)
            return
        }
        select(path)
        announced(qsTr("Tillagt: %1").arg(editing.titleOf(path)), false)
    }
    function remove() {
        const paths = selected
        const next = page
        if (editing.removeAll(paths)) {
            announced(qsTr("Borttaget. Ctrl+Z tar tillbaka."), false)
            select(editing.holds(next) ? next : editing.pageOf("units/#0"))
        }
    }
    function openCourse(place: var) { document.startOpening(decodeURIComponent(String(place).replace(/^file:\/\//, ""))) }
    function closeCourse() {
        selected = []
        edited = ""
        document.closeCourse()
    }
    function move(rows: int) { selectAll(editing.moveBy(selected, rows)) }
}
