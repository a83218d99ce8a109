#include "coursesaving.h"

#include <QDir>
#include <QFileInfo>

CourseSaving CourseSaving::write(const Course &course, const Course &saved, const QSet<QString> &strange, Journal &journal)
{
    QSet<QString> anyway = strange;
    for (const QString &name : CourseFolder::fileNames(course)) {
        if (!QFileInfo::exists(course.folder + u'/' + name))
            anyway.insert(name);
    }
    CourseSaving saving{course, CourseFolder::changedFiles(course, saved, anyway), {}};
    journal.append({{u"saving"_qs, CourseFiles::hashes(saving.written)}}); // a kill between two files must not look like somebody else's edit
    saving.problems = CourseFolder::write(saving.written, course.folder);
    if (!saving.problems.isEmpty()) {
        for (auto it = saving.written.begin(); it != saving.written.end(); ++it)
            it.value() = CourseFolder::file({course.folder, Element()}, it.key()).value_or(QByteArray());
    }
    return saving;
}

Problems CourseSaving::copy(const Course &course, const QString &folder)
{
    const QString from = course.folder + u"/media"_qs;
    if (!QDir().mkpath(folder + u"/media"_qs))
        return {{folder, 0, QCoreApplication::translate("CourseDocument", "Mappen kan inte göras här. Välj en plats där du får skriva.")}};
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::NoSymLinks))
        QFile::copy(file.absoluteFilePath(), folder + u"/media/"_qs + file.fileName());
    return CourseFolder::save(course, folder);
}
