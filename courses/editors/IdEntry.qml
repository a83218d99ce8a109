import QtQuick
import Brygga.Editors

/** The short name that the course knows a thing by. It is changed, everywhere, when the field is left; why it cannot be is said while one types. */
TextEntry {
    id: root

    required property EditorHost host
    readonly property string typed: field.text.trim()

    readOnly: host.readOnly
    problem: typed === value ? "" : host.renamingProblem(path, typed)

    onSettled: {
        if (problem !== "")
            host.announce(problem)
        else if (typed !== value)
            host.rename(path, typed)
    }
}
