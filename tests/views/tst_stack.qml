import QtQuick
import QtQuick.Layouts
import QtTest
import Brygga.Views

/** The column that pages and blocks stand in: a text must have its width before it is laid out, which is what a page costs most. */
TestCase {
    id: root

    name: "stack"
    when: windowShown
    width: 900
    height: 300
    visible: true

    property int widest: 300
    property var widths: []

    Component {
        id: page

        Stack {
            width: 800

            Repeater {
                model: 1

                delegate: Loader {
                    Layout.fillWidth: true
                    Layout.maximumWidth: root.widest
                    sourceComponent: Item {
                        onWidthChanged: root.widths.push(width)
                        implicitHeight: 20
                    }
                }
            }
        }
    }

    function init() {
        failOnWarning(/.?/)
        widths = []
    }
    function test_gives_what_fills_it_its_width_once() {
        const stack = createTemporaryObject(page, root)
        compare(widths, [300])
        compare(stack.implicitHeight, 20)
    }
    function test_gives_another_width_when_more_or_less_is_allowed() {
        const stack = createTemporaryObject(page, root)
        widest = 500
        compare(widths, [300, 500])
        stack.width = 400
        compare(widths, [300, 500, 400])
    }
    function cleanup() {
        widest = 300
    }
}
