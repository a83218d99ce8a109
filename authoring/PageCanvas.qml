import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import QtQml.Models
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
    signal filesDropped(var urls)
    /** What is edited has been brought into sight. */
    signal shown()

    title: qsTr("Sidan")
    titled: false
    first: column.children.length > 0 ? titleEntry.field : null

    property int resets: 0
    property bool isShowing: false
    property var shownAt: ({})

    OutlineModel {
        id: outline
        document: root.workspace.document
        onModelReset: Qt.callLater(root.find)
    }

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
                visible: subject.valid && subject.typeName !== "bank"
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

                model: DelegateModel {
                    model: outline
                    rootIndex: { root.resets; return outline.indexOf(root.path) }
                    delegate: Loader {
                        id: slot

                        required property string path
                        required property string kind
                        required property string typeName
                        required property string iconName
                        required property string title
                        required property string elementId
                        required property var variants

                        Layout.fillWidth: true
                        active: kind === "block"
                        visible: active
                        sourceComponent: CanvasBlock {
                            workspace: root.workspace
                            shownHost: tryHost
                            path: slot.path
                            kind: slot.kind
                            typeName: slot.typeName
                            iconName: slot.iconName
                            title: slot.title
                            elementId: slot.elementId
                            variants: slot.variants
                        }
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

            SmallButton {
                objectName: "add-block"
                Layout.topMargin: Tokens.space2
                visible: subject.valid && subject.typeName !== "unit"
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

    onPathChanged: flick.contentY = 0

    Connections {
        target: root.workspace
        function onEditedChanged() {
            root.isShowing = root.workspace.edited !== ""
            root.shownAt = ({})
        }
    }

    // What is edited stays in sight while it and what is above it get their heights; what is written in it later moves nothing.
    Connections {
        target: root.Window.window
        enabled: root.isShowing
        function onAfterAnimating() {
            const item = root.blockItem(root.workspace.edited)
            if (!item)
                return
            const top = item.mapToItem(flick.contentItem, 0, 0).y
            const isAsBefore = top === root.shownAt.top && (root.shownAt.isWhole || item.height === root.shownAt.height)
            root.shownAt = { top: top, height: item.height, isWhole: isAsBefore }
            if (isAsBefore)
                return
            root.show(item)
            root.Window.window.update()
        }
    }
    Connections {
        target: flick
        function onMovementStarted() { root.isShowing = false }
    }

    function find() { ++resets }
    function blockItem(path: string): Item {
        for (let i = 0; i < blocks.count; ++i) {
            const slot = blocks.itemAt(i)
            if (slot && slot.path === path)
                return slot.item
        }
        return null
    }
    /** All of it, or its beginning where there is not room for all. */
    function show(item: Item) {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Tokens.space3
        const bottom = top + item.height + 2 * Tokens.space3
        if (top < flick.contentY || bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top, flick.contentHeight - flick.height))
        shown()
    }
    function enter() {
        const item = blockItem(workspace.edited)
        if (item)
            item.enter()
        else
            titleEntry.field.forceActiveFocus(Qt.TabFocusReason)
    }
}
