import QtQuick

/** Asks for a file in the platform's own dialog, which is read when it is first asked for: a program starts without it. */
Loader {
    id: root

    property string title
    property var filters: []
    property string suffix          // of a file to save, when none is written
    property bool saves: false

    signal chosen(url file)

    visible: false

    function open() { ask("") }
    function close() { item?.close() }

    /** @p name is proposed, if there is one. */
    function ask(name: string) {
        if (!item)
            setSource("FileChooserDialog.qml", { chooser: root })
        item.ask(name)
    }
}
