import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** The list of contents: units with their pages, how far the learner has come, and the player's own pages. */
Rectangle {
    id: root

    required property PlayerSession session
    property string address
    property bool titled: false   // where the bar has no room for the title
    property var states: ({})
    property var open: ({})
    readonly property var units: session.contents.map(unit => unit) // its own, or each look at it would read the whole again
    readonly property int done: Object.keys(states).filter(id => states[id].done).length
    readonly property bool complete: session.standing(BlockWords.language).complete && revision >= 0
    property int revision: 0

    signal chosen(string address)

    color: Tokens.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Innehåll")

    Component.onCompleted: {
        refresh()
        here.restart()
    }
    onAddressChanged: {
        reveal()
        here.restart()
    }

    // Once what has been unfolded is laid out, the list shows where one is.
    Timer {
        id: here

        property Item link: null

        interval: 40
        onTriggered: if (link?.current) scroller.show(link)
    }

    Connections {
        target: root.session
        function onKept(event) { root.refresh(event.page) }
    }

    PageScroller {
        id: scroller

        anchors.fill: parent

        Stack {
            Layout.fillWidth: true
            Layout.topMargin: -Tokens.space3
            spacing: Tokens.space1

            PlainText {
                Layout.fillWidth: true
                Layout.bottomMargin: Tokens.space2
                visible: root.titled
                text: root.session.about.title
                strong: true
                lineHeight: Tokens.headingLinePercent / 100
            }

            PlainText {
                id: progressText

                Layout.fillWidth: true
                text: qsTr("%1 av %2 sidor klara").arg(root.done).arg(root.session.about.pageCount)
                size: Tokens.smallSize
                color: Tokens.muted
            }

            ProgressLine {
                Layout.fillWidth: true
                Layout.bottomMargin: Tokens.space3
                name: progressText.text
                value: root.done
                to: root.session.about.pageCount
            }

            Repeater {
                model: root.units

                delegate: Stack {
                    id: unit

                    required property var modelData
                    readonly property int done: modelData.pages.filter(page => root.states[page.id]?.done).length

                    Layout.fillWidth: true
                    spacing: 0

                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: 1
                        color: Tokens.hairline
                    }

                    Disclosure {
                        Layout.fillWidth: true
                        size: Math.round(Tokens.bodySize * 0.94)
                        title: unit.modelData.title
                        note: qsTr("%1 av %2").arg(unit.done).arg(unit.modelData.pages.length)
                        indent: 0
                        open: root.open[unit.modelData.id] === true
                        onToggled: shown => root.open = Object.assign({}, root.open, { [unit.modelData.id]: shown })

                        Stack {
                            spacing: 0

                            Repeater {
                                model: unit.modelData.pages

                                delegate: Stack {
                                    id: entry

                                    required property var modelData
                                    required property int index
                                    readonly property string before: index > 0 ? unit.modelData.pages[index - 1].section : ""

                                    Layout.fillWidth: true
                                    spacing: 0

                                    PlainText {
                                        Layout.fillWidth: true
                                        Layout.margins: Tokens.space2
                                        Layout.topMargin: Tokens.space3
                                        visible: text !== "" && text !== entry.before && text !== unit.modelData.title
                                        text: entry.modelData.section
                                        size: Tokens.smallSize
                                        color: Tokens.muted
                                    }

                                    ContentsLink {
                                        id: link

                                        Layout.fillWidth: true
                                        title: entry.modelData.title
                                        mark: root.markOf(root.states[entry.modelData.id])
                                        current: root.address === "#page-" + entry.modelData.id
                                        onCurrentChanged: if (current) here.link = link
                                        Component.onCompleted: if (current) here.link = link
                                        onClicked: root.chosen("#page-" + entry.modelData.id)
                                    }
                                }
                            }
                        }
                    }
                }
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.bottomMargin: Tokens.space3
                implicitHeight: 1
                color: Tokens.hairline
            }

            Repeater {
                model: [
                    { address: "#outcome", image: "list-checks", title: qsTr("Resultat"), shown: true },
                    { address: "#certificate", image: "award", title: qsTr("Kursintyg"), shown: root.complete },
                    { address: "#notes", image: "notebook-pen", title: qsTr("Mina anteckningar"), shown: true },
                    { address: "#glossary", image: "book-a", title: qsTr("Ordlista"), shown: root.session.about.hasTerms },
                    { address: "#sources", image: "library", title: qsTr("Källor"), shown: root.session.about.hasSources }
                ].filter(tool => tool.shown)

                delegate: ContentsLink {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.title
                    image: modelData.image
                    current: root.address === modelData.address
                    onClicked: root.chosen(modelData.address)
                }
            }
        }
    }

    /** What has happened on one page changes how far that page is; without one, all are looked at. */
    function refresh(pageId: var) {
        const now = Object.assign({}, states)
        for (const unit of units) {
            for (const page of unit.pages) {
                if (!pageId || page.id === pageId)
                    now[page.id] = session.pageState(page.id)
            }
        }
        states = now
        revision += 1
    }

    function markOf(state: var): string {
        return !state ? "new" : state.done ? "done" : state.opened ? "begun" : "new"
    }

    /** Opens the unit of the page that is shown, so that the list tells where one is. */
    function reveal() {
        const unit = units.find(one => one.pages.some(page => "#page-" + page.id === address))
        if (unit && !open[unit.id])
            open = Object.assign({}, open, { [unit.id]: true })
    }
}
