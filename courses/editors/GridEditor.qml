import QtQuick
import QtQuick.Layouts
import Brygga.Editors

/** Rows and columns as a grid: Tab goes from cell to cell, Ctrl+Enter adds a row, tools above act where the keyboard last was. */
ColumnLayout {
    id: root

    required property BlockEditor editor
    property var columns: editor.block.columns
    property var rows: editor.block.rows
    property bool columnHeaders: true
    property bool rowHeaders: false
    /** Where the keyboard is or was: row -1 is the headings. */
    property int row: -1
    property int column: 0
    readonly property bool readOnly: editor.host.readOnly
    readonly property int breadth: Math.max(columns.count, rows.count > 0 ? rows.rows[0].cells.count : 0)

    spacing: ToolTokens.space2

    Accessible.role: Accessible.Table
    Accessible.name: editor.label("grid")

    Keys.onPressed: event => {
        const control = event.modifiers & Qt.ControlModifier
        event.accepted = !root.readOnly
        if (control && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            root.addRow(root.row + 1)
        else if ((event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down))
            root.moveRow(event.key === Qt.Key_Up ? -1 : 1)
        else
            event.accepted = false
    }

    Flow {
        Layout.fillWidth: true
        visible: !root.readOnly
        spacing: 2

        SmallButton { objectName: "add-row"; text: qsTr("Rad under"); image: "plus"; explanation: qsTr("Ctrl+Enter"); onClicked: root.addRow(root.row + 1) }
        SmallButton { objectName: "add-column"; text: qsTr("Kolumn efter"); image: "plus"; onClicked: root.addColumn(root.column + 1) }
        SmallButton { text: qsTr("Flytta rad upp"); image: "arrow-up"; explanation: qsTr("Alt+Upp"); onClicked: root.moveRow(-1) }
        SmallButton { text: qsTr("Flytta rad ned"); image: "arrow-down"; explanation: qsTr("Alt+Ned"); onClicked: root.moveRow(1) }
        SmallButton { objectName: "remove-row"; text: qsTr("Ta bort rad"); image: "trash-2"; onClicked: root.removeRow() }
        SmallButton { objectName: "remove-column"; text: qsTr("Ta bort kolumn"); image: "trash-2"; onClicked: root.removeColumn() }
    }

    ToolText {
        Layout.fillWidth: true
        visible: root.breadth > 0
        text: root.row < 0 ? qsTr("Rubrik i kolumn %1").arg(root.column + 1) : qsTr("Rad %1, kolumn %2").arg(root.row + 1).arg(root.column + 1)
        size: Math.round(ToolTokens.smallSize * 0.93)
        color: ToolTokens.muted
        decorative: true
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.ceil(grid.implicitHeight) + 2
        visible: root.breadth > 0
        color: ToolTokens.hairline
        border { width: 1; color: ToolTokens.hairline }

        ColumnLayout {
            id: grid

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1 }
            spacing: 1

            RowLayout {
                Layout.fillWidth: true
                spacing: 1

                Repeater {
                    id: heads

                    model: root.columns

                    delegate: Rectangle {
                        id: head

                        required property var item
                        required property int index
                        readonly property alias entry: title

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        implicitHeight: title.implicitHeight
                        color: ToolTokens.accentSoft

                        TextEntry {
                            id: title

                            anchors { left: parent.left; right: parent.right }
                            bare: true
                            strong: true
                            readOnly: root.readOnly
                            label: qsTr("Rubrik i kolumn %1").arg(head.index + 1)
                            value: head.item.text
                            onEdited: value => root.editor.itemChanged(root.columns.path, head.index, "text", value)
                            onSettled: root.editor.settled()
                            field.background: Rectangle { color: "transparent"; border { width: title.field.activeFocus ? 2 : 0; color: ToolTokens.focus } }
                            field.onActiveFocusChanged: if (field.activeFocus) root.stand(-1, head.index)
                        }
                    }
                }
            }

            Repeater {
                id: lines

                model: root.rows

                delegate: RowLayout {
                    id: line

                    required property var item
                    required property int index
                    readonly property alias cells: cells

                    Layout.fillWidth: true
                    spacing: 1

                    Repeater {
                        id: cells

                        model: line.item.cells

                        delegate: Rectangle {
                            id: cell

                            required property var item
                            required property int index
                            readonly property alias entry: text

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            implicitHeight: text.implicitHeight
                            color: root.rowHeaders && index === 0 ? ToolTokens.accentSoft : ToolTokens.paper

                            RichTextEntry {
                                id: text

                                anchors { left: parent.left; right: parent.right }
                                bare: true
                                host: root.editor.host
                                path: cell.item.path
                                label: qsTr("Rad %1, %2").arg(line.index + 1).arg(root.columns.rows[cell.index]?.text || qsTr("kolumn %1").arg(cell.index + 1))
                                field.placeholderText: ""
                                value: cell.item.text
                                onEdited: value => root.editor.itemChanged(line.item.cells.path, cell.index, "text", value)
                                onSettled: root.editor.settled()
                                field.onActiveFocusChanged: if (field.activeFocus) root.stand(line.index, cell.index)
                            }
                        }
                    }
                }
            }
        }
    }

    function stand(atRow: int, atColumn: int) {
        row = atRow
        column = atColumn
    }
    function focusCell(atRow: int, atColumn: int) {
        const cell = atRow < 0 ? heads.itemAt(atColumn) : lines.itemAt(atRow)?.cells.itemAt(atColumn)
        cell?.entry.field.forceActiveFocus(Qt.TabFocusReason)
    }
    function addRow(at: int) {
        const to = Math.min(at, rows.count)
        editor.host.together(() => {
            if (columns.count === 0 && rows.count === 0)
                editor.itemInserted(columns.path, 0)
            editor.itemInserted(rows.path, to)
        })
        Qt.callLater(() => focusCell(to, 0))
        editor.host.announce(qsTr("Rad %1 tillagd").arg(to + 1))
    }
    function addColumn(at: int) {
        const to = Math.min(at, breadth)
        editor.host.together(() => {
            if (columnHeaders || columns.count > 0)
                editor.itemInserted(columns.path, Math.min(to, columns.count))
            rows.rows.forEach(line => editor.itemInserted(line.cells.path, Math.min(to, line.cells.count)))
        })
        Qt.callLater(() => focusCell(-1, to))
        editor.host.announce(qsTr("Kolumn %1 tillagd").arg(to + 1))
    }
    function removeRow() {
        if (row < 0 || row >= rows.count)
            return
        const at = row
        editor.itemRemoved(rows.path, at)
        Qt.callLater(() => focusCell(Math.min(at, rows.count - 1), column))
        editor.host.announce(qsTr("Rad %1 borttagen").arg(at + 1))
    }
    function removeColumn() {
        const at = column
        if (at >= breadth)
            return
        editor.host.together(() => {
            if (at < columns.count)
                editor.itemRemoved(columns.path, at)
            rows.rows.forEach(line => {
                if (at < line.cells.count)
                    editor.itemRemoved(line.cells.path, at)
            })
        })
        Qt.callLater(() => focusCell(-1, Math.max(0, Math.min(at, breadth - 1))))
        editor.host.announce(qsTr("Kolumn %1 borttagen").arg(at + 1))
    }
    function moveRow(by: int) {
        const to = row + by
        if (row < 0 || to < 0 || to >= rows.count)
            return
        editor.itemMoved(rows.path, row, to)
        row = to
        editor.host.announce(qsTr("Raden flyttad till plats %1 av %2").arg(to + 1).arg(rows.count))
    }
}
