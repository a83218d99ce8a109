#include "courseediting.h"

#include "address.h"
#include "blockcatalog.h"
#include "blockexample.h"
#include "courseclipboard.h"
#include "coursetemplate.h"
#include "outlinemodel.h"
#include "renaming.h"
#include "templatelist.h"
#include "vocabulary.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

bool isStructure(const BlockType *type)
{
    return type == &Vocabulary::unit() || type == &Vocabulary::page() || type == &Vocabulary::bank() || Vocabulary::isBlock(type);
}

QString kindOfElement(const Element &element)
{
    return Vocabulary::isBlock(element.type) ? u"block"_qs : element.name();
}

} // namespace

CourseEditing::CourseEditing(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CourseEditing::clipboardChanged);
}

QVariantList CourseEditing::blockTypes() const
{
    return BlockCatalog::all();
}

QSet<QString> CourseEditing::ids() const
{
    QSet<QString> taken;
    walk(m_document->root(), [&](const Element &element) {
        if (isStructure(element.type) || element.name() == u"test")
            taken.insert(element.id());
    });
    return taken;
}

QString CourseEditing::freeId(const QString &prefix) const
{
    const QSet<QString> taken = ids();
    for (int n = 1;; ++n) {
        const QString id = u"%1-%2"_qs.arg(prefix.left(56)).arg(n);
        if (!taken.contains(id))
            return id;
    }
}

/** New ids for what shares one with the course. Items keep theirs: they live in their block. */
void CourseEditing::renew(Element &element, QSet<QString> &taken) const
{
    if (isStructure(element.type) || element.name() == u"test") {
        QString id = element.id();
        for (int n = 2; id.isEmpty() || taken.contains(id); ++n)
            id = u"%1-%2"_qs.arg((element.id().isEmpty() ? element.name() : element.id()).left(56)).arg(n);
        taken.insert(id);
        element.setValue(u"id", id);
    }
    for (Value &value : element.values) {
        if (auto *children = std::get_if<ElementList>(&value)) {
            for (Element &child : children->edit())
                renew(child, taken);
        }
    }
}

std::optional<Element> CourseEditing::fromExample(const QString &type) const
{
    std::optional<Element> element = BlockExample::read(type);
    if (!element)
        return {};
    QSet<QString> taken = ids();
    element->setValue(u"id", freeId(type));
    renew(*element, taken);
    return element;
}

std::optional<CourseEditing::Place> CourseEditing::placeFor(const QString &kind, const QString &near) const
{
    const Element &root = m_document->root();
    const auto after = [&](const QString &path) { return Place{Address::parent(path), Address::field(path), Address::row(root, path) + 1}; };
    const auto atEnd = [&](const QString &holder, const QString &list) { return Place{holder, list, int(Address::find(root, holder)->elements(list).size())}; };
    for (QString at = near; !at.isEmpty(); at = Address::parent(at)) {
        const Element *element = Address::find(root, at);
        if (!element)
            continue;
        const QString here = kindOfElement(*element);
        if (here == kind && (kind != u"block" || Address::field(at) == u"blocks" || Address::field(at) == u"questions"))
            return after(at);
        if (kind == u"block" && here == u"page")
            return atEnd(at, u"blocks"_qs);
        if (kind == u"block" && here == u"bank")
            return atEnd(at, u"questions"_qs);
        if (kind == u"block" && here == u"unit" && !element->elements(u"pages").empty()) // the page that is shown for it
            return atEnd(pageOf(at), u"blocks"_qs);
        if (kind == u"page" && here == u"unit")
            return atEnd(at, u"pages"_qs);
    }
    if (kind == u"unit")
        return atEnd({}, u"units"_qs);
    if (kind == u"page" && !root.elements(u"units").empty())
        return atEnd(Address::of(root, {}, u"units"_qs, int(root.elements(u"units").size()) - 1), u"pages"_qs);
    return {};
}

QString CourseEditing::put(Element element, const Place &place)
{
    forgetLines(element);
    m_document->seal();
    if (!m_document->insert(place.holder, place.list, place.row, std::move(element)))
        return {};
    return Address::of(m_document->root(), place.holder, place.list, place.row);
}

QString CourseEditing::addUnit(const QString &near)
{
    const std::optional<Place> place = placeFor(u"unit"_qs, near);
    if (!place)
        return {};
    Element unit(Vocabulary::unit());
    unit.setValue(u"id", freeId(u"del"_qs));
    unit.setValue(u"title", tr("Ny del"));
    unit.file = u"units/%1.xml"_qs.arg(unit.id());
    Element page(Vocabulary::page());
    page.setValue(u"id", freeId(u"sida"_qs));
    page.setValue(u"title", tr("Ny sida"));
    unit.mutableElements(u"pages")->push_back(page);
    return put(std::move(unit), *place);
}

