#pragma once

#include "course.h"

#include <QCoreApplication>
#include <QJsonObject>

/** All that can happen to a course. Each knows enough to be taken back; elements are named by address (address.h). */
struct SetField
{
    QString path;
    QString field;
    Value before;
    Value after;
};

struct InsertItem
{
    QString path;  ///< of the element that gets it
    QString field; ///< the list
    int row = 0;
    Element item;
};

struct RemoveItem
{
    QString path;
    QString field;
    int row = 0;
    Element item; ///< what was there
};

struct MoveItem
{
    QString path;
    QString field;
    int row = 0;
    QString toPath;
    QString toField;
    int toRow = 0; ///< where it stands afterwards
};

using Change = std::variant<SetField, InsertItem, RemoveItem, MoveItem>;

/** What a caption file says from @p before to @p after. */
[[nodiscard]] SetField changeOfText(const QString &file, const QByteArray &before, const QByteArray &after);

[[nodiscard]] Change inverse(const Change &change);

/** Does @p change, which must fit @p course: as those the document makes and those that changeFromJson() gives do. */
void perform(const Change &change, Course &course);

/** A copy stands nowhere in the files: its lines are no longer its own. */
void forgetLines(Element &element);

/** A word or two for the menus: "Ångra: ta bort frågan". */
[[nodiscard]] QString describe(const Change &change);

/** For the journal: what is read back is exactly what was written. */
[[nodiscard]] QJsonObject toJson(const Change &change);
/** Nothing when it is not a change of a course such as @p root is now. */
[[nodiscard]] std::optional<Change> changeFromJson(const QJsonObject &json, const Element &root);

/** Elements and values as JSON that gives back exactly the same, comments included. */
namespace ExactJson {

[[nodiscard]] QJsonObject toJson(const Element &element);
[[nodiscard]] std::optional<Element> toElement(const QJsonObject &json, const BlockType &type);
[[nodiscard]] QJsonValue toJson(const Value &value);
[[nodiscard]] std::optional<Value> toValue(const QJsonValue &json, const Field &field);

} // namespace ExactJson
