#include "coursesaving.h"

#include "filemessages.h"

#include <QDir>
#include <QDirIterator>
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
    if (!QDir().mkpath(folder + u"/media"_qs))
        return {{folder, 0, QCoreApplication::translate("CourseDocument", "Mappen kan inte göras här. Välj en plats där du får skriva.")}};
    QSet<QString> files; // those in the folder of media, and what the course names elsewhere
    for (QDirIterator it(course.folder + u"/media"_qs, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();)
        files.insert(QDir(course.folder).relativeFilePath(it.next()));
    walk(course.root, [&](const Element &element) {
        for (std::size_t i = 0; i < element.values.size(); ++i) {
            if (element.type->fields[i].kind == FieldKind::Asset)
                files.insert(std::get<QString>(element.values[i]));
        }
    });
    for (const QString &name : std::as_const(files)) {
        const std::optional<QString> from = CourseFolder::inside(course.folder, name);
        const std::optional<QString> to = CourseFolder::inside(folder, name);
        if (!from || !to || !QFileInfo(*from).isFile())
            continue;
        QFile file(*from);
        if (!QDir().mkpath(QFileInfo(*to).path()) || !file.copy(*to))
            return {{*to, 0, QCoreApplication::translate("CourseDocument", "Filen kan inte kopieras: %1.").arg(FileMessages::explain(file))}};
    }
    return CourseFolder::save(course, folder);
}
