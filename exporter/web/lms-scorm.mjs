import { stamp } from '../../courses/rules/state.mjs'
import { makeJournal } from './journal.mjs'

const shortestPause = 1000

/** The platform's functions as strings in, strings out; a platform that throws has answered no (conformance 35, 36). */
const makeCalls = (api, names) => {
  const call = (name, ...values) => {
    try {
      return String(api[name](...values) ?? '')
    } catch (problem) {
      return 'false'
    }
  }
  const get = element => {
    try {
      return String(api[names.get](element) ?? '')
    } catch (problem) {
      return ''
    }
  }
  return {
    initialize: () => call(names.initialize, '') === 'true',
    terminate: () => call(names.terminate, '') === 'true',
    commit: () => call(names.commit, '') === 'true',
    set: (element, value) => call(names.set, element, value) === 'true',
    get,
    error: () => call(names.error)
  }
}

/** Which of what the platform has and what the device has is to be used: the newer of one run, else what the platform says. */
const choose = (text, kept) => {
  const there = stamp(text)
  const here = kept ? stamp(kept.state) : null
  if (!here) {
    return { state: text, isKept: false }
  }
  const isNewer = there ? here.seed === there.seed && here.seq >= there.seq : kept.base === 0
  return isNewer ? { state: kept.state, isKept: kept.state !== text } : { state: text, isKept: false }
}

/**
 * The keeper in a SCORM platform. `dialect` is what differs between the editions; the rest is the same for both:
 * - order score → location → state → status → commit, only what has changed, never lower than what the platform has;
 * - everything is in the device's journal before it is sent, and the journal is replayed at the next launch;
 * - nothing is sent while offline, since platforms answer yes and lose it;
 * - mode review, browse or no credit writes nothing.
 * `now()` and `elapsed()` are those of the session; `online()` says whether there is a network, `later(callback, milliseconds)` is a timer (none: never waits),
 * `connection({ saved, kept, time, reason, code })` is told how each commit went (kept: safe on the device at least; reason:
 * `offline`, `refused` or `untracked`), `interactions(blockId)` gives the shape of a block whose answers are to be recorded one by
 * one (none by default: what people answer stays in the course). `name()` is what the platform calls the learner: shown on the
 * certificate, kept nowhere.
 */
