import * as shapes from './shapes.mjs'
import { add, coverage } from './intervals.mjs'
import { drawn } from './draw.mjs'
import { evaluate, isMet, percent, scoreOf, successOf } from './completion.mjs'
import { hash, mix, shuffle } from './random.mjs'
import { attemptsMost, begin, blank, carry, makePacker, unpack } from './state.mjs'
import { makeOutline } from './outline.mjs'

const triesShown = 3
const hour = 3600000

const hex = (number, digits) => number.toString(16).padStart(digits, '0')

/**
 * Ids in the form of a UUID, made from course, run, moment and number: the same event always has the same id, and a run that was
 * resumed from an older state does not use the ids of what it lost again. They are marked as made from names (version 5), since
 * there are record stores that know no later version.
 */
const makeEventIds = (course, seed) => {
  const run = hex(seed, 12)
  const start = `${hex(hash(course), 8)}-${run.slice(0, 4)}-5${run.slice(4, 7)}-a${run.slice(7, 10)}-${run.slice(10)}`
  return (seq, time) => start + hex(time % 65536, 4) + hex(seq % 16777216, 6)
}

/** One learner in one course. The whole interface is written in courses/rules/README.md. */
export const makeSession = ({ course, registry, keeper, now, seed, earlier = [], outline = makeOutline(course, registry) }) => {
  const packer = makePacker(outline.layout)
  const listeners = []
  let progress = blank(seed)
  let mode = 'normal'
  let isRunning = false
  let begunAt = 0
  let secondsBefore = 0
  let state = ''
  let eventIds = null
  let pending = []
  let unmet = Object.create(null)
  let unmetCount = 0

  // Looking up

  /** A question of a test, and the test it is asked in: on the open page first, since banks may be shared. */
  const questionIn = blockId => {
    const asked = Object.keys(outline.tests).filter(id => outline.tests[id].questions[blockId])
    return asked.find(id => outline.tests[id].page === progress.page) ?? asked[0]
  }

  const recordOf = blockId => {
    progress.blocks[blockId] = progress.blocks[blockId] ?? { answer: null, done: false, tries: 0, watched: [], covered: 0 }
    return progress.blocks[blockId]
  }

  const attemptOf = testId => {
    progress.tests[testId] = progress.tests[testId] ?? begin(outline.tests[testId].test, progress.seed, 1)
    return progress.tests[testId]
  }

  const scoreFor = (entry, answer) => entry.rules.score ? Math.min(1, Math.max(0, entry.rules.score(entry.block, answer))) : null

  const isAnswered = (entry, answer) => answer !== null && entry.rules.isAnswered(entry.block, answer)

  const secondsNow = () => Math.max(0, Math.round((now() - begunAt) / 10) / 100)

  // Keeping

  const happened = (type, details) => {
    progress.seq += 1
    const time = now()
    pending.push(Object.assign({ id: eventIds(progress.seq, time), seq: progress.seq, time: new Date(time).toISOString(), type }, details))
  }

  const report = () => {
    const total = outline.requirements.length
    const isNews = pending.some(event => event.type === 'completed' || event.type === 'passed' || event.type === 'failed')
    return keeper.report({
      score: scoreOf(outline, progress),
      completion: progress.completed ? 'completed' : 'incomplete',
      success: progress.success,
      progress: progress.completed ? 1 : (total - unmetCount) / total,
      reasons: isNews ? evaluate(outline, progress).reasons : []
    })
  }

  const keep = () => {
    const events = pending
    let isSafe = false
    progress.seconds = secondsBefore + Math.floor(secondsNow())
    if (mode === 'normal') {
      state = packer.text(progress)
      const isSaved = keeper.save({ events, state, location: progress.page })
      isSafe = report() && isSaved
    }
    pending = []
    events.forEach(event => listeners.forEach(listener => listener(event, isSafe)))
    return true
  }

  const measure = () => {
    unmet = Object.create(null)
    const list = outline.requirements.filter(requirement => !isMet(requirement, progress))
    list.forEach(requirement => { unmet[requirement.target] = requirement })
    unmetCount = list.length
  }

  const meet = id => {
    if (unmet[id] && isMet(unmet[id], progress)) {
      unmet[id] = undefined
      unmetCount -= 1
    }
  }

  /** What the progress now amounts to, where that is news. */
  const conclude = () => {
    const success = successOf(outline, progress)
    if (success !== progress.success) {
      progress.success = success
      happened(success, { score: scoreOf(outline, progress) })
    }
    if (!progress.completed && unmetCount === 0) {
      progress.completed = true
      progress.completedHour = Math.floor(now() / hour)
      happened('completed', { score: scoreOf(outline, progress) })
    }
  }

  /** After each change: what it leads to, then everything to the keeper in the one order, then the news to the listeners. */
  const settle = changedId => {
    packer.touch(changedId)
    meet(changedId)
    conclude()
    return keep()
  }

  // What a learner does

  const start = () => {
    const begun = keeper.start()
    mode = begun.mode
    const loaded = keeper.load()
    const found = loaded ? unpack([outline.layout, ...earlier], loaded.state) : null
    if (found) {
      progress = found.layout === outline.layout ? found.progress : carry(found.progress, found.layout, outline.layout)
    }
    begunAt = now()
    secondsBefore = progress.seconds
    eventIds = makeEventIds(course.id, progress.seed)
    measure()
    isRunning = true
    state = found ? packer.text(progress) : ''
    conclude()
    if (pending.length > 0 || (found && state !== loaded.state)) {
      keep()
    } else if (mode === 'normal') {
      report()
    }
    return { learner: begun.learner, mode, resumed: found !== null }
  }

  const open = pageId => {
    if (!isRunning || !outline.page[pageId]) {
      return false
    }
    if (progress.page === pageId && progress.opened[pageId]) {
      return true
    }
    progress.page = pageId
    progress.opened[pageId] = true
    happened('opened', { page: pageId })
    return settle(pageId)
  }

  const answerOnPage = (entry, given) => {
    const kept = given === null ? null : shapes.fit(entry.shape, given)
    if (kept === undefined) {
      return false
    }
    const record = recordOf(entry.block.id)
    record.answer = kept
    const place = { page: entry.page, block: entry.block.id }
    if (kept === null) {
      happened('cleared', place)
    } else {
      const isWhole = isAnswered(entry, kept)
      record.done = record.done || isWhole
      record.tries = Math.min(triesShown, record.tries + (isWhole ? 1 : 0))
      happened('answered', Object.assign(place, { answer: kept, done: isWhole, score: isWhole ? scoreFor(entry, kept) : null }))
    }
    return settle(entry.block.id)
  }

  const isLocked = (testId, blockId) => {
    const record = progress.tests[testId]
    const given = record?.answers[blockId]
    return record !== undefined && (record.finished || (given !== undefined && isAnswered(outline.tests[testId].questions[blockId], given)))
  }

  const percentOf = testId => {
    const { questions } = outline.tests[testId]
    const record = progress.tests[testId]
    let earned = 0
    let possible = 0
    for (const id of record.drawn) {
      const points = questions[id].block.points ?? 1
      possible += points
      earned += points * (record.answers[id] === undefined ? 0 : scoreFor(questions[id], record.answers[id]) ?? 1)
    }
    return percent(earned, possible)
  }

  const finishAttempt = testId => {
    const { test, page } = outline.tests[testId]
    const record = progress.tests[testId]
    const score = percentOf(testId)
    record.finished = true
    record.best = Math.max(record.best ?? 0, score)
    record.passed = record.passed || score >= test.pass
    happened('attempt', { page, test: testId, attempt: record.attempt, score, passed: score >= test.pass })
  }

  const answerInTest = (testId, blockId, given) => {
    const { questions, page } = outline.tests[testId]
    const entry = questions[blockId]
    const record = attemptOf(testId)
    const kept = given === null ? null : shapes.fit(entry.shape, given)
    if (kept === undefined || !record.drawn.includes(blockId) || isLocked(testId, blockId)) {
      return false
    }
    const place = { page, block: blockId, test: testId, attempt: record.attempt }
    if (kept === null) {
      delete record.answers[blockId]
      happened('cleared', place)
    } else {
      record.answers[blockId] = kept
      const isWhole = isAnswered(entry, kept)
      happened('answered', Object.assign(place, { answer: kept, done: isWhole, score: isWhole ? scoreFor(entry, kept) : null }))
      if (isWhole && record.drawn.every(id => isLocked(testId, id))) {
        finishAttempt(testId)
      }
    }
    return settle(testId)
  }

  const answer = (blockId, given) => {
    if (!isRunning) {
      return false
    }
    const entry = outline.blocks[blockId]
    const testId = entry ? undefined : questionIn(blockId)
    return testId ? answerInTest(testId, blockId, given) : entry && entry.shape ? answerOnPage(entry, given) : false
  }

  const retry = testId => {
    const record = progress.tests[testId]
    if (!isRunning || !record || !record.finished) {
      return false
    }
    const { test, page } = outline.tests[testId]
    const fresh = begin(test, progress.seed, Math.min(attemptsMost, record.attempt + 1))
    progress.tests[testId] = Object.assign(fresh, { best: record.best, passed: record.passed })
    happened('attempt', { page, test: testId, attempt: fresh.attempt, score: null, passed: null })
    return settle(testId)
  }

  const watched = (blockId, from, to) => {
    const entry = outline.blocks[blockId]
    if (!isRunning || !entry || !entry.watch || !(to > from) || !Number.isFinite(from) || !Number.isFinite(to)) {
      return false
    }
    const { length, threshold } = entry.watch
    const record = recordOf(blockId)
    record.watched = add(record.watched, Math.max(0, from), Math.min(length, to))
    record.covered = coverage(record.watched, length)
    const becameDone = !record.done && record.covered >= threshold
    record.done = record.done || becameDone
    happened('watched', { page: entry.page, block: blockId, from, to, covered: record.covered, done: record.done, becameDone })
    return settle(blockId)
  }

  const leave = () => {
    if (!isRunning) {
      return false
    }
    happened('left', { page: progress.page, seconds: secondsNow() })
    keep()
    isRunning = false
    return keeper.finish({ complete: progress.completed, seconds: secondsNow() })
  }

  // What the views show

  const shown = (entry, given, isDone) => {
    const isWhole = isAnswered(entry, given)
    const score = isWhole ? scoreFor(entry, given) : null
    const graded = score === null ? 'done' : score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong'
    return {
      answer: given,
      done: isDone || isWhole,
      score,
      feedback: isWhole && entry.rules.feedback ? entry.rules.feedback(entry.block, given) : [],
      result: isWhole ? graded : null
    }
  }

  const stateOf = blockId => {
    const entry = outline.blocks[blockId]
    if (entry) {
      const record = progress.blocks[blockId] ?? { answer: null, done: false, tries: 0, watched: [], covered: 0 }
      return Object.assign(shown(entry, record.answer, record.done),
        { tries: record.tries, locked: false, watched: record.watched, covered: record.covered })
    }
    const testId = questionIn(blockId)
    if (!testId) {
      return null
    }
    const given = progress.tests[testId]?.answers[blockId] ?? null
    return Object.assign(shown(outline.tests[testId].questions[blockId], given, false),
      { tries: given === null ? 0 : 1, locked: isLocked(testId, blockId), watched: [], covered: 0 })
  }

  const pageState = pageId => {
    const page = outline.page[pageId]
    if (!page) {
      return null
    }
    const left = outline.requirements.filter(requirement => unmet[requirement.target] && outline.pageOf(requirement.target) === pageId)
    return {
      opened: progress.opened[pageId] === true,
      current: progress.page === pageId,
      optional: page.optional === true,
      done: progress.opened[pageId] === true && left.length === 0,
      left: left.length
    }
  }

  const test = testId => {
    const entry = outline.tests[testId]
    if (!entry) {
      return null
    }
    const record = progress.tests[testId] ?? begin(entry.test, progress.seed, 1)
    return {
      id: testId,
      attempt: record.attempt,
      questions: record.drawn.map(id => entry.questions[id].block),
      count: drawn(entry.test),
      answered: record.drawn.filter(id => isLocked(testId, id)).length,
      finished: record.finished,
      score: record.finished ? percentOf(testId) : null,
      best: record.best,
      pass: entry.test.pass,
      passed: record.passed
    }
  }

  const order = (blockId, ids) => {
    const attempt = outline.blocks[blockId] ? 0 : progress.tests[questionIn(blockId)]?.attempt ?? 1
    return shuffle(ids, mix(progress.seed, blockId, attempt))
  }

  return {
    start,
    open,
    answer,
    watched,
    retry,
    leave,
    state: stateOf,
    pageState,
    test,
    order,
    result: () => evaluate(outline, progress),
    subscribe: listener => {
      listeners.push(listener)
      return () => listeners.splice(listeners.indexOf(listener), 1)
    },
    get page() { return progress.page },
    get completedAt() { return progress.completed ? progress.completedHour * hour : null },
    get mode() { return mode },
    get running() { return isRunning },
    get seconds() { return secondsBefore + secondsNow() },
    get saved() { return state },
    outline
  }
}
