import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The theme's colour on light or on dark: chosen, tried against what must be readable, and seen. */
Stack {
    id: root

    required property CourseTheme theme
    required property var scheme        // one of CourseTheme.schemes
    required property string title
    required property string fallback   // what is said where nothing is chosen
    property bool readOnly: false
    property bool suggesting: false

    signal settled()

    spacing: ToolTokens.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: ToolTokens.space2

        Rectangle {
            Layout.preferredWidth: 36
            Layout.preferredHeight: 36
            Layout.alignment: Qt.AlignBottom
            radius: ToolTokens.smallRadius
            color: root.scheme.colour
            border { width: 1; color: ToolTokens.line }
        }
        TextEntry {
            Layout.fillWidth: true
            objectName: "theme-" + root.scheme.field
            label: root.title
            about: root.holdingWords
            placeholder: root.scheme.shown
            readOnly: root.readOnly
            value: root.scheme.given ? root.scheme.colour : ""
            problem: field.text === "" || root.colourOf(field.text) !== "" ? "" : qsTr("Skriv sex siffror 0–9 eller a–f, till exempel #00566b.")
            onEdited: value => {
                if (value.trim() === "")
                    root.theme.set(root.scheme.field, "")
                else if (root.colourOf(value) !== "")
                    root.theme.set(root.scheme.field, root.colourOf(value))
            }
            onSettled: root.settled()
        }
    }

    ToolText {
        Layout.fillWidth: true
        visible: !root.scheme.given
        text: root.fallback
        size: ToolTokens.smallSize
        color: ToolTokens.muted
    }
    SmallButton {
        objectName: "choose-" + root.scheme.field
        text: qsTr("Förslag")
        image: root.suggesting ? "chevron-up" : "chevron-down"
        explanation: root.title
        enabled: !root.readOnly
        onClicked: root.suggesting = !root.suggesting
    }

    Flow {
        Layout.fillWidth: true
        visible: root.suggesting
        spacing: 4
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Förslag som håller")

        Repeater {
            model: root.suggesting ? root.theme.suggestions : []
            delegate: ColourSwatch {
                required property var modelData

                colour: modelData[root.scheme.scheme]
                name: modelData.words
                onClicked: {
                    root.theme.set(root.scheme.field, modelData[root.scheme.scheme])
                    root.settled()
                }
            }
        }
    }

    // What was chosen, also when it cannot be read; the page shows what holds.
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: sample.implicitHeight + 2 * ToolTokens.space2
        radius: ToolTokens.smallRadius
        color: root.scheme.samples.paper
        border { width: 1; color: ToolTokens.hairline }
        Accessible.ignored: true

        Flow {
            id: sample

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: ToolTokens.space3 }
            spacing: ToolTokens.space3

            Text { height: pill.height; verticalAlignment: Text.AlignVCenter; text: qsTr("Text"); color: root.scheme.samples.ink; font { family: Tokens.family; pixelSize: ToolTokens.smallSize } Accessible.ignored: true }
            Text { height: pill.height; verticalAlignment: Text.AlignVCenter; text: qsTr("en länk"); color: root.scheme.colour; font { family: Tokens.family; pixelSize: ToolTokens.smallSize; underline: true } Accessible.ignored: true }
            Rectangle {
                id: pill
                width: label.implicitWidth + 24
                height: label.implicitHeight + 12
                radius: ToolTokens.smallRadius
                color: root.scheme.colour
                Text { id: label; anchors.centerIn: parent; text: qsTr("Knapp"); color: root.scheme.samples.onAccent; font { family: Tokens.family; pixelSize: ToolTokens.smallSize; weight: Font.DemiBold } Accessible.ignored: true }
            }
            Rectangle {
                width: tinted.implicitWidth + 24
                height: pill.height
                radius: ToolTokens.smallRadius
                color: root.scheme.samples.soft
                border { width: 3; color: root.scheme.colour }
                Text { id: tinted; anchors.centerIn: parent; text: qsTr("Fokus"); color: root.scheme.samples.ink; font { family: Tokens.family; pixelSize: ToolTokens.smallSize } Accessible.ignored: true }
            }
        }
    }

    SmallButton {
        objectName: "repair-" + root.scheme.field
        visible: !root.scheme.holds
        enabled: !root.readOnly
        primary: true
        image: "check"
        text: qsTr("Närmaste färg som håller: %1").arg(root.scheme.shown)
        onClicked: {
            root.theme.set(root.scheme.field, root.scheme.shown)
            root.settled()
        }
    }

    Stack {
        Layout.fillWidth: true
        spacing: 2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%1: kontrast").arg(root.title)

        Repeater {
            model: root.scheme.promises.length // rows that stay while what they say changes

            delegate: RowLayout {
                id: promise

                required property int index
                readonly property var said: root.scheme.promises[index]
                readonly property string ratio: qsTr("%1:1").arg(Number(said.ratio).toLocaleString(Qt.locale(BlockFaces.language), "f", 2))
                readonly property string verdict: said.holds ? qsTr("håller") : qsTr("för svag, minst %1:1").arg(Number(said.least).toLocaleString(Qt.locale(BlockFaces.language), "f", said.least % 1 ? 1 : 0))

                Layout.fillWidth: true
                spacing: ToolTokens.space2
                Accessible.role: Accessible.ListItem
                Accessible.name: said.words + ": " + ratio + ", " + verdict

                ToolIcon { Layout.bottomMargin: 4; name: promise.said.holds ? "circle-check" : "circle-x"; color: promise.said.holds ? ToolTokens.right : ToolTokens.wrong }
                ToolText { Layout.fillWidth: true; text: promise.said.words; size: ToolTokens.smallSize; decorative: true }
                ToolText { text: promise.ratio + "  " + promise.verdict; size: ToolTokens.smallSize; color: promise.said.holds ? ToolTokens.muted : ToolTokens.wrong; decorative: true }
            }
        }
    }

    readonly property int broken: scheme.promises.filter(promise => !promise.holds).length
    readonly property string holdingWords: broken === 0 ? qsTr("Alla kontraster håller.") : qsTr("%n kontrast(er) är för svag(a).", "", broken)

    /** The colour as courses write it, or nothing. */
    function colourOf(text: string): string {
        const digits = /^#?([0-9a-f]{6})$/.exec(text.trim().toLowerCase())
        return digits ? "#" + digits[1] : ""
    }
}
