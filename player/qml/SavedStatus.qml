import QtQuick
import Brygga.Views
import Brygga.Player

/** Whether what the learner has done is kept, always with icon and words. */
Row {
    id: root

    required property PlayerSession session
    property bool compact: false
    readonly property string words: session.mode === "review" ? BlockWords.words("review") : session.mode === "browse" ? BlockWords.words("browse")
                                  : !session.safe ? qsTr("Inte sparat") : isNaN(session.savedAt) ? "" : BlockWords.words("saved", { time: Format.time(session.savedAt) })

    readonly property bool keeps: session.mode !== "review" && session.mode !== "browse"

    spacing: Tokens.space2
    visible: words !== ""

    Accessible.role: Accessible.StatusBar
    Accessible.name: words

    Icon {
        width: Math.round(Tokens.smallSize * 1.2)
        height: width
        anchors.verticalCenter: parent.verticalCenter
        name: !root.session.safe ? "cloud-off" : root.keeps ? "check" : "eye"
        color: root.session.safe ? Tokens.right : Tokens.wrong
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.compact
        width: Math.min(implicitWidth, Math.round(Tokens.smallSize * 16))
        lineHeight: Tokens.headingLinePercent / 100
        text: root.words
        size: Tokens.smallSize
        color: root.session.safe ? Tokens.muted : Tokens.wrong
        decorative: true
    }
}
