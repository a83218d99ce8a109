import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** To the page before and after. */
GridLayout {
    id: root

    property var before: null   // { title, address }, and a word where it is not the page before
    property var after: null
    property string place

    signal chosen(string address)

    readonly property bool narrow: width < 560 * Look.textScale

    columns: narrow ? 1 : 3
    columnSpacing: Tokens.space3
    rowSpacing: Tokens.space3

    TurnButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.row: 0
        Layout.column: 0
        visible: root.before !== null
        word: root.before?.word ?? qsTr("Föregående")
        title: root.before?.title ?? ""
        onClicked: root.chosen(root.before.address)
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.row: 0
        Layout.column: 0
        visible: root.before === null && !root.narrow
    }

    PlainText {
        Layout.row: root.narrow ? 2 : 0
        Layout.column: root.narrow ? 0 : 1
        Layout.alignment: Qt.AlignCenter
        text: root.place
        size: Tokens.smallSize
        color: Tokens.muted
    }

    TurnButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.row: root.narrow ? 1 : 0
        Layout.column: root.narrow ? 0 : 2
        visible: root.after !== null
        forward: true
        word: qsTr("Nästa")
        title: root.after?.title ?? ""
        onClicked: root.chosen(root.after.address)
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.row: 0
        Layout.column: 2
        visible: root.after === null && !root.narrow
    }
}
