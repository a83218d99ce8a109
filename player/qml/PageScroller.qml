import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Brygga.Views

/** A page that scrolls: a column of reading width that keeps what has the keyboard in sight. */
Flickable {
    id: root

    default property alias contents: column.data
    readonly property int sideMargin: width < 640 ? Tokens.space3 : Tokens.space5
    property int widest: Math.round(47 * 18 * Look.textScale)

    contentWidth: width
    contentHeight: column.implicitHeight + column.anchors.topMargin + Tokens.space6
    boundsBehavior: Flickable.StopAtBounds
    flickDeceleration: 5000
    clip: true

    ScrollBar.vertical: ScrollBar {
        id: bar

        width: 12
        visible: size < 1
        contentItem: Rectangle {
            implicitWidth: 8
            radius: 4
            color: bar.pressed || bar.hovered ? Tokens.muted : Tokens.line
        }
        Accessible.ignored: true
    }

    Keys.onPressed: event => {
        const page = height - Tokens.space6
        const steps = { [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page, [Qt.Key_Down]: 60, [Qt.Key_Up]: -60, [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight }
        const step = steps[event.key]
        if (step === undefined || event.modifiers & ~Qt.KeypadModifier)
            return
        scrollTo(contentY + step)
        event.accepted = true
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() { Qt.callLater(root.reveal) }
    }

    Stack {
        id: column

        anchors { top: parent.top; topMargin: Tokens.space5 }
        x: Math.max(root.sideMargin, Math.round((root.width - width) / 2))
        width: Math.min(root.width - 2 * root.sideMargin, root.widest)
        spacing: Tokens.space5
    }

    function scrollTo(y: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, y))
    }

    /** Brings what has the keyboard into sight, with as little movement as possible. */
    function reveal() {
        const item = root.Window.activeFocusItem
        if (item && isInside(item) && item.readOnly !== true)
            show(item)
    }

    function show(item: Item) {
        const at = item.mapToItem(contentItem, 0, 0).y
        if (at - Tokens.space4 < contentY || item.height > height)
            scrollTo(at - Tokens.space4)
        else if (at + item.height + Tokens.space4 > contentY + height)
            scrollTo(at + item.height + Tokens.space4 - height)
    }

    function isInside(item: Item): bool {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor === contentItem)
                return true
        }
        return false
    }
}
