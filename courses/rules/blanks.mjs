import { plain } from './html.mjs'

export const isBlank = html => plain(html ?? '').trim() === ''

const blanksIn = (holder, path, item, field) => {
  const dot = path.indexOf('.')
  if (dot < 0)
    return isBlank(holder[path]) ? [item ? { code: 'blank', item, field } : { code: 'blank', field }] : []
  const inner = holder[path.slice(0, dot)] ?? []
  return inner.reduce((found, child, index) =>
    found.concat(blanksIn(child, path.slice(dot + 1), (item ? item + '.' : '') + (child.id ?? index), field)), [])
}

/** Texts that must say something and do not: `prompt`, or `options.text` for each item of a list. */
export const blanks = (block, fields) =>
  fields.reduce((found, field) => found.concat(blanksIn(block, field, '', field)), [])
