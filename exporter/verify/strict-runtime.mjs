/**
 * A platform's run-time for one learner and one course, over any number of launches, that takes nothing on trust: each break of
 * a rule is recorded with the rule's number in conformance.md. What differs between the editions comes in `edition`
 * (strict-scorm12.mjs, strict-scorm2004.mjs).
 *
 * `quirks`, as platforms have been seen to behave (conformance sections 2 and 4): `booleans` – calls answer true, not "true";
 * `numbers` – scores come back as numbers; `lies` – a commit without a network is answered yes and lost; `closesEnded` – who has
 * ended comes back to review; `forgetsUnlessSuspended` – nothing comes back unless exit was suspend; `mastery` – the platform
 * overrides the status from the score at the end.
 */
const shortestPause = 1000

export const makeStrictRuntime = (edition, { now, learner = 'learner-1', graded = false, quirks = {} }) => {
  const problems = []
  const runtime = { problems, online: true, commits: 0, launches: 0 }
  let kept = edition.blank()
  let posted = Object.assign({}, kept)
  let live = null

  const broken = (rule, message) => {
    problems.push({ rule, message })
  }
  const result = isDone => quirks.booleans ? isDone : String(isDone)
  const fail = code => {
    live.error = code
    return result(false)
  }
  const done = () => {
    live.error = '0'
    return result(true)
  }

  const copyOf = values => Object.assign({}, values, { counts: Object.assign({}, values.counts) })

  const mayWrite = () => live.values[edition.mode] === 'normal' && live.values[edition.credit] !== 'no-credit'

  /** A commit that came too soon is only right when the session ends after it. */
  const settleHaste = isEnding => {
    if (live.haste && !isEnding) {
      broken(live.haste.rule, live.haste.message)
    }
    live.haste = null
  }

  const isOpen = (what, codes) => {
    if (live.stage === 'open') {
      return ''
    }
    broken(live.stage === 'new' ? 32 : 33, `${what} ${live.stage === 'new' ? 'before' : 'after'} the session`)
    return live.stage === 'new' ? codes.early : codes.late
  }

  const isEmptyArgument = (what, values) => {
    const isRight = values.length === 1 && values[0] === ''
    if (!isRight) {
      broken(34, `${what} takes exactly one empty string`)
    }
    return isRight
  }

  const initialize = (...values) => {
    if (live.stage !== 'new') {
      broken(32, `${edition.names.initialize} a second time`)
      return fail(live.stage === 'open' ? edition.codes.twice : edition.codes.over)
    }
    if (!isEmptyArgument(edition.names.initialize, values)) {
      return fail('201')
    }
    live.stage = 'open'
    live.begunAt = now()
    return done()
  }

  const getValue = (...values) => {
    const closed = isOpen(edition.names.get, edition.codes.get)
    if (closed) {
      live.error = closed
      return ''
    }
    settleHaste(false)
    const name = values[0]
    if (values.length !== 1 || typeof name !== 'string') {
      broken(35, `${edition.names.get} takes one string`)
      live.error = '201'
      return ''
    }
    const spec = edition.element(name, live.values)
    if (!spec || spec.access === 'w') {
      broken(spec ? edition.rules.writeOnly : edition.rules.names, `${name} ${spec ? 'can only be written' : 'does not exist'}`)
      live.error = spec ? edition.codes.writeOnly : edition.codes.unknown
      return ''
    }
    const value = spec.read ? spec.read(live.values) : live.values[name]
    live.error = value === undefined ? edition.codes.unset : '0'
    return quirks.numbers && spec.isNumber && value !== undefined && value !== '' ? Number(value) : value ?? ''
  }

  const setValue = (...values) => {
    const closed = isOpen(edition.names.set, edition.codes.set)
    if (closed) {
      return fail(closed)
    }
    settleHaste(false)
    const name = values[0]
    const value = values[1]
    if (values.length !== 2 || typeof name !== 'string' || typeof value !== 'string') {
      broken(35, `${edition.names.set} takes two strings`)
      return fail('201')
    }
    const spec = edition.element(name, live.values)
    if (!spec || spec.access === 'r') {
      broken(edition.rules.names, `${name} ${spec ? 'can only be read' : 'does not exist'}`)
      return fail(spec ? edition.codes.readOnly : edition.codes.unknown)
    }
    if (!mayWrite()) {
      broken(40, `${name} was set in mode ${live.values[edition.mode]}, ${live.values[edition.credit]}`)
    }
    const fault = spec.check(value, live.values)
    if (fault) {
      broken(fault.rule ?? spec.rule, `${name} "${value.slice(0, 60)}": ${fault.message ?? fault}`)
      return fail(fault.code ?? edition.codes.type)
    }
    edition.order(name, value, live.values, graded).forEach(found => broken(found.rule, found.message))
    live.isUrgent = live.isUrgent || edition.isVerdict(name)
    live.values[name] = value
    if (spec.wrote) {
      spec.wrote(live.values)
    }
    live.isChanged = true
    return done()
  }

  /**
   * What has been set goes to the platform's own store. One that lies has then sent it, and where only what is new is sent, what
   * was lost is not sent again.
   */
  const post = () => {
    if (!quirks.lies) {
      kept = runtime.online ? copyOf(live.values) : kept
      return runtime.online
    }
    if (runtime.online) {
      Object.keys(live.values).filter(name => edition.postsAll || live.values[name] !== posted[name])
        .forEach(name => { kept[name] = live.values[name] })
      kept.counts = Object.assign({}, live.values.counts)
    }
    posted = copyOf(live.values)
    return true
  }

  const checkKept = () => {
    edition.atCommit(live.values, (now() - live.begunAt) / 1000).forEach(found => broken(found.rule, found.message))
    live.isChanged = false
  }

  const commit = (...values) => {
    const closed = isOpen(edition.names.commit, edition.codes.commit)
    if (closed) {
      return fail(closed)
    }
    if (!isEmptyArgument(edition.names.commit, values)) {
      return fail('201')
    }
    settleHaste(false)
    if (now() - live.committedAt < shortestPause && !live.isUrgent) {
      live.haste = { rule: 37, message: 'two commits within a second' }
    }
    if (!runtime.online) {
      live.haste = { rule: 'LMS 6', message: 'a commit without a network, which platforms answer yes to and lose' }
    }
    live.committedAt = now()
    live.isUrgent = false
    runtime.commits += 1
    checkKept()
    return post() ? done() : fail(edition.codes.general)
  }

  const terminate = (...values) => {
    const closed = isOpen(edition.names.terminate, edition.codes.terminate)
    if (closed) {
      return fail(closed)
    }
    if (!isEmptyArgument(edition.names.terminate, values)) {
      return fail('201')
    }
    settleHaste(true)
    if (live.isChanged) {
      broken(37, `values set but not committed before ${edition.names.terminate}`)
    }
    if (mayWrite()) {
      edition.atEnd(live.values, quirks).forEach(found => broken(found.rule, found.message))
    }
    const isKept = post()
    live.stage = 'over'
    return isKept ? done() : fail(edition.codes.general)
  }

  const lastError = () => live.error

  /** A new window with the course in it; what was not committed in the last one is gone. */
  runtime.launch = ({ mode = 'normal', credit = 'credit' } = {}) => {
    const isEnded = edition.isEnded(kept)
    const isForgotten = runtime.launches > 0 && quirks.forgetsUnlessSuspended && !edition.isSuspended(kept)
    runtime.launches += 1
    kept = isForgotten ? edition.blank() : kept
    const values = copyOf(kept)
    edition.begin(values, { learner, mode: quirks.closesEnded && isEnded ? 'review' : mode, credit })
    posted = copyOf(values)
    live = { values, stage: 'new', error: '0', begunAt: 0, committedAt: -Infinity, isChanged: false, isUrgent: false, haste: null }
    const api = {}
    const names = edition.names
    api[names.initialize] = initialize
    api[names.terminate] = terminate
    api[names.get] = getValue
    api[names.set] = setValue
    api[names.commit] = commit
    api[names.error] = lastError
    api[names.errorString] = code => edition.errors?.[code] ?? `error ${code}`
    api[names.diagnostic] = code => String(code)
    return api
  }

  /** The window goes away, with or without the session having been ended. */
  runtime.close = () => {
    if (live && live.stage === 'open') {
      settleHaste(false)
      if (mayWrite() && runtime.online) {
        edition.atClose(kept).forEach(found => broken(found.rule, found.message))
      }
    }
    live = null
  }

  /** What the platform has kept, by element. */
  runtime.kept = name => kept[name]
  runtime.summary = () => edition.summary(kept)
  return runtime
}

/** Checks that both editions use: `matches(pattern, what)` and the like give the fault, or nothing. */
export const matches = (pattern, what) => value => pattern.test(value) ? '' : `is not ${what}`
export const among = (list, rule) => value => list.includes(value) ? '' : { rule, message: `is none of ${list.join(', ')}` }
export const atMost = (most, what = 'characters') => value => value.length <= most ? '' : `is ${value.length} ${what}, at most ${most} are allowed`
export const all = (...checks) => (value, values, entry) => checks.reduce((fault, check) => fault || check(value, values, entry), '')
export const numberIn = (low, high) => value =>
  /^-?\d+(\.\d{1,7})?$/.test(value) && Number(value) >= low && Number(value) <= high ? '' : `is not a plain decimal from ${low} to ${high}`
export const ascii = matches(/^[\x20-\x7e]*$/, 'plain ASCII')
