import { drawn } from './draw.mjs'
import { isMet, percent } from './completion.mjs'
import { mix, shuffle } from './random.mjs'
import { begin } from './state.mjs'

/** Where a learner stands with one block, page or test: worked out from the progress, changes nothing. */

export const blockRecord = (progress, blockId) =>
  progress.blocks[blockId] ?? { answer: null, done: false, tries: 0, watched: [], covered: 0 }

export const testRecord = (outline, progress, testId) =>
  progress.tests[testId] ?? begin(outline.tests[testId].test, progress.seed, 1)

/** 0 to 1; null where nothing is right or wrong. */
export const scoreFor = (entry, answer) => entry.rules.score ? Math.min(1, Math.max(0, entry.rules.score(entry.block, answer))) : null

export const isAnswered = (entry, answer) => answer !== null && entry.rules.isAnswered(entry.block, answer)

/** The test that asks a question: the one on the open page first, since banks may be shared. */
export const testAsking = (outline, progress, questionId) => {
  const asking = Object.keys(outline.tests).filter(id => outline.tests[id].questions[questionId])
  return asking.find(id => outline.tests[id].page === progress.page) ?? asking[0]
}

export const isLocked = (outline, progress, testId, questionId) => {
  const record = progress.tests[testId]
  const given = record?.answers[questionId]
  return record !== undefined && (record.finished || (given !== undefined && isAnswered(outline.tests[testId].questions[questionId], given)))
}

/** What the attempt is worth, by the points of its questions. */
export const percentOf = (outline, progress, testId) => {
  const { questions } = outline.tests[testId]
  const record = progress.tests[testId]
  let earned = 0
  let possible = 0
  record.drawn.forEach(id => {
    const points = questions[id].block.points ?? 1
    possible += points
    earned += points * (record.answers[id] === undefined ? 0 : scoreFor(questions[id], record.answers[id]) ?? 1)
  })
  return percent(earned, possible)
}

const results = score => score === null ? 'done' : score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong'

const shown = (entry, answer, isDone) => {
  const isWhole = isAnswered(entry, answer)
  const score = isWhole ? scoreFor(entry, answer) : null
  return {
    answer,
    done: isDone || isWhole,
    score,
    feedback: isWhole && entry.rules.feedback ? entry.rules.feedback(entry.block, answer) : [],
    result: isWhole ? results(score) : null
  }
}

export const blockState = (outline, progress, blockId) => {
  const entry = outline.blocks[blockId]
  if (entry) {
    const { answer, done, tries, watched, covered } = blockRecord(progress, blockId)
    const attendance = progress.attended?.[blockId] ?? null
    return Object.assign(shown(entry, answer, done || attendance?.done === true), { tries, locked: false, watched, covered, attendance })
  }
  const testId = testAsking(outline, progress, blockId)
  if (!testId) {
    return null
  }
  const answer = progress.tests[testId]?.answers[blockId] ?? null
  return Object.assign(shown(outline.tests[testId].questions[blockId], answer, false),
    { tries: answer === null ? 0 : 1, locked: isLocked(outline, progress, testId, blockId), watched: [], covered: 0, attendance: null })
}

export const pageState = (outline, progress, pageId) => {
  const page = outline.page[pageId]
  if (!page) {
    return null
  }
  const left = outline.requirementsOn[pageId].filter(requirement => !isMet(requirement, progress))
  const opened = progress.opened[pageId] === true
  return { opened, current: progress.page === pageId, optional: page.optional === true, done: opened && left.length === 0, left: left.length }
}

export const testState = (outline, progress, testId) => {
  const entry = outline.tests[testId]
  if (!entry) {
    return null
  }
  const record = testRecord(outline, progress, testId)
  return {
    id: testId,
    attempt: record.attempt,
    questions: record.drawn.map(id => entry.questions[id].block),
    count: drawn(entry.test),
    answered: record.drawn.filter(id => isLocked(outline, progress, testId, id)).length,
    finished: record.finished,
    score: record.finished ? percentOf(outline, progress, testId) : null,
    best: record.best,
    pass: entry.test.pass,
    passed: record.passed
  }
}

/** The ids in the order that this learner sees them; a new one in each attempt at a test. */
export const order = (outline, progress, blockId, ids) => {
  const testId = outline.blocks[blockId] ? undefined : testAsking(outline, progress, blockId)
  return shuffle(ids, mix(progress.seed, blockId, outline.blocks[blockId] ? 0 : progress.tests[testId]?.attempt ?? 1))
}
