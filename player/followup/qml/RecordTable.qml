import QtQuick
import Brygga.FollowUp
import Brygga.Views

/** A table of plain text. `heads`: the headings; `lines`: a list of texts for each row; the first column names the row. */
DataTable {
    id: root

    property var heads: []
    property var lines: []

    header: "both"
    captionHidden: true
    size: Tokens.smallSize
    columns: heads.map(head => ({ text: head.charAt(0).toUpperCase() + head.slice(1) })) // a file's own headings are in lower case
    rows: lines.map(line => ({ cells: line.map(text => ({ text: String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;") })) }))
}
