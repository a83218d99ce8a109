import { blanks, isBlank } from '../../rules/blanks.mjs'

const ids = items => items.map(item => item.id)

export const shape = block => ({ kind: 'map', from: ids(block.entries), to: ids(block.categories) })

export const isAnswered = (block, answer) => answer != null && block.entries.every(entry => answer[entry.id] != null)

const isRight = (entry, answer) => answer?.[entry.id] === entry.category

export const score = (block, answer) =>
  block.entries.length ? block.entries.filter(entry => isRight(entry, answer)).length / block.entries.length : 0

export const best = block => block.entries.reduce((answer, entry) => { answer[entry.id] = entry.category; return answer }, {})

/** An entry's explanation would give the answer away, so it is said when the entry is right. */
export const feedback = (block, answer) => {
  if (!isAnswered(block, answer))
    return []
  const said = block.entries.map(entry => ({ item: entry.id, right: isRight(entry, answer), text: isRight(entry, answer) ? entry.feedback : '' }))
  if (score(block, answer) < 1)
    said.push({ item: null, right: false, text: block.whenWrong })
  return said
}

export const problems = block => {
  const found = blanks(block, ['prompt', 'categories.text', 'entries.text'])
  if (block.categories.length < 2)
    found.push({ code: 'too-few', field: 'categories' })
  for (const entry of block.entries) {
    if (ids(block.categories).indexOf(entry.category) < 0)
      found.push({ code: 'unknown-category', item: entry.id, field: 'entries.category', values: { category: entry.category } })
  }
  if (isBlank(block.whenWrong))
    found.push({ code: 'when-wrong-missing', field: 'whenWrong' })
  return found
}
