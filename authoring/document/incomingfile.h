#pragma once

#include <QCoreApplication>
#include <QImage>

#include <functional>
#include <optional>

class QIODevice;

/** A file from outside on its way into a course's folder: made small, without hidden data, drawings made safe. Works in any thread. */
class IncomingFile
{
    Q_DECLARE_TR_FUNCTIONS(CourseMedia)

public:
    /** @p tell hears how much of it has come, 0 to 1. */
    explicit IncomingFile(const QString &courseFolder, std::function<bool()> isUnwanted = [] { return false; }, std::function<void(double)> tell = [](double) {});

    struct Arrival
    {
        QString src;     ///< where it stands in the course; empty: it could not come in, or was not wanted any more
        QString problem;
        QString note;
    };
    [[nodiscard]] Arrival bring(const QString &path);
    [[nodiscard]] Arrival bringPasted(const QImage &picture);
    [[nodiscard]] Arrival copy(const QString &path); ///< out of another course: as it is

    /** @p svg without what may act or fetch; nothing when it is no drawing. */
    [[nodiscard]] static std::optional<QByteArray> safeDrawing(const QByteArray &svg, QStringList &removed);

private:
    [[nodiscard]] Arrival bringPicture(QIODevice &file, const QString &path, const QString &suffix);
    [[nodiscard]] Arrival keep(const QByteArray &bytes, const QString &name, const QString &note);
    /** Written aside, synced and renamed: never half there. */
    [[nodiscard]] Arrival keep(QIODevice &source, const QString &name, const QString &note);
    [[nodiscard]] bool isSame(QIODevice &source, const QString &path);

    QString m_folder;
    std::function<bool()> m_isUnwanted;
    std::function<void(double)> m_tell;
};
