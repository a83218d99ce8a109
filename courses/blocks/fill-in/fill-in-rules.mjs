import { blanks, isBlank } from '../../rules/blanks.mjs'

const longest = 40

// What a person would call the same answer: case, spaces and the way a letter with a ring is stored do not matter.
const normal = text => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const isRight = (gap, answer) => gap.accepts.some(accept => normal(accept.text) === normal(answer?.[gap.id]))

export const shape = block => ({ kind: 'texts', of: block.gaps.map(gap => gap.id), most: longest })

export const isAnswered = (block, answer) => answer != null && block.gaps.every(gap => normal(answer[gap.id]) !== '')

export const score = (block, answer) =>
  block.gaps.length ? block.gaps.filter(gap => normal(answer?.[gap.id]) !== '' && isRight(gap, answer)).length / block.gaps.length : 0

export const best = block => block.gaps.reduce((answer, gap) => { answer[gap.id] = gap.accepts[0]?.text ?? ''; return answer }, {})

/** A gap's explanation would give the answer away, so it is said when the gap is right. */
export const feedback = (block, answer) => {
  if (!isAnswered(block, answer))
    return []
  const said = block.gaps.map(gap => ({ item: gap.id, right: isRight(gap, answer), text: isRight(gap, answer) ? gap.feedback : '' }))
  if (score(block, answer) < 1)
    said.push({ item: null, right: false, text: block.whenWrong })
  return said
}

export const problems = block => {
  const found = blanks(block, ['prompt', 'gaps.accepts.text'])
  for (const gap of block.gaps) {
    if (isBlank(gap.before) && isBlank(gap.after))
      found.push({ code: 'no-context', item: gap.id, field: 'gaps.before' })
    if (gap.accepts.some(accept => accept.text.length > longest))
      found.push({ code: 'long', item: gap.id, field: 'gaps.accepts', values: { most: longest } })
  }
  if (isBlank(block.whenWrong))
    found.push({ code: 'when-wrong-missing', field: 'whenWrong' })
  return found
}
