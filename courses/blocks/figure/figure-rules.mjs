import { isBlank } from '../../rules/blanks.mjs'
import { unevenRows } from '../../rules/grid.mjs'

// Words that say that there is a picture, not what it shows (ACC-B10).
const empty = ['bild', 'bilden', 'foto', 'diagram', 'image', 'picture', 'photo', 'graph', 'chart', 'figur', 'figure', 'illustration']

const saysNothing = block => {
  const alt = block.alt.trim().toLowerCase()
  const file = block.src.slice(block.src.lastIndexOf('/') + 1).toLowerCase()
  return empty.indexOf(alt) >= 0 || alt === file || alt === file.replace(/\.[a-z0-9]+$/, '')
}

export const problems = block => {
  const found = []
  if (block.decorative && !isBlank(block.alt))
    found.push({ code: 'alt-and-decorative', field: 'alt' })
  if (!block.decorative && isBlank(block.alt))
    found.push({ code: 'alt-missing', field: 'alt' })
  else if (!block.decorative && saysNothing(block))
    found.push({ code: 'alt-says-nothing', field: 'alt', values: { alt: block.alt } })
  if (block.rows.length && !block.columns.length)
    found.push({ code: 'columns-missing', field: 'columns' })
  return found.concat(unevenRows(block))
}
