import QtQuick
import Brygga.Views

/** The captions, drawn as the reader wants them. `look`: { on, size, colour, background, opacity, typeface }. */
Rectangle {
    id: root

    property var look: ({})
    property var cue: null
    readonly property var colours: ({ white: "#ffffff", yellow: "#ffe600", cyan: "#7df0ff", black: "#000000" })
    readonly property var backgrounds: ({ black: "#000000", blue: "#001446", white: "#ffffff" })
    // A colour that could not be read on its background gives way.
    readonly property string ground: look.colour === "black" && look.background !== "white" ? "#ffffff" : backgrounds[look.background]
    readonly property string ink: look.background === "white" ? "#000000" : colours[look.colour]
    readonly property int size: Math.round(Tokens.bodySize * [1, 1.35, 1.8][Number(look.size) - 1])

    implicitHeight: Math.max(size * 3.2, words.implicitHeight) + 2 * Tokens.space2
    color: look.opacity === "0" ? "transparent" : Qt.alpha(ground, Number(look.opacity) / 100)

    InlineText {
        id: words

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.space3 }
        horizontalAlignment: TextEdit.AlignHCenter
        html: root.cue ? (root.cue.voice ? root.cue.voice + ": " : "") + root.cue.text : ""
        size: root.size
        color: root.look.opacity === "0" ? Tokens.ink : root.ink
        font.family: root.look.typeface === "serif" ? "serif" : root.look.typeface === "mono" ? "monospace" : Tokens.family
    }
}
