import QtQuick
import Brygga.Views

/** A button that looks like a link: for what is at hand but not the main thing. */
ActionButton {
    quiet: true
}
