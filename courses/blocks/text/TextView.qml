import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    FlowText {
        Layout.fillWidth: true
        html: root.block.body
        awaited: 4
        onFollowed: (href, from) => root.host.follow(href, from)
    }
}
