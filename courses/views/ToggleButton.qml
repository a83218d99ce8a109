import QtQuick
import Brygga.Views

/** A button that is on or off, and says which. */
ActionButton {
    id: root

    property string label
    property bool on: false
    property string stateText
    readonly property bool chosen: on // for assistive technology, AccessibleItem

    size: Tokens.smallSize
    leftPadding: Tokens.space3
    text: label + " " + stateText

    Accessible.name: label
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: stateText
}