export const makeScorm = (dialect, { api, course, now, elapsed = now, storage = null, online = () => true, later = null,
  connection = () => undefined, interactions = null }) => {
  const calls = makeCalls(api, dialect.calls)
  let journal = makeJournal(storage, course, '')
  let isTracked = false
  let isOver = false
  let name = ''
  let mode = 'normal'
  let begunAt = 0
  let sentAt = -Infinity
  let isWaiting = false
  let isNew = false
  let known = Object.create(null)
  let reached = null
  let staged = null
  let told = null
  let answers = []
  let base = 0
  let isKept = false

  const canWrite = () => mode === 'normal' && !isOver

  const set = (element, value) => {
    if (known[element] === value) {
      return true
    }
    const isSet = calls.set(element, value)
    if (isSet) {
      known[element] = value
    }
    return isSet
  }

  const setAll = pairs => pairs.reduce((isSet, pair) => set(pair[0], pair[1]) && isSet, true)

  const seconds = () => Math.max(0, (elapsed() - begunAt) / 1000)

  const remember = () => {
    isKept = staged === null || journal.write({ base, state: staged.state, location: staged.location, answers })
    return isKept
  }

  const tell = (saved, reason, code = '') => connection({ saved, kept: isKept, time: now(), reason, code })

  const sendState = () => staged === null || (staged.state.length <= dialect.stateMost
    && setAll([[dialect.names.location, staged.location.slice(0, dialect.locationMost)], [dialect.names.state, staged.state]]))

  /** Single answers are optional in SCORM 1.2: a platform without them has saved all the same. */
  const sendInteractions = () => {
    answers.every(event => {
      const index = calls.get('cmi.interactions._count')
      return /^\d+$/.test(index) && setAll(dialect.interaction(`cmi.interactions.${index}`, event, interactions(event.block)))
    })
    answers = []
  }

  /** Sets what is new in the one order and commits. After a failure everything is set anew the next time. */
  const send = () => {
    const isSet = [
      setAll(dialect.score(told, reached)),
      sendState(),
      setAll(dialect.status(told, reached)),
      setAll([dialect.exit(told), dialect.time(seconds())])
    ].every(Boolean)
    sendInteractions()
    const code = isSet ? '' : calls.error()
    const isSafe = calls.commit() && isSet && online()
    sentAt = elapsed()
    isNew = !isSafe
    if (isSafe) {
      base = staged === null ? base : stamp(staged.state).seq
    } else {
      known = Object.create(null)
    }
    tell(isSafe, isSafe ? '' : online() ? 'refused' : 'offline', isSafe ? '' : code || calls.error())
    return isSafe
  }

  const commit = () => {
    isWaiting = false
    if (!canWrite() || told === null || (!isNew && elapsed() - sentAt < shortestPause)) {
      return true
    }
    remember()
    if (!isTracked || !online()) {
      tell(false, isTracked ? 'offline' : 'untracked')
      return isKept
    }
    return send() || isKept
  }

  /** At once when the last commit was long enough ago or the verdict is new, else when it will be. */
  const commitSoon = isUrgent => {
    const pause = sentAt + shortestPause - elapsed()
    if (isUrgent || pause <= 0 || later === null) {
      return commit()
    }
    if (!isWaiting) {
      isWaiting = true
      // A commit that came in between has made this one's moment too early; the one it is now waiting for has its own timer.
      const since = sentAt
      later(() => isWaiting && since === sentAt && commit(), pause)
    }
    return remember()
  }

  const start = () => {
    begunAt = elapsed()
    isTracked = Boolean(api) && calls.initialize()
    if (!isTracked) {
      return { learner: '', mode, resumed: journal.read() !== null }
    }
    const learner = calls.get(dialect.names.learner)
    name = calls.get(dialect.names.name)
    const given = calls.get(dialect.names.mode)
    mode = given === 'review' || given === 'browse' ? given : calls.get(dialect.names.credit) === 'no-credit' ? 'browse' : 'normal'
    journal = makeJournal(storage, course, learner)
    reached = dialect.reached(calls.get)
    return { learner, mode, resumed: calls.get(dialect.names.entry) === 'resume' }
  }

  const load = () => {
    const kept = mode === 'normal' ? journal.read() : null
    if (!isTracked) {
      return kept ? { state: kept.state } : null
    }
    const chosen = choose(calls.get(dialect.names.state), kept)
    if (chosen.isKept) {
      staged = { state: chosen.state, location: kept.location }
      base = kept.base
      answers = kept.answers ?? []
    } else if (kept) {
      journal.clear()
    }
    return chosen.state ? { state: chosen.state } : null
  }

  const save = ({ events, state, location }) => {
    if (!canWrite()) {
      return false
    }
    staged = { state, location }
    if (interactions) {
      answers = answers.concat(events.filter(event => event.type === 'answered' && event.done && interactions(event.block)))
    }
    return true
  }

  const report = news => {
    if (!canWrite()) {
      return false
    }
    const isUrgent = told === null || told.completion !== news.completion || told.success !== news.success || told.score !== news.score
    told = news
    isNew = true
    return commitSoon(isUrgent)
  }

  const finish = () => {
    if (isOver) {
      return true
    }
    isWaiting = false
    const hasNews = canWrite() && told !== null
    if (hasNews) {
      remember()
    }
    const isSent = hasNews && isTracked ? send() : !hasNews
    isOver = true
    const isEnded = !isTracked || calls.terminate()
    return (isSent && isEnded) || isKept
  }

  return { start, load, save, report, commit, finish, name: () => name }
}
