import { blanks } from '../../rules/blanks.mjs'

export const shape = () => ({ kind: 'private' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true
export const problems = block => blanks(block, ['prompt'])
