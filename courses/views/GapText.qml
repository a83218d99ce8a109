import QtQuick
import Brygga.Views

/** Text before or after a gap: in line with the field beside it, no wider than its words. */
InlineText {
    id: root

    property int room: 0            // the widest it may be
    property int lineHeight: 0      // of the field

    width: Math.min(Math.ceil(natural.implicitWidth) + 1, room)
    topPadding: Math.max(0, Math.round((lineHeight - Tokens.bodySize * Tokens.textLine) / 2))
    visible: html !== ""

    // A text that wraps does not know how wide it would be if it did not.
    LabelText {
        id: natural

        visible: false
        html: root.html
        wrapMode: Text.NoWrap
    }
}
