#include "selftestpictures.h"

#include <QDir>
#include <QImage>

SelfTestPictures::SelfTestPictures(const QString &folder, QStringList &complaints)
    : m_folder(folder), m_complaints(complaints)
{
    if (m_folder.isEmpty() || QDir().mkpath(m_folder))
        return;
    m_complaints.append(u"The folder for pictures could not be made: "_qs + m_folder);
    m_folder.clear();
}

void SelfTestPictures::keep(const QImage &picture, const QString &name)
{
    if (m_folder.isEmpty() || picture.save(QDir(m_folder).filePath(name + u".png"_qs)))
        return;
    m_complaints.append(u"The pictures could not be saved in "_qs + m_folder);
    m_folder.clear();
}
