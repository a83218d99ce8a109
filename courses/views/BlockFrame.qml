import QtQuick
import Brygga.Views

/** Shows any block by the view of its type. */
Loader {
    id: root

    required property var block
    required property BlockHost host
    readonly property string view: block.type.split("-").map(word => word[0].toUpperCase() + word.slice(1)).join("") + "View.qml"

    Component.onCompleted: setSource(view, { block: block, host: host })
}
