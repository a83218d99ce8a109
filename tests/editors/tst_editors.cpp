#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_qs);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(editors, Setup)

#include "tst_editors.moc"
