import { blanks } from '../../rules/blanks.mjs'

export const shape = () => ({ kind: 'flag' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true
export const later = block => block.dueDays ? { after: 'webinar', days: 0, within: block.dueDays } : null

/** How long it takes, as the word and the number to say it with: whole hours where there are some. */
export const time = minutes => minutes >= 120 && minutes % 60 === 0 ? { word: 'task.hours', n: minutes / 60 } : { word: 'task.minutes', n: minutes }

export const problems = block => {
  const found = blanks(block, ['title', 'steps.text', 'criteria.text'])
  if (!block.criteria.length)
    found.push({ code: 'criterion-missing', severity: 'warning', field: 'criteria' })
  if (block.dueDays === null)
    found.push({ code: 'due-missing', severity: 'warning', field: 'dueDays' })
  return found
}
