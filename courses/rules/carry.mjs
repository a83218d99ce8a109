import { attemptsMost, begin } from './state.mjs'
import { check } from './shapes.mjs'

const indexOf = made => {
  const index = Object.create(null)
  made.sections.forEach(section => section.forEach(entry => { index[entry.id] = entry }))
  return index
}

const isSameBlock = (left, right) => left.hash === right.hash && left.length === right.length

const carryTest = (record, before, test, seed) => {
  const isSame = before.draw === test.draw && before.questions.length === test.questions.length
    && before.questions.every((question, i) => question.id === test.questions[i].id && isSameBlock(question, test.questions[i]))
  if (isSame) {
    return record
  }
  const fresh = begin(test, seed, Math.min(record.attempt + 1, attemptsMost))
  return Object.assign(fresh, { best: record.best, passed: record.passed })
}

/**
 * A progress of an earlier version, carried over: what has the same id and the same content keeps its answer, the rest is
 * asked again. What has been completed, passed and reported stays.
 */
export const carry = (progress, earlier, current) => {
  const old = indexOf(earlier)
  const carried = Object.assign({}, progress, { opened: Object.create(null), blocks: Object.create(null), tests: Object.create(null) })
  current.sections.forEach(section => section.forEach(entry => {
    const before = old[entry.id]
    if (!before || before.kind !== entry.kind) {
      return
    }
    if (entry.kind === 'page' && progress.opened[entry.id]) {
      carried.opened[entry.id] = true
    }
    const record = progress.blocks[entry.id]
    if (entry.kind === 'block' && record && isSameBlock(before, entry)
        && (record.answer === null || (entry.shape && check(entry.shape, record.answer)))) {
      carried.blocks[entry.id] = record
    }
    if (entry.kind === 'test' && progress.tests[entry.id]) {
      carried.tests[entry.id] = carryTest(progress.tests[entry.id], before, entry, progress.seed)
    }
  }))
  carried.page = indexOf(current)[progress.page] ? progress.page : ''
  return carried
}
