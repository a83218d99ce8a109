import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Brygga.FollowUp
import Brygga.Views

/** A label and a day written as 2026-11-21. `accept(text)` says whether it was one. */
ColumnLayout {
    id: root

    property string label
    property string value
    property bool wrong: false
    property var accept: text => true

    spacing: Tokens.space1

    PlainText {
        Layout.fillWidth: true
        text: root.label
        size: Tokens.smallSize
        strong: true
        decorative: true
    }

    TextField {
        id: field

        Layout.fillWidth: true
        implicitHeight: Math.max(Tokens.target, contentHeight + 2 * Tokens.space2)
        leftPadding: Tokens.space3
        font { family: Tokens.family; pixelSize: Tokens.smallSize }
        color: Tokens.ink
        placeholderText: qsTr("åååå-mm-dd")
        placeholderTextColor: Tokens.muted
        text: root.value
        onEditingFinished: root.wrong = !root.accept(text.trim())

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.wrong ? problem.text : qsTr("År, månad, dag. Tomt: ingen gräns.")

        background: Rectangle {
            radius: Tokens.mediumRadius
            color: Tokens.paper
            border { width: root.wrong ? 2 : Math.max(1, Tokens.border); color: root.wrong ? Tokens.wrong : Tokens.line }

            FocusRing { target: field; visible: field.activeFocus }
        }
    }

    PlainText {
        id: problem

        Layout.fillWidth: true
        visible: root.wrong
        text: qsTr("Skriv ett datum som 2026-11-21.")
        size: Tokens.smallSize
        color: Tokens.wrong
    }
}
