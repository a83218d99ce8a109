#include "privatestore.h"

#include "filemessages.h"
#include "wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

PrivateStore::PrivateStore(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return;
    QJsonParseError error;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error == QJsonParseError::NoError && document.isObject()) {
            m_values = document.object();
            return;
        }
        file.close();
    }
    const QString aside = path + u".damaged-"_qs + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_qs);
    QFile::rename(path, aside);
    m_problem = tr("Dina anteckningar gick inte att läsa. Filen är undanlagd som %1.").arg(aside);
}

bool PrivateStore::set(const QString &blockId, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        m_values.remove(blockId);
    else
        m_values.insert(blockId, value);
    return write();
}

bool PrivateStore::clear()
{
    m_values = {};
    return write();
}

bool PrivateStore::write()
{
    m_problem.clear();
    m_isKept = true;
    if (m_path.isEmpty())
        return true;
    QDir().mkpath(QFileInfo(m_path).path());
    WholeFile file(m_path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(m_values).toJson());
    }
    m_isKept = isOpen && file.commit();
    if (!m_isKept) {
        m_problem = tr("Dina anteckningar gick inte att spara: %1. Kopiera texten innan du stänger.").arg(FileMessages::explain(file));
    }
    return m_isKept;
}
