import { escape } from '../../rules/html.mjs'
import { documentActions } from '../document-view.mjs'
import { fieldHtml, readFields, writeFields } from '../fields-view.mjs'
import { enhancePrivate, privateHtml } from '../private-view.mjs'

const rows = block => Array.from({ length: block.rows }, (none, index) => index + 1)

// A hint is said once, in the first row; repeated on each row it would only be in the way.
const rowHtml = (block, view, row) =>
  `<fieldset class="document-row"><legend>${escape(view.words('action-plan.row', { n: row }))}</legend><div class="document-cells">`
  + block.fields.map(field => fieldHtml(`${block.id}-${field.id}-${row}`, { name: `${field.id}.${row}`, label: field.title, hint: row === 1 ? field.hint : '' })).join('') + '</div></fieldset>'

export const html = (block, view) =>
  `<div class="card action-plan"><h${view.heading}>${escape(block.title)}</h${view.heading}>${block.intro ? `<div class="prose">${block.intro}</div>` : ''}`
  + privateHtml(view, `${block.id}-private`)
  + `<div class="document-fields">${rows(block).map(row => rowHtml(block, view, row)).join('')}</div></div>`

export const enhance = (element, view) => {
  const { block } = view
  const fields = element.querySelector('.document-fields')
  const form = () => {
    const values = readFields(fields) ?? {}
    const cells = rows(block).map(row => block.fields.map(field => values[`${field.id}.${row}`] ?? ''))
    return { title: block.title, about: block.intro, parts: [{ title: view.words('action-plan.name'), columns: block.fields.map(field => field.title), rows: block.rows, cells }] }
  }
  element.querySelector('.action-plan').append(documentActions(view, form))
  return enhancePrivate(element, view, { read: () => readFields(fields), write: values => writeFields(fields, values) }).update
}
