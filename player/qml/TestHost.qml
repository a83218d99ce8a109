import Brygga.Views

/** One question of a test: an answer is only a draft until it is handed in. */
SessionHost {
    id: root

    property var draft: null
    property bool handedIn: false

    test: true

    function stateOf(blockId: string): var {
        const known = session.stateOf(blockId)
        return known.locked ? known : Object.assign(known, { answer: draft })
    }

    function answer(blockId: string, answer: var) {
        draft = answer
        root.drafted()
    }

    signal drafted()
}
