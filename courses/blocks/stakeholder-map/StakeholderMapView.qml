import QtQuick
import QtQuick.Layouts
import Brygga.Views
import "qrc:/brygga/courses/rules/html.mjs" as Html

BlockView {
    id: root

    readonly property var actors: form.values ?? blanks
    property var blanks: [blank()]    // what is there before anything is written
    property var drawn: []            // what the map shows: the actors as they were when a field was last left

    Component.onCompleted: draw()

    PrivateForm {
        id: form

        view: root
    }

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.block.title
        }

        FlowText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.intro
            level: 3
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        PrivateNotice {
            Layout.fillWidth: true
            text: root.words("private") + (form.isElsewhere ? " " + root.words("private-elsewhere") : "")
            kept: form.kept
        }

        // A count and not the actors themselves: what the learner writes in must stay while she writes.
        Repeater {
            id: rows

            model: root.actors.length

            delegate: StakeholderRow {
                required property int index

                Layout.fillWidth: true
                view: root
                place: index
                actor: root.actors[index] ?? root.blank()
                onEdited: (name, text) => root.change(index, name, text)
                onPlaced: (name, yes) => {
                    root.change(index, name, yes)
                    root.keep()
                }
                onSettled: root.keep()
                onRemoved: root.remove(index)
            }
        }

        ActionButton {
            Layout.maximumWidth: parent.width
            image: "plus"
            text: root.words("stakeholder-map.add")
            onClicked: root.add()
        }

        DataTable {
            Layout.fillWidth: true
            caption: root.words("stakeholder-map.map")
            columns: ["mandate", "near", "far"].map(key => ({ text: root.words("stakeholder-map." + key) }))
            rows: [root.mapRow(true), root.mapRow(false)]
            header: "both"
        }

        DocumentActions {
            Layout.fillWidth: true
            host: root.host
            read: () => root.filledIn()
        }
    }

    function blank(): var { return { name: "", near: true, large: true } }

    function isEmpty(actor: var): bool {
        return Object.keys(actor).every(name => typeof actor[name] !== "string" || actor[name].trim() === "")
    }

    /** These are the actors now; as long as nothing is written of any, there is nothing to keep. */
    function set(now: var) {
        blanks = now
        form.set(now.every(isEmpty) ? null : now)
    }

    function change(place: int, name: string, value: var) {
        set(actors.map((actor, index) => index === place ? Object.assign({}, actor, { [name]: value }) : actor))
    }

    function keep() {
        form.keep()
        draw()
    }

    function draw() {
        drawn = actors.filter(actor => !isEmpty(actor))
    }

    function add() {
        set(actors.concat([blank()]))
        rows.itemAt(actors.length - 1).focusFirst()
        host.announce(words("stakeholder-map.added", { n: actors.length }))
    }

    function remove(place: int) {
        set(actors.filter((actor, index) => index !== place))
        keep()
        rows.itemAt(place - 1).focusFirst()
        host.announce(words("stakeholder-map.removed"))
    }

    function mapRow(large: bool): var {
        const cell = near => {
            const names = drawn.filter(actor => actor.near === near && actor.large === large)
                .map(actor => Html.escape(actor.name || words("stakeholder-map.unnamed")))
            return { text: names.join("<br>") || Html.escape(words("stakeholder-map.nobody")) }
        }
        return { cells: [{ text: Html.escape(words("stakeholder-map." + (large ? "large" : "small"))) }, cell(true), cell(false)] }
    }

    function filledIn(): var {
        const filled = actors.filter(actor => !isEmpty(actor))
        const place = key => words("stakeholder-map." + key)
        const cells = filled.map(actor => [actor.name, place(actor.near ? "near" : "far"), place(actor.large ? "large" : "small")]
            .concat(block.fields.map(field => actor["field." + field.id] ?? "")))
        const columns = [place("actor-name"), place("closeness"), place("mandate")].concat(block.fields.map(field => field.title))
        return { title: block.title, about: block.intro, parts: [{ title: place("map"), columns: columns, rows: Math.max(6, filled.length), cells: cells }] }
    }
}
