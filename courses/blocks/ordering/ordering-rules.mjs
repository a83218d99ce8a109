import { blanks, isBlank } from '../../rules/blanks.mjs'

const ids = block => block.steps.map(step => step.id)

export const shape = block => ({ kind: 'order', of: ids(block) })

export const isAnswered = (block, answer) => Array.isArray(answer) && answer.length === block.steps.length

export const score = (block, answer) =>
  isAnswered(block, answer) && answer.length ? ids(block).filter((step, place) => answer[place] === step).length / answer.length : 0

export const best = ids

/** Each step in the order the learner gave them, then what is said of the whole. */
export const feedback = (block, answer) => {
  if (!isAnswered(block, answer))
    return []
  const right = ids(block)
  const whole = score(block, answer) === 1
  return answer.map((step, place) => ({ item: step, right: right[place] === step, text: '' }))
    .concat([{ item: null, right: whole, text: whole ? block.whenRight : block.whenWrong }])
}

export const problems = block => {
  const found = blanks(block, ['prompt', 'steps.text'])
  if (block.steps.length < 2)
    found.push({ code: 'too-few', field: 'steps' })
  if (isBlank(block.whenWrong))
    found.push({ code: 'when-wrong-missing', field: 'whenWrong' })
  return found
}
