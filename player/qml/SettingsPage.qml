import QtQuick
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

/** What the learner chooses: language, agency, looks. Everything takes effect at once. */
OwnPage {
    id: root

    title: qsTr("Inställningar")

    SelectField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        label: qsTr("Språk i programmet")
        options: [{ id: "sv", text: "Svenska" }, { id: "en", text: "English" }]
        chosen: root.player.language
        onPicked: id => root.player.language = id
    }

    SelectField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: options.length > 0
        label: qsTr("Din arbetsplats") + (root.player.session ? " " + qsTr("(gäller nästa gång du öppnar kursen)") : "")
        options: root.player.variants
        chosen: root.player.variant
        onPicked: id => root.player.variant = id
    }

    SelectField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        label: qsTr("Färger")
        options: [{ id: "", text: qsTr("Som datorn") }, { id: "light", text: qsTr("Ljusa") }, { id: "dark", text: qsTr("Mörka") }, { id: "contrast", text: qsTr("Hög kontrast") }]
        chosen: Look.preferredScheme
        onPicked: id => root.player.set("scheme", id)
    }

    SelectField {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        label: qsTr("Textstorlek, utöver datorns egen")
        options: [100, 125, 150, 175, 200].map(size => ({ id: String(size), text: qsTr("%1 %").arg(size) }))
        chosen: String(Look.preferredTextSize)
        onPicked: id => root.player.set("textSize", Number(id))
    }

    ChoiceRow {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        html: qsTr("Mindre rörelse")
        multiple: true
        chosen: Look.prefersReducedMotion
        onClicked: root.player.set("reducedMotion", !Look.prefersReducedMotion)
    }
}
