import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Editors
import Brygga.Views

/** A popup with a search field over a list: type, arrow down, Enter. Entries are [{ key, name, about, icon, detail }]. */
Popup {
    id: root

    required property string title
    property var entries: []
    property string wanted: ""
    readonly property var found: {
        const words = wanted.toLowerCase().split(" ").filter(word => word !== "")
        const fitting = entries.filter(entry => words.every(word => (entry.name + " " + entry.about + " " + entry.key).toLowerCase().indexOf(word) >= 0))
        const rank = entry => entry.key === wanted || entry.name.toLowerCase() === wanted.toLowerCase() ? 0 : entry.name.toLowerCase().indexOf(wanted.toLowerCase()) === 0 ? 1 : 2
        return [0, 1, 2].reduce((all, level) => all.concat(fitting.filter(entry => rank(entry) === level)), [])
    }

    signal chosen(string key)

    anchors.centerIn: Overlay.overlay
    width: Math.min(560 * Look.textScale, Overlay.overlay ? Overlay.overlay.width - 32 : 560)
    height: Math.min(520 * Look.textScale, Overlay.overlay ? Overlay.overlay.height - 32 : 520)
    modal: true
    focus: true
    padding: ToolTokens.space2

    onOpened: {
        field.text = ""
        list.currentIndex = 0
        field.forceActiveFocus()
    }

    Overlay.modal: Rectangle { color: "#80000000" }
    background: Rectangle { color: ToolTokens.paper; radius: ToolTokens.largeRadius; border { width: 1; color: ToolTokens.line } }

    contentItem: ColumnLayout {
        spacing: ToolTokens.space2

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        TextField {
            id: field

            readonly property string description: list.currentItem ? list.currentItem.spoken : qsTr("Inget hittades") // AccessibleItem

            objectName: "search"
            Layout.fillWidth: true
            placeholderText: root.title
            placeholderTextColor: ToolTokens.muted
            color: ToolTokens.ink
            font { family: ToolTokens.family; pixelSize: ToolTokens.bodySize }
            padding: ToolTokens.space2
            background: Rectangle { radius: ToolTokens.smallRadius; color: ToolTokens.surface; border { width: field.activeFocus ? 2 : 1; color: field.activeFocus ? ToolTokens.focus : ToolTokens.line } }

            Accessible.name: root.title
            Accessible.description: description

            onTextChanged: { root.wanted = text; list.currentIndex = 0 }
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: root.choose(list.currentIndex)
            Keys.onEnterPressed: root.choose(list.currentIndex)
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.found
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollBar.vertical: ScrollBar { }

            Accessible.role: Accessible.List
            Accessible.name: root.title

            delegate: Rectangle {
                id: row

                required property var modelData
                required property int index
                readonly property string more: [modelData.about, modelData.detail ?? ""].filter(text => text !== "").join(". ")
                readonly property string spoken: modelData.name + (more !== "" ? ". " + more : "")

                width: list.width
                height: Math.max(40, texts.implicitHeight + 10)
                radius: ToolTokens.smallRadius
                color: ListView.isCurrentItem ? ToolTokens.accentSoft : hover.hovered ? ToolTokens.surface : "transparent"
                border { width: ListView.isCurrentItem && Look.scheme === "contrast" ? 1 : 0; color: ToolTokens.focus }

                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.name
                Accessible.description: more
                Accessible.selectable: true
                Accessible.selected: ListView.isCurrentItem
                Accessible.onPressAction: root.choose(index)

                HoverHandler { id: hover }
                TapHandler { onTapped: root.choose(row.index) }

                RowLayout {
                    anchors { fill: parent; leftMargin: ToolTokens.space2; rightMargin: ToolTokens.space2 }
                    spacing: ToolTokens.space2

                    ToolIcon { visible: (row.modelData.icon ?? "") !== ""; name: row.modelData.icon ?? ""; color: ToolTokens.accent }
                    ColumnLayout {
                        id: texts

                        Layout.fillWidth: true
                        spacing: 0
                        ToolText { Layout.fillWidth: true; text: row.modelData.name; size: Math.round(ToolTokens.bodySize * 0.9); lineHeight: 1.2; decorative: true }
                        ToolText { Layout.fillWidth: true; visible: text !== ""; text: row.modelData.about; size: Math.round(ToolTokens.smallSize * 0.92); color: ToolTokens.muted; lineHeight: 1.15; decorative: true }
                    }
                    ToolText { text: row.modelData.detail ?? ""; size: ToolTokens.smallSize; color: ToolTokens.muted; decorative: true }
                }
            }

            ToolText { anchors.centerIn: parent; visible: list.count === 0; text: qsTr("Inget hittades"); color: ToolTokens.muted }
        }
    }

    function choose(index: int) {
        if (index < 0 || index >= found.length)
            return
        const key = found[index].key
        close()
        chosen(key)
    }
}
