import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The course in the player that learners have, from the page one is at: what is answered here counts until it is closed, and is kept nowhere. */
ToolDialog {
    id: root

    required property Workspace workspace
    readonly property alias preview: preview
    readonly property alias view: course.item
    property string variant
    property string place        // to begin at
    property Item kept: null     // has the keyboard while the next sitting is made

    signal webWanted(string variant)

    title: qsTr("Förhandsvisning")
    readonly property bool isNarrow: width < 900 * Look.textScale

    width: Overlay.overlay ? Overlay.overlay.width - 2 * ToolTokens.space3 : 900
    height: Overlay.overlay ? Overlay.overlay.height - 2 * ToolTokens.space3 : 700
    padding: 0
    topPadding: 0
    acceptText: ""
    rejectText: ""
    footer: null

    header: RowLayout {
        spacing: ToolTokens.space2

        ToolText {
            Layout.leftMargin: ToolTokens.space4
            Layout.topMargin: ToolTokens.space2
            Layout.bottomMargin: ToolTokens.space2
            text: root.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        ToolText {
            Layout.fillWidth: true
            visible: !root.isNarrow
            text: qsTr("Så här får deltagaren kursen. Inget av det du svarar sparas.")
            size: ToolTokens.smallSize
            color: ToolTokens.muted
        }
        ChoiceEntry {
            objectName: "preview-variant"
            Layout.fillWidth: root.isNarrow
            Layout.preferredWidth: 220 * Look.textScale
            label: ""
            about: qsTr("Variant")
            options: [{ value: "", text: qsTr("Alla varianter") }].concat(root.workspace.views.variants)
            value: root.variant
            onEdited: value => root.show(value, root.view ? root.view.address : "")
        }
        SmallButton { objectName: "preview-again"; text: root.isNarrow ? "" : qsTr("Börja om"); explanation: qsTr("Börja om"); image: "rotate-ccw"; onClicked: root.show(root.variant, "") }
        SmallButton { text: root.isNarrow ? "" : qsTr("I webbläsaren"); explanation: qsTr("Öppna i webbläsaren"); image: "external-link"; onClicked: root.webWanted(root.variant) }
        SmallButton { objectName: "preview-close"; Layout.rightMargin: ToolTokens.space3; text: root.isNarrow ? "" : qsTr("Stäng"); explanation: qsTr("Stäng"); image: "x"; onClicked: root.close() }
    }

    contentItem: Loader {
        id: course

        focus: true

        Connections {
            target: course.item
            function onCloseWanted() { root.close() }
        }

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 1
            color: ToolTokens.hairline
        }

        RowLayout {
            anchors.centerIn: parent
            visible: patience.isOver
            spacing: ToolTokens.space3

            BusyIndicator { Layout.preferredWidth: 32; Layout.preferredHeight: 32; running: patience.isOver }
            ToolText { text: qsTr("Gör i ordning kursen …"); Accessible.role: Accessible.StatusBar }
        }
    }

    NativePreview {
        id: preview
        document: root.workspace.document
        onStarted: if (player) Qt.callLater(root.begin)
        onFailed: message => {
            root.workspace.announced(qsTr("Kursen kan inte visas än: %1").arg(message), true)
            root.close()
        }
    }

    Patience { id: patience; waiting: preview.making }

    Binding {
        target: BlockWords
        property: "language"
        value: preview.player ? preview.player.language : ""
        when: preview.player !== null
        restoreMode: Binding.RestoreBindingOrValue
    }

    Binding {
        target: Look
        property: "theme"
        value: preview.player ? preview.player.theme : ({})
        when: preview.player !== null
        restoreMode: Binding.RestoreBindingOrValue
    }

    onClosed: {
        course.source = ""
        preview.stop()
    }

    /** Begins at @p address, or where the author is. */
    function show(wanted: string, address: string) {
        kept = opened ? focusItem() : null
        variant = wanted
        place = address !== "" ? address : "#page-" + workspace.document.field(workspace.page, "id")
        course.source = ""
        preview.start(wanted)
        open()
    }
    function begin() {
        if (!preview.player || course.item)
            return
        if (place.startsWith("#page-"))
            preview.player.session.open(place.slice(6))
        // Given once, not bound: the views of a sitting never see another.
        course.setSource("qrc:/qt/qml/Brygga/Player/CourseView.qml", { player: preview.player, session: preview.player.session })
        preview.lastAsLongAs(view)
        if (kept)
            kept.forceActiveFocus(Qt.OtherFocusReason)
        else if (opened)
            focusFirst()
    }
    /** What the keyboard is at, where that is not in the player. */
    function focusItem(): Item {
        const item = header.Window.activeFocusItem
        for (let up = item; up; up = up.parent) {
            if (up === header)
                return item
        }
        return null
    }
    function focusFirst() {
        if (view)
            view.show(view.address)
    }
}
