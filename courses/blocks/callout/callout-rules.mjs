import { blanks } from '../../rules/blanks.mjs'

export const problems = block => blanks(block, ['body'])
