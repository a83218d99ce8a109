import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views
import "qrc:/brygga/courses/blocks/video/video-rules.mjs" as Rules

BlockEditor {
    id: root

    readonly property var problems: Rules.problems(plain(block))
    readonly property bool isFilm: block.src !== ""

    BlockField { of: root; name: "title" }
    BlockField { of: root; name: "aim" }

    RowLayout {
        Layout.fillWidth: true
        spacing: ToolTokens.space3

        BlockField { of: root; name: "length"; Layout.preferredWidth: 1 }
        BlockField { of: root; name: "threshold"; Layout.preferredWidth: 1 }
    }

    ProblemLine {
        Layout.fillWidth: true
        text: root.wordsOf(root.problems, "")
    }

    BlockField { of: root; name: "src"; visible: root.isFilm || root.block.slides.count === 0 }

    FileOfOne { visible: !root.isFilm; editor: root; name: "sound" }

    TimedList {
        visible: !root.isFilm
        editor: root
        name: "slides"
        problems: root.problems
        parts: ["src", "alt"]
    }

    TimedList {
        editor: root
        name: "chapters"
        problems: root.problems
        parts: ["text"]
    }

    ItemList {
        id: pauses

        Layout.fillWidth: true
        editor: root
        name: "pauses"
        items: root.block.pauses

        delegate: ItemCard {
            id: pause

            list: pauses
            problem: root.wordsOf(root.problems, item.id)

            BlockField { of: pause; name: "at"; Layout.maximumWidth: 160 }

            Repeater {
                model: pause.item.blocks

                delegate: NestedBlock { editor: root }
            }

            SmallButton {
                objectName: "add-question"
                visible: pause.item.blocks.count === 0 && !root.host.readOnly
                text: root.label("pauses.question")
                image: "plus"
                onClicked: root.host.insertBlock(root.holder, pause.item.blocks.path, 0)
            }
        }
    }

    ItemList {
        id: captions

        Layout.fillWidth: true
        editor: root
        name: "captions"
        items: root.block.captions
        movable: false

        delegate: ItemCard {
            id: track

            list: captions

            BlockField { of: track; name: "src" }

            RowLayout {
                Layout.fillWidth: true
                spacing: ToolTokens.space3

                BlockField { of: track; name: "language"; Layout.preferredWidth: 1 }
                BlockField { of: track; name: "status"; Layout.preferredWidth: 2 }
            }

            CaptionsEditor {
                Layout.fillWidth: true
                visible: track.item.src !== ""
                editor: root
                src: track.item.src
            }
        }
    }

    BlockField { of: root; name: "description" }

    TimedList {
        visible: root.block.description === "text" || root.block.descriptions.count > 0
        editor: root
        name: "descriptions"
        problems: root.problems
        parts: ["text"]
    }

    FileOfOne { visible: root.block.description === "track"; editor: root; name: "described" }

    /** Things that happen at a time: the time first, then what. */
    component TimedList: ItemList {
        id: timed

        property var problems: []
        property var parts: []

        Layout.fillWidth: true
        items: editor.block[name]

        delegate: Component {
            ItemCard {
                id: moment

                list: timed
                problem: timed.editor.wordsOf(timed.problems, item.id)

                RowLayout {
                    Layout.fillWidth: true
                    spacing: ToolTokens.space2

                    BlockField { of: moment; name: "at"; Layout.fillWidth: false; Layout.preferredWidth: 90; Layout.alignment: Qt.AlignTop }

                    Stack {
                        Layout.fillWidth: true
                        spacing: ToolTokens.space2

                        Repeater {
                            model: timed.parts

                            delegate: BlockField {
                                required property string modelData

                                of: moment
                                name: modelData
                            }
                        }
                    }
                }
            }
        }
    }

    /** An element that only names a file: sound, or the film with description. */
    component FileOfOne: ItemList {
        id: one

        Layout.fillWidth: true
        items: editor.block[name]
        most: 1
        movable: false

        delegate: Component {
            ItemCard {
                id: file

                list: one
                title: one.one

                BlockField { of: file; name: "src" }
            }
        }
    }
}
