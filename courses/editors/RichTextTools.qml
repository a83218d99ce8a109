import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Brygga.Editors
import Brygga.Views

/** The tools of a rich text field. Alt+F10 leads to them from the field, Escape back. */
FocusScope {
    id: root

    required property RichTextWriting writing
    required property EditorHost host
    required property Item field
    property bool flow: false
    property string path
    readonly property bool busy: activeFocus || question.visible
    readonly property var around: writing.around
    /** Tab in a text leads to the next field, not through ten tools. */
    readonly property int stops: activeFocus ? Qt.TabFocus : Qt.NoFocus

    implicitHeight: row.implicitHeight
    implicitWidth: 200

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Textverktyg")

    Keys.onEscapePressed: field.forceActiveFocus()

    Flow {
        id: row

        width: parent.width
        spacing: 2

        SmallButton {
            id: first
            focusPolicy: root.stops
            text: qsTr("F")
            name: explanation
            font.bold: true
            explanation: qsTr("Fet (Ctrl+B)")
            chosen: !!root.around.strong
            onClicked: root.writing.toggle("strong")
        }
        SmallButton {
            focusPolicy: root.stops
            text: qsTr("K")
            name: explanation
            font.italic: true
            explanation: qsTr("Kursiv (Ctrl+I)")
            chosen: !!root.around.em
            onClicked: root.writing.toggle("em")
        }
        SmallButton {
            focusPolicy: root.stops
            visible: root.flow
            text: qsTr("Rubrik")
            chosen: !!root.around.heading
            onClicked: root.writing.toggleHeading()
        }
        SmallButton {
            focusPolicy: root.stops
            visible: root.flow
            text: qsTr("Punkter")
            chosen: root.around.list === "bullet"
            onClicked: root.writing.toggleList("bullet")
        }
        SmallButton {
            focusPolicy: root.stops
            visible: root.flow
            text: qsTr("Nummer")
            chosen: root.around.list === "number"
            onClicked: root.writing.toggleList("number")
        }
        SmallButton {
            focusPolicy: root.stops
            text: qsTr("Länk")
            explanation: qsTr("Länk till en adress eller en sida (Ctrl+L)")
            chosen: !!root.around.link
            onClicked: root.askLink()
        }
        SmallButton {
            focusPolicy: root.stops
            text: qsTr("Källa")
            explanation: qsTr("Hänvisa till en källa")
            chosen: !!root.around.cite
            onClicked: question.ask(qsTr("Källa"), "cite", [
                { name: "source", label: qsTr("Källa"), options: root.none().concat(root.host.options("sources", root.path)), value: root.around.cite?.source ?? "" },
                { name: "place", label: qsTr("Sida eller rad"), value: root.around.cite?.place ?? "" },
                { name: "fact", label: qsTr("Faktanummer"), value: root.around.cite?.fact ?? "" }])
        }
        SmallButton {
            focusPolicy: root.stops
            text: qsTr("Begrepp")
            explanation: qsTr("Koppla till ordlistan")
            chosen: !!root.around.term
            onClicked: question.ask(qsTr("Begrepp"), "term", [{ name: "ref", label: qsTr("Ord i ordlistan"), options: root.none().concat(root.host.options("terms", root.path)), value: root.around.term ?? "" }])
        }
        SmallButton {
            focusPolicy: root.stops
            text: qsTr("Språk")
            explanation: qsTr("Märk ut ett annat språk")
            chosen: !!root.around.lang
            onClicked: question.ask(qsTr("Språk"), "lang", [{ name: "code", label: qsTr("Språk"), value: root.around.lang ?? "en", options: root.none().concat([
                { value: "en", text: qsTr("Engelska") }, { value: "fi", text: qsTr("Finska") }, { value: "ar", text: qsTr("Arabiska") }, { value: "so", text: qsTr("Somaliska") },
                { value: "de", text: qsTr("Tyska") }, { value: "fr", text: qsTr("Franska") }, { value: "sv", text: qsTr("Svenska") }]) }])
        }
        SmallButton {
            focusPolicy: root.stops
            text: qsTr("Variant")
            explanation: root.around.paragraphFor ? qsTr("Stycket är bara för %1").arg(root.around.paragraphFor) : qsTr("Bara för vissa varianter")
            chosen: !!(root.around.for || root.around.paragraphFor)
            onClicked: question.ask(qsTr("Bara för vissa varianter"), "span",
                                    [{ name: "for", label: qsTr("De markerade orden"), several: true, options: root.host.options("variants", root.path), value: root.around.for ?? "" }]
                                    .concat(root.flow ? [{ name: "paragraph", label: qsTr("Hela stycket"), several: true, options: root.host.options("variants", root.path), value: root.around.paragraphFor ?? "" }] : []))
        }
    }

    QuestionPopup {
        id: question

        onAnswered: (name, values) => {
            if (name === "cite")
                root.writing.cite(values)
            else if (name !== "span" || values.for !== (root.around.for ?? ""))
                root.writing.surround(name, name === "span" ? { "for": values.for } : values)
            if (name === "span" && root.flow && values.paragraph !== (root.around.paragraphFor ?? ""))
                root.writing.setVariants(values.paragraph)
            root.field.forceActiveFocus()
        }
        onClosed: root.field.forceActiveFocus()
    }

    function askLink() {
        const now = around.link ?? ""
        const isPage = now !== "" && now.indexOf(":") < 0
        question.ask(qsTr("Länk"), "link", [
            { name: "href", label: qsTr("Adress (https://…)"), value: isPage ? "" : now },
            { name: "page", label: qsTr("Eller en sida i kursen"), options: none().concat(host.options("pages", path)), value: isPage ? now : "" }])
    }
    function none(): var { return [{ value: "", text: qsTr("Ingen") }] }
    function focusFirst() { first.forceActiveFocus(Qt.TabFocusReason) }
}
