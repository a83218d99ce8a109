import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The window: menus over outline, canvas and inspector, with the problems below. */
ApplicationWindow {
    id: root

    readonly property alias workspace: workspace
    readonly property alias commands: commands
    readonly property alias dialogs: dialogs
    readonly property bool isOpen: workspace.document.isOpen
    /** Text this large leaves no room for three panes beside each other: the outline and the properties take turns. */
    readonly property bool isNarrow: width < 900 * Look.textScale
    /** Which of them is shown then; none: the page has the room. */
    property string side: "outline"
    property bool problemsShown: height >= 640 * Look.textScale
    /** Nor room for the problems below them: they stand in the place of all three and of the tools above, until something is wanted there. */
    readonly property bool isLow: height < 560 * Look.textScale
    readonly property bool isCovered: isLow && problemsShown
    property string note
    property bool noteIsProblem: false

    width: 1360
    height: 860
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    title: isOpen ? workspace.document.title + (workspace.document.modified ? " • " : "") + " – Brygga" : "Brygga"
    color: ToolTokens.paper
    font { family: ToolTokens.family; pixelSize: ToolTokens.smallSize }
    palette { window: ToolTokens.surface; windowText: ToolTokens.ink; base: ToolTokens.paper; text: ToolTokens.ink; button: ToolTokens.surface; buttonText: ToolTokens.ink; highlight: ToolTokens.accent; highlightedText: ToolTokens.overAccent; light: ToolTokens.accentSoft; midlight: ToolTokens.accentSoft; mid: ToolTokens.line; dark: ToolTokens.ink; placeholderText: ToolTokens.muted; toolTipBase: ToolTokens.ink; toolTipText: ToolTokens.paper }

    Workspace {
        id: workspace

        onAnnounced: (message, isProblem) => root.say(message, isProblem)
        onFileWanted: (path, field, accepted) => dialogs.chooseFile(path, field, accepted)
        onBlockWanted: (path, list, row) => dialogs.addBlockInside(path, list, row)
        onFilesPasted: dialogs.pasteFiles()
        onFieldWanted: (path, field, citation) => Qt.callLater(() => Qt.callLater(() => root.enter(path, field, citation)))
        onWordsWanted: words => Qt.callLater(() => Qt.callLater(() => root.selectWords(words)))
        onObjectiveWanted: id => Qt.callLater(() => Qt.callLater(() => centre.shown.goTo(id)))
    }

    Connections {
        target: workspace
        function onModeChanged() {
            if (workspace.mode === "theme")
                root.side = "properties"
            root.uncover()
        }
        function onSelectedChanged() { root.uncover() }
        function onFieldWanted() { root.uncover() }
        function onObjectiveWanted() { root.uncover() }
    }

    Connections {
        target: workspace.document
        function onReset() {
            root.note = ""
            if (workspace.document.isOpen && !(root.activeFocusItem?.visible && root.activeFocusItem !== root.contentItem))
                Qt.callLater(() => root.go(outline.visible ? outline : centre.shown))
            if (workspace.document.recovered)
                root.say(qsTr("Osparade ändringar från förra gången är kvar. Spara dem, eller återgå till det sparade."), false)
        }
        function onConflict(where) { dialogs.askConflict(where) }
    }

    Commands {
        id: commands
        window: root
        workspace: workspace
        dialogs: dialogs
    }

    Dialogs {
        id: dialogs
        anchors.fill: parent
        workspace: workspace
        commands: commands
    }

    menuBar: MenuBar {
        id: bar

        delegate: MenuBarItem {
            id: barItem
            font: root.font
            palette { buttonText: ToolTokens.ink; mid: ToolTokens.accentSoft; midlight: ToolTokens.accentSoft }
            readonly property int role: Accessible.MenuItem // AccessibleItem
            Accessible.name: text.replace("&", "")
            contentItem: Text { text: barItem.Accessible.name; font: barItem.font; color: ToolTokens.ink; Accessible.ignored: true }
        }
        background: Rectangle { color: ToolTokens.surface }

        AppMenu { title: qsTr("&Arkiv"); actions: commands.file }
        AppMenu { title: qsTr("&Redigera"); actions: commands.edit }
        AppMenu { title: qsTr("&Infoga"); actions: commands.insert }
        AppMenu { title: qsTr("&Visa"); actions: commands.show }
        AppMenu { title: qsTr("&Kurs"); actions: commands.course }
        AppMenu { title: qsTr("&Hjälp"); actions: commands.help }
    }

    header: Rectangle {
        implicitHeight: visible ? bars.implicitHeight : 0
        visible: root.isOpen
        color: ToolTokens.paper

        Stack {
            id: bars

            anchors { left: parent.left; right: parent.right }
            spacing: 0

            GridLayout {
                id: toolbar

                readonly property bool fits: changing.implicitWidth + tabs.breadth + going.implicitWidth + 40 < width

                visible: !root.isCovered
                Layout.fillWidth: true
                Layout.margins: 6
                columnSpacing: 8
                rowSpacing: 4

                RowLayout {
                    id: changing
                    spacing: 4

                    SmallButton { visible: root.isNarrow; image: "panel-left"; explanation: outline.title; chosen: root.side === "outline"; onClicked: root.turn("outline") }
                    SmallButton { visible: root.isNarrow; image: "panel-right"; explanation: root.sidePane.title; chosen: root.side === "properties"; onClicked: root.turn("properties") }
                    SmallButton { image: "rotate-ccw"; explanation: (qsTr("Ångra %1").arg(workspace.document.undoText).trim() + " (" + commands.undo.keys + ")"); enabled: commands.undo.enabled; onClicked: commands.undo.trigger() }
                    SmallButton { image: "repeat"; explanation: (qsTr("Gör om %1").arg(workspace.document.redoText).trim() + " (" + commands.redo.keys + ")"); enabled: commands.redo.enabled; onClicked: commands.redo.trigger() }
                    SmallButton { text: root.isNarrow ? "" : qsTr("Block"); image: "plus"; explanation: commands.addBlock.text; enabled: commands.addBlock.enabled; onClicked: commands.addBlock.trigger() }
                    Item { Layout.fillWidth: true; visible: !root.isNarrow }
                }

                Flow {
                    id: modes

                    Layout.row: toolbar.fits ? 0 : 1
                    Layout.column: toolbar.fits ? 1 : 0
                    Layout.columnSpan: toolbar.fits ? 1 : 2
                    Layout.fillWidth: !toolbar.fits
                    Layout.preferredWidth: toolbar.fits ? tabs.breadth : -1
                    Layout.alignment: Qt.AlignHCenter
                    spacing: 2
                    Accessible.role: Accessible.PageTabList
                    Accessible.name: qsTr("Vy")

                    Repeater {
                        id: tabs

                        readonly property real breadth: { let wide = 0; for (let i = 0; i < count; ++i) wide += itemAt(i).implicitWidth + modes.spacing; return wide }

                        model: [{ key: "page", text: qsTr("Sidan") }, { key: "course", text: qsTr("Kursen") }, { key: "objectives", text: qsTr("Målen") }, { key: "compare", text: qsTr("Varianter") }, { key: "graph", text: qsTr("Scenario") }, { key: "media", text: qsTr("Media") }, { key: "theme", text: qsTr("Tema") }, { key: "search", text: qsTr("Sök") }]
                        delegate: SmallButton {
                            required property var modelData
                            text: modelData.text
                            chosen: workspace.mode === modelData.key
                            role: Accessible.PageTab
                            onClicked: workspace.mode = modelData.key
                        }
                    }
                }

                RowLayout {
                    id: going

                    Layout.row: 0
                    Layout.column: toolbar.fits ? 2 : 1
                    Layout.alignment: Qt.AlignRight
                    Layout.fillWidth: root.isNarrow
                    spacing: 4

                    ChoiceEntry {
                        Layout.fillWidth: root.isNarrow
                        Layout.preferredWidth: 220 * Look.textScale
                        label: ""
                        about: qsTr("Visa sidan som en variant")
                        options: [{ value: "", text: qsTr("Alla varianter") }].concat(workspace.views.variants)
                        value: workspace.views.variant
                        onEdited: value => workspace.views.variant = value
                    }
                    SmallButton { text: root.isNarrow ? "" : qsTr("Förhandsvisa"); image: "play"; explanation: commands.preview.text + " (F5)"; onClicked: commands.preview.trigger() }
                    SmallButton { text: root.isNarrow ? "" : qsTr("Exportera"); image: "external-link"; explanation: commands.exportCourse.text; primary: true; onClicked: commands.exportCourse.trigger() }
                }
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: banner.implicitHeight + 12
                visible: workspace.document.readOnly
                color: ToolTokens.wrongSoft

                RowLayout {
                    anchors { fill: parent; leftMargin: 12; rightMargin: 12 }
                    ToolText {
                        id: banner
                        Layout.fillWidth: true
                        size: ToolTokens.smallSize
                        text: workspace.document.damaged ? qsTr("Kursen är skadad och visas så långt det går. Inget skrivs till dess filer. Spara en kopia för att fortsätta.") : qsTr("Kursen är öppen i ett annat fönster och kan bara läsas här.")
                    }
                    SmallButton { visible: workspace.document.damaged; text: qsTr("Vad är fel?"); onClicked: dialogs.showDamage() }
                    SmallButton { visible: workspace.document.damaged; text: qsTr("Spara en kopia …"); primary: true; onClicked: commands.saveCopy.trigger() }
                }
            }

            Rectangle { Layout.fillWidth: true; Layout.preferredHeight: 1; color: ToolTokens.hairline }
        }
    }

    StartPage {
        objectName: "start"
        anchors.fill: parent
        visible: !root.isOpen
        commands: commands
        opening: workspace.document.opening
        filesRead: workspace.document.filesRead
        files: workspace.document.files
        problems: workspace.document.openingProblems
        onCancelled: workspace.closeCourse()
    }

    SplitView {
        id: rows

        anchors.fill: parent
        visible: root.isOpen
        orientation: Qt.Vertical
        Accessible.ignored: true
        handle: Rectangle { implicitWidth: 5; implicitHeight: 5; color: SplitHandle.hovered || SplitHandle.pressed ? ToolTokens.accent : ToolTokens.hairline }

        SplitView {
            visible: !root.isCovered
            SplitView.fillHeight: true
            Accessible.ignored: true
            SplitView.minimumHeight: 120
            handle: Rectangle { implicitWidth: 5; implicitHeight: 5; color: SplitHandle.hovered || SplitHandle.pressed ? ToolTokens.accent : ToolTokens.hairline }

            OutlinePane {
                id: outline
                objectName: "outline"
                SplitView.preferredWidth: root.isNarrow ? root.width / 2.6 : 290 * Look.textScale
                SplitView.minimumWidth: 160
                visible: !root.isNarrow || root.side === "outline"
                workspace: workspace
                onAddWanted: commands.addBlock.trigger()
                onContextWanted: (at, byKeys) => byKeys ? context.popup(at, root.width / 20, at.height) : context.popup(at)
                onVisibleChanged: root.leave(outline)
                onCutWanted: commands.cut.trigger()
                onCopyWanted: commands.copy.trigger()
                onPasteWanted: commands.paste.trigger()
            }

            Item {
                id: centre

                SplitView.fillWidth: true
                SplitView.minimumWidth: 300
                readonly property bool showsPage: workspace.mode === "page" || workspace.mode === "theme"
                readonly property Item shown: showsPage ? canvas : pane.item

                PageCanvas {
                    id: canvas
                    objectName: "canvas"
                    anchors.fill: parent
                    visible: centre.showsPage
                    workspace: workspace
                    onAddWanted: commands.addBlock.trigger()
                    onPageWanted: commands.addPage.trigger()
                    onShown: root.reveal(root.activeFocusItem)
                    onFilesDropped: urls => dialogs.insertFiles(urls)
                }
                Loader {
                    id: pane
                    anchors.fill: parent
                    active: !centre.showsPage
                    sourceComponent: ({ course: course, objectives: objectives, compare: compare, graph: graph, media: media, search: search })[workspace.mode] ?? null
                }
                Component { id: course; CoursePane { workspace: root.workspace } }
                Component { id: objectives; ObjectivesPane { workspace: root.workspace } }
                Component { id: compare; ComparePane { workspace: root.workspace } }
                Component { id: graph; GraphPane { workspace: root.workspace } }
                Component { id: media; MediaPane { workspace: root.workspace; onBringWanted: dialogs.chooseMedia() } }
                Component { id: search; SearchPane { workspace: root.workspace } }
            }

            InspectorPane {
                id: inspector
                SplitView.preferredWidth: root.isNarrow ? root.width / 2.2 : 300 * Look.textScale
                SplitView.minimumWidth: 180
                visible: workspace.mode !== "theme" && (!root.isNarrow || root.side === "properties")
                workspace: workspace
                onVisibleChanged: root.leave(inspector)
            }

            Loader {
                id: theme
                SplitView.preferredWidth: root.isNarrow ? root.width / 2 : 400 * Look.textScale
                SplitView.minimumWidth: 240
                active: workspace.mode === "theme"
                visible: active && (!root.isNarrow || root.side === "properties")
                sourceComponent: ThemePane { workspace: root.workspace }
            }
        }

        ProblemsPane {
            id: problems
            SplitView.preferredHeight: Math.min(190 * Look.textScale, 0.45 * rows.height)
            SplitView.minimumHeight: 90
            visible: root.problemsShown
            workspace: workspace
            onDismissWanted: row => dialogs.askReason(row)
            onCloseWanted: root.showProblems(false)
        }
    }

    AppMenu { id: context; actions: commands.context }

    footer: Rectangle {
        visible: root.isOpen
        implicitHeight: visible ? Math.max(facts.y + facts.height, said.visible ? said.y + said.height : 0) + 2 : 0
        color: root.noteIsProblem && root.note !== "" ? ToolTokens.wrongSoft : ToolTokens.surface

        ToolText {
            id: said

            objectName: "note"
            x: 10
            y: 2
            width: (root.isNarrow ? parent.width : facts.x) - 2 * x
            height: root.isNarrow ? implicitHeight : Math.max(implicitHeight, facts.implicitHeight)
            visible: text !== ""
            text: root.note
            size: ToolTokens.smallSize
            lineHeight: 1.2
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.StatusBar
        }
        Row {
            id: facts

            anchors { right: parent.right; rightMargin: 6 }
            y: 2 + (!said.visible ? 0 : root.isNarrow ? said.height : (said.height - height) / 2)
            spacing: ToolTokens.space3

            MediaArrival { anchors.verticalCenter: parent.verticalCenter; media: workspace.media; onCancelled: { dialogs.stopBringing(); centre.shown.forceActiveFocus(Qt.TabFocusReason) } }
            ToolText {
                anchors.verticalCenter: parent.verticalCenter
                text: workspace.document.saving ? qsTr("Sparar …") : !workspace.document.modified ? qsTr("Sparad") : root.isNarrow ? qsTr("Inte sparad") : qsTr("Ändringar är säkrade i journalen, inte sparade i kursen")
                size: ToolTokens.smallSize
                lineHeight: 1
                color: ToolTokens.muted
            }
            StateMeterBar { anchors.verticalCenter: parent.verticalCenter; meter: workspace.meter; brief: root.isNarrow }
            ToolText {
                readonly property string full: qsTr("Lästid cirka %n minut(er)", "", workspace.check.minutes)

                anchors.verticalCenter: parent.verticalCenter
                text: root.isNarrow ? qsTr("%1 min").arg(workspace.check.minutes) : full
                size: ToolTokens.smallSize
                lineHeight: 1
                color: ToolTokens.muted
                Accessible.name: full
            }
            SmallButton {
                readonly property string counts: qsTr("%1 fel, %2 varningar, %3 tips").arg(workspace.check.errors).arg(workspace.check.warnings).arg(workspace.check.hints)

                objectName: "show-problems"
                text: workspace.check.busy ? qsTr("Kontrollerar …") : root.isNarrow ? String(workspace.check.errors + workspace.check.warnings + workspace.check.hints) : counts
                image: workspace.check.errors > 0 ? "circle-x" : "circle-check"
                explanation: root.isNarrow ? counts : ""
                chosen: root.problemsShown
                onClicked: root.showProblems(!root.problemsShown)
            }
        }
    }

    onActiveFocusItemChanged: Qt.callLater(root.reveal)

    Component.onCompleted: BlockWords.language = BlockFaces.language

    onClosing: close => {
        // What is not saved is in the journal and comes back; nothing is asked, nothing is lost.
        workspace.document.seal()
    }

    function say(message: string, isProblem: bool) {
        note = message
        noteIsProblem = isProblem
        if (message !== "")
            Announcement.tell(said)
    }
    /** Brings what the keyboard has come to into sight, in whatever scrolls around it. */
    function reveal() {
        const item = activeFocusItem
        for (let around = item ? item.parent : null; around; around = around.parent) {
            if (!(around instanceof Flickable) || !around.contentItem || around.contentHeight <= around.height)
                continue
            const top = item.mapToItem(around.contentItem, 0, 0).y
            const bottom = top + (item.height <= around.height ? item.height : around.height / 2) // what is too tall begins in sight
            if (top < around.contentY)
                around.contentY = Math.max(around.originY, top - ToolTokens.space2)
            else if (bottom > around.contentY + around.height)
                around.contentY = Math.min(around.originY + around.contentHeight - around.height, bottom - around.height + ToolTokens.space2)
        }
    }
    /** Puts the keyboard in the field, in the list, or else in the nearest thing there is to write in. */
    function enter(path: string, field: string, citation: int) {
        const isWanted = field !== "" ? item => holdsField(item, path, field) : item => !!item.item && item.item.path !== undefined && workspace.editing.isSamePlace(item.item.path, path)
        const isShown = field === "" && workspace.editing.isSamePlace(path, workspace.current) // the block or page itself
        for (const pane of isShown ? [] : [centre.shown, theme.item, inspector]) {
            const found = pane ? fieldIn(pane, isWanted) : null
            if (!found)
                continue
            bring(pane)
            for (let around = found; around; around = around.parent) {
                if (around.foldable && !around.open)
                    around.toggled()
            }
            const entry = found.item && found.item.forceActiveFocus ? found.item : found // a row's item is no thing to stand in
            if (citation >= 0 && entry.showCitation)
                entry.showCitation(citation)
            else if (entry.focusFirst)
                entry.focusFirst()
            else
                (entry.field ?? entry.nextItemInFocusChain(true)).forceActiveFocus(Qt.TabFocusReason)
            return
        }
        const up = path.split("/").slice(0, -2).join("/") // an item that no field shows stands in something that one does
        if (field !== "" && up !== "" && workspace.editing.placeOf(path) === workspace.editing.placeOf(up))
            enter(up, path.split("/").slice(-2)[0], -1)
        else if (centre.showsPage)
            canvas.enter()
        else
            centre.shown.forceActiveFocus(Qt.TabFocusReason)
    }
    function selectWords(words: string) {
        const text = activeFocusItem
        const at = words !== "" && text && text.getText ? text.getText(0, text.length).indexOf(words) : -1
        if (at >= 0)
            text.select(at, at + words.length)
    }
    function holdsField(item: Item, path: string, field: string): bool {
        const list = item.items ?? null
        const place = item.fieldName === field ? item.path : list && list.name === field ? list.holder : undefined
        return place !== undefined && workspace.editing.isSamePlace(place, path)
    }
    function fieldIn(item: Item, isWanted: var): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            const found = isWanted(child) ? child : fieldIn(child, isWanted)
            if (found)
                return found
        }
        return null
    }
    readonly property ToolPane sidePane: theme.item ?? inspector
    function panes(): var {
        return [outline, centre.shown, sidePane].concat(problemsShown ? [problems] : [])
    }
    function showProblems(shown: bool) {
        problemsShown = shown
        if (isLow)
            (shown ? problems : centre.shown).forceActiveFocus(Qt.TabFocusReason)
    }
    function uncover() {
        if (isCovered)
            problemsShown = false
    }
    /** Of the panes that take turns in a small window, the one that something is wanted in. */
    function bring(pane: Item) {
        if (pane !== problems)
            uncover()
        if (pane === outline || pane === sidePane)
            side = pane === outline ? "outline" : "properties"
    }
    /** Where nothing is seen the keyboard stays no longer. */
    function leave(pane: ToolPane) {
        if (!pane.visible && pane.activeFocus && isOpen && !isCovered)
            Qt.callLater(() => go(sidePane.visible ? sidePane : centre.shown))
    }
    function turn(wanted: string) { side = side === wanted ? "" : wanted }
    function nextPane(step: int) {
        if (!isOpen)
            return
        const all = panes()
        let at = all.findIndex(pane => pane && pane.activeFocus)
        at = (at + step + all.length) % all.length
        go(all[at])
    }
    function go(pane: ToolPane) {
        bring(pane)
        pane.enterFirst()
    }
    /** A view, with the keyboard in it. */
    function show(mode: string) {
        workspace.mode = mode
        Qt.callLater(() => go(theme.item ?? centre.shown))
    }
}
