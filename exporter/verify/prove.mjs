import { makeOutline } from '../../courses/rules/outline.mjs'
import { bound, costs } from '../../courses/rules/state.mjs'
import { explain, titleOf } from '../../courses/rules/completion.mjs'
import { makeNone } from '../web/lms-none.mjs'
import { makeScorm12 } from '../web/lms-scorm12.mjs'
import { makeScorm2004 } from '../web/lms-scorm2004.mjs'
import { makeStrictScorm12 } from './strict-scorm12.mjs'
import { makeStrictScorm2004 } from './strict-scorm2004.mjs'
import { makeClock, makeLearner } from './learner.mjs'

/** Where no platform is: nothing to break, nothing to report to. */
const makeNowhere = () => ({ problems: [], online: true, commits: 0, launch: () => null, close: () => undefined, summary: () => null })

const formats = {
  scorm12: { makeRuntime: makeStrictScorm12, makeKeeper: makeScorm12, most: 4096, overflow: 49, lost: 42, wrong: 44,
    quirks: { booleans: true, numbers: true, lies: true } },
  scorm2004: { makeRuntime: makeStrictScorm2004, makeKeeper: makeScorm2004, most: 64000, overflow: 61, lost: 42, wrong: 56, tellsBoth: true,
    quirks: { booleans: true, numbers: true, lies: true, forgetsUnlessSuspended: true } },
  web: { makeRuntime: makeNowhere, makeKeeper: makeNone, most: 1000000, overflow: 42, lost: 42, wrong: 42, quirks: {} }
}

const start = Date.UTC(2026, 0, 15, 8)
const calmPages = 20
const seed = 20260115

/** The most characters that a saved state can have, and what costs most of them. */
const sizeOf = outline => {
  const title = id => outline.page[id]?.title ?? (outline.tests[id] ? outline.page[outline.tests[id].page].title : titleOf(outline, id))
  return { bound: bound(outline.layout), dearest: costs(outline.layout).slice(0, 5).map(cost => ({ id: cost.id, title: title(cost.id), n: cost.n })) }
}

/** The same while a course is being written: `{ bound, dearest: [{ id, title, n }], most: { scorm12, … } }`. */
export const stateSize = ({ course, registry }) => {
  const most = {}
  Object.keys(formats).forEach(format => { most[format] = formats[format].most })
  const size = sizeOf(makeOutline(course, registry))
  return { bound: size.bound, dearest: size.dearest, most }
}

const unworded = (key, values) => `${key} ${JSON.stringify(values)}`

/**
 * Plays the course through before it is delivered: a learner who does everything, passes and comes back, and one who does only
 * what is asked for, quits, loses the connection, fails and retries, each against a run-time that records every break of a rule.
 * `{ ok, problems: [{ rule, message }], bound, most, runs: [{ name, ok, commits }] }`; `words` (makeWords) puts the messages in words;
 * `makeKeeper` is the keeper to prove, the package's own if nothing else is given.
 */
