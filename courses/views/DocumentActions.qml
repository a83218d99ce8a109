import QtQuick
import Brygga.Views

/** The buttons that make a document of a form. `read()` gives the form as it is filled in (BlockHost.makeDocument). */
Flow {
    id: root

    required property BlockHost host
    property var read: () => null

    spacing: Tokens.space3

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        image: "download"
        text: root.host.words("document-download")
        onClicked: root.host.makeDocument(root.read(), false)
    }

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        image: "printer"
        text: root.host.words("print")
        onClicked: root.host.makeDocument(root.read(), true)
    }
}