QString CourseEditing::addPage(const QString &near)
{
    const std::optional<Place> place = placeFor(u"page"_qs, near);
    if (!place) // a course without units: the first comes with its page
        return addUnit(near);
    Element page(Vocabulary::page());
    page.setValue(u"id", freeId(u"sida"_qs));
    page.setValue(u"title", tr("Ny sida"));
    return put(std::move(page), *place);
}

QString CourseEditing::addBlock(const QString &type, const QString &near)
{
    const std::optional<Place> place = placeFor(u"block"_qs, near);
    std::optional<Element> block = place ? fromExample(type) : std::nullopt;
    return block ? put(std::move(*block), *place) : QString();
}

QString CourseEditing::addBank()
{
    Element bank(Vocabulary::bank());
    bank.setValue(u"id", freeId(u"fragebank"_qs));
    bank.file = u"banks/%1.xml"_qs.arg(bank.id());
    return put(std::move(bank), {{}, u"banks"_qs, int(m_document->root().elements(u"banks").size())});
}

QString CourseEditing::addPractice(const QString &questionId, const QString &near)
{
    const std::optional<Place> place = placeFor(u"block"_qs, near);
    if (!place || place->list != u"blocks")
        return {};
    Element practice(Vocabulary::practice());
    practice.setValue(u"id", freeId(u"ova"_qs));
    practice.setValue(u"question", questionId);
    return put(std::move(practice), *place);
}

QString CourseEditing::addTest(const QString &page, const QString &bank)
{
    const Element *element = m_document->element(page);
    const BlockType *type = element ? Address::itemType(*element, u"test") : nullptr;
    if (!type || !element->elements(u"test").empty())
        return {};
    Element test(*type);
    test.setValue(u"id", freeId(u"prov"_qs));
    test.setValue(u"bank", bank);
    return put(std::move(test), {page, u"test"_qs, 0});
}

QString CourseEditing::addPicture(const QString &src, const QString &alternative, bool isDecorative, const QString &near)
{
    const std::optional<Place> place = placeFor(u"block"_qs, near);
    const BlockType *type = Vocabulary::blockType(u"figure"_qs);
    if (!place || !type)
        return {};
    Element figure(*type);
    figure.setValue(u"id", freeId(u"bild"_qs));
    figure.setValue(u"src", src);
    figure.setValue(u"alt", alternative);
    figure.setValue(u"decorative", isDecorative);
    return put(std::move(figure), *place);
}

QVariantList CourseEditing::templates() const
{
    return TemplateList::all();
}

QString CourseEditing::createCourse(const QString &folder, const QString &name, const QString &title)
{
    const Problems problems = CourseTemplate::create(folder, name, title);
    return problems.isEmpty() ? QString() : problems.first().message;
}

namespace {

/** `steps/#0/options` in the element at holder: the element and the list's own name. */
std::pair<QString, QString> listAt(const QString &holder, const QString &list)
{
    const QString steps = list.section(u'/', 0, -2);
    return {steps.isEmpty() ? holder : holder.isEmpty() ? steps : holder + u'/' + steps, list.section(u'/', -1)};
}

QString itemPath(const QString &holder, const QString &list, int row)
{
    const auto [path, name] = listAt(holder, list);
    return (path.isEmpty() ? QString() : path + u'/') + name + u"/#"_qs + QString::number(row);
}

} // namespace

bool CourseEditing::insertItem(const QString &holder, const QString &list, int row)
{
    const auto [path, name] = listAt(holder, list);
    const Element *element = m_document->element(path);
    const BlockType *type = element ? Address::itemType(*element, name) : nullptr;
    if (!type)
        return false;
    Element item(*type);
    if (item.indexOf(u"id") >= 0) {
        QSet<QString> taken;
        if (type->name == u"test")
            taken = ids();
        for (const Element &other : element->elements(name))
            taken.insert(other.id());
        QString prefix = type->name == u"option" || type->name == u"pair" || type->name == u"entry" ? QString() : type->name.left(1);
        QString id;
        for (int n = 0; id.isEmpty() || taken.contains(id); ++n)
            id = prefix.isEmpty() && n < 26 ? QString(QChar(u'a' + n)) : (prefix.isEmpty() ? u"x"_qs : prefix) + QString::number(n + 1);
        item.setValue(u"id", id);
    }
    if (item.indexOf(u"cells") >= 0) { // a new row is as wide as the others
        const std::size_t width = std::max(element->elements(u"columns").size(), element->elements(name).empty() ? 0 : element->elements(name).front().elements(u"cells").size());
        for (std::size_t i = 0; i < width; ++i)
            item.mutableElements(u"cells")->push_back(Element(*Address::itemType(item, u"cells")));
    }
    m_document->seal();
    return m_document->insert(path, name, row, std::move(item));
}