export const prove = ({ course, registry, format, words = unworded, makeKeeper = formats[format].makeKeeper }) => {
  const edition = formats[format]
  const problems = []
  const runs = []
  const found = (rule, message) => {
    if (!problems.some(problem => problem.rule === rule && problem.message === message)) {
      problems.push({ rule, message })
    }
  }
  const outline = makeOutline(course, registry)
  const graded = Boolean(course.completion.test)
  const clock = makeClock(start)
  let begun = []

  const makeStage = quirks => {
    const runtime = edition.makeRuntime({ now: clock.now, graded, quirks })
    return { runtime, learner: makeLearner({ outline, platform: { runtime, makeKeeper }, clock, seed }) }
  }

  const run = (name, stage, play) => {
    const before = problems.length
    const commits = stage.runtime.commits
    try {
      play(stage.learner, stage.runtime)
    } catch (problem) {
      found('run', `${name}: ${problem.message}`)
    }
    stage.runtime.problems.splice(0).forEach(problem => found(problem.rule, `${name}: ${problem.message}`))
    runs.push({ name, ok: problems.length === before, commits: stage.runtime.commits - commits })
  }

  /** What the platform has must be what the learner has been shown: the verdict at once, the state after a moment. */
  const compare = (name, stage) => {
    const { learner, runtime } = stage
    const result = learner.session.result()
    const wanted = { completed: result.complete, passed: result.success === 'passed' && (edition.tellsBoth || result.complete), score: result.score }
    const check = expected => {
      const has = runtime.summary() ?? expected
      Object.keys(expected).filter(what => has[what] !== expected[what]).forEach(what =>
        found(edition.wrong, words('proof.unreported', { run: name, what: `${what} ${has[what]}, not ${expected[what]}` })))
    }
    check(wanted)
    learner.rest()
    check({ state: learner.session.saved })
  }

  const resume = (name, learner) => {
    const before = learner.remembers(begun)
    // A platform may begin a new attempt for one who has ended.
    const mayBeNew = edition.quirks.forgetsUnlessSuspended && learner.session.result().complete
    learner.launch()
    if (!mayBeNew && learner.remembers(begun) !== before) {
      found(edition.lost, words('proof.lost', { run: name, what: learner.session.saved }))
    }
  }

  const { bound: size, dearest } = sizeOf(outline)
  if (size > edition.most) {
    const largest = dearest.slice(0, 3).map(cost => words('proof.largest', { title: cost.title, n: cost.n })).join(', ')
    found(edition.overflow, words('proof.overflow', { bound: size, format, most: edition.most, largest }))
  }

  const straight = makeStage({})
  run('passes', straight, learner => {
    learner.launch()
    learner.study(outline.pages.slice(0, calmPages))
    learner.setPace('quick')
    learner.study(outline.pages.slice(calmPages))
    learner.setPace('calm')
    const result = learner.session.result()
    if (!result.complete) {
      found('completion', words('proof.unreachable', { text: explain(result, words).text }))
    }
    compare('passes', straight)
    learner.leave()
    compare('passes', straight)
  })
  run('visits twice', straight, learner => {
    learner.launch()
    learner.open(outline.pages[0].id)
    if (graded && learner.session.test(course.completion.test)) {
      learner.failTest(course.completion.test)
    }
    learner.leave()
    compare('visits twice', straight)
  })
  run('looks back', straight, (learner, runtime) => {
    const before = JSON.stringify(runtime.summary())
    learner.launch({ mode: 'review' })
    learner.study(outline.pages.slice(0, 2))
    learner.leave()
    if (format !== 'web' && JSON.stringify(runtime.summary()) !== before) {
      found(40, words('proof.lost', { run: 'looks back', what: before }))
    }
  })

  const testPage = outline.tests[course.completion.test]?.page
  const pages = outline.pages.filter(page => page.id !== testPage)
  const third = Math.ceil(pages.length / 3)
  const troubled = makeStage(edition.quirks)
  run('quits and resumes', troubled, learner => {
    learner.launch()
    learner.setPace('quick')
    learner.hurry(pages.slice(0, third))
    learner.setPace('calm')
    begun = learner.begin(pages.slice(third))
    learner.leave()
    resume('quits and resumes', learner)
    learner.open(outline.pages[0].id)
    learner.vanish()
    resume('quits and resumes', learner)
    compare('quits and resumes', troubled)
  })
  run('loses the connection', troubled, (learner, runtime) => {
    learner.hurry(pages.slice(third, third + 1))
    runtime.online = false
    learner.hurry(pages.slice(third + 1, 2 * third))
    learner.open(outline.pages[0].id)
    if (format !== 'web' && third > 1 && learner.lastConnection?.saved !== false) {
      found(42, words('proof.lost', { run: 'loses the connection', what: 'connection' }))
    }
    learner.vanish()
    runtime.online = true
    resume('loses the connection', learner)
    compare('loses the connection', troubled)
  })
  run('fails and retries', troubled, learner => {
    learner.setPace('quick')
    learner.hurry(pages.slice(2 * third))
    learner.setPace('calm')
    if (testPage) {
      learner.open(testPage)
      const test = learner.failTest(course.completion.test)
      compare('fails and retries', troubled)
      if (!test.passed) {
        learner.takeTest(test.id, entry => entry.rules.best(entry.block))
      }
      learner.hurry([outline.page[testPage]])
    }
    compare('fails and retries', troubled)
    learner.leave()
    compare('fails and retries', troubled)
  })
  return { ok: problems.length === 0, problems, bound: size, most: edition.most, runs }
}
