#pragma once

#include <QtQuick/private/qaccessiblequickitem_p.h>

/**
 * What assistive technology is told about an item, where Qt Quick 6.4 says too little: disabled and expanded states, the text of
 * paragraphs and headings, the value of progress bars, and the rows, columns and headers of tables.
 * Items say it by properties: `expanded`, `unavailable` and, where something can be chosen, `chosen` (bool); `role` and `description`, for
 * controls, which take back their own role and say their placeholder when assistive technology comes; in a table `rows` and `columns` (int),
 * in its cells `row` and `column` (int).
 */
class AccessibleItem : public QAccessibleQuickItem, public QAccessibleTableInterface, public QAccessibleTableCellInterface
{
public:
    explicit AccessibleItem(QQuickItem *item) : QAccessibleQuickItem(item) {}

    /** Makes these the interfaces of all items; to be called once Qt Quick has registered its own. */
    static void install();

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    // text of what is only read
    using QAccessibleQuickItem::text;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] int characterCount() const override;

    // table
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

    // cell
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

protected:
    void *interface_cast(QAccessible::InterfaceType type) override;

private:
    [[nodiscard]] QList<QAccessibleInterface *> cells() const;
    [[nodiscard]] QList<QAccessibleInterface *> headers(QAccessible::Role wanted) const;
};
