#pragma once

#include "aside.h"
#include "coursedocument.h"

#include <QTimer>

#include <functional>

class RuleEngine;

/** How large a learner's saved state can become in each variant, against what SCORM 1.2 leaves room for; measured aside while one works. */
class StateMeter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CourseDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int bound READ bound NOTIFY measured)
    Q_PROPERTY(int limit READ limit NOTIFY measured)
    Q_PROPERTY(QString variant READ variant NOTIFY measured)
    Q_PROPERTY(QVariantList dearest READ dearest NOTIFY measured)

public:
    explicit StateMeter(QObject *parent = nullptr);
    ~StateMeter() override;

    [[nodiscard]] CourseDocument *document() const { return m_document; }
    void setDocument(CourseDocument *document);
    [[nodiscard]] int bound() const { return largest().bound; }            ///< characters, of the variant with the most; 0: not known
    [[nodiscard]] int limit() const { return m_sizes.limit; }                ///< of SCORM 1.2
    [[nodiscard]] QString variant() const { return largest().variant; }    ///< the one with the most
    [[nodiscard]] QVariantList dearest() const { return largest().dearest; } ///< what costs most there: [{ id, title, n }]
    Q_INVOKABLE [[nodiscard]] int boundOf(const QString &variant) const;   ///< 0: not known; empty: the course for everybody

signals:
    void documentChanged();
    void measured();

private:
    struct Size
    {
        QString variant;
        int bound = 0;
        QVariantList dearest;
    };
    struct Sizes
    {
        QList<Size> all;
        int limit = 0;
    };

    [[nodiscard]] static std::optional<Sizes> measure(RuleEngine &rules, const Course &course, const std::function<bool()> &isOvertaken);

    [[nodiscard]] const Size &largest() const;
    void start();

    CourseDocument *m_document = nullptr;
    QTimer m_pause;
    Sizes m_sizes;
    Aside<RuleEngine> m_aside;
};
