import { blanks } from '../../rules/blanks.mjs'
import { loop, most, reachable } from '../../rules/paths.mjs'

const find = (items, id) => items.find(item => item.id === id) ?? null
const token = (step, option) => step.id + '.' + option.id
const counts = (step, option) => option.best && !step.repair ? 1 : 0

const endingFor = (block, bests) => block.endings.reduce((high, ending) =>
  ending.bestFrom <= bests && (!high || ending.bestFrom > high.bestFrom) ? ending : high, null)

/** Where an answer has come: the step that waits for a choice (null when none does), the choices made, how many were best, and the ending. */
export const follow = (block, answer) => {
  const made = []
  let step = block.steps[0] ?? null
  for (const chosen of answer ?? []) {
    const option = step && step.options.find(candidate => token(step, candidate) === chosen)
    if (!option || made.length === block.steps.length)
      break
    made.push({ step, option, token: chosen })
    step = option.to ? find(block.steps, option.to) : null
  }
  const bests = made.reduce((sum, choice) => sum + counts(choice.step, choice.option), 0)
  return { step, made, bests, ending: step || !made.length ? null : endingFor(block, bests) }
}

/** The answer after one more choice. */
export const choose = (block, answer, option) => {
  const at = follow(block, answer)
  return at.step ? at.made.map(choice => choice.token).concat([token(at.step, option)]) : answer
}

/** Where choices can lead next: the ids a step's options name. */
const next = step => step.options.filter(option => option.to).map(option => option.to)

export const shape = block => ({
  kind: 'path',
  of: block.steps.reduce((all, step) => all.concat(step.options.map(option => token(step, option))), []),
  most: block.steps.length
})

export const isAnswered = (block, answer) => {
  const at = follow(block, answer)
  return at.step === null && at.made.length > 0
}

export const best = block => {
  let answer = []
  for (let at = follow(block, answer); at.step && at.step.options.length && answer.length < block.steps.length; at = follow(block, answer))
    answer = choose(block, answer, at.step.options.find(option => option.best) ?? at.step.options[0])
  return answer
}

/** Never right or wrong: what the choices led to is what teaches (PED-15). */
export const feedback = (block, answer) =>
  follow(block, answer).made.map(choice => ({ item: choice.token, right: null, text: choice.option.feedback }))

const stepProblems = (block, step) => {
  const found = []
  if (step.options.length < 2)
    found.push({ code: 'too-few', item: step.id, field: 'steps.options' })
  if (!step.options.some(option => option.best))
    found.push({ code: 'no-best', item: step.id, field: 'steps.options' })
  for (const option of step.options) {
    if (option.to && !find(block.steps, option.to))
      found.push({ code: 'unknown-step', item: token(step, option), field: 'steps.options.to', values: { to: option.to } })
  }
  return found
}

const endingProblems = (block, highest) => block.endings.reduce((found, ending, index) => {
  if (ending.bestFrom > highest)
    found.push({ code: 'ending-unreachable', item: ending.id, field: 'endings', values: { n: ending.bestFrom, most: highest } })
  if (block.endings.slice(0, index).some(other => other.bestFrom === ending.bestFrom))
    found.push({ code: 'ending-twice', item: ending.id, field: 'endings', values: { n: ending.bestFrom } })
  return found
}, block.endings.some(ending => ending.bestFrom === 0) ? [] : [{ code: 'dead-end', field: 'endings' }])

export const problems = block => {
  const found = blanks(block, ['title', 'situation', 'steps.prompt', 'steps.options.text', 'steps.options.outcome', 'endings.title', 'endings.body'])
  const reached = reachable(block.steps, next)
  for (const step of block.steps) {
    if (reached.indexOf(step.id) < 0)
      found.push({ code: 'unreachable', item: step.id, field: 'steps' })
    found.push(...stepProblems(block, step))
  }
  const circle = loop(block.steps, next)
  if (circle !== null)
    return found.concat([{ code: 'loop', item: circle, field: 'steps' }])
  return found.concat(endingProblems(block, most(block.steps, step => step.options, counts)))
}