bool CourseEditing::insertBlock(const QString &type, const QString &holder, const QString &list, int row)
{
    const auto [path, name] = listAt(holder, list);
    std::optional<Element> block = m_document->element(path) ? fromExample(type) : std::nullopt;
    m_document->seal();
    return block && m_document->insert(path, name, row, std::move(*block));
}

bool CourseEditing::changeItem(const QString &holder, const QString &list, int row, const QString &field, const QVariant &value)
{
    return m_document->setField(itemPath(holder, list, row), field, value);
}

bool CourseEditing::removeItem(const QString &holder, const QString &list, int row)
{
    const auto [path, name] = listAt(holder, list);
    m_document->seal();
    return m_document->remove(path, name, row);
}

bool CourseEditing::moveItem(const QString &holder, const QString &list, int from, int to)
{
    const auto [path, name] = listAt(holder, list);
    m_document->seal();
    return m_document->move(path, name, from, path, name, to);
}

bool CourseEditing::isRenamed(const QString &list) const
{
    return Renaming::isRenamed(list);
}

QString CourseEditing::renamingProblem(const QString &path, const QString &id) const
{
    return m_document ? Renaming::problem(m_document->root(), path, id) : QString();
}

bool CourseEditing::rename(const QString &path, const QString &id)
{
    const Element *element = m_document->element(path);
    if (!element || m_document->isReadOnly() || element->id() == id || !renamingProblem(path, id).isEmpty())
        return false;
    const std::vector<Change> changes = Renaming::changes(m_document->root(), path, id);
    m_document->seal();
    const CourseDocument::Compound compound(*m_document, tr("byt beteckning till %1").arg(id));
    for (const Change &change : changes)
        m_document->apply(change);
    return !changes.empty();
}

bool CourseEditing::isRequired(const QString &path) const
{
    const Element *block = m_document ? m_document->element(path) : nullptr;
    if (!block)
        return false;
    const auto &rules = m_document->root().elements(u"completion");
    return !rules.empty() && std::any_of(rules.front().elements(u"requires").begin(), rules.front().elements(u"requires").end(), [&](const Element &rule) { return rule.text(u"block") == block->id(); });
}

bool CourseEditing::setRequired(const QString &path, bool required)
{
    const Element *block = m_document->element(path);
    if (!block || isRequired(path) == required || m_document->isReadOnly())
        return false;
    const QString id = block->id();
    const CourseDocument::Compound compound(*m_document, tr("ändra vad som krävs"));
    if (m_document->root().elements(u"completion").empty())
        m_document->insert({}, u"completion"_qs, 0, Element(*Address::itemType(m_document->root(), u"completion")));
    const QString rules = u"completion/#0"_qs;
    const auto &named = m_document->element(rules)->elements(u"requires");
    if (required) {
        Element rule(*Address::itemType(*m_document->element(rules), u"requires"));
        rule.setValue(u"block", id);
        return m_document->insert(rules, u"requires"_qs, int(named.size()), std::move(rule));
    }
    for (int row = int(named.size()) - 1; row >= 0; --row) {
        if (named[std::size_t(row)].text(u"block") == id)
            m_document->remove(rules, u"requires"_qs, row);
    }
    return true;
}

QStringList CourseEditing::outermost(const QStringList &paths) const
{
    QStringList kept;
    const Element &root = m_document->root();
    const QSet<QString> all(paths.begin(), paths.end());
    for (const QString &path : paths) {
        QString above = Address::parent(path);
        while (!above.isEmpty() && !all.contains(above))
            above = Address::parent(above);
        if (!path.isEmpty() && above.isEmpty() && Address::find(root, path))
            kept.append(path);
    }
    QHash<QString, QVector<int>> rows;
    for (const QString &path : std::as_const(kept)) {
        const QStringList steps = Address::byRows(root, path).split(u'/');
        for (const QString &step : steps)
            rows[path].append(step.startsWith(u'#') ? step.mid(1).toInt() : step == u"banks" ? 1 : 0);
    }
    std::sort(kept.begin(), kept.end(), [&](const QString &a, const QString &b) { return *rows.constFind(a) < *rows.constFind(b); });
    return kept;
}

