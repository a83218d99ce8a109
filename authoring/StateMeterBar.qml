import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** How much of what SCORM 1.2 leaves room for a learner's saved state can take; what takes most is told on asking. */
SmallButton {
    id: root

    required property StateMeter meter
    /** As few words as can be, where there is little room. */
    property bool brief: false
    readonly property real share: meter.limit > 0 ? meter.bound / meter.limit : 0
    readonly property bool isFull: share > 1

    objectName: "state-meter"
    visible: meter.bound > 0
    text: (brief ? qsTr("Plats: %1 %") : qsTr("Plats för svar: %1 procent använd")).arg(Math.ceil(100 * share))
    image: isFull ? "circle-x" : share > 0.9 ? "circle-alert" : ""
    explanation: (isFull ? qsTr("Det som sparas av deltagarens svar kan ta %1 tecken. En lärplattform med SCORM 1.2 har bara plats för %2.")
                         : qsTr("Det som sparas av deltagarens svar kan ta %1 tecken. En lärplattform med SCORM 1.2 har plats för %2.")).arg(meter.bound).arg(meter.limit)
        + "\n" + qsTr("Mest tar %1.").arg(meter.dearest.slice(0, 3).map(part => qsTr("”%1” (%2)").arg(part.title).arg(part.n)).join(", "))
    onClicked: details.visible ? details.close() : details.open()

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 8; rightMargin: 8; bottomMargin: 1 }
        height: 3
        radius: 1.5
        color: ToolTokens.hairline

        Rectangle {
            width: Math.min(1, root.share) * parent.width
            height: parent.height
            radius: parent.radius
            color: root.isFull ? ToolTokens.wrong : root.share > 0.9 ? ToolTokens.partly : ToolTokens.accent
        }
    }

    Popup {
        id: details

        y: -height - 6
        x: Math.min(0, root.width - width)
        width: Math.min(380 * Look.textScale, 0.9 * root.Window.width)
        padding: ToolTokens.space3
        focus: true
        background: Rectangle { color: ToolTokens.paper; radius: ToolTokens.mediumRadius; border { width: 1; color: ToolTokens.line } }

        contentItem: ToolText {
            text: root.explanation
            size: ToolTokens.smallSize
        }
    }
}
