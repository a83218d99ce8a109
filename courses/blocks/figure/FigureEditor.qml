import QtQuick
import QtQuick.Layouts
import Brygga.Editors
import Brygga.Views
import "qrc:/brygga/courses/blocks/figure/figure-rules.mjs" as Rules

BlockEditor {
    id: root

    /** describe, decorative or later (ACC-B9); what the figure says decides, until the author chooses. */
    property string chosen: ""
    readonly property string alternative: root.block.decorative ? "decorative" : root.block.alt !== "" || root.chosen === "describe" ? "describe" : "later"

    BlockField { of: root; name: "src" }

    Picture {
        Layout.fillWidth: true
        Layout.maximumWidth: 480
        Layout.preferredHeight: missing ? 0 : Math.round(width * ratio)
        visible: root.block.src !== "" && !missing
        source: root.block.src !== "" ? root.host.media(root.block.src) : ""
        scheme: Look.scheme
        colors: ToolTokens.diagramColors
        Accessible.role: Accessible.Graphic
        Accessible.name: root.block.alt
    }

    ToolText {
        Layout.fillWidth: true
        text: root.label("alternative")
        size: ToolTokens.smallSize
        strong: true
    }

    Flow {
        Layout.fillWidth: true
        spacing: ToolTokens.space1

        Repeater {
            model: ["describe", "decorative", "later"]

            delegate: SmallButton {
                required property string modelData

                objectName: "alternative-" + modelData
                enabled: !root.host.readOnly
                text: root.label("alternative." + modelData)
                explanation: chosen ? root.label("alternative.chosen") : ""
                image: chosen ? "circle-dot" : "circle"
                chosen: root.alternative === modelData
                role: Accessible.RadioButton
                onClicked: root.choose(modelData)
            }
        }
    }

    ToolText {
        Layout.fillWidth: true
        text: root.label("alternative." + root.alternative + ".about")
        size: Math.round(ToolTokens.smallSize * 0.93)
        color: ToolTokens.muted
    }

    BlockField { id: alt; of: root; name: "alt"; visible: root.alternative === "describe" }

    ProblemLine {
        Layout.fillWidth: true
        isWarning: root.alternative !== "later"
        text: root.wordsOf(Rules.problems(root.plain(root.block)), "")
    }

    BlockField { of: root; name: "caption" }
    BlockField { of: root; name: "width" }
    BlockField { of: root; name: "description"; visible: root.alternative !== "decorative" }

    ToolText {
        Layout.fillWidth: true
        visible: grid.visible
        text: root.label("data")
        size: ToolTokens.smallSize
        strong: true
    }

    GridEditor {
        id: grid

        Layout.fillWidth: true
        visible: root.alternative !== "decorative"
        editor: root
    }

    function choose(way: string) {
        chosen = way
        host.together(() => {
            if (block.decorative !== (way === "decorative"))
                changed("decorative", way === "decorative")
            if (way !== "describe" && block.alt !== "")
                changed("alt", "")
        })
        if (way === "describe")
            Qt.callLater(() => alt.item.field.forceActiveFocus(Qt.TabFocusReason))
    }
}
