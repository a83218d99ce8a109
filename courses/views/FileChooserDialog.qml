import QtQuick.Dialogs

FileDialog {
    required property FileChooser chooser

    title: chooser.title
    nameFilters: chooser.filters
    defaultSuffix: chooser.suffix
    fileMode: chooser.saves ? FileDialog.SaveFile : FileDialog.OpenFile
    onAccepted: chooser.chosen(selectedFile)

    function ask(name: string) {
        if (name !== "")
            currentFile = currentFolder + "/" + name
        open()
    }
}
