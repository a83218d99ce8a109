import * as shapes from './shapes.mjs'
import { add, coverage } from './intervals.mjs'
import { attendance } from './attendance.mjs'
import { evaluate, isMet, remaining, scoreOf, successOf } from './completion.mjs'
import { blockRecord, blockState, isAnswered, isLocked, order, pageState, percentOf, scoreFor, testAsking, testRecord, testState } from './standing.mjs'
import { hash } from './random.mjs'
import { attemptsMost, begin, blank, makePacker, unpack } from './state.mjs'
import { carry } from './carry.mjs'
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
export const makeSession = ({ course, registry, keeper, now, elapsed = now, seed, earlier = course.earlier ?? [], outline = makeOutline(course, registry), attended = {} }) => {
  const packer = makePacker(outline.layout)
  const listeners = []
  const live = Object.create(null)
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

  const recordOf = blockId => {
    progress.blocks[blockId] = blockRecord(progress, blockId)
    return progress.blocks[blockId]
  }

  const secondsNow = () => Math.max(0, Math.round((elapsed() - begunAt) / 10) / 100)

  // Keeping

  const happened = (type, details) => {
    progress.seq += 1
    const time = now()
    pending.push(Object.assign({ id: eventIds(progress.seq, time), seq: progress.seq, time: new Date(time).toISOString(), type }, details))
  }

  const report = () => {
    const total = outline.requirements.length
    const isNews = pending.some(event => event.type === 'completed' || event.type === 'passed' || event.type === 'failed')
    const reasons = () => evaluate(outline, progress).reasons
    return keeper.report({
      score: scoreOf(outline, progress),
      completion: progress.completed ? 'completed' : 'incomplete',
      success: progress.success,
      progress: progress.completed ? 1 : (total - unmetCount) / total,
      reasons: isNews ? reasons() : [],
      remaining: () => progress.completed ? {} : remaining(reasons()) // for hosts that tell of it: in a long course it takes its time
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

  /** What somebody was at live and has seen of the recording is one thing; once both together are enough, that is kept. */
  const judge = blockId => {
    const { length, threshold } = outline.blocks[blockId].watch
    progress.attended[blockId] = attendance(live[blockId], { watched: blockRecord(progress, blockId).watched, length, threshold, kept: null })
    if (progress.attended[blockId].mode === 'joined') {
      recordOf(blockId).done = true
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
    progress.attended = Object.create(null)
    Object.keys(attended).filter(id => outline.blocks[id]?.watch).forEach(id => {
      live[id] = attended[id]
      judge(id)
    })
    begunAt = elapsed()
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

  const finishAttempt = testId => {
    const { test, page } = outline.tests[testId]
    const record = progress.tests[testId]
    const score = percentOf(outline, progress, testId)
    record.finished = true
    record.best = Math.max(record.best ?? 0, score)
    record.passed = record.passed || score >= test.pass
    happened('attempt', { page, test: testId, attempt: record.attempt, score, passed: score >= test.pass })
  }

  const answerInTest = (testId, blockId, given) => {
    const { questions, page } = outline.tests[testId]
    const entry = questions[blockId]
    const record = testRecord(outline, progress, testId)
    const kept = given === null ? null : shapes.fit(entry.shape, given)
    if (kept === undefined || !record.drawn.includes(blockId) || isLocked(outline, progress, testId, blockId)) {
      return false
    }
    progress.tests[testId] = record
    const place = { page, block: blockId, test: testId, attempt: record.attempt }
    if (kept === null) {
      delete record.answers[blockId]
      happened('cleared', place)
    } else {
      record.answers[blockId] = kept
      const isWhole = isAnswered(entry, kept)
      happened('answered', Object.assign(place, { answer: kept, done: isWhole, score: isWhole ? scoreFor(entry, kept) : null }))
      if (isWhole && record.drawn.every(id => isLocked(outline, progress, testId, id))) {
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
    const testId = entry ? undefined : testAsking(outline, progress, blockId)
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
    if (live[blockId]) {
      judge(blockId)
    }
    happened('watched', { page: entry.page, block: blockId, from, to, covered: record.covered, done: record.done, becameDone })
    return settle(blockId)
  }

  /** The text of a recording that cannot be played to its end has been read in its place: as good, but nothing is said to have been seen. */
  const read = blockId => {
    const entry = outline.blocks[blockId]
    if (!isRunning || !entry?.watch?.text || blockRecord(progress, blockId).done) {
      return false
    }
    recordOf(blockId).done = true
    happened('read', { page: entry.page, block: blockId })
    return settle(blockId)
  }

  /**
   * What the learner has to do with the webinar that this block is the recording of, as attendance.mjs takes it. The host's records keep it; the state does not.
   */
  const attend = (blockId, occasions) => {
    if (!isRunning || !outline.blocks[blockId]?.watch || JSON.stringify(live[blockId]) === JSON.stringify(occasions)) {
      return false
    }
    live[blockId] = occasions
    judge(blockId)
    packer.touch(blockId)
    measure()
    conclude()
    return keep()
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

  return {
    start,
    open,
    answer,
    watched,
    read,
    attend,
    retry,
    leave,
    state: blockId => blockState(outline, progress, blockId),
    pageState: pageId => pageState(outline, progress, pageId),
    test: testId => testState(outline, progress, testId),
    order: (blockId, ids) => order(outline, progress, blockId, ids),
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
