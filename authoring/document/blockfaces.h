#pragma once

#include "blockcatalog.h"

#include <QFile>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/** Which editing face a block type has, its own or the form that every type gets, and the language of its words. */
class BlockFaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] QString language() const { return BlockCatalog::language(); }
    Q_INVOKABLE [[nodiscard]] QString editor(const QString &file) const
    {
        const QString path = u"/qt/qml/Brygga/Editors/"_qs;
        return u"qrc:"_qs + path + (QFile::exists(u':' + path + file) ? file : u"FieldsEditor.qml"_qs);
    }
};
