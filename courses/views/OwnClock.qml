import QtQuick

/** What a slidecast without sound goes by: a time of its own. Same members as MediaClock. */
Item {
    id: root

    property real length: 0
    property real speed: 1
    property bool playing: false
    readonly property bool broken: false
    property var now: () => Date.now() / 1000
    property real at: 0
    property real since: 0

    visible: false

    onSpeedChanged: if (playing) set(time(), true)

    // The old speed held until now.
    property real speedUntilNow: 1

    function time(): real {
        return playing ? Math.min(length, at + (now() - since) * speedUntilNow) : at
    }

    function ended(): bool { return time() >= length }

    function set(from: real, isPlaying: bool) {
        at = from
        since = now()
        speedUntilNow = speed
        playing = isPlaying
    }

    function play() { set(time(), true) }
    function pause() { set(time(), false) }
    function seek(to: real) { set(to, playing) }
    function open(source: url) {}
}
