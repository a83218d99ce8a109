import QtQuick
import Brygga.Views

/** The links of a text as things of their own, lying over it: to be reached by Tab, heard, and followed. */
Item {
    id: root

    required property TextEdit text
    property bool byPointer: false

    signal followed(string href, Item from)

    HoverHandler {
        id: hover

        cursorShape: root.text.hoveredLink ? Qt.PointingHandCursor : Qt.IBeamCursor
    }

    TextLinks {
        id: found

        document: root.text.textDocument
    }

    Repeater {
        id: links

        model: found.links

        delegate: Item {
            id: link

            required property var modelData
            readonly property var boxes: root.width > 0 && root.text.contentHeight > 0 ? found.boxes(modelData.start, modelData.end) : []

            x: Math.min(...boxes.map(box => box.x), root.width)
            y: boxes.length > 0 ? boxes[0].y : 0
            width: Math.max(0, ...boxes.map(box => box.x + box.width - x))
            height: boxes.length > 0 ? boxes[boxes.length - 1].y + boxes[boxes.length - 1].height - y : 0
            activeFocusOnTab: true

            Accessible.role: Accessible.Link
            Accessible.name: modelData.text
            Accessible.focusable: true
            Accessible.onPressAction: root.followed(link.modelData.href, link)

            Keys.onReturnPressed: root.followed(link.modelData.href, link)
            Keys.onEnterPressed: root.followed(link.modelData.href, link)

            TapHandler {
                enabled: root.byPointer
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.followed(link.modelData.href, link)
            }

            Repeater {
                model: link.activeFocus ? link.boxes : []

                delegate: Rectangle {
                    required property var modelData

                    x: modelData.x - link.x - 2
                    y: modelData.y - link.y - 1
                    width: modelData.width + 4
                    height: modelData.height + 2
                    color: "transparent"
                    border { width: Tokens.focusWidth; color: Tokens.focus }
                    radius: Tokens.smallRadius
                }
            }
        }
    }

    /** The link that the mouse is over, null when it is over none. */
    function pointed(): Item {
        const at = hover.point.position
        for (let i = 0; i < links.count; ++i) {
            const link = links.itemAt(i)
            if (link.boxes.some(box => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height))
                return link
        }
        return null
    }
}
