import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** A title that shows and hides what stands below it. */
Stack {
    id: root

    property string title
    property string note          // said beside the title
    property string spokenTitle: title
    property int indent: prominent ? Tokens.space2 + Math.round(size * 1.25) + Tokens.space3 : Tokens.space2
    property bool open: false
    property bool prominent: true
    property int size: Tokens.bodySize
    property alias button: button
    default property Component content

    /** The reader wants it shown or hidden; whoever binds `open` decides. */
    signal toggled(bool shown)

    spacing: 0

    T.Button {
        id: button

        readonly property bool expanded: root.open

        Layout.fillWidth: root.prominent
        Layout.maximumWidth: root.width
        implicitWidth: face.implicitWidth + 2 * Tokens.space2
        implicitHeight: Math.max(Tokens.target, face.implicitHeight + 2 * Tokens.space2)
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        text: root.note === "" ? root.spokenTitle : root.spokenTitle + ", " + root.note

        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: button.clicked()

        onClicked: {
            const wanted = !root.open
            root.toggled(wanted)
            if (root.open !== wanted)
                root.open = wanted
        }
        Keys.onReturnPressed: button.clicked()
        Keys.onEnterPressed: button.clicked()

        contentItem: Item {
            implicitWidth: face.implicitWidth
            implicitHeight: face.implicitHeight

            RowLayout {
                id: face

                anchors { left: parent.left; right: parent.right; margins: Tokens.space2; verticalCenter: parent.verticalCenter }
                spacing: Tokens.space3

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Math.round(root.size * 0.1)
                    Layout.preferredWidth: Math.round(root.size * 1.25)
                    Layout.preferredHeight: Layout.preferredWidth
                    name: "chevron-down"
                    color: Tokens.accent
                    rotation: root.open ? 180 : 0

                    Behavior on rotation {
                        NumberAnimation { duration: Tokens.fastMotion }
                    }
                }

                PlainText {
                    Layout.fillWidth: true
                    text: root.title
                    size: root.size
                    strong: root.prominent
                    color: root.prominent ? Tokens.ink : Tokens.accent
                    font.underline: !root.prominent
                    lineHeight: Tokens.headingLinePercent / 100
                    decorative: true
                }

                PlainText {
                    visible: text !== ""
                    text: root.note
                    size: Tokens.smallSize
                    color: Tokens.muted
                    decorative: true
                }
            }
        }

        background: Rectangle {
            radius: Tokens.smallRadius
            color: button.hovered ? Tokens.surface : "transparent"

            FocusRing { target: button; gap: -Tokens.focusWidth }
        }
    }

    Loader {
        Layout.fillWidth: true
        Layout.leftMargin: root.indent
        Layout.bottomMargin: Tokens.space3
        active: root.open
        visible: active
        sourceComponent: root.content
    }
}
