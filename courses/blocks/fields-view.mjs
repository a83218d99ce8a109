// Text fields of a form that is filled in for oneself, by name.
import { escape } from '../rules/html.mjs'

/** `label` is plain text, `hint` HTML. */
export const fieldHtml = (id, { name, label, hint = '', described = '', rows = 2 }) => {
  const by = [hint ? `${id}-hint` : '', described].filter(Boolean).join(' ')
  return `<div class="field"><label for="${id}">${escape(label)}</label>${hint ? `<p class="document-hint" id="${id}-hint">${hint}</p>` : ''}`
    + `<textarea id="${id}" name="${escape(name)}" rows="${rows}"${by ? ` aria-describedby="${by}"` : ''}></textarea></div>`
}

/** What is written, by the fields' names; null when nothing is. */
export const readFields = element => {
  const values = {}
  for (const field of element.querySelectorAll('textarea')) if (field.value.trim()) values[field.name] = field.value
  return Object.keys(values).length ? values : null
}

export const writeFields = (element, values) => {
  for (const field of element.querySelectorAll('textarea')) field.value = values[field.name] ?? ''
}
