import { blanks } from '../../rules/blanks.mjs'
import { unevenRows } from '../../rules/grid.mjs'

export const problems = block => {
  const found = blanks(block, ['caption', 'columns.text']).concat(unevenRows(block))
  if (block.header !== 'column' && block.columns.length === 0)
    found.push({ code: 'columns-missing', field: 'columns' })
  return found
}
