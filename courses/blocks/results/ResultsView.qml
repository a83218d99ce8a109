import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    property var course: host.standing()
    readonly property int percent: Math.floor(100 * course.progress + 1e-9)

    // What any block has led to shows here.
    Connections {
        target: root.host
        function onChanged() { root.course = root.host.standing() }
    }

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.words("results.title")
        }

        PlainText {
            id: progress

            Layout.fillWidth: true
            text: root.words("results.progress", { n: root.percent })
        }

        ProgressLine {
            Layout.fillWidth: true
            name: progress.text
            value: root.percent
            to: 100
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.course.score !== null
            text: root.course.score === null ? "" : root.words("results.score", { n: root.course.score })
        }

        Feedback {
            Layout.fillWidth: true
            visible: root.course.success === "passed" || root.course.success === "failed"
            kind: root.course.success === "passed" ? "right" : "partly"
            title: root.words(root.course.success === "passed" ? "results.passed" : "results.failed")
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.course.lines.length > 0
            text: root.course.heading
            strong: true
        }

        FlowList {
            Layout.fillWidth: true
            visible: root.course.lines.length > 0
            items: root.course.lines.map(line => {
                const text = line.text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
                return [{ kind: "p", html: line.page ? "<a class=\"page\" href=\"#page-" + line.page + "\">" + text + "</a>" : text }]
            })
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        Feedback {
            Layout.fillWidth: true
            visible: root.course.lines.length === 0 && root.course.heading !== ""
            kind: "right"
            title: root.course.heading
        }
    }
}
