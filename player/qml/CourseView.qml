import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** An open course: the bar, the contents, the page that is shown. Which page that is, the address says. */
FocusScope {
    id: root

    required property Player player
    required property PlayerSession session
    property string address
    property var past: []
    property var future: []
    readonly property bool wide: width >= 1000 * Math.min(Look.textScale, 1.3)
    readonly property var pages: Array.from(session.pageIds) // its own: each look at the session's would read the whole again
    readonly property int place: address.startsWith("#page-") ? pages.indexOf(address.slice(6)) : -1
    readonly property var coursePage: place >= 0 ? session.pageOf(pages[place]) : null
    readonly property string ownTitle: page.item?.title ?? ""
    readonly property string windowTitle: [coursePage ? coursePage.title : ownTitle, coursePage ? coursePage.unit : "", session.about.title]
        .filter((text, index, all) => text && all.indexOf(text) === index).join(" – ")

    signal closeWanted()

    Component.onCompleted: {
        go("#page-" + (pages.includes(session.page) ? session.page : pages[0]))
        if (session.resumed)
            announcer.say(BlockWords.words("resumed"))
    }

    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: root.go("#search")
    }

    Shortcut {
        sequences: [StandardKey.Back]
        onActivated: root.back()
    }

    Shortcut {
        sequences: [StandardKey.Forward]
        onActivated: root.forward()
    }

    Shortcut {
        sequence: "Ctrl+PgDown"
        onActivated: root.turn(1)
    }

    Shortcut {
        sequence: "Ctrl+PgUp"
        onActivated: root.turn(-1)
    }

    SessionHost {
        id: sessionHost

        player: root.player
        session: root.session
        onWanted: address => root.go(address)
        onLinked: (href, from) => root.follow(href, from)
        onSaid: text => announcer.say(text)
        onDocumentWanted: (form, onPaper) => {
            if (onPaper) {
                root.player.printDocument(form)
                return
            }
            documentDialog.form = form
            documentDialog.ask(root.player.documentName(form))
        }
        onDeletionWanted: deleteDialog.open()
        onFileWanted: src => {
            fileDialog.src = src
            fileDialog.ask(src.split("/").pop())
        }
    }

    Connections {
        target: root.session
        function onCompleted() { announcer.say(qsTr("Du har slutfört kursen. Kursintyget finns i innehållsförteckningen.")) }
    }

    Stack {
        anchors.fill: parent
        spacing: 0

        CourseBar {
            Layout.fillWidth: true
            session: root.session
            wide: root.wide
            drawerOpen: drawer.opened
            onMenuWanted: drawer.opened ? drawer.close() : drawer.open()
            onWanted: address => root.go(address)
            onCloseWanted: root.closeWanted()
        }

        Feedback {
            Layout.fillWidth: true
            Layout.margins: Tokens.space3
            visible: root.session.mode === "browse" && root.player.recordsProblem !== ""
            kind: "wrong"
            title: qsTr("Det du gör kan inte sparas")
            plain: root.player.recordsProblem
        }

        Feedback {
            Layout.fillWidth: true
            Layout.margins: Tokens.space3
            visible: !root.session.safe || root.session.problem !== ""
            kind: "wrong"
            title: BlockWords.words("not-kept")
            plain: root.session.problem

            ActionButton {
                text: qsTr("Försök spara igen")
                onClicked: root.session.saveAgain()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Loader {
                Layout.fillHeight: true
                Layout.preferredWidth: Math.min(root.width * 0.34, Math.round(20 * 18 * Math.min(Look.textScale, 1.3)))
                active: root.wide
                visible: active
                asynchronous: true // the page comes first
                sourceComponent: contentsPanel
            }

            Rectangle {
                Layout.fillHeight: true
                visible: root.wide
                implicitWidth: 1
                color: Tokens.hairline
            }

            PageScroller {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true

                Loader {
                    id: page

                    Layout.fillWidth: true
                }

                TurnBar {
                    Layout.fillWidth: true
                    before: root.place < 0 ? root.wayBack() : root.turnTo(root.place - 1)
                    after: root.place < 0 ? null : root.turnTo(root.place + 1)
                    place: root.place < 0 ? "" : qsTr("Sida %1 av %2").arg(root.place + 1).arg(root.pages.length)
                    onChosen: address => root.go(address)
                }
            }
        }
    }

    Component {
        id: contentsPanel

        ContentsPanel {
            session: root.session
            address: root.address
            titled: !root.wide
            onChosen: address => {
                drawer.close()
                root.go(address)
            }
        }
    }

    // Narrow: the contents are a drawer, closed until asked for.
    Drawer {
        id: drawer

        width: Math.min(root.width - Tokens.space5, Math.round(22 * 18 * Look.textScale))
        height: root.height
        dragMargin: 0
        focus: true
        enter: Transition { NumberAnimation { duration: Tokens.normalMotion } }
        exit: Transition { NumberAnimation { duration: Tokens.normalMotion } }
        background: Rectangle {
            color: Tokens.surface
            border { width: 1; color: Tokens.line }
        }

        Loader {
            id: drawerContents

            anchors.fill: parent
            active: drawer.visible
            sourceComponent: contentsPanel
        }
    }

    // What is explained has scrolled away from its explanation.
    Connections {
        target: scroller
        function onContentYChanged() { note.close() }
    }

    NotePopup {
        id: note

        parent: Overlay.overlay
        onWanted: address => root.go(address)
        onFollowed: (href, from) => Qt.openUrlExternally(href)
    }

    AskDialog {
        id: deleteDialog

        title: qsTr("Ta bort mina anteckningar")
        text: qsTr("Vill du ta bort allt du har skrivit i kursen? Det går inte att ångra.")
        accept: qsTr("Ta bort")
        refuse: qsTr("Behåll")
        onAccepted: {
            root.session.deleteNotes()
            root.show(root.address)
        }
    }

    FileChooser {
        id: documentDialog

        property var form: null

        saves: true
        title: qsTr("Spara dokumentet")
        filters: [qsTr("Webbsida (*.html)"), qsTr("PDF (*.pdf)")]
        suffix: "html"
        onChosen: file => { if (root.player.saveDocument(form, file)) announcer.say(BlockWords.words("document-downloaded")) }
    }

    FileChooser {
        id: fileDialog

        property string src

        saves: true
        title: qsTr("Spara filen")
        onChosen: file => root.player.saveFile(src, file)
    }

    Announcer {
        id: announcer
    }

    /** Goes to a place of this course: #page-…, #term-…, #source-…, or one of the player's own pages. */
    function go(wanted: string) {
        if (wanted === address)
            return
        if (address !== "") {
            past = past.concat([address])
            future = []
        }
        show(wanted)
    }

    function back() {
        if (past.length === 0)
            return
        const wanted = past[past.length - 1]
        future = [address].concat(future)
        past = past.slice(0, -1)
        show(wanted)
    }

    function forward() {
        if (future.length === 0)
            return
        const wanted = future[0]
        past = past.concat([address])
        future = future.slice(1)
        show(wanted)
    }

    /** The page at this place, as one turns to it; after the last comes what it all led to. */
    function turnTo(at: int): var {
        return at === pages.length ? { title: qsTr("Resultat"), address: "#outcome" }
             : pages[at] ? { title: session.titleOf(pages[at]), address: "#page-" + pages[at] } : null
    }

    /** From a page of the player's own into the course again. */
    function wayBack(): var {
        return { word: qsTr("Tillbaka till sidan"), title: session.titleOf(session.page), address: "#page-" + session.page }
    }

    function turn(by: int) {
        const wanted = pages[place + by]
        if (place >= 0 && wanted)
            go("#page-" + wanted)
    }

    function show(wanted: string) {
        const own = { outcome: "OutcomePage.qml", notes: "NotesPage.qml", glossary: "GlossaryPage.qml", term: "GlossaryPage.qml", sources: "SourcesPage.qml", source: "SourcesPage.qml",
                      search: "SearchPage.qml", certificate: "CertificatePage.qml", help: "HelpPage.qml", settings: "SettingsPage.qml" }
        note.close()
        announcer.clear()
        page.source = "" // the old page goes before its data do
        address = wanted
        if (place >= 0) {
            session.open(pages[place])
            page.setSource("CoursePage.qml", { session: session, host: sessionHost, page: coursePage,
                                               cover: place === 0 && past.length + future.length === 0 }) // until the page is turned
        } else {
            page.setSource(own[address.slice(1).split("-")[0]], { player: player, host: sessionHost, target: address.slice(1) })
        }
        scroller.contentY = 0
        if (!address.startsWith("#term-") && !address.startsWith("#source-"))
            page.item?.focusTitle()
    }

    /** A link of a text: to a place of the course, to a definition or source beside the word, or out of the program. */
    function follow(href: string, from: Item) {
        const match = /^#(term|source)-([^?]+)(?:\?(.*))?$/.exec(href)
        if (match)
            explain(match[1], match[2], match[3] ?? "", from)
        else if (href.startsWith("#"))
            go(href)
        else if (/^(https?|mailto):/.test(href))
            Qt.openUrlExternally(href)
    }

    function explain(kind: string, id: string, where: string, from: Item) {
        const found = kind === "term" ? session.term(id) : session.source(id)
        if (!found.id)
            return
        const title = SourceFacts.escaped(found.title ?? "")
        note.name = kind === "term" ? found.name : found.short || found.title
        note.title = kind === "term" ? found.name : ""
        note.html = kind === "term" ? found.definition : found.url ? "<a class=\"external\" href=\"" + SourceFacts.escaped(found.url) + "\">" + title + "</a>" : title
        note.lines = kind === "term" ? [] : SourceFacts.lines(found).concat(where === "" ? [] : [qsTr("Plats: %1").arg(where)])
        note.more = kind === "term" ? qsTr("Visa i ordlistan") : qsTr("Visa i källistan")
        note.address = "#" + kind + "-" + id
        note.anchor = from
        note.open()
    }

    /** What the views wait a moment with is kept now. */
    function keep() { sessionHost.leaving() }

    function places(): var {
        return pages.map(one => "#page-" + one).concat(["#outcome", "#certificate", "#notes", "#glossary", "#sources", "#search", "#help", "#settings"])
    }

    function dialogs(): var {
        return [deleteDialog, drawer, documentDialog, fileDialog]
    }
}
