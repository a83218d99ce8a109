// A table with headings. On a phone three columns or more, or a heading for each row, become one card a row, so that nothing is out of
// sight; else it scrolls by itself.
import { escape } from '../rules/html.mjs'

// A table laid out as cards is still read as a table, also where the browser would forget it.
const part = (isStacked, tag, role, attributes = '') => `<${tag}${attributes}${isStacked ? ` role="${role}"` : ''}>`

const cellHtml = (isStacked, column, cell, isHeader) => isHeader
  ? `${part(isStacked, 'th', 'rowheader', ' scope="row"')}${cell.text}</th>`
  : `${part(isStacked, 'td', 'cell', column ? ` data-column="${escape(column)}"` : '')}${cell.text}</td>`

/** `header`: row, column or both, as a table block says it. `captionHidden` when words above the table say the same. */
export const gridHtml = (id, { caption, columns, rows, header = 'row', captionHidden = false }) => {
  const isStacked = columns.length > 2 || header !== 'row'
  const labels = columns.length > 2 ? columns.map(column => column.text) : []
  const open = (tag, role, attributes) => part(isStacked, tag, role, attributes)
  return `<div class="table-scroll">${open('table', 'table', isStacked ? ' class="stacked"' : '')}<caption${captionHidden ? ' class="visually-hidden"' : ''} id="${id}">${escape(caption)}</caption>`
    + (columns.length ? `${open('thead', 'rowgroup')}${open('tr', 'row')}${columns.map(column => `${open('th', 'columnheader', ' scope="col"')}${escape(column.text)}</th>`).join('')}</tr></thead>` : '')
    + `${open('tbody', 'rowgroup')}${rows.map(row => `${open('tr', 'row')}${row.cells.map((cell, place) =>
      cellHtml(isStacked, labels[place], cell, place === 0 && header !== 'row')).join('')}</tr>`).join('')}</tbody></table></div>`
}

/** Who scrolls with the keyboard must be able to reach what scrolls, and nobody else should have to pass it (ACC-W24). */
export const enhanceGrid = element => {
  for (const box of element.querySelectorAll('.table-scroll')) {
    const settle = () => {
      const scrolls = box.scrollWidth > box.clientWidth + 1
      for (const [name, value] of [['tabindex', '0'], ['role', 'region'], ['aria-labelledby', box.querySelector('caption').id]])
        if (scrolls) box.setAttribute(name, value)
        else box.removeAttribute(name)
    }
    new ResizeObserver(settle).observe(box)
    box.closest('details')?.addEventListener('toggle', settle)
  }
}
