import { blanks } from '../../rules/blanks.mjs'

export const problems = block => {
  const found = blanks(block, ['title', 'parts.title', 'parts.columns.text'])
  if (!block.src && !block.parts.length)
    found.push({ code: 'nothing', field: 'src' })
  if (block.src && block.parts.length)
    found.push({ code: 'two-sources', field: 'src' })
  return found
}
