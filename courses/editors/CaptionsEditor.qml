import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views
import "qrc:/brygga/courses/rules/captions.mjs" as Rules

/** A caption file as text: one cue a row with from, to and what is said, and what makes it hard to read while it is written (CAP-1 to CAP-3). */
Stack {
    id: root

    required property BlockEditor editor
    required property string src
    property var captions: ({ head: "WEBVTT", cues: [], after: [] })
    /** Long files are shown a part at a time. */
    readonly property int portion: 12
    property int first: 0
    readonly property var wrong: captions.cues.map((cue, row) => Rules.cueProblems(cue, captions.cues[row - 1]))
    readonly property int wrongCount: wrong.filter(problems => problems.length > 0).length

    spacing: ToolTokens.space1

    Accessible.role: Accessible.List
    Accessible.name: root.editor.label("cues")

    Component.onCompleted: read()
    onSrcChanged: read()
    onCaptionsChanged: {
        first = Math.max(0, Math.min(first, captions.cues.length - 1))
        const shown = Math.min(portion, captions.cues.length - first)
        while (places.count > shown)
            places.remove(places.count - 1)
        while (places.count < shown)
            places.append({ place: places.count })
    }
    onFirstChanged: captionsChanged()

    Connections {
        target: root.editor.host
        function onFileChanged(src) {
            if (src === root.src)
                root.read()
        }
    }

    ListModel { id: places }

    ToolText {
        Layout.fillWidth: true
        text: root.editor.label("cues.count", { n: root.captions.cues.length })
              + (root.wrongCount > 0 ? " " + root.editor.label("cues.wrong", { n: root.wrongCount }) : "")
        size: Math.round(ToolTokens.smallSize * 0.93)
        color: root.wrongCount > 0 ? ToolTokens.wrong : ToolTokens.muted
    }

    Flow {
        Layout.fillWidth: true
        visible: root.captions.cues.length > root.portion || root.wrongCount > 0
        spacing: ToolTokens.space1

        SmallButton { visible: root.first > 0; text: root.editor.label("cues.earlier"); image: "arrow-up"; onClicked: root.first = Math.max(0, root.first - root.portion) }
        SmallButton { visible: root.first + root.portion < root.captions.cues.length; text: root.editor.label("cues.later"); image: "arrow-down"; onClicked: root.first = root.first + root.portion }
        SmallButton { visible: root.wrongCount > 0; text: root.editor.label("cues.next-wrong"); image: "search"; onClicked: root.showWrong() }
    }

    Repeater {
        id: cues

        model: places

        delegate: Stack {
            id: row

            required property int index
            readonly property int place: root.first + index
            readonly property var cue: root.captions.cues[place] ?? { from: 0, to: 0, text: "" }
            readonly property var problems: root.wrong[place] ?? []
            readonly property alias entry: said

            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space1

                TextEntry {
                    Layout.preferredWidth: 84
                    Layout.alignment: Qt.AlignTop
                    objectName: "from-" + row.place
                    label: root.editor.label("cues.from")
                    readOnly: root.editor.host.readOnly
                    value: Rules.writeTime(row.cue.from)
                    problem: Rules.readTime(field.text) === null ? root.editor.label("cues.no-time") : ""
                    onEdited: value => root.setTime(row.place, "from", value, false)
                    onSettled: root.setTime(row.place, "from", field.text, true)
                }
                TextEntry {
                    Layout.preferredWidth: 84
                    Layout.alignment: Qt.AlignTop
                    objectName: "to-" + row.place
                    label: root.editor.label("cues.to")
                    readOnly: root.editor.host.readOnly
                    value: Rules.writeTime(row.cue.to)
                    problem: Rules.readTime(field.text) === null ? root.editor.label("cues.no-time") : ""
                    onEdited: value => root.setTime(row.place, "to", value, false)
                    onSettled: root.setTime(row.place, "to", field.text, true)
                }
                TextEntry {
                    id: said

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    objectName: "cue-" + row.place
                    severalLines: true
                    label: root.editor.label("cues.text", { n: row.place + 1 })
                    about: row.problems.map(problem => root.say(problem)).join(" ")
                    readOnly: root.editor.host.readOnly
                    value: row.cue.text
                    onEdited: value => root.set(row.place, "text", value)
                    onSettled: root.editor.settled()
                }
                SmallButton {
                    visible: !root.editor.host.readOnly
                    image: "plus"
                    explanation: root.editor.label("cues.add-after", { n: row.place + 1 })
                    onClicked: root.add(row.place + 1)
                }
                SmallButton {
                    visible: !root.editor.host.readOnly
                    image: "trash-2"
                    explanation: root.editor.label("cues.remove", { n: row.place + 1 })
                    onClicked: root.remove(row.place)
                }
            }

            ProblemLine {
                Layout.fillWidth: true
                text: row.problems.map(problem => root.say(problem)).join(" ")
            }
        }
    }

    SmallButton {
        objectName: "add-cue"
        visible: !root.editor.host.readOnly && root.first + root.portion >= root.captions.cues.length
        text: root.editor.label("cues.add")
        image: "plus"
        onClicked: root.add(root.captions.cues.length)
    }

    function say(problem: var): string { return editor.label("cues." + problem.code, problem.values) }
    function read() {
        const text = editor.host.text(src)
        if (text !== Rules.writeCaptions(captions))
            captions = Rules.readCaptions(text)
    }
    function put(cues: var) {
        captions = { head: captions.head, cues: cues, after: captions.after }
        editor.host.changeText(src, Rules.writeCaptions(captions))
    }
    function set(place: int, part: string, value: var) {
        put(captions.cues.map((cue, row) => {
            if (row !== place)
                return cue
            const changed = Object.assign({}, cue)
            changed[part] = value
            return changed
        }))
    }
    /** While it is written only what is already a whole time counts, so that nothing is rewritten under the author's hands. */
    function setTime(place: int, part: string, value: string, isWhole: bool) {
        const seconds = Rules.readTime(value)
        if (seconds !== null && seconds !== captions.cues[place]?.[part] && (isWhole || Rules.writeTime(seconds) === value.trim()))
            set(place, part, seconds)
        if (isWhole)
            editor.settled()
    }
    function add(place: int) {
        const from = place > 0 ? captions.cues[place - 1].to : 0
        const next = captions.cues[place]
        const cue = { before: [], name: "", from: from, to: next && next.from > from ? Math.min(next.from, from + 3) : from + 3, settings: "", text: "" }
        put(captions.cues.slice(0, place).concat([cue], captions.cues.slice(place)))
        go(place)
    }
    function remove(place: int) {
        put(captions.cues.filter((cue, row) => row !== place))
        go(Math.min(place, captions.cues.length - 1))
    }
    function go(place: int) {
        if (place < 0)
            return
        if (place < first || place >= first + portion)
            first = Math.floor(place / portion) * portion
        Qt.callLater(() => cues.itemAt(place - first)?.entry.field.forceActiveFocus(Qt.TabFocusReason))
    }
    /** The next one after those shown, or from the beginning. */
    function showWrong() {
        const next = wrong.findIndex((problems, row) => row >= first + portion && problems.length > 0)
        go(next >= 0 ? next : wrong.findIndex(problems => problems.length > 0))
    }
}
