import QtQuick
import QtTest
import Brygga.Views

/** A picture keeps its shape, whatever room it gets. */
TestCase {
    id: root

    name: "picture"
    when: windowShown
    width: 400
    height: 200
    visible: true

    Rectangle {
        id: room

        width: 400
        height: 100
        color: "#ffffff"

        Picture {
            anchors.fill: parent
            source: Qt.resolvedUrl("square.svg")
        }
    }

    function test_keepsItsShapeInTheMiddleOfItsRoom() {
        const seen = grabImage(room)
        compare(seen.pixel(200, 50), "#008000")
        compare(seen.pixel(152, 2), "#008000")
        compare(seen.pixel(140, 50), "#ffffff")
        compare(seen.pixel(260, 50), "#ffffff")
    }
}
