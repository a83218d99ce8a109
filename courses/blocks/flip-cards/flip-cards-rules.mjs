import { blanks } from '../../rules/blanks.mjs'

export const problems = block => blanks(block, ['cards.front', 'cards.back'])
