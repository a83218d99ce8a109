#pragma once

#include "checks/parts.h"

#include <functional>
#include <memory>

class RuleEngine;

/**
 * All checks of a course that changes a little between two times: a page, or a file, that is as it was is not judged again. For one
 * thread, as the rules it asks. What is compared is values, and what two courses share is equal at a glance.
 */
class RememberedCheck
{
public:
    RememberedCheck();
    ~RememberedCheck();

    struct Findings
    {
        Problems problems;
        int words = 0; ///< that learners read
    };
    /** Nothing when @p isOvertaken said so on the way; what was judged until then is kept. */
    [[nodiscard]] std::optional<Findings> judge(const Course &course, const std::function<bool()> &isOvertaken);

private:
    struct Part;
    struct File;

    const Part &judged(const QString &name, const Course &alone, const ElementList &practised);
    Problems schemaProblems(const Element &file, const QString &path);

    std::unique_ptr<RuleEngine> m_rules;
    QHash<QString, std::shared_ptr<Part>> m_parts;
    QHash<QString, std::shared_ptr<File>> m_files;
    Course m_frame; ///< of the pages, as long as it stays the same
    QDate m_today;
};
