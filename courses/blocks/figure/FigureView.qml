import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    readonly property int widest: block.width === "narrow" ? Math.round(Tokens.bodySize * 20) : block.width === "wide" ? 100000 : Tokens.measure

    spacing: Tokens.space2

    PictureFrame {
        Layout.fillWidth: true
        Layout.maximumWidth: root.widest
        source: root.host.media(root.block.src)
        text: root.block.decorative ? "" : root.block.alt
    }

    InlineText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: html !== ""
        html: root.block.caption
        size: Tokens.smallSize
        color: Tokens.muted
        onFollowed: (href, from) => root.host.follow(href, from)
    }

    Disclosure {
        Layout.fillWidth: true
        visible: root.block.description !== ""
        title: root.words("figure.description")
        prominent: false
        size: Tokens.smallSize

        FlowText {
            html: root.block.description
            size: Tokens.smallSize
            onFollowed: (href, from) => root.host.follow(href, from)
        }
    }

    Disclosure {
        Layout.fillWidth: true
        visible: root.block.rows.length > 0
        title: root.words("figure.data")
        prominent: false
        size: Tokens.smallSize

        DataTable {
            caption: root.words("figure.data")
            captionHidden: true
            columns: root.block.columns
            rows: root.block.rows
            header: "both"
            size: Tokens.smallSize
            onFollowed: (href, from) => root.host.follow(href, from)
        }
    }
}
