import { blanks } from '../../rules/blanks.mjs'

const ids = options => options.map(option => option.id)
const correct = block => block.options.filter(option => option.correct)
const chosen = (block, answer) => {
  const picked = block.multiple ? answer ?? [] : [answer]
  return block.options.filter(option => picked.indexOf(option.id) >= 0)
}

export const shape = block => ({ kind: block.multiple ? 'some' : 'one', of: ids(block.options) })

export const isAnswered = (block, answer) => chosen(block, answer).length > 0

/** Each wrong tick takes back a right one, so that ticking everything is worth nothing. */
export const score = (block, answer) => {
  const right = correct(block).length
  const picked = chosen(block, answer)
  const hits = picked.filter(option => option.correct).length
  return right ? Math.max(0, hits - (picked.length - hits)) / right : 0
}

export const best = block => block.multiple ? ids(correct(block)) : correct(block)[0]?.id

export const feedback = (block, answer) => {
  const picked = chosen(block, answer)
  const said = picked.map(option => ({ item: option.id, right: option.correct, text: option.feedback }))
  const missed = correct(block).length - picked.filter(option => option.correct).length
  if (block.multiple && picked.length && missed > 0)
    said.push({ item: null, right: false, text: '', code: 'missed', values: { n: missed } })
  return said
}

export const problems = block => {
  const found = blanks(block, ['prompt', 'options.text'])
  if (block.options.length < 2)
    found.push({ code: 'too-few', field: 'options' })
  if (!correct(block).length)
    found.push({ code: 'none-right', field: 'options' })
  if (!block.multiple && correct(block).length > 1)
    found.push({ code: 'one-right', item: correct(block)[1].id, field: 'options' })
  return found
}
