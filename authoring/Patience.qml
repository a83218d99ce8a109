import QtQuick

/** Says when something has lasted so long that it is worth showing: what is over at once should not flash. */
Timer {
    required property bool waiting
    property bool isOver: false

    interval: 300
    running: waiting
    onWaitingChanged: if (!waiting) isOver = false
    onTriggered: isOver = true
}
