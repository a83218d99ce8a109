#include "coursemedia.h"

#include "coursefolder.h"
#include "outlinemodel.h"
#include "vocabulary.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QMimeData>
#include <QQmlEngine>
#include <QUrl>

CourseMedia::CourseMedia(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CourseMedia::setDocument(CourseDocument *document)
{
    if (!CourseDocument::follow(m_document, document, this))
        return;
    if (m_document) {
        connect(m_document, &CourseDocument::reset, this, [this] {
            if (m_document->folder() != m_folder)
                cancel();
            list();
        });
    }
    emit documentChanged();
}

void CourseMedia::startBringing(const QUrl &file, const QJSValue &done)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    enqueue({QFileInfo(path).fileName(), [path](IncomingFile &incoming) { return incoming.bring(path); }, done});
}

void CourseMedia::startBringingFromClipboard(const QJSValue &done)
{
    const QList<QUrl> files = QGuiApplication::clipboard()->mimeData()->urls();
    const QImage image = QGuiApplication::clipboard()->image();
    for (const QUrl &file : files)
        startBringing(file, done);
    if (files.isEmpty() && image.isNull())
        tell({{}, tr("Det finns inget i urklipp som passar här."), {}}, done);
    else if (files.isEmpty())
        enqueue({tr("en bild ur urklipp"), [image](IncomingFile &incoming) { return incoming.bringPasted(image); }, done});
}

void CourseMedia::enqueue(Waiting file)
{
    if (!m_document || !m_document->isOpen() || m_document->isReadOnly()) {
        tell({{}, tr("Kursen kan inte ändras."), {}}, file.done);
        return;
    }
    m_folder = m_document->folder();
    m_waiting.push_back(std::move(file));
    if (!m_bringing.isRunning())
        bringNext();
    else
        emit arrivingChanged();
}

void CourseMedia::bringNext()
{
    m_arrived = -1;
    if (m_waiting.empty()) {
        m_arriving.clear();
        emit arrivingChanged();
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_arriving = next.name;
    const int round = ++m_round;
    m_bringing.start(this, [this, next, folder = m_folder, round](const auto &isUnwanted) {
        IncomingFile incoming(folder, isUnwanted, [this, round](double part) {
            QMetaObject::invokeMethod(this, [this, round, part] {
                if (m_round != round || m_arriving.isEmpty())
                    return;
                m_arrived = part;
                emit arrivingChanged();
            }, Qt::QueuedConnection);
        });
        return next.work(incoming);
    }, [this, done = next.done](const IncomingFile::Arrival &arrival) {
        bringNext();
        list();
        tell(arrival, done);
    });
    emit arrivingChanged();
}

void CourseMedia::cancel()
{
    m_bringing.cancel();
    m_waiting.clear();
    bringNext();
}

void CourseMedia::tell(const IncomingFile::Arrival &arrival, const QJSValue &done)
{
    QVariantMap said{{u"src"_qs, arrival.src}, {u"problem"_qs, arrival.problem}, {u"note"_qs, arrival.note}};
    if (QJSEngine *engine = qjsEngine(this); engine && done.isCallable())
        QJSValue(done).call({engine->toScriptValue(said)});
}

QString CourseMedia::knownAlternative(const QString &src) const
{
    QString alternative;
    walk(m_document->root(), [&](const Element &element) {
        if (alternative.isEmpty() && !src.isEmpty() && element.text(u"src") == src)
            alternative = element.text(u"alt");
    });
    return alternative;
}

void CourseMedia::list()
{
    beginResetModel();
    m_files.clear();
    if (m_document && m_document->isOpen()) {
        QMap<QString, File> files;
        QDirIterator it(m_document->folder() + u"/media"_qs, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            const QString src = QDir(m_document->folder()).relativeFilePath(it.filePath());
            files.insert(src, {src, it.fileInfo().size(), {}, {}});
        }
        const Element *block = nullptr; // or the theme
        walk(m_document->root(), [&](const Element &element) {
            const bool isTheme = element.indexOf(u"accent") >= 0;
            if (Vocabulary::isBlock(element.type) || isTheme)
                block = &element;
            for (std::size_t i = 0; i < element.values.size(); ++i) {
                if (element.type->fields[i].kind != FieldKind::Asset)
                    continue;
                const QString src = std::get<QString>(element.values[i]);
                if (src.isEmpty())
                    continue;
                File &file = files[src];
                file.src = src;
                const QString user = isTheme ? tr("temat") : block ? OutlineModel::titleOf(*block) : QString();
                if (!file.users.contains(user))
                    file.users.append(user);
                if (file.alternative.isEmpty())
                    file.alternative = element.text(u"alt");
            }
        });
        m_files = files.values();
    }
    endResetModel();
    emit listed();
}

int CourseMedia::unused() const
{
    return int(std::count_if(m_files.begin(), m_files.end(), [](const File &file) { return file.users.isEmpty(); }));
}

bool CourseMedia::removeUnused(int row)
{
    if (row < 0 || row >= m_files.size() || !m_files[row].users.isEmpty() || m_document->isReadOnly())
        return false;
    const std::optional<QString> path = CourseFolder::inside(m_document->folder(), m_files[row].src);
    const bool isGone = path && QFile::moveToTrash(*path);
    list();
    return isGone;
}

QVariant CourseMedia::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_files.size())
        return {};
    const File &file = m_files[index.row()];
    return role == Src ? QVariant(file.src) : role == Bytes ? QVariant(file.bytes) : role == Users ? QVariant(file.users) : role == Alternative ? QVariant(file.alternative) : QVariant();
}

QHash<int, QByteArray> CourseMedia::roleNames() const
{
    return {{Src, "src"}, {Bytes, "bytes"}, {Users, "users"}, {Alternative, "alternative"}};
}
