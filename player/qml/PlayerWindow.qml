import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Brygga.Views
import Brygga.Player

ApplicationWindow {
    id: root

    required property Player player
    property bool waits: false      // for a course that is being read

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 320
    visible: true
    title: view.item?.windowTitle ?? ""
    color: Tokens.paper
    font.family: Tokens.family
    font.pixelSize: Tokens.bodySize

    onClosing: close => {
        close.accepted = unsavedDialog.givenUp || isKept()
        if (!close.accepted)
            unsavedDialog.ask(() => root.close())
        else if (player.session)
            player.session.leave()
    }

    Component.onCompleted: {
        takeSettings()
        if (!waits)
            show()
    }

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
            if (root.waits)
                root.show()
            problemsDialog.tell(qsTr("”%1” kan inte öppnas").arg(title), problems)
        }
        function onNotSaved(title, problems) {
            problemsDialog.tell(qsTr("”%1” gick inte att spara").arg(title), problems.concat([qsTr("Frigör utrymme på disken, eller välj en annan plats, och försök igen.")]))
        }
        function onSessionChanged() {
            root.show()
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
        sequence: "Ctrl+Q"
        onActivated: root.close()
    }

    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: root.visit("#help")
    }

    // Each is read when it is needed: a course opens without the courses, the start page without a course.
    Loader {
        id: view

        anchors.fill: parent
        focus: true
    }

    PlainText {
        id: patience

        property bool isDue: false

        anchors.centerIn: parent
        visible: root.waits && isDue
        text: qsTr("Kursen öppnas …")
    }

    Timer {
        interval: 400 // most courses are there before one could have read it
        running: root.waits
        onTriggered: patience.isDue = true
    }

    Connections {
        target: view.item
        ignoreUnknownSignals: true
        function onCloseWanted() { root.leave(() => root.player.close()) }
        function onOpenWanted() { chooser.open() }
    }

    ProblemsDialog {
        id: problemsDialog
    }

    UnsavedDialog {
        id: unsavedDialog

        player: root.player
    }

    FileChooser {
        id: chooser

        title: qsTr("Öppna en kurs")
        filters: [qsTr("Kurser (*.kurs course.xml)")]
        onChosen: file => root.leave(() => root.player.openUrl(file))
    }

    function takeSettings() {
        Look.preferredScheme = player.setting("scheme", "")
        Look.preferredTextSize = Number(player.setting("textSize", 100))
        Look.prefersReducedMotion = String(player.setting("reducedMotion", false)) === "true"
    }

    function show() {
        waits = false
        if (player.session)
            view.setSource("CourseView.qml", { player: player, session: player.session })
        else
            view.setSource("HomeView.qml", { player: player })
    }

    /** Whether all the learner has done is saved, after one more try. */
    function isKept(): bool {
        if (!player.session)
            return true
        view.item.keep()
        return player.session.saveAgain()
    }

    /** Does what ends the sitting: at once when nothing is lost by it, else when the learner says so. */
    function leave(next: var) {
        if (isKept())
            next()
        else
            unsavedDialog.ask(next)
    }

    /** Shows a place by its address; used by the keys and the self-test. */
    function visit(address: string) { view.item?.go(address) }

    /** Every place there is to visit now, and every dialog. */
    function places(): var { return view.item.places() }
    function dialogs(): var { return [problemsDialog, unsavedDialog].concat(view.item.dialogs()) }
}
