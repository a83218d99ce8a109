import QtQuick
import Brygga.Views

/** An InlineText in a Loader, which would ask it how wide it would like to be; to find out lays a text out twice more. This one only has a height. */
Item {
    id: root

    property alias html: words.html
    property alias size: words.size
    property alias color: words.color
    property alias strong: words.strong
    property alias decorative: words.decorative
    property alias role: words.role
    property alias level: words.level

    signal followed(string href, Item from)

    implicitHeight: words.implicitHeight

    InlineText {
        id: words

        width: root.width
        onFollowed: (href, from) => root.followed(href, from)
    }
}
