import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A title with a list of short texts. */
Stack {
    id: root

    property string title
    property var items: []

    Layout.fillWidth: true
    spacing: Tokens.space3

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: root.title
    }

    FlowList {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        items: root.items.map(text => [{ kind: "p", html: SourceFacts.escaped(text) }])
    }
}
