import QtQuick
import QtMultimedia

/** A film, or the sound of a slidecast: shows it and tells its time. Same members as OwnClock. */
Item {
    id: root

    property url source
    /** Something is to be seen: its place is kept before it has been read, so that nothing below moves when it has. */
    property bool isFilm: false
    property real length: 0
    property real speed: 1
    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState
    property bool broken: false

    signal finished()

    implicitHeight: isFilm && !broken ? Math.round(width * 9 / 16) : 0
    visible: isFilm && !broken

    MediaPlayer {
        id: player

        source: root.source
        playbackRate: root.speed
        videoOutput: picture
        audioOutput: AudioOutput {}
        onErrorOccurred: root.broken = true
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.InvalidMedia)
                root.broken = true
            if (mediaStatus === MediaPlayer.EndOfMedia)
                root.finished()
            if (root.pendingSeek >= 0 && (mediaStatus === MediaPlayer.LoadedMedia || mediaStatus === MediaPlayer.BufferedMedia)) {
                position = root.pendingSeek * 1000
                root.pendingSeek = -1
            }
        }
    }

    property real pendingSeek: -1

    Rectangle {
        anchors.fill: parent
        color: "black"
    }

    VideoOutput {
        id: picture

        anchors.fill: parent
    }

    function time(): real { return player.position / 1000 }
    function ended(): bool { return player.mediaStatus === MediaPlayer.EndOfMedia }
    function play() { player.play() }
    function pause() { player.pause() }
    function seek(to: real) {
        pendingSeek = player.mediaStatus === MediaPlayer.LoadingMedia ? to : -1
        player.position = to * 1000
    }

    /** Another film or sound of the same length, from the same moment. */
    function open(wanted: url) {
        const from = time()
        const wasPlaying = playing
        broken = false
        source = wanted
        pendingSeek = from
        if (wasPlaying)
            player.play()
    }
}
