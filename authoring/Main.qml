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
    property bool problemsShown: true
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
        onFieldWanted: (path, field, citation) => Qt.callLater(() => Qt.callLater(() => root.enter(path, field, citation)))
        onWordsWanted: words => Qt.callLater(() => Qt.callLater(() => root.selectWords(words)))
        onObjectiveWanted: id => Qt.callLater(() => Qt.callLater(() => centre.shown.goTo(id)))
    }

    Connections {
        target: workspace.document
        function onReset() {
            root.note = ""
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
            contentItem: Text { text: barItem.text.replace("&", ""); font: barItem.font; color: ToolTokens.ink }
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

        ColumnLayout {
            id: bars

            anchors { left: parent.left; right: parent.right }
            spacing: 0

            GridLayout {
                id: toolbar

                readonly property bool fits: changing.implicitWidth + modes.implicitWidth + going.implicitWidth + 40 < width

                Layout.fillWidth: true
                Layout.margins: 6
                columnSpacing: 8
                rowSpacing: 4
                columns: fits ? 3 : 2

                RowLayout {
                    id: changing
                    spacing: 4

                    SmallButton { image: "rotate-ccw"; explanation: qsTr("Ångra %1 (Ctrl+Z)").arg(workspace.document.undoText); enabled: commands.undo.enabled; onClicked: commands.undo.trigger() }
                    SmallButton { image: "repeat"; explanation: qsTr("Gör om %1 (Ctrl+Skift+Z)").arg(workspace.document.redoText); enabled: commands.redo.enabled; onClicked: commands.redo.trigger() }
                    SmallButton { text: qsTr("Block"); image: "plus"; explanation: commands.addBlock.text; enabled: commands.addBlock.enabled; onClicked: commands.addBlock.trigger() }
                    Item { Layout.fillWidth: true }
                }

                Row {
                    id: modes

                    Layout.alignment: Qt.AlignHCenter
                    Layout.fillWidth: false
                    spacing: 2
                    Accessible.role: Accessible.PageTabList
                    Accessible.name: qsTr("Vy")

                    Repeater {
                        model: [{ key: "page", text: qsTr("Sidan") }, { key: "course", text: qsTr("Kursen") }, { key: "objectives", text: qsTr("Målen") }, { key: "compare", text: qsTr("Varianter") }, { key: "graph", text: qsTr("Scenario") }, { key: "media", text: qsTr("Media") }, { key: "theme", text: qsTr("Tema") }, { key: "search", text: qsTr("Sök") }]
                        delegate: SmallButton {
                            required property var modelData
                            text: modelData.text
                            checked: workspace.mode === modelData.key
                            Accessible.role: Accessible.PageTab
                            onClicked: workspace.mode = modelData.key
                        }
                    }
                }

                RowLayout {
                    id: going

                    Layout.alignment: Qt.AlignRight
                    Layout.columnSpan: toolbar.fits ? 1 : 2
                    spacing: 4

                    Item { Layout.fillWidth: true }
                    ChoiceEntry {
                        Layout.preferredWidth: 190
                        label: ""
                        about: qsTr("Visa sidan som en variant")
                        options: [{ value: "", text: qsTr("Alla varianter") }].concat(workspace.views.variants)
                        value: workspace.views.variant
                        onEdited: value => workspace.views.variant = value
                    }
                    SmallButton { text: qsTr("Förhandsvisa"); image: "play"; explanation: commands.preview.text + " (F5)"; onClicked: commands.preview.trigger() }
                    SmallButton { text: qsTr("Exportera"); image: "external-link"; primary: true; onClicked: commands.exportCourse.trigger() }
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
        anchors.fill: parent
        visible: !root.isOpen
        commands: commands
        opening: workspace.document.opening
        problems: workspace.document.openingProblems
        onCancelled: workspace.closeCourse()
    }

    SplitView {
        id: rows

        anchors.fill: parent
        visible: root.isOpen
        orientation: Qt.Vertical
        handle: Rectangle { implicitWidth: 5; implicitHeight: 5; color: SplitHandle.hovered || SplitHandle.pressed ? ToolTokens.accent : ToolTokens.hairline }

        SplitView {
            SplitView.fillHeight: true
            SplitView.minimumHeight: 200
            handle: Rectangle { implicitWidth: 5; implicitHeight: 5; color: SplitHandle.hovered || SplitHandle.pressed ? ToolTokens.accent : ToolTokens.hairline }

            OutlinePane {
                id: outline
                SplitView.preferredWidth: 290
                SplitView.minimumWidth: 160
                workspace: workspace
                onAddWanted: commands.addBlock.trigger()
                onContextWanted: at => context.popup(at)
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
                SplitView.preferredWidth: 300
                SplitView.minimumWidth: 180
                visible: workspace.mode !== "theme"
                workspace: workspace
            }

            Loader {
                id: theme
                SplitView.preferredWidth: 400
                SplitView.minimumWidth: 240
                active: workspace.mode === "theme"
                visible: active
                sourceComponent: ThemePane { workspace: root.workspace }
            }
        }

        ProblemsPane {
            id: problems
            SplitView.preferredHeight: 190
            SplitView.minimumHeight: 90
            visible: root.problemsShown
            workspace: workspace
            onDismissWanted: row => dialogs.askReason(row)
            onCloseWanted: root.problemsShown = false
        }
    }

    AppMenu { id: context; actions: commands.context }

    footer: Rectangle {
        visible: root.isOpen
        implicitHeight: visible ? Math.max(30, status.implicitHeight + 6) : 0
        color: root.noteIsProblem && root.note !== "" ? ToolTokens.wrongSoft : ToolTokens.surface

        RowLayout {
            id: status

            anchors { fill: parent; leftMargin: 10; rightMargin: 10 }
            spacing: ToolTokens.space3

            ToolText {
                objectName: "note"
                Layout.fillWidth: true
                text: root.note
                size: ToolTokens.smallSize
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.role: Accessible.StatusBar
            }
            MediaArrival { media: workspace.media; onCancelled: { dialogs.stopBringing(); centre.shown.forceActiveFocus(Qt.TabFocusReason) } }
            ToolText { text: workspace.document.saving ? qsTr("Sparar …") : workspace.document.modified ? qsTr("Ändringar är säkrade i journalen, inte sparade i kursen") : qsTr("Sparad"); size: ToolTokens.smallSize; color: ToolTokens.muted }
            StateMeterBar { meter: workspace.meter }
            ToolText { text: qsTr("Lästid cirka %n minut(er)", "", workspace.check.minutes); size: ToolTokens.smallSize; color: ToolTokens.muted }
            SmallButton {
                text: workspace.check.busy ? qsTr("Kontrollerar …") : qsTr("%1 fel, %2 varningar, %3 tips").arg(workspace.check.errors).arg(workspace.check.warnings).arg(workspace.check.hints)
                image: workspace.check.errors > 0 ? "circle-x" : "circle-check"
                onClicked: root.problemsShown = !root.problemsShown
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
    }
    /** Brings what the keyboard has come to into sight, in whatever scrolls around it. */
    function reveal() {
        const item = activeFocusItem
        for (let around = item ? item.parent : null; around; around = around.parent) {
            if (!(around instanceof Flickable) || !around.contentItem || around.contentHeight <= around.height)
                continue
            const top = item.mapToItem(around.contentItem, 0, 0).y
            const bottom = top + Math.min(item.height, around.height)
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
    function panes(): var {
        return [outline, centre.shown, theme.item ?? inspector].concat(problemsShown ? [problems] : [])
    }
    function nextPane(step: int) {
        if (!isOpen)
            return
        const all = panes()
        let at = all.findIndex(pane => pane && pane.activeFocus)
        at = (at + step + all.length) % all.length
        all[at].forceActiveFocus(Qt.TabFocusReason)
        if (all[at].first)
            all[at].first.forceActiveFocus(Qt.TabFocusReason)
    }
}
