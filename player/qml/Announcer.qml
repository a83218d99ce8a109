import QtQuick
import Brygga.Views

/** Says something to those who do not see it happen, without moving the keyboard. */
Item {
    id: root

    property string text

    width: 1
    height: 1

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: text === ""

    function say(words: string) {
        text = ""
        text = words
        Announcement.tell(root)
    }

    /** What has been said belongs to what was shown then. */
    function clear() {
        text = ""
    }
}
