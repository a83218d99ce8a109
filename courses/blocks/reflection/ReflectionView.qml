import QtQuick
import QtQuick.Layouts
import Brygga.Views

BlockView {
    id: root

    PrivateForm {
        id: form

        view: root
    }

    Card {
        Layout.fillWidth: true

        IconEyebrow {
            image: "notebook-pen"
            text: root.words("reflection.eyebrow")
        }

        InlineText {
            Layout.fillWidth: true
            html: root.block.prompt
            size: Tokens.leadSize
            strong: true
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        InlineText {
            Layout.fillWidth: true
            visible: html !== ""
            html: root.block.hint
            size: Tokens.smallSize
            color: Tokens.muted
            onFollowed: (href, from) => root.host.follow(href, from)
        }

        PrivateNotice {
            id: notice

            Layout.fillWidth: true
            text: root.words("private") + (form.isElsewhere ? " " + root.words("private-elsewhere") : "")
            kept: form.kept
        }

        TextBox {
            Layout.fillWidth: true
            label: root.words("reflection.label")
            explanation: [RichHtml.plain(root.block.prompt), RichHtml.plain(root.block.hint), notice.text].filter(text => text !== "").join(" ")
            rows: 5
            text: form.values ?? ""
            onEdited: text => form.set(text.trim() === "" ? null : text)
            onSettled: form.keep()
        }
    }
}
