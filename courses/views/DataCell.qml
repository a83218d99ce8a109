import QtQuick
import Brygga.Views

/** One cell of a table. `head`: "column" or "row" when it is a heading. */
Item {
    id: root

    property string html
    property int size: Tokens.bodySize
    property int padding: Tokens.space3
    property int row: 0
    property int column: 0
    property string head

    signal followed(string href, Item from)

    implicitHeight: label.implicitHeight + 2 * Tokens.space2

    Accessible.role: head === "column" ? Accessible.ColumnHeader : head === "row" ? Accessible.RowHeader : Accessible.Cell
    Accessible.name: label.plain

    InlineText {
        id: label

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: root.padding; rightMargin: root.padding; topMargin: Tokens.space2 }
        html: root.html
        size: root.size
        strong: root.head !== ""
        decorative: true
        onFollowed: (href, from) => root.followed(href, from)
    }
}
