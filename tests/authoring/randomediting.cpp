#include "randomediting.h"

#include "address.h"
#include "coursefolder.h"
#include "vocabulary.h"

#include <QCryptographicHash>

QByteArray hashOf(const Course &course)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QMap<QString, QByteArray> files = CourseFolder::files(course);
    for (auto it = files.begin(); it != files.end(); ++it) {
        hash.addData(it.key().toUtf8());
        hash.addData(it.value());
    }
    return hash.result().toHex();
}

RandomEditing::RandomEditing(CourseDocument &document, quint32 seed)
    : m_document(document)
    , m_random(seed)
{
    m_editing.setProperty("document", QVariant::fromValue(&document));
}

QString RandomEditing::anyPage()
{
    const auto &units = m_document.root().elements(u"units");
    const int unit = int(m_random.bounded(quint32(units.size())));
    const auto &pages = units[std::size_t(unit)].elements(u"pages");
    return pages.empty() ? Address::of(m_document.root(), {}, "units", unit)
                         : Address::of(m_document.root(), Address::of(m_document.root(), {}, "units", unit), "pages", int(m_random.bounded(quint32(pages.size()))));
}

QString RandomEditing::anyBlock()
{
    const QString page = anyPage();
    const Element *element = m_document.element(page);
    const auto &blocks = element->elements(u"blocks");
    return blocks.empty() ? page : Address::of(m_document.root(), page, "blocks", int(m_random.bounded(quint32(blocks.size()))));
}

void RandomEditing::write()
{
    const QString path = anyBlock();
    const Element &element = *m_document.element(path);
    QVector<int> texts;
    for (std::size_t i = 0; i < element.values.size(); ++i) {
        if (element.type->fields[i].kind == FieldKind::Plain || element.type->fields[i].isRich())
            texts.append(int(i));
    }
    if (texts.isEmpty())
        return;
    const Field field = element.type->fields[std::size_t(texts[m_random.bounded(int(texts.size()))])];
    if (m_random.bounded(3) == 0)
        m_document.seal();
    QString text = "Text " + QString::number(m_random.bounded(1000000)) + " & <åäö>";
    if (field.isRich())
        text = field.kind == FieldKind::Flow || field.kind == FieldKind::FlowContent ? "<p>Ett <em>" + text.toHtmlEscaped() + "</em> stycke</p>" : "<strong>" + text.toHtmlEscaped() + "</strong>";
    for (int i = 0; i < 3; ++i)
        m_document.setField(path, field.jsonName, text.repeated(1 + i % 2));
}

void RandomEditing::changeItems()
{
    const QString path = anyBlock();
    const Element &element = *m_document.element(path);
    for (const Field &field : element.type->fields) {
        if (field.kind != FieldKind::List)
            continue;
        const int count = int(element.elements(field.jsonName).size());
        const int what = m_random.bounded(3);
        if (what == 0)
            m_editing.insertItem(path, field.jsonName, m_random.bounded(count + 1));
        else if (what == 1 && count > 0)
            m_editing.removeItem(path, field.jsonName, m_random.bounded(count));
        else if (count > 1)
            m_editing.moveItem(path, field.jsonName, m_random.bounded(count), m_random.bounded(count));
        return;
    }
}

void RandomEditing::step(Undoing undoing)
{
    switch (m_random.bounded(12)) {
    case 0: {
        const auto &types = Vocabulary::blockTypes();
        m_editing.addBlock(types[std::size_t(m_random.bounded(quint32(types.size())))].name, anyBlock());
        break;
    }
    case 1:
        m_editing.removeAll({anyBlock()});
        if (m_document.root().elements(u"units").size() < 3)
            m_editing.addUnit({});
        break;
    case 2:
        m_editing.moveBy({anyBlock()}, m_random.bounded(2) ? 1 : -1);
        break;
    case 3:
        m_editing.moveTo({anyBlock()}, anyPage(), m_random.bounded(4));
        break;
    case 4:
        m_editing.duplicate({anyBlock()});
        break;
    case 5:
        m_editing.addPage(anyPage());
        break;
    case 6:
    case 7:
        changeItems();
        break;
    case 8:
        if (undoing == Undoing::Sometimes) {
            for (int i = m_random.bounded(6); i > 0; --i)
                m_document.undo();
        }
        break;
    case 9:
        if (undoing == Undoing::Sometimes)
            m_document.redo();
        break;
    default:
        write();
    }
}
