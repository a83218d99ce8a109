import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    readonly property var ticked: root.block.entries.map(entry => entry.id).filter(id => (form.values ?? {})[id] === true)

    PrivateForm {
        id: form

        view: root
    }

    Card {
        Layout.fillWidth: true

        Stack {
            Layout.fillWidth: true
            spacing: Tokens.space3

            Accessible.role: Accessible.Grouping
            Accessible.name: root.block.title

            Heading {
                Layout.fillWidth: true
                text: root.block.title
                Accessible.role: Accessible.StaticText
            }

            PrivateNotice {
                Layout.fillWidth: true
                text: root.words("private-ticks") + (form.isElsewhere ? " " + root.words("private-elsewhere") : "")
                kept: form.kept
            }

            ChoiceList {
                Layout.fillWidth: true
                options: root.block.entries
                chosen: root.ticked
                multiple: true
                onPicked: id => root.tick(id)
                onFollowed: (href, from) => root.host.follow(href, from)
            }

            PlainText {
                Layout.fillWidth: true
                text: root.words("checklist.ticked", { n: root.ticked.length, all: root.block.entries.length })
                size: Tokens.smallSize
                color: Tokens.muted
            }
        }
    }

    function tick(id: string) {
        const now = Object.assign({}, form.values ?? {})
        if (now[id])
            delete now[id]
        else
            now[id] = true
        form.set(Object.keys(now).length > 0 ? now : null)
        form.keep()
    }
}
