import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** One block on the canvas: as learners see it, and its editor in the same place when it is chosen. */
FocusScope {
    id: root

    required property Workspace workspace
    required property CanvasHost shownHost
    required property string path
    required property string typeName
    required property string iconName
    required property string title
    required property string elementId
    required property var variants
    readonly property bool isEdited: workspace.edited === path && !workspace.document.readOnly
    readonly property bool isChosen: workspace.selected.indexOf(path) >= 0
    property int touched: 0
    readonly property var json: { touched; return isEdited ? null : workspace.views.block(path) }
    readonly property var findings: { workspace.check.round; return workspace.check.findingsOf(elementId) }
    readonly property int edge: isEdited ? 12 : 6
    readonly property bool isHere: isEdited || json !== null

    implicitHeight: isHere ? frame.implicitHeight + 2 * (edge - 6) : gone.implicitHeight
    implicitWidth: 400
    activeFocusOnTab: !isEdited

    Accessible.role: Accessible.Grouping
    Accessible.name: typeName + ": " + title
    Accessible.description: findings.join(" ")
    Accessible.focusable: true
    Accessible.onPressAction: workspace.select(path)

    Keys.onPressed: event => {
        if (!isEdited && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_F2)) {
            workspace.select(path)
            Qt.callLater(root.enter)
            event.accepted = true
        } else if (isEdited && event.key === Qt.Key_Escape) {
            workspace.edited = ""
            root.forceActiveFocus()
            event.accepted = true
        }
    }

    Connections {
        target: root.workspace.views
        function onBlockTouched(path) {
            if (path === "" || path === root.path)
                ++root.touched
        }
    }

    Text {
        id: gone

        visible: !root.isHere
        width: parent.width
        text: qsTr("%1 visas inte i den här varianten.").arg(root.typeName)
        color: ToolTokens.muted
        font { family: ToolTokens.family; pixelSize: ToolTokens.smallSize; italic: true }
    }

    Rectangle {
        anchors { fill: frame; margins: -root.edge }
        visible: root.isHere
        radius: ToolTokens.mediumRadius
        color: root.isEdited ? ToolTokens.paper : hover.hovered ? ToolTokens.surface : "transparent"
        border { width: root.isEdited || root.activeFocus ? 2 : root.isChosen ? 1 : 0; color: root.isEdited || root.activeFocus ? ToolTokens.focus : ToolTokens.accent }
    }

    HoverHandler { id: hover; enabled: !root.isEdited }

    ColumnLayout {
        id: frame

        y: root.edge - 6
        anchors { left: parent.left; right: parent.right; leftMargin: root.edge; rightMargin: root.edge }
        visible: root.isHere
        spacing: ToolTokens.space1

        RowLayout {
            Layout.fillWidth: true
            visible: root.isEdited || root.variants.length > 0 || root.findings.length > 0
            spacing: ToolTokens.space1

            ToolIcon { name: root.iconName }
            EditorLabel {
                Layout.fillWidth: true
                text: root.typeName + (root.variants.length > 0 ? " · " + qsTr("bara för %1").arg(root.variants.join(", ")) : "")
            }
            EditorLabel {
                visible: root.findings.length > 0
                text: qsTr("%n anmärkning(ar)", "", root.findings.length)
                color: ToolTokens.partly
            }
        }

        Loader {
            id: face

            Layout.fillWidth: true
            sourceComponent: root.isEdited ? editor : root.json !== null ? shown : null
        }
    }

    Component {
        id: shown

        Item {
            implicitHeight: Math.max(24, view.implicitHeight)

            Loader {
                id: view

                width: parent.width
                active: root.json !== null
                sourceComponent: BlockFrame {
                    block: root.json
                    host: root.shownHost
                    onStatusChanged: if (status === Loader.Error) source = ""
                }
            }
            ToolText {
                visible: view.implicitHeight < 4
                width: parent.width
                text: root.title
            }

            Connections {
                target: root
                function onJsonChanged() { view.active = false; view.active = Qt.binding(() => root.json !== null) }
            }
        }
    }

    Component {
        id: editor

        BlockForm {
            workspace: root.workspace
            path: root.path
        }
    }

    // The whole block is where one clicks to write; links and controls in it are for the preview.
    MouseArea {
        anchors.fill: frame
        enabled: !root.isEdited && root.isHere
        cursorShape: Qt.IBeamCursor
        onClicked: mouse => {
            if (mouse.modifiers & Qt.ControlModifier) {
                root.workspace.selectAll(root.workspace.selected.concat([root.path]))
            } else {
                root.workspace.select(root.path)
                Qt.callLater(root.enter)
            }
        }
    }

    function enter() {
        if (face.item && face.item.focusFirst)
            face.item.focusFirst()
    }
}
