pragma Singleton

import QtQuick

/** Dates and times as people read them (FMT). */
QtObject {
    id: root

    /** 2016, januari 2019 or 21 november 2026, from as much of an ISO date as is known; anything else as it is. */
    function date(iso: string): string {
        if (!/^\d{4}(-\d{2}){0,2}$/.test(iso || ""))
            return iso || ""
        const parts = (iso || "").split("-").map(Number)
        if (parts.length === 1)
            return String(parts[0])
        const day = new Date(parts[0], parts[1] - 1, parts[2] ?? 1)
        return day.toLocaleDateString(Qt.locale(), parts.length === 2 ? "MMMM yyyy" : "d MMMM yyyy")
    }

    function day(value: date): string {
        return value.toLocaleDateString(Qt.locale(), "d MMMM yyyy")
    }

    function time(value: date): string {
        return value.toLocaleTimeString(Qt.locale(), "HH.mm")
    }

    /** "1 timme och 40 minuter" from PT1H40M. */
    function duration(iso: string): string {
        return minutes(minutesOf(iso))
    }

    function minutesOf(iso: string): int {
        const match = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso || "")
        return match ? Number(match[1] || 0) * 60 + Number(match[2] || 0) : 0
    }

    function minutes(count: int): string {
        const hours = Math.floor(count / 60)
        const rest = count % 60
        if (count <= 0)
            return ""
        if (hours === 0)
            return qsTr("%n minuter", "", rest)
        return rest === 0 ? qsTr("%n timmar", "", hours) : qsTr("%1 och %2").arg(qsTr("%n timmar", "", hours)).arg(qsTr("%n minuter", "", rest))
    }

    function percent(share: real): string {
        return qsTr("%1 %").arg(Math.floor(share * 100 + 1e-9))
    }
}
