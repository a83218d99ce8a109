import QtQuick
import Brygga.Views

/** What a length is measured against: all there is to do, to see or to scroll. */
Rectangle {
    readonly property bool outlined: Look.scheme === "contrast" // two bright colours could not be told apart

    implicitHeight: 8
    radius: height / 2
    color: outlined ? Tokens.paper : Tokens.hairline
    border { width: outlined ? 1 : 0; color: Tokens.line }
}
