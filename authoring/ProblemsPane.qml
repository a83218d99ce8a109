import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** What the checks say, while one works: what, why, where, and a way out that acts. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property CourseCheck check: workspace.check
    readonly property bool isNarrow: width < 720 * Look.textScale

    title: qsTr("Anmärkningar")
    first: list

    signal dismissWanted(int row)
    signal closeWanted()

    tools: [
        SmallButton { text: qsTr("Alla %1").arg(root.check.errors + root.check.warnings + root.check.hints); chosen: root.check.filter === ""; onClicked: root.check.filter = "" },
        SmallButton { text: root.isNarrow ? String(root.check.errors) : qsTr("Fel %1").arg(root.check.errors); Accessible.name: qsTr("Fel %1").arg(root.check.errors); image: "circle-x"; chosen: root.check.filter === "error"; onClicked: root.check.filter = "error" },
        SmallButton { text: root.isNarrow ? String(root.check.warnings) : qsTr("Varningar %1").arg(root.check.warnings); Accessible.name: qsTr("Varningar %1").arg(root.check.warnings); image: "circle-alert"; chosen: root.check.filter === "warning"; onClicked: root.check.filter = "warning" },
        SmallButton { text: root.isNarrow ? String(root.check.hints) : qsTr("Tips %1").arg(root.check.hints); Accessible.name: qsTr("Tips %1").arg(root.check.hints); image: "lightbulb"; chosen: root.check.filter === "hint"; onClicked: root.check.filter = "hint" },
        SmallButton { image: "x"; explanation: qsTr("Dölj anmärkningarna"); onClicked: root.closeWanted() }
    ]

    Connections {
        target: root.check
        function onSuggested(message, words) {
            if (message !== corrections.message || !corrections.at)
                return
            corrections.words = words
            if (words.length > 0)
                corrections.popup(corrections.at, 0, corrections.at.height)
            else
                root.workspace.announced(qsTr("Stavningslistan har inget förslag."), false)
        }
    }

    AppMenu {
        id: corrections

        property int row: -1
        property string message
        property Item at: null
        property var words: []

        width: 240 * Look.textScale

        Instantiator {
            model: corrections.words
            delegate: AppMenuItem {
                required property string modelData
                text: modelData
                onTriggered: if (root.check.get(corrections.row).message === corrections.message) root.check.correct(corrections.row, modelData) // what was asked about
            }
            onObjectAdded: (index, object) => corrections.insertItem(index, object)
            onObjectRemoved: (index, object) => corrections.removeItem(object)
        }
    }

    RowList {
        id: list

        title: root.title
        objectName: "problems"
        anchors.fill: parent
        model: root.check
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true

        Keys.onReturnPressed: if (currentItem) currentItem.goThere()
        Keys.onEnterPressed: if (currentItem) currentItem.goThere()

        delegate: Rectangle {
            id: row

            required property int index
            required property string message
            required property string why
            required property string advice
            required property string repairLabel
            required property string code
            required property string elementId
            required property string weight
            required property string where
            required property string place
            required property bool dismissible
            readonly property bool isCurrent: ListView.isCurrentItem
            readonly property string weightName: weight === "error" ? qsTr("Fel") : weight === "warning" ? qsTr("Varning") : qsTr("Tips")

            width: list.width
            height: body.implicitHeight + 14
            color: isCurrent && list.activeFocus ? ToolTokens.accentSoft : index % 2 ? ToolTokens.surface : ToolTokens.paper
            border { width: isCurrent && list.activeFocus && Look.scheme === "contrast" ? 1 : 0; color: ToolTokens.focus }

            Accessible.role: Accessible.ListItem
            Accessible.name: weightName + ": " + message
            Accessible.description: where + ". " + why + " " + advice

            function goThere() {
                list.currentIndex = index
                if (code === "LINT-10") // seen best beside what the other objectives have
                    root.workspace.showObjective(elementId)
                else
                    root.workspace.showFinding(place, (/[“”"]([^“”"…]+)/.exec(message) ?? ["", ""])[1])
            }

            MouseArea { anchors.fill: parent; onClicked: row.goThere() }

            GridLayout {
                id: body

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 10; rightMargin: 10 }
                columnSpacing: ToolTokens.space2
                rowSpacing: 0

                ToolIcon {
                    Layout.row: 0
                    Layout.column: 0
                    Layout.alignment: Qt.AlignTop
                    name: row.weight === "error" ? "circle-x" : row.weight === "warning" ? "circle-alert" : "lightbulb"
                    color: row.weight === "error" ? ToolTokens.wrong : row.weight === "warning" ? ToolTokens.partly : ToolTokens.muted
                }
                ColumnLayout {
                    Layout.row: 0
                    Layout.column: 1
                    Layout.fillWidth: true
                    spacing: 0
                    ToolText { Layout.fillWidth: true; text: row.message; size: ToolTokens.smallSize; lineHeight: 1.2; decorative: true }
                    ToolText { Layout.fillWidth: true; text: [row.where, row.why, row.message.indexOf(row.advice) < 0 ? row.advice : ""].filter(part => part !== "").join(" · "); size: Math.round(ToolTokens.smallSize * 0.88); lineHeight: 1.2; color: ToolTokens.muted; decorative: true }
                }
                RowLayout {
                    Layout.row: root.isNarrow ? 1 : 0
                    Layout.column: root.isNarrow ? 1 : 2
                    spacing: ToolTokens.space1

                    SmallButton {
                        visible: row.repairLabel !== ""
                        enabled: !root.workspace.document.readOnly
                        text: row.repairLabel
                        primary: true
                        onClicked: root.check.repair(row.index)
                    }
                    SmallButton {
                        id: correction

                        visible: row.code === "spelling"
                        enabled: !root.workspace.document.readOnly
                        text: qsTr("Rätta …")
                        explanation: row.message
                        onClicked: {
                            corrections.row = row.index
                            corrections.message = row.message
                            corrections.at = correction
                            root.check.suggest(row.index)
                        }
                    }
                    SmallButton {
                        visible: row.repairLabel === ""
                        text: qsTr("Gå till")
                        explanation: row.message
                        onClicked: row.goThere()
                    }
                    SmallButton {
                        visible: row.dismissible
                        enabled: !root.workspace.document.readOnly
                        text: qsTr("Avfärda …")
                        explanation: row.message
                        onClicked: root.dismissWanted(row.index)
                    }
                }
            }
        }

        ToolText {
            anchors.centerIn: parent
            visible: list.count === 0
            text: root.check.busy ? qsTr("Kontrollerar …") : qsTr("Inga anmärkningar.")
            color: ToolTokens.muted
            size: ToolTokens.smallSize
        }
    }
}
