import QtQuick
import QtTest
import Brygga.Views
import Brygga.Study

/** What holds of every view there is; a new folder brings its own rows. */
ViewTest {
    id: root

    name: "every view"

    function types() { return Folders.views.map(type => ({ tag: type })) }

    function test_has_a_name_and_a_role_for_all_that_can_have_the_keyboard_data() { return types() }
    function test_has_a_name_and_a_role_for_all_that_can_have_the_keyboard(row) {
        start(row.tag)
        compare(SpokenTree.nameless(view), [])
    }

    function test_is_reached_by_tab_all_of_it_once_data() { return types() }
    function test_is_reached_by_tab_all_of_it_once(row) {
        start(row.tag)
        const stops = all(item => item.activeFocusOnTab && item.enabled)
        const passed = []
        if (stops.length === 0)
            return
        stops[0].forceActiveFocus(Qt.TabFocusReason)
        for (let step = 0; step < stops.length; ++step) {
            const at = stops.find(item => item.activeFocus)
            verify(at, "after " + passed.join(", ") + " the keyboard is somewhere in the view")
            passed.push(at.Accessible.name)
            keyClick(Qt.Key_Tab)
        }
        compare(passed, stops.map(item => item.Accessible.name))
    }

    function test_has_room_for_a_finger_data() { return types() }
    function test_has_room_for_a_finger(row) {
        start(row.tag)
        for (const item of all(candidate => candidate.activeFocusOnTab && candidate.Accessible.role !== Accessible.Link))
            verify(item.height >= 44, item.Accessible.name + " is " + item.height + " high")
    }

    function test_fits_data() {
        const rows = []
        for (const type of Folders.views)
            for (const [width, scheme, size] of [[1000, "light", 100], [1000, "dark", 100], [320, "light", 100], [320, "dark", 100], [320, "contrast", 200], [1920, "light", 100]])
                rows.push({ tag: type + " " + width + " " + scheme + " " + size, type: type, width: width, scheme: scheme, size: size })
        return rows
    }
    function test_fits(row) {
        Look.preferredScheme = row.scheme
        Look.preferredTextSize = row.size
        width = row.width
        start(row.type)
        for (const item of all(candidate => candidate.width > 0 && (candidate.activeFocusOnTab || candidate.Accessible.role === Accessible.StaticText || candidate.Accessible.role === Accessible.Paragraph))) {
            if (isInScroller(item))
                continue
            const right = item.mapToItem(view, item.width, 0).x
            verify(right <= view.width + 1, item.Accessible.name + " ends at " + right + " of " + view.width)
        }
        picture(row.tag.replace(/ /g, "-"))
    }

    function isInScroller(item: Item): bool {
        for (let at = item.parent; at; at = at.parent)
            if (at instanceof Flickable)
                return true
        return false
    }
}
