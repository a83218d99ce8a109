import { blanks, isBlank } from '../../rules/blanks.mjs'
import { plain } from '../../rules/html.mjs'

const ids = items => items.map(item => item.id)
const rights = block => block.pairs.concat(block.extras)

export const shape = block => ({ kind: 'map', from: ids(block.pairs), to: ids(rights(block)) })

export const isAnswered = (block, answer) => answer != null && block.pairs.every(pair => answer[pair.id] != null)

const isRight = (pair, answer) => answer?.[pair.id] === pair.id

export const score = (block, answer) =>
  block.pairs.length ? block.pairs.filter(pair => isRight(pair, answer)).length / block.pairs.length : 0

export const best = block => block.pairs.reduce((answer, pair) => { answer[pair.id] = pair.id; return answer }, {})

/** A pair's explanation would give the answer away, so it is said when the pair is right. */
export const feedback = (block, answer) => {
  if (!isAnswered(block, answer))
    return []
  const said = block.pairs.map(pair => ({ item: pair.id, right: isRight(pair, answer), text: isRight(pair, answer) ? pair.feedback : '' }))
  if (score(block, answer) < 1)
    said.push({ item: null, right: false, text: block.whenWrong })
  return said
}

export const problems = block => {
  const found = blanks(block, ['prompt', 'pairs.left', 'pairs.right', 'extras.right'])
  if (block.pairs.length < 2)
    found.push({ code: 'too-few', field: 'pairs' })
  const seen = []
  for (const item of rights(block)) {
    const text = plain(item.right).trim()
    if (text && seen.indexOf(text) >= 0)
      found.push({ code: 'same-right', item: item.id, field: block.extras.indexOf(item) < 0 ? 'pairs.right' : 'extras.right' })
    seen.push(text)
  }
  if (isBlank(block.whenWrong))
    found.push({ code: 'when-wrong-missing', field: 'whenWrong' })
  return found
}
