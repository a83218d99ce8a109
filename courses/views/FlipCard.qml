import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** A card with two sides, turned by a button. */
Card {
    id: root

    required property BlockHost host
    property string front
    property string back
    property bool turned: false

    implicitHeight: Math.max(11 * Tokens.bodySize * 0.9, contentsHeight + 2 * padding)

    Accessible.role: Accessible.ListItem
    Accessible.name: ""

    InlineText {
        Layout.fillWidth: true
        visible: !root.turned
        html: root.front
        size: Tokens.h3Size
        strong: true
        onFollowed: (href, from) => root.host.follow(href, from)
    }

    InlineText {
        Layout.fillWidth: true
        visible: root.turned
        html: root.back
        onFollowed: (href, from) => root.host.follow(href, from)
    }

    Item {
        Layout.fillHeight: true
    }

    LinkButton {
        image: "repeat"
        text: root.host.words(root.turned ? "flip-cards.turn-back" : "flip-cards.turn")
        Accessible.name: text + ": " + RichHtml.plain(root.front)
        onClicked: {
            root.turned = !root.turned
            root.host.announce(RichHtml.plain(root.turned ? root.back : root.front))
        }
    }
}
