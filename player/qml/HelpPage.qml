import QtQuick
import QtQuick.Layouts
import Brygga.Views

/** Help and accessibility: how the player is used, what it can do for whom, which keys work. */
OwnPage {
    id: root

    readonly property var about: host?.session.about ?? null

    title: qsTr("Hjälp och tillgänglighet")

    HelpSection {
        title: qsTr("Så här gör du")
        items: [
            qsTr("Gå framåt med Nästa längst ned på sidan, eller välj en sida i innehållsförteckningen. En bock visar vilka sidor som är klara."),
            qsTr("Sök efter ord i hela kursen med Sök högst upp."),
            qsTr("Ord som är understrukna har en förklaring. Välj ordet för att läsa den."),
            qsTr("Under Resultat ser du vad som är kvar innan kursen är slutförd.")
        ]
    }

    HelpSection {
        title: qsTr("Så sparas det du gör")
        items: [
            qsTr("Varje svar och varje sida sparas direkt. Högst upp ser du när det senast sparades."),
            qsTr("Om det inte går att spara står det där, med vad du kan göra. Inget du har svarat försvinner så länge programmet är öppet, och programmet frågar innan det stänger."),
            qsTr("Den som följer upp på din arbetsplats ser om du har börjat, hur mycket som är kvar och när du har slutfört. Vad du har svarat visas inte där."),
            qsTr("Det du skriver för dig själv stannar på den här datorn och skickas ingenstans.")
        ]
    }

    HelpSection {
        title: qsTr("Anpassa hur det ser ut och låter")
        items: [
            qsTr("Textens storlek, ljusa eller mörka färger, hög kontrast och färre rörelser följer datorns inställningar. Du kan också välja själv under Inställningar."),
            qsTr("Texten kan förstoras till minst 200 % utan att något försvinner."),
            qsTr("Filmer och bildspel har undertexter och utskriven text. Undertexternas storlek och färger kan ändras. Bilder har beskrivningar."),
            qsTr("Ingenting har tidsgräns, och inget kräver att du drar med musen.")
        ]
    }

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Tangenter")
    }

    DataTable {
        Layout.fillWidth: true
        caption: qsTr("Tangenter")
        captionHidden: true
        header: "both"
        columns: [{ text: qsTr("Tangent") }, { text: qsTr("Vad den gör") }]
        rows: [
            ["Tab", qsTr("till nästa länk, knapp eller fält")],
            ["Shift + Tab", qsTr("tillbaka till föregående")],
            ["Enter", qsTr("följer en länk eller trycker på en knapp")],
            [qsTr("Mellanslag"), qsTr("trycker på en knapp eller väljer ett svar")],
            ["↑ ↓", qsTr("väljer bland svar och i listor, rullar sidan")],
            ["Page Up, Page Down", qsTr("rullar en skärm upp eller ned")],
            ["Alt + ←, Alt + →", qsTr("tillbaka och framåt bland sidor du har varit på")],
            ["Ctrl + Page Up, Ctrl + Page Down", qsTr("till föregående och nästa sida i kursen")],
            ["Ctrl + F", qsTr("söker i kursen")],
            ["F1", qsTr("öppnar den här sidan")],
            ["Esc", qsTr("stänger innehållsförteckningen, en förklaring eller en dialog")],
            ["Ctrl + O", qsTr("öppnar en kurs")],
            ["Ctrl + Q", qsTr("stänger programmet")]
        ].map(cells => ({ cells: cells.map(text => ({ text: text })) }))
    }

    Heading {
        Layout.fillWidth: true
        level: 2
        wanted: Tokens.h2Size
        text: qsTr("Om tillgängligheten")
    }

    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        text: qsTr("Programmet är gjort för att uppfylla EN 301 549, kapitel 11, och följer WCAG 2.2 nivå AA. Varje sida prövas automatiskt: allt som går att använda har namn och roll, nås med tangenterna och visar var tangentbordet är.")
    }

    DataTable {
        Layout.fillWidth: true
        visible: root.about !== null
        caption: qsTr("Om kursen")
        header: "column"
        rows: root.about === null ? [] : [
            [qsTr("Utgivare"), root.about.publisher], [qsTr("Version"), root.about.version],
            [qsTr("Ses över senast"), Format.date(root.about.reviewBy)], [qsTr("Licens"), root.about.licence], [qsTr("Kontakt"), root.about.contact]
        ].filter(row => row[1]).map(cells => ({ cells: cells.map(text => ({ text: SourceFacts.escaped(text) })) }))
    }

    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.measure
        visible: root.about !== null
        text: qsTr("Hittar du något som inte fungerar för dig? Hör av dig till kontakten ovan.")
    }
}
