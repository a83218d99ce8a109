import QtQuick
import QtQuick.Layouts
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The editor of a block: the one of its type where there is one, else the form from its fields. */
Loader {
    id: root

    required property Workspace workspace
    required property string path

    readonly property BlockFields fields: BlockFields {
        document: root.workspace.document
        target: root.path
    }
    readonly property string own: fields.typeName.split("-").map(word => word.charAt(0).toUpperCase() + word.slice(1)).join("") + "Editor.qml"

    Component.onCompleted: {
        if (!fields.valid)
            return
        const file = BlockFaces.editor(own)
        setSource(file, { block: fields.values, host: workspace.host })
    }

    function focusFirst() {
        let next = item
        for (let steps = 0; next && steps < 40; ++steps) {
            next = next.nextItemInFocusChain(true)
            if (!next || (next.Accessible && next.Accessible.role === Accessible.EditableText))
                break
        }
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
