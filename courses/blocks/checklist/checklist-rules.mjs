import { blanks } from '../../rules/blanks.mjs'

// What a learner ticks about herself is nobody else's business (PRV-5), so only the fact that something is ticked is an answer.
export const shape = () => ({ kind: 'private' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true
export const problems = block => blanks(block, ['title', 'entries.text'])
