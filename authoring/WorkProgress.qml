import QtQuick
import QtQuick.Controls
import Brygga.Editors

/** How much of something is done, as a line; in the colours of the tool, not of the course. */
ProgressBar {
    required property int done
    required property int count
    required property string words

    value: count > 0 ? done / count : 0
    palette { dark: ToolTokens.accent; midlight: ToolTokens.hairline }
    Accessible.name: words
}
