import QtQuick
import QtQuick.Controls
import Brygga.Authoring

/** Everything the program does, once: menus, shortcuts and the command palette are made from these. */
QtObject {
    id: root

    component Command: Action {
        /** As the keyboard has them. */
        readonly property string keys: String(shortcut).replace("Shift", qsTr("Skift")).replace("Return", "Enter").replace("Backspace", qsTr("Backsteg")).replace("Up", qsTr("Upp")).replace("Down", qsTr("Ned")).replace("Right", qsTr("Höger"))
    }

    required property var window
    required property Workspace workspace
    required property Dialogs dialogs
    readonly property bool isOpen: workspace.document.isOpen && !dialogs.isPreviewing // the player has keys of its own
    readonly property bool canEdit: isOpen && !workspace.document.readOnly
    readonly property bool hasSelection: canEdit && workspace.current !== ""

    readonly property Command newCourse: Command { text: qsTr("Ny kurs …"); shortcut: "Ctrl+N"; onTriggered: root.dialogs.newCourse() }
    readonly property Command open: Command { text: qsTr("Öppna kurs …"); shortcut: "Ctrl+O"; onTriggered: root.dialogs.openCourse() }
    readonly property Command save: Command { text: qsTr("Spara"); shortcut: "Ctrl+S"; enabled: root.canEdit; onTriggered: root.workspace.document.startSaving() }
    readonly property Command saveCopy: Command { text: qsTr("Spara en kopia …"); shortcut: "Ctrl+Shift+S"; enabled: root.isOpen; onTriggered: root.dialogs.saveCopy() }
    readonly property Command revert: Command { text: qsTr("Återgå till det sparade"); enabled: root.canEdit && root.workspace.document.modified; shortcut: "Ctrl+Alt+Z"; onTriggered: root.workspace.document.revert() }
    readonly property Command exportCourse: Command { text: qsTr("Exportera …"); shortcut: "Ctrl+E"; enabled: root.isOpen; onTriggered: root.dialogs.exportCourse() }
    readonly property Command close: Command { text: qsTr("Stäng kursen"); shortcut: "Ctrl+W"; enabled: root.isOpen || root.workspace.document.opening !== ""; onTriggered: root.workspace.closeCourse() }
    readonly property Command quit: Command { text: qsTr("Avsluta"); shortcut: "Ctrl+Q"; onTriggered: Qt.quit() }

    readonly property Command undo: Command { text: qsTr("Ångra"); shortcut: "Ctrl+Z"; enabled: root.canEdit && root.workspace.document.canUndo; onTriggered: root.workspace.document.undo() }
    readonly property Command redo: Command { text: qsTr("Gör om"); shortcut: "Ctrl+Shift+Z"; enabled: root.canEdit && root.workspace.document.canRedo; onTriggered: root.workspace.document.redo() }
    readonly property Command cut: Command { text: qsTr("Klipp ut det markerade"); shortcut: "Ctrl+Shift+X"; enabled: root.hasSelection; onTriggered: { root.workspace.editing.cut(root.workspace.selected); root.workspace.tidySelection() } }
    readonly property Command copy: Command { text: qsTr("Kopiera det markerade"); shortcut: "Ctrl+Shift+C"; enabled: root.isOpen && root.workspace.current !== ""; onTriggered: { if (root.workspace.editing.copy(root.workspace.selected)) root.workspace.announced(qsTr("Kopierat. Klistra in här eller i en annan kurs."), false) } }
    readonly property Command paste: Command { text: qsTr("Klistra in efter det markerade"); shortcut: "Ctrl+Shift+V"; enabled: root.canEdit; onTriggered: root.pasteHere() }
    readonly property Command duplicate: Command { text: qsTr("Gör en likadan"); shortcut: "Ctrl+D"; enabled: root.hasSelection; onTriggered: root.workspace.selectAll(root.workspace.editing.duplicate(root.workspace.selected)) }
    readonly property Command remove: Command { text: qsTr("Ta bort det markerade"); shortcut: "Ctrl+Backspace"; enabled: root.hasSelection; onTriggered: root.workspace.remove() }
    readonly property Command moveUp: Command { text: qsTr("Flytta upp"); shortcut: "Ctrl+Shift+Up"; enabled: root.hasSelection; onTriggered: root.workspace.move(-1) }
    readonly property Command moveDown: Command { text: qsTr("Flytta ned"); shortcut: "Ctrl+Shift+Down"; enabled: root.hasSelection; onTriggered: root.workspace.move(1) }
    readonly property Command find: Command { text: qsTr("Sök och ersätt i hela kursen"); shortcut: "Ctrl+F"; enabled: root.isOpen; onTriggered: root.window.show("search") }

    readonly property Command addBlock: Command { text: qsTr("Block …"); shortcut: "Ctrl+Return"; enabled: root.canEdit; onTriggered: root.dialogs.addBlock() }
    readonly property Command addPage: Command { text: qsTr("Sida"); shortcut: "Ctrl+Shift+N"; enabled: root.canEdit; onTriggered: root.workspace.added(root.workspace.editing.addPage(root.workspace.current)) }
    readonly property Command addUnit: Command { text: qsTr("Del"); shortcut: "Ctrl+Alt+N"; enabled: root.canEdit; onTriggered: root.workspace.added(root.workspace.editing.addUnit(root.workspace.current)) }
    readonly property Command addBank: Command { text: qsTr("Frågebank"); shortcut: "Ctrl+Alt+B"; enabled: root.canEdit; onTriggered: root.workspace.added(root.workspace.editing.addBank()) }
    readonly property Command addTest: Command { text: qsTr("Prov på sidan"); shortcut: "Ctrl+Alt+P"; enabled: root.canEdit && root.workspace.editing.kindOf(root.workspace.page) === "page"; onTriggered: root.dialogs.addTest() }
    readonly property Command addPractice: Command { text: qsTr("Övningsfråga ur en frågebank …"); shortcut: "Ctrl+Alt+Q"; enabled: root.canEdit; onTriggered: root.dialogs.addPractice() }
    readonly property Command addPicture: Command { text: qsTr("Bild eller fil …"); shortcut: "Ctrl+Shift+I"; enabled: root.canEdit; onTriggered: root.dialogs.chooseMedia() }
    readonly property Command pastePicture: Command { text: qsTr("Bild eller fil ur urklipp"); shortcut: "Ctrl+Alt+V"; enabled: root.canEdit; onTriggered: root.dialogs.pasteFiles() }
    readonly property Command stopBringing: Command { text: qsTr("Avbryt hämtningen av filer"); shortcut: "Ctrl+Shift+."; enabled: root.workspace.media.arriving !== ""; onTriggered: root.dialogs.stopBringing() }

    readonly property Command palette: Command { text: qsTr("Kommandon …"); shortcut: "Ctrl+K"; onTriggered: root.dialogs.showCommands() }
    readonly property Command nextPane: Command { text: qsTr("Nästa ruta"); shortcut: "F6"; enabled: root.isOpen; onTriggered: root.window.nextPane(1) }
    readonly property Command lastPane: Command { text: qsTr("Föregående ruta"); shortcut: "Shift+F6"; enabled: root.isOpen; onTriggered: root.window.nextPane(-1) }
    readonly property Command showPage: Command { text: qsTr("Sidan"); shortcut: "Ctrl+1"; enabled: root.isOpen; onTriggered: root.window.show("page") }
    readonly property Command showCourse: Command { text: qsTr("Kursen"); shortcut: "Ctrl+2"; enabled: root.isOpen; onTriggered: root.window.show("course") }
    readonly property Command showObjectives: Command { text: qsTr("Mål, sidor och frågor"); shortcut: "Ctrl+3"; enabled: root.isOpen; onTriggered: root.window.show("objectives") }
    readonly property Command showVariants: Command { text: qsTr("Jämför varianter"); shortcut: "Ctrl+4"; enabled: root.isOpen; onTriggered: root.window.show("compare") }
    readonly property Command showGraph: Command { text: qsTr("Scenariots karta"); shortcut: "Ctrl+5"; enabled: root.isOpen; onTriggered: root.window.show("graph") }
    readonly property Command showMedia: Command { text: qsTr("Media"); shortcut: "Ctrl+6"; enabled: root.isOpen; onTriggered: root.window.show("media") }
    readonly property Command showProblems: Command { text: qsTr("Anmärkningar"); shortcut: "Ctrl+7"; enabled: root.isOpen; onTriggered: root.window.showProblems(!root.window.problemsShown) }
    readonly property Command showTheme: Command { text: qsTr("Tema: färg, logotyp och typsnitt"); shortcut: "Ctrl+8"; enabled: root.isOpen; onTriggered: root.window.show("theme") }
    readonly property Command nextVariant: Command { text: qsTr("Nästa variant på sidan"); shortcut: "Ctrl+Alt+Right"; enabled: root.isOpen; onTriggered: root.stepVariant(1) }
    readonly property Command preview: Command { text: qsTr("Förhandsvisa i fönstret"); shortcut: "F5"; enabled: root.isOpen; onTriggered: root.dialogs.preview() }
    readonly property Command previewWeb: Command { text: qsTr("Förhandsvisa i webbläsaren"); shortcut: "Shift+F5"; enabled: root.isOpen; onTriggered: root.dialogs.previewWeb() }
    readonly property Command largerText: Command { text: qsTr("Större text"); shortcut: "Ctrl++"; onTriggered: root.dialogs.scaleText(10) }
    readonly property Command smallerText: Command { text: qsTr("Mindre text"); shortcut: "Ctrl+-"; onTriggered: root.dialogs.scaleText(-10) }
    readonly property Command scheme: Command { text: qsTr("Ljust eller mörkt"); shortcut: "Ctrl+Shift+L"; onTriggered: root.dialogs.nextScheme() }

    readonly property Command markTerms: Command { text: qsTr("Märk begrepp ur ordlistan på sidan"); shortcut: "Ctrl+Shift+B"; enabled: root.canEdit; onTriggered: root.dialogs.markTerms() }
    readonly property Command checkNow: Command { text: qsTr("Kontrollera nu"); shortcut: "F7"; enabled: root.isOpen; onTriggered: root.workspace.check.checkNow() }
    readonly property Command about: Command { text: qsTr("Tangenter och kommandon"); shortcut: "F1"; onTriggered: root.dialogs.showCommands() }

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