bool CourseEditing::removeAll(const QStringList &paths)
{
    const QStringList gone = outermost(paths);
    if (gone.isEmpty() || m_document->isReadOnly())
        return false;
    const CourseDocument::Compound compound(*m_document, gone.size() > 1 ? tr("ta bort %1 delar").arg(gone.size()) : tr("ta bort %1").arg(titleOf(gone.first())));
    for (auto it = gone.rbegin(); it != gone.rend(); ++it)
        m_document->remove(Address::parent(*it), Address::field(*it), Address::row(m_document->root(), *it));
    return true;
}

QStringList CourseEditing::moveBy(const QStringList &paths, int rows)
{
    const QStringList moving = outermost(paths);
    if (moving.isEmpty())
        return paths;
    const Element &root = m_document->root();
    const QString holder = Address::parent(moving.first());
    const QString list = Address::field(moving.first());
    for (const QString &path : moving) {
        if (Address::parent(path) != holder || Address::field(path) != list)
            return paths;
    }
    const int first = Address::row(root, moving.first());
    const int last = Address::row(root, moving.last());
    const int size = int(Address::find(root, holder)->elements(list).size());
    if (rows < 0 && first > 0)
        return moveTo(moving, holder, first - 1);
    if (rows > 0 && last < size - 1)
        return moveTo(moving, holder, last + 2);
    if (holder.isEmpty()) // units have nowhere else to go
        return paths;
    const QString above = Address::parent(holder);
    const QString holders = Address::field(holder);
    const int target = Address::row(root, holder) + (rows < 0 ? -1 : 1);
    const QString neighbour = Address::of(root, above, holders, target);
    const Element *next = neighbour.isNull() ? nullptr : Address::find(root, neighbour);
    return next ? moveTo(moving, neighbour, rows < 0 ? int(next->elements(list).size()) : 0) : paths;
}

QStringList CourseEditing::moveTo(const QStringList &paths, const QString &holder, int row)
{
    const QStringList moving = outermost(paths);
    const Element *target = m_document->element(holder);
    if (moving.isEmpty() || !target || m_document->isReadOnly())
        return paths;
    const Element *first = m_document->element(moving.first());
    const QString kind = kindOfElement(*first);
    const QString list = kind == u"block" ? (target->type == &Vocabulary::bank() ? u"questions"_qs : u"blocks"_qs) : kind == u"page" ? u"pages"_qs : kind == u"bank" ? u"banks"_qs : u"units"_qs;
    if (target->indexOf(list) < 0)
        return paths;
    for (const QString &path : moving) {
        if (kindOfElement(*m_document->element(path)) != kind || holder == path || holder.startsWith(path + u'/'))
            return paths;
    }
    const CourseDocument::Compound compound(*m_document, moving.size() > 1 ? tr("flytta %1 delar").arg(moving.size()) : tr("flytta %1").arg(titleOf(moving.first())));
    struct Place { QString holder, list; int row; };
    // Rows are followed by hand: an address that names a row means another item once one before it has gone.
    QVector<Place> places;
    for (const QString &path : moving)
        places.append({Address::parent(path), Address::field(path), Address::row(m_document->root(), path)});
    int at = std::clamp(row, 0, int(target->elements(list).size()));
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place from = places.at(i);
        const bool isSameList = from.holder == holder && from.list == list;
        if (isSameList && from.row < at)
            --at;
        m_document->move(from.holder, from.list, from.row, holder, list, at);
        for (Place &later : places) {
            if (later.holder == from.holder && later.list == from.list && later.row > from.row)
                --later.row;
            if (later.holder == holder && later.list == list && later.row >= at)
                ++later.row;
        }
        ++at;
    }
    QStringList moved; // they stand together
    for (int i = at - int(places.size()); i < at; ++i)
        moved.append(Address::of(m_document->root(), holder, list, i));
    return moved;
}

bool CourseEditing::copy(const QStringList &paths)
{
    std::vector<Element> parts;
    for (const QString &path : outermost(paths))
        parts.push_back(*m_document->element(path));
    if (parts.empty())
        return false;
    CourseClipboard::put(m_document->course(), parts);
    emit clipboardChanged();
    return true;
}

bool CourseEditing::cut(const QStringList &paths)
{
    return copy(paths) && removeAll(paths);
}

