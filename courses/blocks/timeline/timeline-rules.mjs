import { blanks } from '../../rules/blanks.mjs'

// ISO dates of any length compare as text: 2019 comes before 2019-01.
export const problems = block => block.events.reduce((found, event, index) =>
  index && event.date < block.events[index - 1].date ? found.concat([{ code: 'order', item: event.id, field: 'events' }]) : found,
blanks(block, ['events.when', 'events.title']))
