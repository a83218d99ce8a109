import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    FlowText {
        Layout.fillWidth: true
        html: root.block.body
        onFollowed: (href, from) => root.host.follow(href, from)
    }
}
