pragma Singleton

import QtQuick

/** What is said of a source, in the list of sources and beside a citation. */
QtObject {
    id: root

    function kind(name: string): string {
        return { minutes: qsTr("Protokoll"), overview: qsTr("Översikt"), report: qsTr("Rapport"), party: qsTr("Partsdokument"), law: qsTr("Lag"),
                 agency: qsTr("Myndighet"), research: qsTr("Forskning"), external: qsTr("Extern källa") }[name] ?? ""
    }

    function lines(source: var): var {
        const facts = [kind(source.kind), source.publisher,
                       source.date ? qsTr("Gäller %1").arg(Format.date(source.date)) : "",
                       source.checked ? qsTr("Kontrollerad %1").arg(Format.date(source.checked)) : ""].filter(text => text)
        return [facts.join(". ") + "."].concat(source.reviewed === false ? [qsTr("Uppgiften ska granskas av en sakkunnig före publicering.")] : [])
    }

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;")
    }
}
