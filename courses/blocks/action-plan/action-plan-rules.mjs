import { blanks } from '../../rules/blanks.mjs'

export const shape = () => ({ kind: 'private' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true

export const problems = block => {
  const found = blanks(block, ['title', 'fields.title'])
  if (block.rows > 30)
    found.push({ code: 'too-many', field: 'rows', values: { rows: block.rows, most: 30 } })
  return found
}
