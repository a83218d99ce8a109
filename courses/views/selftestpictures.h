#pragma once

#include <QStringList>

class QImage;

/** Pictures of what a self test sees, in a folder that is made for them; no folder, no pictures. What goes wrong is complained about once. */
class SelfTestPictures
{
public:
    SelfTestPictures(const QString &folder, QStringList &complaints);

    void keep(const QImage &picture, const QString &name);

private:
    QString m_folder;
    QStringList &m_complaints;
};
