import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** A button that does something. `primary`: the one that leads on. */
T.Button {
    id: root

    property bool primary: false
    property bool quiet: false        // looks like a link
    property bool unavailable: false  // does nothing now, yet keeps the keyboard where it is
    property bool trailing: false
    property string image
    property string explanation
    property int size: Tokens.bodySize
    readonly property bool isOff: !enabled || unavailable
    readonly property color ink: isOff ? Tokens.muted : primary ? (hovered ? Tokens.paper : Tokens.overAccent) : Tokens.accent

    implicitWidth: Math.max(Tokens.target, Math.ceil(face.implicitWidth) + leftPadding + rightPadding)
    implicitHeight: Math.max(Tokens.target, face.implicitHeight + topPadding + bottomPadding)
    leftPadding: quiet ? Tokens.space1 : Tokens.space4
    rightPadding: leftPadding
    topPadding: Tokens.space2
    bottomPadding: Tokens.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: explanation
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: face.implicitWidth
        implicitHeight: face.implicitHeight

        RowLayout {
            id: face

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Tokens.space2
            layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                Layout.preferredWidth: Math.round(root.size * 1.2)
                Layout.preferredHeight: Layout.preferredWidth
                visible: root.image !== ""
                name: root.image
                color: root.ink
            }

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.text
                size: root.size
                strong: !root.quiet || root.font.bold || root.checked
                font.underline: root.quiet
                color: root.ink
                lineHeight: Tokens.headingLinePercent / 100
                horizontalAlignment: root.quiet ? Text.AlignLeft : Text.AlignHCenter
                decorative: true
            }
        }
    }

    background: Rectangle {
        radius: Tokens.mediumRadius
        color: root.isOff ? Tokens.surface : root.primary ? (root.hovered ? Tokens.ink : Tokens.accent)
             : root.hovered || root.checked ? Tokens.accentSoft : root.quiet ? "transparent" : Tokens.paper
        border { width: root.quiet ? 0 : 2; color: root.isOff ? Tokens.line : root.primary && root.hovered ? Tokens.ink : Tokens.accent }

        // What is chosen is seen in high contrast too, where no ground is tinted.
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 3
            visible: root.quiet && root.checked
            color: Tokens.accent
        }

        FocusRing { target: root }
    }
}
