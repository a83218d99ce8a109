import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** One of several answers: a radio button, or a tick box when several may be chosen. Choosing never submits. */
T.AbstractButton {
    id: root

    property string html
    property bool chosen: false
    property bool multiple: false
    property string explanation // what is said of it once it has been judged
    readonly property string plain: RichHtml.plain(html)
    readonly property bool hasLinks: html.indexOf("<a ") >= 0
    readonly property int role: multiple ? Accessible.CheckBox : Accessible.RadioButton

    /** Arrows lead to the row before or after. */
    signal moved(int by)
    signal followed(string href, Item from)

    implicitHeight: Math.max(Tokens.target, row.implicitHeight + 2 * Tokens.space3)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: role
    Accessible.name: plain
    Accessible.description: explanation
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    Keys.onUpPressed: root.moved(-1)
    Keys.onLeftPressed: root.moved(-1)
    Keys.onDownPressed: root.moved(1)
    Keys.onRightPressed: root.moved(1)

    contentItem: Item {
        RowLayout {
            id: row

            anchors { left: parent.left; right: parent.right; leftMargin: Tokens.space3; rightMargin: Tokens.space3; verticalCenter: parent.verticalCenter }
            spacing: Tokens.space3

            Rectangle {
                readonly property int side: Math.round(Tokens.bodySize * 1.2)

                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round(Tokens.bodySize * 0.2)
                Layout.preferredWidth: side
                Layout.preferredHeight: side
                radius: root.multiple ? Tokens.smallRadius : side / 2
                color: root.multiple && root.chosen ? Tokens.accent : Tokens.paper
                border { width: root.chosen ? 2 : Tokens.border; color: root.chosen ? Tokens.accent : Tokens.line }

                Rectangle {
                    anchors.centerIn: parent
                    visible: root.chosen && !root.multiple
                    width: Math.round(parent.side * 0.55)
                    height: width
                    radius: width / 2
                    color: Tokens.accent
                }

                Icon {
                    anchors { fill: parent; margins: 2 }
                    visible: root.chosen && root.multiple
                    name: "check"
                    color: Tokens.overAccent
                }
            }

            LabelText {
                Layout.fillWidth: true
                visible: !root.hasLinks
                html: visible ? root.html : ""
            }

            Loader {
                Layout.fillWidth: true
                active: root.hasLinks
                visible: active
                sourceComponent: InlineText {
                    html: root.html
                    decorative: true
                    selectByMouse: false
                    linksByPointer: true
                    onFollowed: (href, from) => root.followed(href, from)

                    // Below the links: all other words are the button's.
                    MouseArea {
                        anchors.fill: parent
                        onClicked: {
                            root.forceActiveFocus(Qt.MouseFocusReason)
                            root.clicked()
                        }
                    }
                }
            }
        }
    }

    background: Rectangle {
        radius: Tokens.mediumRadius
        color: root.enabled && root.hovered ? Tokens.accentSoft : Tokens.paper
        border { width: root.chosen ? 2 : Tokens.border; color: root.chosen || (root.enabled && root.hovered) ? Tokens.accent : Tokens.line }

        FocusRing { target: root }
    }
}
