import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** What the selected page or block leans on: each citation with its source, the place in it and its dates, and when all of it is to be reviewed. */
Stack {
    id: root

    required property Workspace workspace
    readonly property bool readOnly: workspace.document.readOnly
    /** The one whose fields are shown; -1: none. */
    property int opened: -1

    visible: citations.count > 0 || citations.reviewBy !== ""
    spacing: ToolTokens.space2

    Citations {
        id: citations
        document: root.workspace.document
        target: root.workspace.current
        onTargetChanged: root.opened = -1
    }

    ToolText {
        Layout.fillWidth: true
        text: qsTr("Hänvisningar till källor (%1)").arg(citations.count)
        size: ToolTokens.smallSize
        strong: true
        Accessible.role: Accessible.Heading
    }

    ProblemLine {
        objectName: "review"
        Layout.fillWidth: true
        isWarning: citations.overdue
        text: citations.reviewBy === "" ? ""
            : citations.overdue ? qsTr("Skulle ha granskats senast %1. Läs igenom, och sätt ett nytt datum.").arg(citations.reviewBy)
            : citations.pageHasReview ? qsTr("Sidan granskas senast %1.").arg(citations.reviewBy) : qsTr("Hela kursen granskas senast %1.").arg(citations.reviewBy)
    }
    SmallButton {
        visible: citations.overdue
        enabled: !root.readOnly
        image: "check"
        text: qsTr("Granskad i dag")
        explanation: qsTr("Ger sidan ett nytt datum om ett år")
        onClicked: citations.review()
    }

    Repeater {
        model: citations

        delegate: Rectangle {
            id: row

            required property int index
            required property string path
            required property string fieldName
            required property int number
            required property string source
            required property string shortName
            required property string sourceTitle
            required property string place
            required property string fact
            required property string before
            required property string date
            required property string checked
            required property bool reviewed
            readonly property bool isOpen: root.opened === index
            readonly property string title: shortName + (place !== "" ? ", " + place : "")

            Layout.fillWidth: true
            implicitHeight: face.implicitHeight + 2 * ToolTokens.space2
            radius: ToolTokens.mediumRadius
            color: ToolTokens.surface
            border { width: ToolTokens.border; color: ToolTokens.hairline }
            Accessible.role: Accessible.Grouping
            Accessible.name: title

            Stack {
                id: face

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space2 }
                spacing: ToolTokens.space1

                ToolText { Layout.fillWidth: true; text: row.title; size: ToolTokens.smallSize; strong: true }
                ToolText { Layout.fillWidth: true; visible: row.before !== ""; text: "… " + row.before; size: Math.round(ToolTokens.smallSize * 0.93); color: ToolTokens.muted; maximumLineCount: 2; elide: Text.ElideRight }
                ToolText {
                    Layout.fillWidth: true
                    text: [row.date !== "" ? qsTr("Källan är från %1").arg(row.date) : qsTr("Källan har inget datum"), row.checked !== "" ? qsTr("kontrollerad %1").arg(row.checked) : ""].filter(part => part !== "").join(", ")
                    size: Math.round(ToolTokens.smallSize * 0.93)
                    color: ToolTokens.muted
                }
                ProblemLine { Layout.fillWidth: true; text: row.reviewed ? "" : qsTr("Ska granskas av sakkunnig före publicering.") }

                Flow {
                    Layout.fillWidth: true
                    spacing: ToolTokens.space1

                    SmallButton {
                        objectName: "citation-go-" + row.index
                        text: qsTr("Visa i texten")
                        explanation: row.title
                        onClicked: root.workspace.showField(row.path, row.fieldName, row.number)
                    }
                    SmallButton {
                        objectName: "citation-change-" + row.index
                        text: row.isOpen ? qsTr("Klart") : qsTr("Ändra")
                        explanation: row.title
                        readonly property bool expanded: row.isOpen // AccessibleItem
                        onClicked: root.opened = row.isOpen ? -1 : row.index
                    }
                }

                Loader {
                    Layout.fillWidth: true
                    active: row.isOpen
                    visible: active
                    sourceComponent: Stack {
                        spacing: ToolTokens.space2

                        ChoiceEntry {
                            objectName: "citation-source"
                            Layout.fillWidth: true
                            label: qsTr("Källa")
                            enabledEntry: !root.readOnly
                            options: root.workspace.host.options("sources", row.path)
                            value: row.source
                            onEdited: value => citations.change(row.index, "source", value)
                        }
                        TextEntry {
                            objectName: "citation-place"
                            Layout.fillWidth: true
                            label: qsTr("Sida eller rad i källan")
                            readOnly: root.readOnly
                            value: row.place
                            onEdited: value => citations.change(row.index, "place", value)
                            onSettled: root.workspace.document.seal()
                        }
                        TextEntry {
                            Layout.fillWidth: true
                            label: qsTr("Faktanummer")
                            readOnly: root.readOnly
                            value: row.fact
                            onEdited: value => citations.change(row.index, "fact", value)
                            onSettled: root.workspace.document.seal()
                        }
                        ToolText { Layout.fillWidth: true; Layout.topMargin: ToolTokens.space1; text: qsTr("Om källan (gäller överallt där den används)"); size: ToolTokens.smallSize; strong: true }
                        ToolText { Layout.fillWidth: true; visible: row.sourceTitle !== ""; text: row.sourceTitle; size: Math.round(ToolTokens.smallSize * 0.93); color: ToolTokens.muted }
                        FieldEntry {
                            Layout.fillWidth: true
                            host: root.workspace.host
                            type: ({ name: "date", kind: "date", label: qsTr("Källans datum"), about: "" })
                            value: row.date
                            onEdited: value => citations.changeSource(row.index, "date", value)
                            onSettled: root.workspace.document.seal()
                        }
                        FieldEntry {
                            Layout.fillWidth: true
                            host: root.workspace.host
                            type: ({ name: "checked", kind: "date", label: qsTr("Senast kontrollerad"), about: "" })
                            value: row.checked
                            onEdited: value => citations.changeSource(row.index, "checked", value)
                            onSettled: root.workspace.document.seal()
                        }
                        FlagEntry {
                            Layout.fillWidth: true
                            text: qsTr("Granskad av sakkunnig")
                            enabled: !root.readOnly
                            value: row.reviewed
                            onEdited: value => citations.changeSource(row.index, "reviewed", value)
                        }
                        SmallButton {
                            enabled: !root.readOnly
                            image: "trash-2"
                            text: qsTr("Ta bort hänvisningen")
                            onClicked: {
                                root.workspace.document.seal()
                                root.opened = -1
                                citations.change(row.index, "source", "")
                            }
                        }
                    }
                }
            }
        }
    }
}
