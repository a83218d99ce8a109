import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** What is wrong here, in words, with a sign before it. Takes no room when nothing is. */
RowLayout {
    id: root

    property string text
    property bool isWarning: true
    readonly property color ink: isWarning ? Tokens.wrong : Tokens.muted

    visible: text !== ""
    spacing: Tokens.space1

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        Layout.preferredWidth: Tokens.smallSize
        Layout.preferredHeight: Tokens.smallSize
        name: root.isWarning ? "circle-alert" : "info"
        color: root.ink
    }

    PlainText {
        Layout.fillWidth: true
        text: root.text
        size: Math.round(Tokens.smallSize * 0.93)
        color: root.ink
        lineHeight: Tokens.headingLinePercent / 100
    }
}
