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

    spacing: Tokens.space2
    visible: words !== ""

    Accessible.role: Accessible.StatusBar
    Accessible.name: words

    Icon {
        width: Math.round(Tokens.smallSize * 1.2)
        height: width
        anchors.verticalCenter: parent.verticalCenter
        name: root.session.safe ? "check" : "cloud-off"
        color: root.session.safe ? Tokens.right : Tokens.wrong
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.compact
        width: Math.min(implicitWidth, 220)
        maximumLineCount: 1
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        text: root.words
        size: Tokens.smallSize
        color: root.session.safe ? Tokens.muted : Tokens.wrong
        decorative: true
    }
}
