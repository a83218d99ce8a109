import { blanks } from '../../rules/blanks.mjs'
import { loop, reachable } from '../../rules/paths.mjs'

// Which way a learner took stays on the device: it may tell of a case.
export const shape = () => ({ kind: 'private' })
export const isAnswered = (block, answer) => answer === true
export const best = () => true

const find = (items, id) => items.find(item => item.id === id) ?? null
const next = question => (question.answers ?? []).map(answer => answer.to)

/** Where a list of `question.answer` has come: the question that waits, the answers given, the result. */
export const follow = (block, path) => {
  const given = []
  let question = block.questions[0] ?? null
  let result = null
  for (const step of path ?? []) {
    const answer = question && question.answers.find(candidate => question.id + '.' + candidate.id === step)
    if (!answer || given.length === block.questions.length)
      break
    given.push({ question, answer, token: step })
    question = find(block.questions, answer.to)
    result = question ? null : find(block.results, given[given.length - 1].answer.to)
  }
  return { question, given, result }
}

export const problems = block => {
  const found = blanks(block, ['title', 'questions.text', 'questions.answers.text', 'results.title', 'results.body'])
  const all = block.questions.concat(block.results)
  const reached = reachable(all, next)
  for (const item of all)
    if (reached.indexOf(item.id) < 0)
      found.push({ code: 'unreachable', item: item.id, field: find(block.questions, item.id) ? 'questions' : 'results' })
  for (const question of block.questions) {
    if (question.answers.length < 2)
      found.push({ code: 'too-few', item: question.id, field: 'questions.answers' })
    for (const answer of question.answers)
      if (!find(all, answer.to))
        found.push({ code: 'unknown-to', item: question.id + '.' + answer.id, field: 'questions.answers.to', values: { to: answer.to } })
  }
  const circle = loop(all, next)
  if (circle !== null)
    found.push({ code: 'loop', item: circle, field: 'questions' })
  return found
}
