import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A long list of entries that a link may point at. The first are there at once, the rest is made between frames; then the one pointed at gets the keyboard. */
Stack {
    id: root

    required property var entries       // each with an `id`
    required property Component entry   // a TargetEntry; it finds its own in the Loader it stands in
    property string target              // "term-" and the `id` of what is pointed at, for example
    property string kind                // the first part of that
    property int made: 0

    Repeater {
        id: list

        model: root.entries

        delegate: Loader {
            required property var modelData
            required property int index
            readonly property bool aimed: root.target === root.kind + "-" + modelData.id

            Layout.fillWidth: true
            active: index <= root.made
            asynchronous: index >= 5
            sourceComponent: root.entry
            onLoaded: {
                root.made = Math.max(root.made, index + 1)
                if (root.made === root.entries.length)
                    Qt.callLater(root.aim)
            }
        }
    }

    function aim() {
        const at = entries.findIndex((one, index) => list.itemAt(index).aimed)
        ensurePolished()
        list.itemAt(at)?.item.forceActiveFocus(Qt.OtherFocusReason)
    }
}
