import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Brygga.Views

/** A choice from a list, with its label above. `options`: [{ id, text }], plain text; `chosen` is an id. */
GridLayout {
    id: root

    property string label             // rich text
    property int size: Tokens.bodySize
    property bool small: false       // one of several fields side by side
    property var options: []
    property string chosen
    property bool labelBeside: false
    property alias field: box
    readonly property int place: options.findIndex(option => option.id === chosen)

    signal picked(string id)
    signal followed(string href, Item from)

    columns: labelBeside ? 2 : 1
    columnSpacing: Tokens.space2
    rowSpacing: Tokens.space2

    InlineText {
        Layout.fillWidth: !root.labelBeside
        visible: html !== ""
        html: root.label
        size: root.labelBeside || root.small ? Tokens.smallSize : root.size
        decorative: true
        onFollowed: (href, from) => root.followed(href, from)
    }

    T.ComboBox {
        id: box

        Layout.fillWidth: true
        implicitWidth: Tokens.bodySize * 12
        implicitHeight: Math.max(Tokens.target, shown.implicitHeight + 2 * Tokens.space2)
        model: root.options
        textRole: "text"
        valueRole: "id"
        currentIndex: root.place
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true

        Accessible.role: Accessible.ComboBox
        Accessible.name: RichHtml.plain(root.label)
        Accessible.description: displayText
        Accessible.onPressAction: popup.open()

        Keys.onReturnPressed: event => {
            if (popup.visible)
                event.accepted = false
            else
                popup.open()
        }

        onActivated: index => root.picked(root.options[index].id)

        contentItem: PlainText {
            id: shown

            leftPadding: Tokens.space3
            rightPadding: Tokens.space5 + Tokens.space2
            verticalAlignment: Text.AlignVCenter
            size: root.size
            text: box.displayText || BlockWords.words("choose")
            color: box.currentIndex < 0 ? Tokens.muted : Tokens.ink // what was chosen is to be read, although it cannot be changed
            lineHeight: Tokens.headingLinePercent / 100
            decorative: true
        }

        indicator: Icon {
            anchors { right: parent.right; rightMargin: Tokens.space3; verticalCenter: parent.verticalCenter }
            width: Math.round(Tokens.bodySize * 1.1)
            height: width
            name: "chevron-down"
            color: Tokens.accent
        }

        background: Rectangle {
            radius: Tokens.mediumRadius
            color: box.enabled ? Tokens.paper : Tokens.surface
            border { width: Tokens.border; color: box.hovered && box.enabled ? Tokens.accent : Tokens.line }

            FocusRing { target: box }
        }

        delegate: T.ItemDelegate {
            id: option

            required property var modelData
            required property int index

            width: ListView.view.width
            implicitHeight: Math.max(Tokens.target, words.implicitHeight + 2 * Tokens.space2)
            highlighted: box.highlightedIndex === index

            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.text
            Accessible.selected: box.currentIndex === index
            Accessible.onPressAction: {
                root.picked(modelData.id)
                box.popup.close()
            }

            contentItem: PlainText {
                id: words

                leftPadding: Tokens.space3
                rightPadding: Tokens.space3
                verticalAlignment: Text.AlignVCenter
                size: root.size
                text: option.modelData.text
                strong: box.currentIndex === option.index
                lineHeight: Tokens.headingLinePercent / 100
                decorative: true
            }

            background: Rectangle {
                color: option.highlighted ? Tokens.accentSoft : Tokens.paper
                border { width: option.highlighted ? 2 : 0; color: Tokens.accent }
            }
        }

        popup: T.Popup {
            id: list

            property real above: 0
            property real below: 0
            readonly property real wanted: contentItem.implicitHeight + 2
            readonly property bool isUp: wanted > below && above > below

            y: isUp ? -height - 4 : box.height + 4
            width: box.width
            height: Math.min(wanted, isUp ? above : below)
            onAboutToShow: {
                const at = box.mapToItem(null, 0, 0).y
                above = at - Tokens.space2
                below = box.Window.height - at - box.height - Tokens.space2
            }
            padding: 1

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds

                Accessible.role: Accessible.List
                Accessible.name: RichHtml.plain(root.label)
            }

            background: Rectangle {
                radius: Tokens.smallRadius
                color: Tokens.paper
                border { width: 1; color: Tokens.line }
            }
        }
    }

    function focusField() {
        box.forceActiveFocus(Qt.TabFocusReason)
    }
}
