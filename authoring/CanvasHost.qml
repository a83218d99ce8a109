import QtQuick
import Brygga.Authoring
import Brygga.Views

/** Lets the players' views stand on the canvas: they show and may be tried, but nothing is kept. */
BlockHost {
    id: root

    required property CourseViews views
    property var states: ({})

    words: BlockWords.words

    function media(src: string): url { return views.media(src) }
    function term(id: string): var { return views.term(id) }
    function cues(src: string): var { return views.cues(src) }
}
