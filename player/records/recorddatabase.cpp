#include "recorddatabase.h"

#include "schema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

namespace {

// Above this the whole file is not read at each start; damage then shows when the damaged part is used
constexpr qint64 largestToCheck = 64LL * 1024 * 1024;

// https://www.sqlite.org/rescode.html
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NoDatabase = 26 };

} // namespace

RecordDatabase::RecordDatabase(const QString &path)
    : m_path(path), m_connection(u"records-"_qs + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RecordDatabase::~RecordDatabase()
{
    disconnect();
}

QString RecordDatabase::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/brygga/records.sqlite"_qs;
}

Result<std::unique_ptr<RecordDatabase>> RecordDatabase::open(const QString &path, Access access)
{
    std::unique_ptr<RecordDatabase> database(new RecordDatabase(path));
    const QFileInfo file(path);
    const bool isNew = !file.exists() || file.size() == 0;
    if (isNew && access == Access::ReadOnly)
        return failure(path, 0, tr("Här finns inget register. Kontrollera sökvägen, eller ange den med --records."));
    if (isNew && !QDir().mkpath(file.absolutePath()))
        return failure(path, 0, tr("Mappen kan inte skapas. Välj en annan plats med --records."));
    Opening opening = access == Access::ReadOnly || (!isNew && !file.isWritable()) ? Opening::Read : Opening::Write;
    int version = 0;
    if (!isNew) {
        if (!database->look(opening))
            return failure(path, 0, database->m_problem);
        const std::optional<int> found = database->readVersion();
        if (!found)
            return failure(path, 0, database->m_problem);
        version = *found;
        if (version > Schema::version()) {
            database->m_notice = tr("Registret är gjort av en nyare utgåva av Brygga (version %1, den här klarar %2). Det kan läsas men inte ändras. "
                                    "Installera den nya utgåvan.").arg(version).arg(Schema::version());
            opening = opening == Opening::Write ? Opening::Read : opening;
        }
        database->disconnect();
    }
    if (!database->connect(opening))
        return failure(path, 0, database->m_problem);
    if (opening == Opening::Write && !database->prepare(version))
        return failure(path, 0, database->m_problem);
    if (opening != Opening::Write && database->m_notice.isEmpty())
        database->m_notice = tr("Registret kan bara läsas: filen eller mappen är skrivskyddad. Inget nytt sparas. Be om skrivrättighet till %1.").arg(path);
    if (opening != Opening::Write && version < Schema::version())
        return failure(path, 0, tr("Registret är av en äldre utgåva och måste uppdateras innan det kan läsas. Öppna det en gång med skrivrättighet."));
    return database;
}

bool RecordDatabase::connect(Opening opening)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_qs;
    database.setDatabaseName(m_path);
    if (opening == Opening::Read)
        options += u";QSQLITE_OPEN_READONLY"_qs;
    if (opening == Opening::Frozen) {
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_qs;
        database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded()) + u"?immutable=1"_qs);
    }
    database.setConnectOptions(options);
    if (database.open())
        return true;
    setProblem(database.lastError());
    return false;
}

void RecordDatabase::disconnect()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool RecordDatabase::look(Opening &opening)
{
    // A look for reading writes nothing, not even what an earlier crash left to be done
    if (connect(Opening::Read) && isWhole())
        return true;
    // On a read-only or full disk the files beside the database cannot be made: without changes waiting in them it can be read as it stands
    const QFileInfo waiting(m_path + u"-wal"_qs);
    disconnect();
    if (m_errorCode == Corrupt || m_errorCode == NoDatabase || m_errorCode == Busy || m_errorCode == Locked || (waiting.exists() && waiting.size() > 0))
        return false;
    if (m_errorCode == InputOutput || m_errorCode == Full)
        m_notice = tr("Disken är full eller går inte att skriva till. Registret kan läsas, men inget nytt sparas. Frigör utrymme och starta igen.");
    opening = Opening::Frozen;
    return connect(Opening::Frozen) && isWhole();
}

bool RecordDatabase::isWhole()
{
    const bool isSmall = QFileInfo(m_path).size() <= largestToCheck;
    std::optional<QSqlQuery> query = run(isSmall ? u"PRAGMA quick_check(1)"_qs : u"SELECT count(*) FROM sqlite_master"_qs);
    if (!query)
        return false;
    if (!isSmall || (query->next() && query->value(0).toString() == u"ok"))
        return true;
    setProblem(QSqlError({}, {}, QSqlError::StatementError, QString::number(Corrupt)));
    return false;
}

