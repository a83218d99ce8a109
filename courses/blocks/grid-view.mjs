// A table with headings, which scrolls by itself when it is wider than the page.
import { escape } from '../rules/html.mjs'

const cellHtml = (cell, isHeader) => isHeader ? `<th scope="row">${cell.text}</th>` : `<td>${cell.text}</td>`

/** `header`: row, column or both, as a table block says it. `captionHidden` when words above the table say the same. */
export const gridHtml = (id, { caption, columns, rows, header = 'row', captionHidden = false }) =>
  `<div class="table-scroll"><table><caption${captionHidden ? ' class="visually-hidden"' : ''} id="${id}">${escape(caption)}</caption>`
  + (columns.length ? `<thead><tr>${columns.map(column => `<th scope="col">${escape(column.text)}</th>`).join('')}</tr></thead>` : '')
  + `<tbody>${rows.map(row => `<tr>${row.cells.map((cell, place) => cellHtml(cell, place === 0 && header !== 'row')).join('')}</tr>`).join('')}</tbody></table></div>`

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
