#include "courseexport.h"

#include "check.h"
#include "package.h"

#include <QDir>
#include <QLocale>

CourseExport::~CourseExport()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

QStringList CourseExport::formats() const
{
    QStringList words;
    for (const PackageFormat format : allPackageFormats())
        words.append(toWord(format));
    return words;
}

int CourseExport::failures() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.state == u"failed"; }));
}

void CourseExport::start(const QStringList &variants, const QStringList &formats, const QString &folder)
{
    if (isRunning() || !m_document || !m_document->isOpen())
        return;
    if (m_thread)
        m_thread->wait();
    beginResetModel();
    m_rows.clear();
    for (const QString &variant : variants) {
        for (const QString &format : formats)
            m_rows.append({variant, format, u"waiting"_qs, {}, {}, {}});
    }
    endResetModel();
    m_done = 0;
    m_isCancelled = false;
    const auto work = [this, rows = m_rows, target = folder, course = m_document->course()] {
        const auto tell = [this](int row, const QString &state, const QString &detail = {}, const QString &file = {}, const QStringList &lines = {}) {
            QMetaObject::invokeMethod(this, [=, this] { set(row, state, detail, file, lines); }, Qt::QueuedConnection);
        };
        Exporter exporter;
        Problems errors = Check::all(course, exporter.rules());
        errors.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
        QStringList open;
        for (const Problem &problem : errors)
            open.append(problem.toString());
        if (!open.isEmpty()) {
            for (int row = 0; row < rows.size(); ++row)
                tell(row, u"failed"_qs, tr("Rätta felen i kursen först."), {}, open);
            return;
        }
        QDir().mkpath(target);
        for (int row = 0; row < rows.size(); ++row) {
            if (m_isCancelled) {
                tell(row, u"cancelled"_qs);
                continue;
            }
            tell(row, u"running"_qs);
            const std::optional<PackageFormat> format = toPackageFormat(rows[row].format);
            const Result<Exporter::Report> report = exporter.write(course, rows[row].variant, *format, target);
            if (!report) {
                QStringList lines;
                for (const Problem &problem : report.error())
                    lines.append(problem.toString());
                tell(row, u"failed"_qs, lines.value(0), {}, lines);
                continue;
            }
            QString detail = QLocale().formattedDataSize(report->size);
            if (report->stateLimit > 0)
                detail += u" · "_qs + tr("sparat läge högst %1 av %2 tecken").arg(report->stateBound).arg(report->stateLimit);
            tell(row, u"done"_qs, detail, report->file, report->runs + QStringList{u"SHA-256 "_qs + QString::fromLatin1(report->sha256)});
        }
    };
    m_thread.reset(QThread::create(work));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        emit progressed();
        emit finished();
    });
    m_thread->start(QThread::LowPriority);
    emit progressed();
}

void CourseExport::cancel()
{
    m_isCancelled = true;
}

void CourseExport::set(int row, const QString &state, const QString &detail, const QString &file, const QStringList &lines)
{
    if (row >= count())
        return;
    Row &now = m_rows[row];
    now = {now.variant, now.format, state, detail, file, lines};
    if (state != u"running")
        ++m_done;
    emit dataChanged(index(row), index(row));
    emit progressed();
}

QVariant CourseExport::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Variant: return row.variant;
    case Format: return row.format;
    case State: return row.state;
    case Detail: return row.detail;
    case FileName: return row.file;
    case Lines: return row.lines;
    default: return {};
    }
}

QHash<int, QByteArray> CourseExport::roleNames() const
{
    return {{Variant, "variant"}, {Format, "format"}, {State, "state"}, {Detail, "detail"}, {FileName, "fileName"}, {Lines, "lines"}};
}
