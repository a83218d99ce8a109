import QtQuick
import QtQuick.Controls
import Brygga.Authoring

/** Everything the program does, once: menus, shortcuts and the command palette are made from these. */
QtObject {
    id: root

    required property var window
    required property Workspace workspace
    required property Dialogs dialogs
    readonly property bool isOpen: workspace.document.isOpen && !dialogs.isPreviewing // the player has keys of its own
    readonly property bool canEdit: isOpen && !workspace.document.readOnly
    readonly property bool hasSelection: canEdit && workspace.current !== ""

    readonly property Action newCourse: Action { text: qsTr("Ny kurs …"); shortcut: "Ctrl+N"; onTriggered: root.dialogs.newCourse() }
    readonly property Action open: Action { text: qsTr("Öppna kurs …"); shortcut: "Ctrl+O"; onTriggered: root.dialogs.openCourse() }
    readonly property Action save: Action { text: qsTr("Spara"); shortcut: "Ctrl+S"; enabled: root.canEdit; onTriggered: root.workspace.document.startSaving() }
    readonly property Action saveCopy: Action { text: qsTr("Spara en kopia …"); shortcut: "Ctrl+Shift+S"; enabled: root.isOpen; onTriggered: root.dialogs.saveCopy() }
    readonly property Action revert: Action { text: qsTr("Återgå till det sparade"); enabled: root.canEdit && root.workspace.document.modified; shortcut: "Ctrl+Alt+Z"; onTriggered: root.workspace.document.revert() }
    readonly property Action exportCourse: Action { text: qsTr("Exportera …"); shortcut: "Ctrl+E"; enabled: root.isOpen; onTriggered: root.dialogs.exportCourse() }
    readonly property Action close: Action { text: qsTr("Stäng kursen"); shortcut: "Ctrl+W"; enabled: root.isOpen || root.workspace.document.opening !== ""; onTriggered: root.workspace.closeCourse() }
    readonly property Action quit: Action { text: qsTr("Avsluta"); shortcut: "Ctrl+Q"; onTriggered: Qt.quit() }

    readonly property Action undo: Action { text: qsTr("Ångra"); shortcut: "Ctrl+Z"; enabled: root.canEdit && root.workspace.document.canUndo; onTriggered: root.workspace.document.undo() }
    readonly property Action redo: Action { text: qsTr("Gör om"); shortcut: "Ctrl+Shift+Z"; enabled: root.canEdit && root.workspace.document.canRedo; onTriggered: root.workspace.document.redo() }
    readonly property Action cut: Action { text: qsTr("Klipp ut det markerade"); shortcut: "Ctrl+Shift+X"; enabled: root.hasSelection; onTriggered: { root.workspace.editing.cut(root.workspace.selected); root.workspace.tidySelection() } }
    readonly property Action copy: Action { text: qsTr("Kopiera det markerade"); shortcut: "Ctrl+Shift+C"; enabled: root.isOpen && root.workspace.current !== ""; onTriggered: { if (root.workspace.editing.copy(root.workspace.selected)) root.workspace.announced(qsTr("Kopierat. Klistra in här eller i en annan kurs."), false) } }
    readonly property Action paste: Action { text: qsTr("Klistra in efter det markerade"); shortcut: "Ctrl+Shift+V"; enabled: root.canEdit; onTriggered: root.pasteHere() }
    readonly property Action duplicate: Action { text: qsTr("Gör en likadan"); shortcut: "Ctrl+D"; enabled: root.hasSelection; onTriggered: root.workspace.selectAll(root.workspace.editing.duplicate(root.workspace.selected)) }
    readonly property Action remove: Action { text: qsTr("Ta bort det markerade"); shortcut: "Ctrl+Backspace"; enabled: root.hasSelection; onTriggered: root.workspace.remove() }
    readonly property Action moveUp: Action { text: qsTr("Flytta upp"); shortcut: "Ctrl+Shift+Up"; enabled: root.hasSelection; onTriggered: root.workspace.move(-1) }
    readonly property Action moveDown: Action { text: qsTr("Flytta ned"); shortcut: "Ctrl+Shift+Down"; enabled: root.hasSelection; onTriggered: root.workspace.move(1) }
    readonly property Action find: Action { text: qsTr("Sök och ersätt i hela kursen"); shortcut: "Ctrl+F"; enabled: root.isOpen; onTriggered: { root.workspace.mode = "search"; root.window.nextPane(0) } }

    readonly property Action addBlock: Action { text: qsTr("Block …"); shortcut: "Ctrl+Return"; enabled: root.canEdit; onTriggered: root.dialogs.addBlock() }
    readonly property Action addPage: Action { text: qsTr("Sida"); shortcut: "Ctrl+Shift+N"; enabled: root.canEdit; onTriggered: root.workspace.added(root.workspace.editing.addPage(root.workspace.current)) }
    readonly property Action addUnit: Action { text: qsTr("Del"); shortcut: "Ctrl+Alt+N"; enabled: root.canEdit; onTriggered: root.workspace.added(root.workspace.editing.addUnit(root.workspace.current)) }
    readonly property Action addBank: Action { text: qsTr("Frågebank"); shortcut: "Ctrl+Alt+B"; enabled: root.canEdit; onTriggered: root.workspace.added(root.workspace.editing.addBank()) }
    readonly property Action addTest: Action { text: qsTr("Prov på sidan"); shortcut: "Ctrl+Alt+P"; enabled: root.canEdit && root.workspace.editing.kindOf(root.workspace.page) === "page"; onTriggered: root.dialogs.addTest() }
    readonly property Action addPractice: Action { text: qsTr("Övningsfråga ur en frågebank …"); shortcut: "Ctrl+Alt+Q"; enabled: root.canEdit; onTriggered: root.dialogs.addPractice() }
    readonly property Action addPicture: Action { text: qsTr("Bild eller fil …"); shortcut: "Ctrl+Shift+I"; enabled: root.canEdit; onTriggered: root.dialogs.chooseMedia() }
    readonly property Action pastePicture: Action { text: qsTr("Bild eller fil ur urklipp"); shortcut: "Ctrl+Alt+V"; enabled: root.canEdit; onTriggered: root.dialogs.pasteFiles() }
    readonly property Action stopBringing: Action { text: qsTr("Avbryt hämtningen av filer"); shortcut: "Ctrl+Shift+."; enabled: root.workspace.media.arriving !== ""; onTriggered: root.dialogs.stopBringing() }

    readonly property Action palette: Action { text: qsTr("Kommandon …"); shortcut: "Ctrl+K"; onTriggered: root.dialogs.showCommands() }
    readonly property Action nextPane: Action { text: qsTr("Nästa ruta"); shortcut: "F6"; enabled: root.isOpen; onTriggered: root.window.nextPane(1) }
    readonly property Action lastPane: Action { text: qsTr("Föregående ruta"); shortcut: "Shift+F6"; enabled: root.isOpen; onTriggered: root.window.nextPane(-1) }
    readonly property Action showPage: Action { text: qsTr("Sidan"); shortcut: "Ctrl+1"; enabled: root.isOpen; onTriggered: root.workspace.mode = "page" }
    readonly property Action showCourse: Action { text: qsTr("Kursen"); shortcut: "Ctrl+2"; enabled: root.isOpen; onTriggered: root.workspace.mode = "course" }
    readonly property Action showObjectives: Action { text: qsTr("Mål, sidor och frågor"); shortcut: "Ctrl+3"; enabled: root.isOpen; onTriggered: root.workspace.mode = "objectives" }
    readonly property Action showVariants: Action { text: qsTr("Jämför varianter"); shortcut: "Ctrl+4"; enabled: root.isOpen; onTriggered: root.workspace.mode = "compare" }
    readonly property Action showGraph: Action { text: qsTr("Scenariots karta"); shortcut: "Ctrl+5"; enabled: root.isOpen; onTriggered: root.workspace.mode = "graph" }
    readonly property Action showMedia: Action { text: qsTr("Media"); shortcut: "Ctrl+6"; enabled: root.isOpen; onTriggered: { root.workspace.media.list(); root.workspace.mode = "media" } }
    readonly property Action showProblems: Action { text: qsTr("Anmärkningar"); shortcut: "Ctrl+7"; enabled: root.isOpen; onTriggered: root.window.showProblems(!root.window.problemsShown) }
    readonly property Action showTheme: Action { text: qsTr("Tema: färg, logotyp och typsnitt"); shortcut: "Ctrl+8"; enabled: root.isOpen; onTriggered: root.workspace.mode = "theme" }
    readonly property Action nextVariant: Action { text: qsTr("Nästa variant på sidan"); shortcut: "Ctrl+Alt+Right"; enabled: root.isOpen; onTriggered: root.stepVariant(1) }
    readonly property Action preview: Action { text: qsTr("Förhandsvisa i fönstret"); shortcut: "F5"; enabled: root.isOpen; onTriggered: root.dialogs.preview() }
    readonly property Action previewWeb: Action { text: qsTr("Förhandsvisa i webbläsaren"); shortcut: "Shift+F5"; enabled: root.isOpen; onTriggered: root.dialogs.previewWeb() }
    readonly property Action largerText: Action { text: qsTr("Större text"); shortcut: "Ctrl++"; onTriggered: root.dialogs.scaleText(10) }
    readonly property Action smallerText: Action { text: qsTr("Mindre text"); shortcut: "Ctrl+-"; onTriggered: root.dialogs.scaleText(-10) }
    readonly property Action scheme: Action { text: qsTr("Ljust eller mörkt"); shortcut: "Ctrl+Shift+L"; onTriggered: root.dialogs.nextScheme() }

    readonly property Action markTerms: Action { text: qsTr("Märk begrepp ur ordlistan på sidan"); shortcut: "Ctrl+Shift+B"; enabled: root.canEdit; onTriggered: root.dialogs.markTerms() }
    readonly property Action checkNow: Action { text: qsTr("Kontrollera nu"); shortcut: "F7"; enabled: root.isOpen; onTriggered: root.workspace.check.checkNow() }
    readonly property Action about: Action { text: qsTr("Tangenter och kommandon"); shortcut: "F1"; onTriggered: root.dialogs.showCommands() }

    readonly property var file: [newCourse, open, save, saveCopy, revert, exportCourse, close, quit]
    readonly property var edit: [undo, redo, cut, copy, paste, duplicate, remove, moveUp, moveDown, find]
    readonly property var insert: [addBlock, addPage, addUnit, addPicture, pastePicture, stopBringing, addBank, addPractice, addTest]
    readonly property var show: [palette, nextPane, lastPane, showPage, showCourse, showObjectives, showVariants, showGraph, showMedia, showProblems, showTheme, nextVariant, preview, previewWeb, largerText, smallerText, scheme]
    readonly property var course: [markTerms, checkNow]
    readonly property var help: [about]
    readonly property var context: [addBlock, addPage, cut, copy, paste, duplicate, moveUp, moveDown, remove]
    readonly property var all: file.concat(edit, insert, show, course, help)

    function pasteHere() {
        const paths = workspace.editing.paste(workspace.current)
        if (paths.length > 0)
            workspace.selectAll(paths)
        else
            dialogs.pasteFiles()
    }
    function stepVariant(step: int) {
        const ids = [""].concat(workspace.views.variants.map(variant => variant.value))
        workspace.views.variant = ids[(ids.indexOf(workspace.views.variant) + step) % ids.length]
        workspace.announced(workspace.views.variant === "" ? qsTr("Alla varianter") : workspace.views.variant, false)
    }
}
