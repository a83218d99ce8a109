import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    DataTable {
        Layout.fillWidth: true
        caption: root.block.caption
        columns: root.block.columns
        rows: root.block.rows
        header: root.block.header
        onFollowed: (href, from) => root.host.follow(href, from)
    }
}
