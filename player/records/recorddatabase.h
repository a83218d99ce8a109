#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

/**
 * The file that holds the records, opened safely: looked at before anything is written, never overwritten when it is damaged, and only
 * read when it is of a newer edition of Brygga. After a commit what was written survives the power being cut.
 */
class RecordDatabase
{
    Q_DECLARE_TR_FUNCTIONS(RecordDatabase)

public:
    enum class Access { ReadWrite, ReadOnly };

    /** Opens @p path, and makes it when it is not there and may be written. */
    [[nodiscard]] static Result<std::unique_ptr<RecordDatabase>> open(const QString &path, Access access);
    ~RecordDatabase();

    RecordDatabase(const RecordDatabase &) = delete;
    RecordDatabase &operator=(const RecordDatabase &) = delete;

    /** Where the records of this account on this device are. */
    [[nodiscard]] static QString usualPath();

    [[nodiscard]] QString path() const { return m_path; }

    /** Why nothing can be written, in the reader's language; empty when it can. */
    [[nodiscard]] QString notice() const { return m_notice; }

    /** Runs one statement; nothing when it failed: problem() says why. */
    [[nodiscard]] std::optional<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /** Runs @p work as one: all of it is kept or nothing. False when it, or the keeping, failed. */
    template<typename Work>
    [[nodiscard]] bool transaction(Work &&work)
    {
        if (!begin())
            return false;
        if (work() && commit())
            return true;
        rollback();
        return false;
    }

    /** What went wrong last and what to do about it, in the reader's language. */
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    enum class Opening { Write, Read, Frozen };

    explicit RecordDatabase(const QString &path);

    [[nodiscard]] bool connect(Opening opening);
    void disconnect();
    [[nodiscard]] bool look(Opening &opening);        ///< at the file, without writing
    [[nodiscard]] bool isWhole();
    [[nodiscard]] std::optional<int> readVersion();
    [[nodiscard]] bool prepare(int version);
    [[nodiscard]] bool begin();
    [[nodiscard]] bool commit();
    void rollback();
    void setProblem(const QSqlError &error);
    [[nodiscard]] QString words(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QString m_problem;
    QString m_notice;
    int m_errorCode = 0; ///< SQLite's, of the last thing that went wrong
};
