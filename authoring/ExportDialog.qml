import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import QtQuick.Dialogs as System
import QtCore
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** Variants × formats to packages: each proved before it is written, with its report. */
ToolDialog {
    id: root

    required property Workspace workspace
    property var variants: []
    property var formats: ["scorm2004"]
    property string folder: decodeURIComponent(String(StandardPaths.writableLocation(StandardPaths.DocumentsLocation)).replace(/^file:\/\//, "")) + "/export"
    readonly property alias exporting: exporting
    readonly property var formatNames: ({ scorm12: "SCORM 1.2", scorm2004: qsTr("SCORM 2004, 4:e utgåvan"), cmi5: "cmi5", web: qsTr("Webb"), text: qsTr("Allt som text") })
    readonly property var stateNames: ({ waiting: qsTr("väntar"), running: qsTr("pågår …"), done: qsTr("klar och bevisad"), failed: qsTr("gick inte"), cancelled: qsTr("avbruten") })

    title: qsTr("Exportera")
    breadth: 720
    acceptText: ""
    rejectText: qsTr("Stäng")

    CourseExport {
        id: exporting
        document: root.workspace.document
        onFinished: root.workspace.announced(failures > 0 ? qsTr("%n paket gick inte att göra.", "", failures) : qsTr("Paketen är klara i %1").arg(root.folder), failures > 0)
    }

    contentItem: DialogBody {
        GridLayout {
            Layout.fillWidth: true
            columns: width >= 560 * Look.textScale ? 2 : 1
            columnSpacing: ToolTokens.space5
            rowSpacing: ToolTokens.space3

            Stack {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                spacing: ToolTokens.space1
                EditorLabel { Layout.fillWidth: true; text: qsTr("Varianter, och hur stort sparat läge de kan få") }
                Repeater {
                    model: [{ value: "", text: qsTr("Alla (en för alla)") }].concat(root.workspace.views.variants)
                    delegate: Stack {
                        id: choice

                        required property var modelData
                        readonly property int bound: { root.workspace.meter.bound; return root.workspace.meter.boundOf(modelData.value) }
                        readonly property bool isTooLarge: root.formats.indexOf("scorm12") >= 0 && bound > root.workspace.meter.limit

                        Layout.fillWidth: true
                        spacing: 0

                        FlagEntry {
                            objectName: "variant-" + choice.modelData.value
                            Layout.fillWidth: true
                            text: choice.modelData.text
                            about: size.text
                            value: root.variants.indexOf(choice.modelData.value) >= 0
                            onEdited: value => root.variants = value ? root.variants.concat([choice.modelData.value]) : root.variants.filter(other => other !== choice.modelData.value)
                        }
                        ToolText {
                            id: size
                            objectName: "size-" + choice.modelData.value
                            Layout.fillWidth: true
                            Layout.leftMargin: Math.round(ToolTokens.bodySize * 1.22) + ToolTokens.space2 + 2
                            Layout.topMargin: -4
                            visible: choice.bound > 0
                            text: (choice.isTooLarge ? qsTr("%1 av %2 tecken: för mycket för SCORM 1.2") : qsTr("%1 av %2 tecken")).arg(choice.bound).arg(root.workspace.meter.limit)
                            size: Math.round(ToolTokens.smallSize * 0.93)
                            color: choice.isTooLarge ? ToolTokens.wrong : ToolTokens.muted
                            decorative: true
                        }
                    }
                }
            }
            Stack {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                spacing: ToolTokens.space1
                EditorLabel { Layout.fillWidth: true; text: qsTr("Format") }
                Repeater {
                    model: exporting.formats
                    delegate: FlagEntry {
                        Layout.fillWidth: true
                        required property string modelData
                        text: root.formatNames[modelData] ?? modelData
                        value: root.formats.indexOf(modelData) >= 0
                        onEdited: value => root.formats = value ? root.formats.concat([modelData]) : root.formats.filter(other => other !== modelData)
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: ToolTokens.space2
            ToolText { Layout.fillWidth: true; text: qsTr("Läggs i %1").arg(root.folder); size: ToolTokens.smallSize; color: ToolTokens.muted; wrapMode: Text.WrapAnywhere }
            SmallButton { text: qsTr("Byt mapp …"); onClicked: where.open() }
        }
        ToolText {
            Layout.fillWidth: true
            visible: root.workspace.check.errors > 0
            text: qsTr("Kursen har %n fel. Rätta dem i anmärkningarna först.", "", root.workspace.check.errors)
            color: ToolTokens.wrong
            size: ToolTokens.smallSize
        }

        ListView {
            id: rows

            Layout.fillWidth: true
            implicitHeight: Math.min(260, Math.max(60, contentHeight))
            visible: exporting.count > 0
            clip: true
            model: exporting
            activeFocusOnTab: true
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Paket")

            delegate: ColumnLayout {
                id: row

                required property string variant
                required property string format
                required property string state
                required property string detail
                required property string fileName
                required property var lines
                required property int index
                property bool isOpen: state === "failed"

                width: rows.width
                spacing: 2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: ToolTokens.space2
                    ToolIcon { name: row.state === "done" ? "circle-check" : row.state === "failed" ? "circle-x" : "clock"; color: row.state === "done" ? ToolTokens.right : row.state === "failed" ? ToolTokens.wrong : ToolTokens.muted }
                    ToolText { Layout.preferredWidth: 240; text: (row.variant === "" ? qsTr("alla") : row.variant) + " · " + (root.formatNames[row.format] ?? row.format); size: ToolTokens.smallSize }
                    ToolText { Layout.fillWidth: true; text: (root.stateNames[row.state] ?? "") + (row.detail ? ", " + row.detail : ""); size: ToolTokens.smallSize; color: ToolTokens.muted }
                    SmallButton { visible: row.lines.length > 0; text: row.isOpen ? qsTr("Dölj rapporten") : qsTr("Rapport"); onClicked: row.isOpen = !row.isOpen }
                }
                ToolText { Layout.fillWidth: true; Layout.leftMargin: 26; visible: row.isOpen; text: (row.fileName !== "" ? [row.fileName] : []).concat(row.lines).join("\n"); size: Math.round(ToolTokens.smallSize * 0.9); lineHeight: 1.25 }
            }
        }
    }

    footer: RowLayout {
        spacing: ToolTokens.space2

        WorkProgress {
            Layout.fillWidth: true
            Layout.leftMargin: ToolTokens.space4
            visible: exporting.count > 0
            done: exporting.done
            count: exporting.count
            words: qsTr("%1 av %2 paket").arg(exporting.done).arg(exporting.count)
        }
        Item { Layout.fillWidth: exporting.count === 0; Layout.preferredHeight: 72 }
        SmallButton { framed: true; text: root.rejectText; onClicked: root.reject() }
        SmallButton { framed: true; text: qsTr("Avbryt exporten"); visible: exporting.running; onClicked: exporting.cancel() }
        SmallButton {
            objectName: "start-export"
            framed: true
            text: qsTr("Gör %n paket", "", root.variants.length * root.formats.length)
            primary: true
            visible: !exporting.running
            enabled: root.variants.length * root.formats.length > 0
            onClicked: exporting.start(root.variants, root.formats, root.folder)
        }
        Item { Layout.preferredWidth: ToolTokens.space3 }
    }

    System.FolderDialog {
        id: where
        onAccepted: root.folder = decodeURIComponent(String(selectedFolder).replace(/^file:\/\//, ""))
    }

    onAboutToShow: if (variants.length === 0) variants = workspace.views.variants.length > 0 ? workspace.views.variants.map(variant => variant.value) : [""]
}
