import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The page as learners get it, edited where it stands. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property string path: workspace.page
    readonly property bool isPage: subject.valid && subject.typeName === "page"
    readonly property alias list: column

    signal addWanted()
    signal pageWanted()
    signal filesDropped(var urls)
    /** What is edited has been brought into sight. */
    signal shown()

    title: qsTr("Sidan")
    titled: false
    first: column.children.length > 0 ? titleEntry.field : null

    readonly property int near: 30 // blocks that are made on both sides of what is in sight; those far off cost, and may never be looked at
    property bool isShowing: false
    property var shownAt: ({})
    /** The block across the upper edge of the view, if any; as of the last frame. */
    property Loader uppermost: null
    onUppermostChanged: makeNext()
    /** What stays where it is in the view while blocks above it come, go and get their heights; and where that is on the page. */
    property Loader held: null
    property real heldAt: 0

    BlockFields {
        id: subject
        document: root.workspace.document
        target: root.path
    }

    CanvasHost {
        id: tryHost
        views: root.workspace.views
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Tokens.space5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar { }

        ColumnLayout {
            id: column

            y: Tokens.space4
            x: Math.max(Tokens.space4, (flick.width - width) / 2)
            width: Math.min(flick.width - 2 * Tokens.space4, Tokens.measure + Tokens.space6)
            spacing: Tokens.space3

            TextEntry {
                id: titleEntry

                objectName: "page-title"
                Layout.fillWidth: true
                visible: subject.valid && root.path !== "" && subject.typeName !== "bank"
                bare: true
                label: subject.typeName === "unit" ? qsTr("Delens rubrik") : qsTr("Sidans rubrik")
                size: Math.round(Tokens.h1Size * 0.88)
                family: Tokens.family
                strong: true
                path: root.path
                fieldName: "title"
                readOnly: root.workspace.document.readOnly
                value: subject.values.title ?? ""
                onEdited: value => root.workspace.document.setField(root.path, "title", value)
                onSettled: root.workspace.document.seal()
            }

            PlainText {
                Layout.fillWidth: true
                visible: subject.valid && subject.typeName === "bank"
                text: qsTr("Frågebank: %1").arg(subject.elementId)
                size: Tokens.h2Size
                strong: true
            }

            Loader {
                Layout.fillWidth: true
                active: root.isPage
                visible: active
                sourceComponent: RichTextEntry {
                    objectName: "page-lead"
                    label: qsTr("Ingress: sidans enda tanke")
                    bare: true
                    host: root.workspace.host
                    path: root.path
                    fieldName: "lead"
                    size: Tokens.leadSize
                    family: Tokens.family
                    value: subject.values.lead ?? ""
                    onEdited: value => root.workspace.document.setField(root.path, "lead", value)
                    onSettled: root.workspace.document.seal()
                }
            }

            Repeater {
                id: blocks

                onItemAdded: Qt.callLater(root.makeNext)
                onItemRemoved: (row, slot) => {
                    if (slot && !slot.isMade)
                        slot.isDue = false // it goes on for a while, and what it is made of is gone
                    Qt.callLater(root.makeNext)
                }
                model: PageBlocks {
                    document: root.workspace.document
                    page: root.path
                }
                delegate: Loader {
                    id: slot

                    required property string path
                    required property var model // the rest is asked for when the block is made
                    readonly property bool isMade: status === Loader.Ready
                    /** What is edited or has got the keyboard is made at once, the rest when it is due: between frames. */
                    readonly property bool isAwaited: path === root.workspace.edited || activeFocus
                    property bool isDue: false

                    Layout.fillWidth: true
                    Layout.preferredHeight: isMade ? -1 : 2 * Tokens.space6
                    active: isDue
                    asynchronous: !isAwaited
                    activeFocusOnTab: !isMade
                    Component.onCompleted: if (isAwaited) isDue = true
                    onIsAwaitedChanged: if (isAwaited) isDue = true
                    onLoaded: {
                        if (activeFocus)
                            item.forceActiveFocus(Qt.TabFocusReason)
                        root.makeNext()
                    }
                    sourceComponent: CanvasBlock {
                        workspace: root.workspace
                        shownHost: tryHost
                        path: slot.path
                        typeName: slot.model.typeName
                        iconName: slot.model.iconName
                        title: slot.model.title
                        elementId: slot.model.elementId
                        variants: slot.model.variants
                    }
                }
            }

            Loader {
                Layout.fillWidth: true
                active: root.isPage && subject.values.test !== undefined && subject.values.test.count > 0
                visible: active
                sourceComponent: FieldsEditor {
                    block: subject.values
                    host: root.workspace.host
                    only: ["test"]
                }
            }

            ToolText {
                Layout.fillWidth: true
                visible: addPage.visible
                text: root.path === "" ? qsTr("Kursen har ingen sida än.") : qsTr("Delen har ingen sida än.")
                color: ToolTokens.muted
            }
            SmallButton {
                id: addPage

                objectName: "add-page"
                visible: root.workspace.document.isOpen && (root.path === "" || subject.typeName === "unit")
                enabled: !root.workspace.document.readOnly
                text: qsTr("Lägg till sida")
                image: "plus"
                framed: true
                onClicked: root.pageWanted()
            }

            SmallButton {
                objectName: "add-block"
                Layout.topMargin: Tokens.space2
                visible: root.isPage || subject.typeName === "bank"
                enabled: !root.workspace.document.readOnly
                text: qsTr("Lägg till block")
                image: "plus"
                onClicked: root.addWanted()
            }

            Loader {
                Layout.fillWidth: true
                Layout.topMargin: Tokens.space3
                active: root.isPage
                visible: active
                sourceComponent: RichTextEntry {
                    label: qsTr("Stöd till den som leder sidan i grupp (visas inte för deltagare)")
                    flow: true
                    host: root.workspace.host
                    path: root.path
                    fieldName: "facilitator"
                    value: subject.values.facilitator ?? ""
                    onEdited: value => root.workspace.document.setField(root.path, "facilitator", value)
                    onSettled: root.workspace.document.seal()
                }
            }
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            root.filesDropped(drop.urls)
            drop.accept()
        }
    }

    onPathChanged: {
        held = null
        uppermost = null
        flick.contentY = 0
    }

    Connections {
        target: root.workspace
        function onEditedChanged() {
            root.isShowing = root.workspace.edited !== ""
            root.shownAt = ({})
        }
    }

    Connections {
        target: root.Window.window
        function onAfterAnimating() {
            if (root.held && root.held.y !== root.heldAt)
                root.scroll(flick.contentY + root.held.y - root.heldAt)
            if (root.isShowing)
                root.showEdited()
            root.lookAround()
        }
    }
    Connections {
        target: flick
        function onMovementStarted() { root.isShowing = false }
        function onMovementEnded() { root.makeNext() }
    }

    function blockItem(path: string): Item {
        for (let i = 0; i < blocks.count; ++i) {
            const slot = blocks.itemAt(i)
            if (slot && slot.path === path)
                return slot.item
        }
        return null
    }
    /** The next block to make: what is in sight, what is below, and what is above, from there on upwards. */
    function makeNext() {
        let first = uppermost ? blocks.count - 1 : 0
        while (first > 0 && blocks.itemAt(first) !== uppermost)
            --first
        let next = null
        for (let row = first; !next && row < Math.min(blocks.count, first + 2 * near); ++row)
            next = unmade(row)
        for (let row = first - 1; !next && row >= Math.max(0, first - near) && !flick.moving; --row) // to hold the view still would stop it
            next = unmade(row)
        if (next)
            next.isDue = true
    }
    function unmade(row: int): Loader {
        const slot = blocks.itemAt(row)
        return slot && !slot.isMade ? slot : null
    }
    function scroll(y: real) { flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height)) }
    /** What is edited or has the keyboard is held, as long as it is in sight; else the block across the upper edge. */
    function lookAround() {
        const top = flick.contentY - column.y
        let across = null
        let awaited = null
        for (let row = 0; row < blocks.count; ++row) {
            const slot = blocks.itemAt(row)
            if (!slot || slot.y + slot.height + column.spacing <= top)
                continue
            if (slot.y >= top + flick.height)
                break
            if (slot.y < top)
                across = slot
            if (slot.isAwaited)
                awaited = slot
        }
        uppermost = across
        held = awaited ?? across
        heldAt = held ? held.y : 0
    }
    /** All of it, or its beginning where there is not room for all; until it has got its height. What is written in it later moves nothing. */
    function showEdited() {
        const item = blockItem(workspace.edited)
        if (!item)
            return
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Tokens.space3
        const bottom = top + item.height + 2 * Tokens.space3
        if (top < flick.contentY || bottom > flick.contentY + flick.height)
            scroll(top)
        shown()
        isShowing = top !== shownAt.top || bottom !== shownAt.bottom
        shownAt = { top: top, bottom: bottom }
        root.Window.window.update()
    }
    function enter() {
        const item = blockItem(workspace.edited)
        if (item)
            item.enter()
        else
            titleEntry.field.forceActiveFocus(Qt.TabFocusReason)
    }
}
