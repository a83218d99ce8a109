import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views

BlockEditor {
    id: root

    BlockField { of: root; name: "kind" }
    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "body" }
}
