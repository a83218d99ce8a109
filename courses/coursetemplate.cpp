#include "coursetemplate.h"

#include "coursefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CourseTemplate)
};

const QString templates = u":/brygga/courses/templates"_qs;

bool copyTree(const QString &from, const QString &to)
{
    for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString source = it.next();
        const QString target = to + source.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(source, target))
            return false;
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther); // resources are read-only
    }
    return true;
}

} // namespace

namespace CourseTemplate {

QStringList names()
{
    QStringList all = QDir(templates).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (all.removeOne(u"empty"_qs))
        all.prepend(u"empty"_qs);
    return all;
}

Problems create(const QString &folder, const QString &name, const QString &title)
{
    static const QRegularExpression identifier(u"^[a-z][a-z0-9-]{0,63}$"_qs);
    const QFileInfo target(QDir::cleanPath(folder));
    if (!identifier.match(target.fileName()).hasMatch())
        return {{folder, 0, Words::tr("The folder's name becomes the course's id: use a–z, 0–9 and hyphens, and begin with a letter.")}};
    if (target.exists())
        return {{folder, 0, Words::tr("The folder exists already. Choose another name.")}};
    if (!names().contains(name))
        return {{folder, 0, Words::tr("There is no template %1. There are: %2.").arg(name, names().join(u", "_qs))}};
    if (!QDir().mkpath(target.absolutePath()))
        return {{folder, 0, Words::tr("The folder cannot be made here. Choose a place you may write to.")}};
    QTemporaryDir aside(target.absolutePath() + u"/.brygga-XXXXXX"_qs);
    const QString made = aside.filePath(u"course"_qs);
    if (!aside.isValid() || !copyTree(templates + u'/' + name, made))
        return {{folder, 0, Words::tr("The folder cannot be made here. Choose a place you may write to.")}};
    Result<Course> course = CourseFolder::load(made);
    if (!course)
        return course.error();
    course->root.setValue(u"id", target.fileName());
    course->root.setValue(u"template", false);
    course->root.setValue(u"summary", QString()); // it says what the template is for
    if (!title.isEmpty())
        course->root.setValue(u"title", title);
    if (const Problems problems = CourseFolder::save(*course, made); !problems.isEmpty())
        return problems;
    if (!QDir().rename(made, target.absoluteFilePath()))
        return {{folder, 0, Words::tr("The folder cannot be made here. Choose a place you may write to.")}};
    return {};
}

} // namespace CourseTemplate
