// A form as a document: an HTML file that opens in a browser or a word processor, or paper.
import { escape } from '../rules/html.mjs'
import { make } from './element.mjs'

const rowsOf = part => Array.from({ length: part.rows }, (none, row) => part.columns.map((column, place) => part.cells?.[row]?.[place] ?? ''))

const partHtml = part => `<h2>${escape(part.title)}</h2>${part.hint ? `<p class="hint">${part.hint}</p>` : ''}`
  + (part.columns
    ? `<table><thead><tr>${part.columns.map(column => `<th scope="col">${escape(column)}</th>`).join('')}</tr></thead><tbody>`
      + rowsOf(part).map(row => `<tr>${row.map(cell => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('') + '</tbody></table>'
    : `<p class="line">${escape(part.text ?? '')}</p>`)

/** `form`: `{ title, about, parts }`, a part being `{ title, hint, text }` or `{ title, hint, columns, rows, cells }`; about and hint are HTML. */
const bodyHtml = form => `<h1>${escape(form.title)}</h1>${form.about ?? ''}${form.parts.map(partHtml).join('')}`

// The file stands alone, so its look comes with it; black on white also prints well.
const style = 'body{font:11pt/1.5 system-ui,Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}h1{font-size:1.6em}h2{font-size:1.2em;margin:1.5em 0 .3em}'
  + 'table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #555;padding:.5em;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}'
  + 'td{height:2.6em}th{background:#eee}.line{border:1px solid #555;min-height:3em;padding:.5em;white-space:pre-wrap}.hint{color:#333}'

/** A file of its own; `language` is that of the course. */
export const fileHtml = (form, language) => `<!DOCTYPE html>\n<html lang="${escape(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`
  + `<title>${escape(form.title)}</title><style>${style}</style></head><body><main>${bodyHtml(form)}</main></body></html>\n`

export const fileName = title => `${title.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, ' ').trim().replace(/ /g, '-') || 'dokument'}.html`

const download = form => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([fileHtml(form, document.documentElement.lang)], { type: 'text/html' }))
  link.download = fileName(form.title)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

/** Prints the document alone; the page around it is back as soon as the printer has it. */
const print = form => {
  const paper = document.body.appendChild(make(`<div class="document-paper">${bodyHtml(form)}</div>`))
  const root = document.documentElement
  root.classList.add('document-printing')
  addEventListener('afterprint', () => {
    root.classList.remove('document-printing')
    paper.remove()
  }, { once: true })
  window.print()
}

/** The buttons of a form; `read()` gives the form as it is filled in. */
export const documentActions = (view, read) => {
  const actions = make(`<div class="actions"><button type="button" class="button">${view.icon('download')}${escape(view.words('document-download'))}</button>`
    + `<button type="button" class="button">${view.icon('printer')}${escape(view.words('print'))}</button></div>`)
  actions.children[0].addEventListener('click', () => {
    download(read())
    view.announce(view.words('document-downloaded'))
  })
  actions.children[1].addEventListener('click', () => print(read()))
  return actions
}
