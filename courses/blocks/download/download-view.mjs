import { escape } from '../../rules/html.mjs'
import { documentActions } from '../document-view.mjs'
import { fieldHtml, readFields, writeFields } from '../fields-view.mjs'
import { enhancePrivate, privateHtml } from '../private-view.mjs'

const rows = part => Array.from({ length: part.rows }, (none, index) => index + 1)

const rowHtml = (block, view, part, row) =>
  `<fieldset class="document-row"><legend>${escape(`${part.title}, ${view.words('download.row', { n: row })}`)}</legend><div class="document-cells">`
  + part.columns.map((column, place) => fieldHtml(`${block.id}-${part.id}-${row}-${place}`, { name: `${part.id}.${row}.${place}`, label: column.text })).join('') + '</div></fieldset>'

const partHtml = (block, view, part) => part.columns.length
  ? `${part.hint ? `<p class="document-hint">${part.hint}</p>` : ''}${rows(part).map(row => rowHtml(block, view, part, row)).join('')}`
  : fieldHtml(`${block.id}-${part.id}`, { name: part.id, label: part.title, hint: part.hint, rows: part.rows })

export const html = (block, view) => {
  const head = `<div class="card download"><h${view.heading}>${view.icon('file-text')} ${escape(block.title)}</h${view.heading}>${block.about ? `<p>${block.about}</p>` : ''}`
  if (block.src)
    return `${head}<p class="actions"><a class="button" href="${escape(view.media(block.src))}" download>${view.icon('download')}${escape(view.words('download.file', { title: block.title }))}</a></p></div>`
  return `${head}<details class="download-form"><summary>${escape(view.words('download.fill'))}</summary>${privateHtml(view, `${block.id}-private`)}`
    + `<div class="document-fields">${block.parts.map(part => partHtml(block, view, part)).join('')}</div></details></div>`
}

const filled = (part, values) => part.columns.length
  ? { title: part.title, hint: part.hint, columns: part.columns.map(column => column.text), rows: part.rows, cells: rows(part).map(row => part.columns.map((column, place) => values[`${part.id}.${row}.${place}`] ?? '')) }
  : { title: part.title, hint: part.hint, text: values[part.id] }

export const enhance = (element, view) => {
  const { block } = view
  if (block.src) return null
  const fields = element.querySelector('.document-fields')
  element.querySelector('.download').append(documentActions(view, () => {
    const values = readFields(fields) ?? {}
    return { title: block.title, about: block.about && `<p>${block.about}</p>`, parts: block.parts.map(part => filled(part, values)) }
  }))
  // A document is no answer: nothing is said to the course about whether it is filled in.
  return enhancePrivate(element, Object.assign(Object.create(view), { answered: () => {} }), { read: () => readFields(fields), write: values => writeFields(fields, values) }).update
}
