import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** What is wrong with something that could not be opened or saved, with the way out. */
AskDialog {
    id: root

    property var problems: []

    accept: BlockWords.words("close")

    Repeater {
        model: root.problems

        delegate: PlainText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    function tell(what: string, why: var) {
        title = what
        problems = why
        open()
    }
}
