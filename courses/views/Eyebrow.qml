import QtQuick
import Brygga.Views

/** A small line above a title that says what kind of thing it is. */
PlainText {
    size: Tokens.smallSize
    strong: true
    color: Tokens.accent
    lineHeight: Tokens.headingLinePercent / 100
}
