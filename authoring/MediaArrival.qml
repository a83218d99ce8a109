import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors

/** What is on its way into the course, how far it has come, and a way to stop it. */
RowLayout {
    id: root

    required property CourseMedia media
    readonly property string rest: media.waiting > 0 ? " " + qsTr("(%n fil(er) till)", "", media.waiting) : ""

    signal cancelled()

    visible: patience.isOver
    spacing: ToolTokens.space2

    Patience { id: patience; waiting: root.media.arriving !== "" }

    BusyIndicator { Layout.preferredWidth: 24; Layout.preferredHeight: 24; running: root.visible }
    ToolText {
        objectName: "arriving"
        Layout.maximumWidth: 260
        text: (root.media.arrived < 0 ? qsTr("Hämtar in %1 …").arg(root.media.arriving) : qsTr("Hämtar in %1: %2 %").arg(root.media.arriving).arg(Math.floor(100 * root.media.arrived))) + root.rest
        size: ToolTokens.smallSize
        elide: Text.ElideMiddle
        maximumLineCount: 1
        Accessible.role: Accessible.StatusBar
    }
    SmallButton {
        text: qsTr("Avbryt")
        explanation: qsTr("Avbryt hämtningen av filer")
        onClicked: root.cancelled()
    }
}
