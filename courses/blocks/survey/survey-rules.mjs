import { blanks } from '../../rules/blanks.mjs'
import { plain } from '../../rules/html.mjs'

export const shape = () => ({ kind: 'anonymous' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true
export const later = block => block.moment === 'later' && block.weeks ? { after: 'completion', days: 7 * block.weeks, within: 0 } : null

// What tells whether people liked it, and what tells whether they can use it: the second says more about transfer (PED-23).
const liking = /nöjd|trivdes|tyckte (bra )?om|gillade|rolig|trevlig|intressant|helhetsintryck|satisf|enjoy|liked|pleasant|interesting|overall impression/i
const use = /arbet|jobb|använd|nytta|tillämp|göra|gör |klarar|kan |vet |trygg|hinder|stöd|work|job|use|apply|able|can |know|confident|obstacle|support/i

const isLiking = statement => liking.test(plain(statement.text)) && !use.test(plain(statement.text))

export const problems = block => {
  const found = blanks(block, ['statements.text', 'questions.text'])
  if (!block.statements.length && !block.questions.length)
    found.push({ code: 'nothing', field: 'statements' })
  if (block.statements.length && !block.scale)
    found.push({ code: 'scale-missing', field: 'scale' })
  if (block.scale && (block.scale.points < 2 || block.scale.points > 10))
    found.push({ code: 'scale-points', field: 'scale.points', values: { points: block.scale.points } })
  if (block.moment === 'before' && !block.pair)
    found.push({ code: 'pair-missing', severity: 'warning', field: 'pair' })
  if (block.moment === 'later' && !block.weeks)
    found.push({ code: 'weeks-missing', severity: 'warning', field: 'weeks' })
  if (block.pair && block.pair === block.id)
    found.push({ code: 'pair-self', field: 'pair' })
  if (block.moment !== 'before' && block.statements.length && block.statements.every(isLiking) && !block.questions.some(question => use.test(plain(question.text))))
    found.push({ code: 'only-liking', severity: 'warning', field: 'statements' })
  return found
}
