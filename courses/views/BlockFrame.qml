import QtQuick
import Brygga.Views

/** Shows any block by the view of its type. */
Loader {
    id: root

    required property var block
    required property BlockHost host
    property bool isDue: true
    readonly property string view: block.type.split("-").map(word => word[0].toUpperCase() + word.slice(1)).join("") + "View.qml"

    Component.onCompleted: make()
    onIsDueChanged: make()

    function make() {
        if (isDue)
            setSource(view, { block: block, host: host })
    }
}