bool CourseEditing::canPaste() const
{
    return CourseClipboard::holdsParts();
}

QStringList CourseEditing::paste(const QString &near)
{
    if (m_document->isReadOnly() || !canPaste())
        return {};
    auto [elements, sources, terms] = CourseClipboard::take(m_document->course());
    QSet<QString> taken = ids();
    for (Element &element : elements) {
        renew(element, taken);
        if (element.type == &Vocabulary::unit() || element.type == &Vocabulary::bank())
            element.file = (element.type == &Vocabulary::unit() ? u"units/%1.xml"_qs : u"banks/%1.xml"_qs).arg(element.id());
    }
    if (elements.empty())
        return {};
    std::optional<Place> place = elements.front().type == &Vocabulary::bank() ? Place{{}, u"banks"_qs, int(m_document->root().elements(u"banks").size())} : placeFor(kindOfElement(elements.front()), near);
    if (!place)
        return {};
    const QString kind = kindOfElement(elements.front());
    const CourseDocument::Compound compound(*m_document, tr("klistra in"));
    addMissing(u"sources"_qs, sources);
    addMissing(u"terms"_qs, terms);
    QStringList pasted;
    for (Element &element : elements) {
        if (kindOfElement(element) != kind)
            continue;
        pasted.append(put(std::move(element), *place));
        ++place->row;
    }
    return pasted;
}

void CourseEditing::addMissing(const QString &list, const std::vector<Element> &elements)
{
    for (const Element &element : elements) {
        const auto &known = m_document->root().elements(list);
        if (std::none_of(known.begin(), known.end(), [&](const Element &other) { return other.id() == element.id(); }))
            put(element, {{}, list, int(known.size())});
    }
}

QStringList CourseEditing::duplicate(const QStringList &paths)
{
    const QStringList chosen = outermost(paths);
    if (chosen.isEmpty() || m_document->isReadOnly())
        return {};
    QSet<QString> taken = ids();
    const CourseDocument::Compound compound(*m_document, tr("kopiera"));
    QStringList made;
    for (auto it = chosen.rbegin(); it != chosen.rend(); ++it) {
        Element element = *m_document->element(*it);
        renew(element, taken);
        if (!element.file.isEmpty() && (element.type == &Vocabulary::unit() || element.type == &Vocabulary::bank()))
            element.file = (element.type == &Vocabulary::unit() ? u"units/%1.xml"_qs : u"banks/%1.xml"_qs).arg(element.id());
        made.prepend(put(std::move(element), {Address::parent(*it), Address::field(*it), Address::row(m_document->root(), *it) + 1}));
    }
    return made;
}

bool CourseEditing::holds(const QString &path) const
{
    return m_document && m_document->element(path);
}

QString CourseEditing::pathOfId(const QString &id) const
{
    return m_document ? Address::ofId(m_document->root(), id) : QString();
}

QString CourseEditing::pageOf(const QString &path) const
{
    for (QString at = Address::byIds(m_document->root(), path); !at.isEmpty(); at = Address::parent(at)) { // as the outline knows it
        const Element *element = m_document->element(at);
        if (element->type == &Vocabulary::page() || element->type == &Vocabulary::bank())
            return at;
        if (element->type == &Vocabulary::unit())
            return element->elements(u"pages").empty() ? at : Address::of(m_document->root(), at, u"pages"_qs, 0);
    }
    return {};
}

QString CourseEditing::placeOf(const QString &path) const
{
    const QString known = Address::byIds(m_document->root(), path);
    static const QVector<QStringList> outline{{u"units"_qs, u"pages"_qs, u"blocks"_qs}, {u"banks"_qs, u"questions"_qs}};
    QString place;
    for (const QStringList &lists : outline) {
        for (qsizetype i = 0; i < lists.size() && known.section(u'/', 2 * i, 2 * i) == lists[i]; ++i)
            place = known.section(u'/', 0, 2 * i + 1);
    }
    return place;
}

bool CourseEditing::isSamePlace(const QString &path, const QString &other) const
{
    return path == other || (m_document && m_document->element(path) && Address::byRows(m_document->root(), path) == Address::byRows(m_document->root(), other));
}

QString CourseEditing::kindOf(const QString &path) const
{
    const Element *element = m_document ? m_document->element(path) : nullptr;
    return element ? kindOfElement(*element) : QString();
}

QString CourseEditing::titleOf(const QString &path) const
{
    const Element *element = m_document ? m_document->element(path) : nullptr;
    return element ? OutlineModel::titleOf(*element) : QString();
}
