import QtQuick
import QtQuick.Controls

/** A list with the keyboard in one row at a time; Tab leads on to what stands in that row. */
ListView {
    id: root

    required property string title

    clip: true
    activeFocusOnTab: true
    highlightMoveDuration: 0
    ScrollBar.vertical: ScrollBar { }

    Accessible.role: Accessible.List
    Accessible.name: title

    // By itself it would be the first row.
    Keys.onTabPressed: event => {
        event.accepted = currentItem !== null
        if (currentItem)
            currentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
}
