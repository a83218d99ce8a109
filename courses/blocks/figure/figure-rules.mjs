import { isBlank } from '../../rules/blanks.mjs'
import { unevenRows } from '../../rules/grid.mjs'

export const problems = block => {
  const found = []
  if (block.decorative && !isBlank(block.alt))
    found.push({ code: 'alt-and-decorative', field: 'alt' })
  if (!block.decorative && isBlank(block.alt))
    found.push({ code: 'alt-missing', field: 'alt' })
  if (block.rows.length && !block.columns.length)
    found.push({ code: 'columns-missing', field: 'columns' })
  return found.concat(unevenRows(block))
}
