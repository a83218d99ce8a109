import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import QtQuick.Dialogs as System
import QtCore
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The dialogs of the program, made when they are first wanted. */
Item {
    id: root

    required property Workspace workspace
    required property var commands
    property var fileAccepted: null
    readonly property alias fresh: fresh
    readonly property alias exporting: exporting
    readonly property alias previewing: previewing
    readonly property bool isPreviewing: previewing.visible
    /** The list of blocks inside a block that the palette adds to; none: the page. */
    property var inside: null
    readonly property WebPreview web: WebPreview {
        document: root.workspace.document
        onReady: url => { if (!Qt.openUrlExternally(url)) root.workspace.announced(qsTr("Ingen webbläsare svarade. Adressen är %1").arg(url), true) }
        onFailed: message => root.workspace.announced(message, true)
    }

    Accessible.ignored: true

    KeptLook {
        id: kept
        Component.onCompleted: {
            Look.preferredScheme = scheme()
            Look.preferredTextSize = textSize()
        }
    }

    SearchList {
        id: blocks
        title: qsTr("Lägg till block: sök på namn")
        entries: root.workspace.editing.blockTypes.map(type => ({ key: type.type, name: type.name, about: type.about, icon: type.icon }))
        onChosen: key => root.insertBlock(key)
        onClosed: Qt.callLater(() => root.inside = null)
    }

    SearchList {
        id: commandList
        title: qsTr("Kommandon: sök på namn")
        entries: opened ? root.commands.all.filter(action => action.enabled).map((action, index) => ({ key: String(index), name: action.text, about: "", icon: "", detail: action.keys })) : []
        onChosen: key => Qt.callLater(() => root.commands.all.filter(action => action.enabled)[Number(key)]?.trigger())
    }

    SearchList {
        id: questions
        title: qsTr("Övningsfråga: sök i frågebankerna")
        entries: opened ? root.workspace.views.options("question", "").map(option => ({ key: option.value, name: option.text, about: option.value, icon: "circle-help" })) : []
        onChosen: key => root.workspace.added(root.workspace.editing.addPractice(key, root.workspace.current))
    }

    AltDialog { id: alt; workspace: root.workspace }
    ReasonDialog { id: reason; workspace: root.workspace }
    NewCourseDialog { id: fresh; workspace: root.workspace }
    ExportDialog { id: exporting; workspace: root.workspace }
    PreviewDialog { id: previewing; workspace: root.workspace; onWebWanted: variant => root.showWeb(variant) }

    ToolDialog {
        id: conflict
        property var where: []
        title: qsTr("Kursen har ändrats på två håll")
        acceptText: qsTr("Behåll mina ändringar")
        rejectText: qsTr("Ta filernas version")
        closePolicy: Popup.NoAutoClose
        contentItem: DialogBody {
            ToolText { Layout.fillWidth: true; text: qsTr("Samma ställen är ändrade både här och i filerna: %1. Vilken version ska gälla? Båda valen kan ångras.").arg(root.workspace.views.namesOf(conflict.where).slice(0, 6).join(", ")) }
        }
        onAccepted: root.workspace.document.keepMine()
        onRejected: root.workspace.document.takeTheirs()
    }

    ToolDialog {
        id: damage
        title: qsTr("Det här är fel i kursen")
        acceptText: qsTr("Stäng")
        rejectText: ""
        contentItem: DialogBody {
            ToolText { Layout.fillWidth: true; text: root.workspace.document.openingProblems.join("\n\n"); size: ToolTokens.smallSize }
        }
    }

    System.FolderDialog {
        id: folder
        title: qsTr("Välj kursens mapp")
        onAccepted: root.workspace.openCourse(selectedFolder)
    }
    System.FolderDialog {
        id: copyFolder
        title: qsTr("Välj var kopian ska läggas")
        onAccepted: root.workspace.document.startSavingCopy(root.pathOf(selectedFolder) + "/" + root.workspace.document.field("", "id") + "-kopia")
    }
    System.FileDialog {
        id: file
        title: qsTr("Välj en fil till kursen")
        onAccepted: root.insertFiles([selectedFile])
        onRejected: root.fileAccepted = null
    }

    function addBlock() { blocks.open() }
    function addBlockInside(path: string, list: string, row: int) {
        inside = { path: path, list: list, row: row }
        blocks.open()
    }
    function showCommands() { commandList.open() }
    function addPractice() { questions.open() }
    function newCourse() { fresh.open() }
    function openCourse() { folder.open() }
    function saveCopy() { copyFolder.open() }
    function exportCourse() { exporting.open() }
    function askReason(row: int) { reason.ask(row) }
    function askConflict(where: var) { conflict.where = where; conflict.open() }
    function showDamage() { damage.open() }
    function preview() { previewing.show(workspace.views.variant, "") }
    function previewWeb() { showWeb(workspace.views.variant) }
    function showWeb(variant: string) {
        const id = workspace.document.field(workspace.page, "id")
        web.show(variant, workspace.editing.kindOf(workspace.page) === "page" ? id : "")
    }
    function chooseMedia() { fileAccepted = null; file.open() }
    function chooseFile(path: string, field: string, accepted: var) { fileAccepted = accepted; file.open() }
    function addTest() {
        const banks = workspace.views.options("bank", "")
        if (banks.length === 0)
            workspace.announced(qsTr("Lägg till en frågebank först."), true)
        else
            workspace.editing.addTest(workspace.page, banks[0].value)
    }
    function insertBlock(type: string) {
        if (inside) {
            workspace.editing.insertBlock(type, inside.path, inside.list, inside.row)
            return
        }
        const path = workspace.editing.addBlock(type, workspace.current)
        workspace.added(path)
        if (path !== "")
            workspace.fieldWanted(path, "", -1)
    }
    /** Where a file is wanted for a field it goes there; else a picture is asked about and stands on the page. */
    function insertFiles(urls: var) {
        const accepted = fileAccepted
        fileAccepted = null
        for (const url of urls)
            workspace.media.startBringing(url, brought => accept(brought, accepted))
    }
    function stopBringing() {
        workspace.media.cancel()
        workspace.announced(qsTr("Hämtningen är avbruten."), false)
    }
    function pasteFiles() { workspace.media.startBringingFromClipboard(brought => accept(brought, null)) }
    function accept(brought: var, accepted: var) {
        workspace.announced(brought.problem || brought.note || qsTr("Filen är i kursen: %1").arg(brought.src), !!brought.problem)
        if (brought.problem)
            return
        if (accepted)
            accepted(brought.src)
        else if (/\.(svg|png|jpg)$/.test(brought.src))
            alt.ask(brought.src, brought.note ?? "")
    }
    function markTerms() {
        const count = workspace.editing.kindOf(workspace.page) === "page" ? workspace.views.markTerms(workspace.page) : 0
        workspace.announced(count > 0 ? qsTr("%n begrepp är märkta. Ctrl+Z tar tillbaka.", "", count) : qsTr("Alla begrepp på sidan är redan märkta."), false)
    }
    function scaleText(step: int) {
        Look.preferredTextSize = Math.max(100, Math.min(300, Look.preferredTextSize + step))
        kept.keep(Look.preferredScheme, Look.preferredTextSize)
    }
    function nextScheme() {
        Look.preferredScheme = Look.scheme === "light" ? "dark" : Look.scheme === "dark" ? "contrast" : "light"
        kept.keep(Look.preferredScheme, Look.preferredTextSize)
    }
    function pathOf(url: url): string { return decodeURIComponent(String(url).replace(/^file:\/\//, "")) }
    /** Opens one of those below as if it were asked for, for the self-test. */
    function openPopup(name: string) {
        if (name === "preview")
            preview()
        else if (name === "alt")
            alt.ask(workspace.media.data(workspace.media.index(0, 0), CourseMedia.Src) ?? "", "")
        else if (name === "reason")
            askReason(0)
        else if (name === "conflict")
            askConflict([workspace.page])
        else
            popups()[name].open()
    }
    function popups(): var { return ({ "blocks": blocks, "commands": commandList, "questions": questions, "alt": alt, "reason": reason, "new-course": fresh, "export": exporting, "preview": previewing, "conflict": conflict, "damage": damage }) }
}
