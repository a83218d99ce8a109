import { blanks } from '../../rules/blanks.mjs'

export const shape = () => ({ kind: 'anonymous' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true

export const problems = block => {
  const found = blanks(block, ['statements.text', 'questions.text'])
  if (!block.statements.length && !block.questions.length)
    found.push({ code: 'nothing', field: 'statements' })
  if (block.statements.length && !block.scale)
    found.push({ code: 'scale-missing', field: 'scale' })
  if (block.scale && (block.scale.points < 2 || block.scale.points > 10))
    found.push({ code: 'scale-points', field: 'scale.points', values: { points: block.scale.points } })
  if (block.moment === 'before' && !block.pair)
    found.push({ code: 'pair-missing', field: 'pair' })
  return found
}
