import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Brygga.Authoring
import Brygga.Editors
import Brygga.Views

/** The look of an agency, beside the page that wears it: colour, logo and typeface of a variant. */
ToolPane {
    id: root

    required property Workspace workspace
    readonly property CourseTheme theme: workspace.theme
    readonly property var values: theme.values
    readonly property var variants: workspace.views.variants
    readonly property bool readOnly: workspace.document.readOnly
    readonly property string variantName: variants.find(variant => variant.value === workspace.views.variant)?.text ?? ""

    title: qsTr("Tema")
    first: variants.length > 0 ? variant.field : scroll

    onVisibleChanged: chooseVariant()
    onVariantsChanged: chooseVariant()

    ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth
        clip: true
        Accessible.ignored: true
        activeFocusOnTab: false
        ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

        Item {
            width: scroll.availableWidth
            implicitHeight: form.implicitHeight + 2 * ToolTokens.space3

            Stack {
                id: form

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: ToolTokens.space3 }
                spacing: ToolTokens.space3

                ChoiceEntry {
                    id: variant

                    objectName: "theme-variant"
                    Layout.fillWidth: true
                    visible: root.variants.length > 0
                    label: qsTr("Variant")
                    options: root.variants
                    value: root.workspace.views.variant
                    onEdited: value => root.workspace.views.variant = value
                }
                ToolText {
                    Layout.fillWidth: true
                    text: !root.theme.exists ? qsTr("Inget tema än: programmets egen färg och systemets typsnitt visas. Det du väljer här syns på sidan direkt. Hög kontrast ändras aldrig.")
                        : root.theme.sharers.length > 0 ? qsTr("Temat delas med %1. Det du ändrar här gäller alla som delar det.").arg(root.theme.sharers.join(", "))
                        : qsTr("Det du väljer syns på sidan direkt. Hög kontrast ändras aldrig.")
                    size: ToolTokens.smallSize
                    color: ToolTokens.muted
                }
                SmallButton {
                    objectName: "theme-separate"
                    visible: root.theme.sharers.length > 0
                    enabled: !root.readOnly
                    image: "split"
                    text: qsTr("Ge varianten ett eget tema")
                    onClicked: root.theme.separate()
                }

                ToolText { Layout.fillWidth: true; text: qsTr("Färg"); strong: true; Accessible.role: Accessible.Heading }

                Repeater {
                    model: 2
                    delegate: ThemeScheme {
                        required property int index

                        Layout.fillWidth: true
                        Layout.bottomMargin: ToolTokens.space2
                        theme: root.theme
                        scheme: root.theme.schemes[index]
                        title: index === 0 ? qsTr("Färg i ljust läge") : qsTr("Färg i mörkt läge")
                        fallback: index === 1 && root.values.accent !== "" ? qsTr("Följer den ljusa: %1").arg(scheme.shown) : qsTr("Programmets egen: %1").arg(scheme.shown)
                        readOnly: root.readOnly
                        onSettled: root.workspace.document.seal()
                    }
                }

                ToolText { Layout.fillWidth: true; text: qsTr("Logotyp"); strong: true; Accessible.role: Accessible.Heading }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: ToolTokens.space2

                    Logo { }
                    ToolText { Layout.fillWidth: true; text: root.values.logo === "" ? qsTr("Ingen logotyp") : root.values.logo.replace("media/", ""); size: ToolTokens.smallSize; wrapMode: Text.WrapAnywhere }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: ToolTokens.space1

                    SmallButton { objectName: "theme-logo"; enabled: !root.readOnly; image: "folder-open"; text: root.values.logo === "" ? qsTr("Välj SVG eller PNG …") : qsTr("Byt …"); explanation: qsTr("Logotyp"); onClicked: root.choose("logo") }
                    SmallButton { visible: root.values.logo !== ""; enabled: !root.readOnly; image: "x"; text: qsTr("Ta bort"); explanation: qsTr("Logotyp"); onClicked: root.theme.set("logo", "") }
                }
                TextEntry {
                    objectName: "theme-alt"
                    Layout.fillWidth: true
                    visible: root.values.logo !== "" || root.values.alt !== ""
                    label: qsTr("Vad logotypen säger (läses upp)")
                    path: root.theme.path
                    fieldName: "alt"
                    placeholder: qsTr("Myndighetens namn")
                    readOnly: root.readOnly
                    value: root.values.alt
                    problem: root.values.logo !== "" && root.values.alt.trim() === "" ? qsTr("Den som inte ser logotypen behöver namnet.") : ""
                    onEdited: value => root.theme.set("alt", value)
                    onSettled: root.workspace.document.seal()
                }

                ToolText { Layout.fillWidth: true; text: qsTr("Typsnitt"); strong: true; Accessible.role: Accessible.Heading }

                ChoiceEntry {
                    objectName: "theme-font"
                    Layout.fillWidth: true
                    label: qsTr("Typsnitt som finns på de flesta datorer")
                    enabledEntry: !root.readOnly
                    options: [{ value: "system", text: qsTr("Systemets eget") }, { value: "arial", text: "Arial" }, { value: "verdana", text: "Verdana" }, { value: "georgia", text: "Georgia" }]
                    value: root.values.font
                    onEdited: value => root.theme.set("font", value)
                }
                Repeater {
                    model: [{ field: "regular", label: qsTr("Eget typsnitt (WOFF2 eller TTF)") }, { field: "bold", label: qsTr("Eget fetstilt typsnitt") }]
                    delegate: Stack {
                        id: font

                        required property var modelData
                        readonly property string file: root.values[modelData.field]

                        visible: modelData.field === "regular" || root.values.regular !== "" || file !== ""
                        Layout.fillWidth: true
                        spacing: ToolTokens.space1

                        EditorLabel { Layout.fillWidth: true; text: font.modelData.label }
                        ToolText { Layout.fillWidth: true; visible: font.file !== ""; text: font.file; size: ToolTokens.smallSize; wrapMode: Text.WrapAnywhere }
                        Flow {
                            Layout.fillWidth: true
                            spacing: ToolTokens.space1

                            SmallButton { objectName: "theme-" + font.modelData.field; enabled: !root.readOnly; image: "folder-open"; text: font.file === "" ? qsTr("Välj fil …") : qsTr("Byt …"); explanation: font.modelData.label; onClicked: root.choose(font.modelData.field) }
                            SmallButton { visible: font.file !== ""; enabled: !root.readOnly; image: "x"; text: qsTr("Ta bort"); explanation: font.modelData.label; onClicked: root.theme.set(font.modelData.field, "") }
                        }
                    }
                }
                ToolText {
                    Layout.fillWidth: true
                    visible: root.values.regular !== ""
                    text: qsTr("Typsnittet följer med i varje paket. Dess licens måste tillåta det.")
                    size: ToolTokens.smallSize
                    color: ToolTokens.muted
                }

                SmallButton {
                    objectName: "theme-remove"
                    Layout.topMargin: ToolTokens.space2
                    visible: root.theme.exists
                    enabled: !root.readOnly
                    danger: true
                    image: "trash-2"
                    text: root.variantName === "" ? qsTr("Ta bort temat") : qsTr("Ta bort temat för %1").arg(root.variantName)
                    onClicked: {
                        root.theme.remove()
                        root.workspace.announced(qsTr("Temat är borttaget. Ctrl+Z tar tillbaka."), false)
                    }
                }
            }
        }
    }

    /** A theme is somebody's: the first variant, when none has been chosen. */
    function chooseVariant() {
        if (visible && workspace.views.variant === "" && variants.length > 0)
            workspace.views.variant = variants[0].value
    }
    function choose(field: string) {
        workspace.host.chooseFile("themes", field, src => {
            const problem = theme.use(field, src)
            workspace.announced(problem !== "" ? problem : qsTr("Filen är i kursen: %1").arg(src), problem !== "")
        })
    }
}
