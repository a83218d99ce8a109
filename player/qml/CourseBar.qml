import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** The bar of an open course: contents, title, whether everything is saved, search, help, settings, and the way out. */
Rectangle {
    id: root

    required property PlayerSession session
    property bool wide: true
    property bool drawerOpen: false
    readonly property bool compact: width < 820 * Look.textScale

    signal menuWanted()
    signal wanted(string address)
    signal closeWanted()

    implicitHeight: row.implicitHeight + Tokens.space2
    color: Tokens.paper

    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; leftMargin: Tokens.space3; rightMargin: Tokens.space3; verticalCenter: parent.verticalCenter }
        spacing: Tokens.space2

        BarButton {
            readonly property bool expanded: root.drawerOpen

            visible: !root.wide
            image: "menu"
            label: qsTr("Innehåll")
            compact: root.width < 420
            onClicked: root.menuWanted()
        }

        // Whole or not at all; the drawer with the contents says it too.
        Item {
            Layout.fillWidth: true
            Layout.leftMargin: Tokens.space2
            implicitHeight: title.truncated ? 0 : title.implicitHeight

            PlainText {
                id: title

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                opacity: truncated ? 0 : 1
                text: root.session.about.title
                strong: true
                size: Tokens.smallSize
                lineHeight: Tokens.headingLinePercent / 100
                elide: Text.ElideRight
                maximumLineCount: 2
            }
        }

        SavedStatus {
            session: root.session
            compact: root.compact
        }

        BarButton {
            image: "search"
            label: qsTr("Sök")
            compact: root.compact
            onClicked: root.wanted("#search")
        }

        BarButton {
            image: "circle-help"
            label: qsTr("Hjälp")
            compact: root.compact
            onClicked: root.wanted("#help")
        }

        BarButton {
            image: "settings"
            label: qsTr("Inställningar")
            compact: root.compact
            onClicked: root.wanted("#settings")
        }

        BarButton {
            image: "x"
            label: qsTr("Avsluta")
            compact: root.compact
            onClicked: root.closeWanted()
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.hairline
    }
}
