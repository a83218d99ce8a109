import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

/** A list of a block or of an item: heading, a card for each row, and a way to add one. The keyboard is never lost when rows come and go. */
Stack {
    id: root

    required property BlockEditor editor
    /** As the type's words have it: "options", or "steps.options" inside an item. */
    required property string name
    required property var items
    property alias delegate: repeater.delegate
    readonly property alias count: repeater.count
    /** So many rows cannot be removed. */
    property int least: 0
    property int most: 1000
    property bool movable: true
    property bool headed: true
    /** Where a dragged card would land; -1: nowhere. */
    property int landing: -1
    readonly property string path: items.path
    readonly property string one: editor.label(name + ".one")
    readonly property string about: editor.hasLabel(name + ".about") ? editor.label(name + ".about") : ""
    readonly property bool readOnly: editor.host.readOnly

    /** A row has been added; what it needs besides belongs to the same step to undo. */
    signal added(int row)

    spacing: ToolTokens.space2

    Accessible.role: Accessible.List
    Accessible.name: editor.label(name)

    ToolText {
        Layout.fillWidth: true
        Layout.topMargin: ToolTokens.space2
        visible: root.headed
        text: root.editor.label(root.name)
        size: ToolTokens.smallSize
        strong: true
    }

    ToolText {
        Layout.fillWidth: true
        visible: root.headed && root.about !== ""
        text: root.about
        size: Math.round(ToolTokens.smallSize * 0.93)
        color: ToolTokens.muted
    }

    Stack {
        Layout.fillWidth: true
        spacing: ToolTokens.space2

        Repeater {
            id: repeater

            model: root.items
        }
    }

    SmallButton {
        id: more

        objectName: "add-" + root.name
        visible: !root.readOnly && root.count < root.most
        text: root.editor.label(root.name + ".add")
        image: "plus"
        onClicked: root.add()
    }

    function add() {
        editor.host.together(() => {
            editor.itemInserted(path, count)
            added(count - 1)
        })
        Qt.callLater(() => cardAt(count - 1)?.focusFirst())
        editor.host.announce(qsTr("%1 %2 tillagd").arg(one).arg(count))
    }
    function remove(row: int) {
        editor.itemRemoved(path, row)
        Qt.callLater(() => count > 0 ? cardAt(Math.min(row, count - 1)).focusFirst() : more.forceActiveFocus(Qt.TabFocusReason))
        editor.host.announce(qsTr("%1 %2 borttagen").arg(one).arg(row + 1))
    }
    function move(from: int, to: int) {
        if (to < 0 || to >= count || to === from)
            return
        editor.itemMoved(path, from, to)
        editor.host.announce(qsTr("%1 flyttad till plats %2 av %3").arg(one).arg(to + 1).arg(count))
    }
    function cardAt(row: int): Item { return repeater.itemAt(row) }

    /** The row whose card is nearest to this height of the list. */
    function rowAt(y: real): int {
        let best = 0, least = Infinity
        for (let row = 0; row < count; ++row) {
            const middle = cardAt(row).mapToItem(root, 0, cardAt(row).height / 2).y
            const far = Math.abs(middle - y)
            if (far < least) {
                least = far
                best = row
            }
        }
        return best
    }
}