std::optional<int> RecordDatabase::readVersion()
{
    const QStringList tables = QSqlDatabase::database(m_connection).tables();
    if (tables.isEmpty())
        return 0;
    if (!tables.contains(u"schema_version"_qs)) {
        m_problem = tr("Filen är en databas, men inte ett register från Brygga. Inget har ändrats. Välj en annan fil med --records.");
        return std::nullopt;
    }
    std::optional<QSqlQuery> query = run(u"SELECT version FROM schema_version"_qs);
    if (!query)
        return std::nullopt;
    return query->next() ? query->value(0).toInt() : 0;
}

bool RecordDatabase::prepare(int version)
{
    // FULL: in WAL mode the default only promises that the file is whole, not that the last commit survives the power being cut
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_qs, u"PRAGMA synchronous=FULL"_qs, u"PRAGMA foreign_keys=ON"_qs}) {
        if (!run(pragma))
            return false;
    }
    if (version == Schema::version())
        return true;
    if (version > 0) {
        const QString copy = u"%1.version-%2-%3"_qs.arg(m_path).arg(version).arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_qs));
        if (!run(u"VACUUM INTO ?"_qs, {copy}))
            return false;
    }
    return transaction([this] {
        // Another player may have done it while this one waited
        const std::optional<int> current = readVersion();
        if (!current)
            return false;
        for (int step = *current; step < Schema::version(); ++step) {
            for (const QString &statement : Schema::steps().at(step)) {
                if (!run(statement))
                    return false;
            }
        }
        return run(u"DELETE FROM schema_version"_qs) && run(u"INSERT INTO schema_version (version) VALUES (?)"_qs, {Schema::version()});
    });
}

std::optional<QSqlQuery> RecordDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    if (isDone) {
        for (int i = 0; i < values.size(); ++i) {
            // Only a QVariant without anything stands for NULL; a QString that was never set is an empty text
            const bool isText = values.at(i).typeId() == QMetaType::QString;
            query.bindValue(i, isText && values.at(i).toString().isNull() ? QVariant(u""_qs) : values.at(i));
        }
        isDone = query.exec();
    }
    if (isDone) {
        m_problem.clear();
        return query;
    }
    setProblem(query.lastError());
    return std::nullopt;
}

bool RecordDatabase::begin()
{
    if (!m_notice.isEmpty()) {
        m_problem = m_notice;
        return false;
    }
    // IMMEDIATE waits for its turn now; a plain BEGIN would fail without waiting when another player writes in between
    return run(u"BEGIN IMMEDIATE"_qs).has_value();
}

bool RecordDatabase::commit()
{
    return run(u"COMMIT"_qs).has_value();
}

void RecordDatabase::rollback()
{
    const QString problem = m_problem;
    (void)run(u"ROLLBACK"_qs); // SQLite has done it already after some errors
    m_problem = problem;
}

void RecordDatabase::setProblem(const QSqlError &error)
{
    m_errorCode = error.nativeErrorCode().toInt() & 0xff;
    m_problem = words(error);
}

QString RecordDatabase::words(const QSqlError &error) const
{
    switch (m_errorCode) {
    case Busy:
    case Locked:
        return tr("Registret är upptaget av ett annat program. Försök igen om en stund, eller stäng det andra programmet.");
    case ReadOnly:
        return tr("Registret är skrivskyddat. Inget nytt kan sparas. Be om skrivrättighet till %1.").arg(m_path);
    case Full:
        return tr("Disken är full. Det senaste är inte sparat. Frigör utrymme och försök igen.");
    case InputOutput:
        return tr("Disken går inte att skriva till eller läsa från. Det senaste är inte sparat. Kontrollera disken och utrymmet och försök igen.");
    case CannotOpen:
        return tr("Filen kan inte öppnas. Kontrollera att mappen finns och att du har rätt till den.");
    case NoDatabase:
        return tr("Filen %1 är inget register från Brygga, eller så är den skadad. Inget har skrivits över. Välj rätt fil med --records. Är det rätt fil: flytta undan den "
                  "och starta igen, eller lägg tillbaka en säkerhetskopia.").arg(m_path);
    case Corrupt:
        return tr("Registret är skadat. Inget har skrivits över. Flytta undan filen %1 och starta igen, eller lägg tillbaka en säkerhetskopia; "
                  "skicka den skadade filen till den som sköter Brygga hos er.").arg(m_path);
    default:
        return tr("Registret svarade med ett fel: %1. Försök igen; händer det på nytt, kontakta den som sköter Brygga hos er.").arg(error.text());
    }
}
