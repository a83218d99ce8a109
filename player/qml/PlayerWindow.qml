import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

ApplicationWindow {
    id: root

    required property Player player
    property string place: "start"      // start, help or settings, when no course is open

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 320
    visible: true
    title: player.session ? course.item?.windowTitle ?? "" : qsTr("Brygga")
    color: Tokens.paper
    font.family: Tokens.family
    font.pixelSize: Tokens.bodySize

    Component.onCompleted: takeSettings()

    Binding {
        target: BlockWords
        property: "language"
        value: root.player.language
    }

    Binding {
        target: Look
        property: "theme"
        value: root.player.theme
    }

    Connections {
        target: root.player
        function onFailed(title, problems) {
            problemsDialog.tell(qsTr("”%1” kan inte öppnas").arg(title), problems)
        }
        function onNotSaved(title, problems) {
            problemsDialog.tell(qsTr("”%1” gick inte att spara").arg(title), problems.concat([qsTr("Frigör utrymme på disken, eller välj en annan plats, och försök igen.")]))
        }
        function onSessionChanged() {
            root.place = "start"
        }
        function onSettingChanged() {
            root.takeSettings()
        }
    }

    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: chooser.open()
    }

    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: root.visit("#help")
    }

    Loader {
        id: course

        anchors.fill: parent
        active: root.player.session !== null
        focus: active
        sourceComponent: CourseView {
            player: root.player
            session: root.player.session
            onCloseWanted: root.player.close()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.player.session === null
        focus: active
        sourceComponent: HomeView {
            player: root.player
            place: root.place
            onWanted: place => root.place = place
            onOpenWanted: chooser.open()
        }
    }

    ProblemsDialog {
        id: problemsDialog
    }

    FileDialog {
        id: chooser

        title: qsTr("Öppna en kurs")
        nameFilters: [qsTr("Kurser (*.kurs course.xml)")]
        onAccepted: root.player.openUrl(selectedFile)
    }

    function takeSettings() {
        Look.preferredScheme = player.setting("scheme", "")
        Look.preferredTextSize = Number(player.setting("textSize", 100))
        Look.prefersReducedMotion = String(player.setting("reducedMotion", false)) === "true"
    }

    /** Shows a place by its address; used by the keys and the self-test. */
    function visit(address: string) {
        if (course.item)
            course.item.go(address)
        else
            place = address.replace("#", "")
    }

    /** Every place there is to visit now, and every dialog. */
    function places(): var {
        return course.item ? course.item.places() : ["#start", "#help", "#settings"]
    }

    function dialogs(): var {
        return [problemsDialog].concat(course.item ? course.item.dialogs() : [])
    }
}
