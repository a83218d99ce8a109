import QtQuick
import Brygga.Views

/** A title. Its level says its size; assistive technology learns that it is a heading. */
PlainText {
    property int level: 3

    size: level === 1 ? Tokens.h1Size : level === 2 ? Tokens.h2Size : level === 3 ? Tokens.h3Size : Tokens.bodySize
    strong: true
    lineHeight: Tokens.headingLinePercent / 100

    Accessible.role: Accessible.Heading
}
