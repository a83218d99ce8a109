import QtQuick
import Brygga.Views

/** How captions look is the reader's choice, remembered on the device (ACC-W8). */
QtObject {
    id: root

    required property BlockHost host
    readonly property var choices: ({ size: ["1", "2", "3"], colour: ["white", "yellow", "cyan", "black"], background: ["black", "blue", "white"], opacity: ["100", "75", "0"], typeface: ["sans", "serif", "mono"] })
    property var values: remembered()

    /** What is no choice is not taken. */
    function remembered(): var {
        const kept = host.remembered("captions", {})
        const found = { on: kept.on !== false }
        for (const name of Object.keys(choices))
            found[name] = choices[name].indexOf(kept[name]) >= 0 ? kept[name] : choices[name][0]
        return found
    }

    function set(name: string, value: var) {
        values = Object.assign({}, values, { [name]: value })
        host.remember("captions", values)
    }
}
