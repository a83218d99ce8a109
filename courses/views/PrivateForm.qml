import QtQuick
import Brygga.Views

/**
 * Keeps what a private form holds a moment after the last change, and at once when a field is left. The answer says only whether
 * something is written. `values`: text by the fields' names, or whatever the form makes of it.
 */
QtObject {
    id: root

    required property var view                     // the BlockView it stands in
    property bool answers: true                    // false: whether it is filled in is nothing to the course
    property var values: view.status.written ?? null
    property bool changed: false
    readonly property bool isElsewhere: view.answer === true && values === null && !changed
    readonly property string kept: !changed && values !== null ? view.words("private-kept") : ""

    readonly property Timer timer: Timer {
        interval: 600
        onTriggered: root.keep()
    }

    readonly property Connections leaving: Connections {
        target: root.view.host
        ignoreUnknownSignals: true // as in BlockView
        function onLeaving() { root.keep() }
    }

    Component.onDestruction: keep()

    /** A field holds this now. */
    function set(now: var) {
        values = now
        changed = true
        timer.restart()
    }

    function setText(name: string, text: string) {
        const now = Object.assign({}, values ?? {})
        if (text.trim() === "")
            delete now[name]
        else
            now[name] = text
        set(Object.keys(now).length > 0 ? now : null)
    }

    function text(name: string): string {
        return (values ?? {})[name] ?? ""
    }

    function keep() {
        timer.stop()
        if (!changed)
            return
        changed = false
        view.written(values)
        if (answers && (values !== null) !== (view.answer === true))
            view.answered(values === null ? null : true)
    }
}
