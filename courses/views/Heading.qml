import QtQuick
import Brygga.Views

/** A title. Its level says where it stands, 1 being the page's, and its size unless that is said; assistive technology learns that it is a heading. */
PlainText {
    id: root

    property int level: 2
    property int wanted: level === 1 ? Tokens.h1Size : level === 2 ? Tokens.h3Size : Tokens.bodySize
    readonly property real longest: letters.font.pixelSize > 0 ? Math.max(...text.split(/\s+/).map(word => letters.advanceWidth(word))) : 0

    // A long word in large text gives way before it is broken.
    size: width > 0 && longest > width ? Math.max(Tokens.bodySize, Math.floor(wanted * width / longest)) : wanted
    strong: true
    lineHeight: Tokens.headingLinePercent / 100

    Accessible.role: Accessible.Heading

    FontMetrics {
        id: letters

        font { family: Tokens.family; pixelSize: root.wanted; weight: Tokens.strongWeight }
    }
}
