import { makeSession } from '../../courses/rules/session.mjs'
import { sample } from '../../courses/rules/shapes.mjs'
import { makeRandom } from '../../courses/rules/random.mjs'

/** A clock that only goes when told to, with the timers that a window sets; `forget` is the end of the window. */
export const makeClock = start => {
  let time = start
  let timers = []
  return {
    now: () => time,
    later: (callback, milliseconds) => timers.push({ callback, due: time + milliseconds }),
    forget: () => { timers = [] },
    pass: seconds => {
      const end = time + seconds * 1000
      for (let due = timers.filter(timer => timer.due <= end); due.length > 0; due = timers.filter(timer => timer.due <= end)) {
        const next = due.reduce((first, timer) => timer.due < first.due ? timer : first)
        timers.splice(timers.indexOf(next), 1)
        time = Math.max(time, next.due)
        next.callback()
      }
      time = end
    }
  }
}

/** A device's storage. */
export const makeStorage = () => {
  const items = Object.create(null)
  return {
    getItem: key => items[key] ?? null,
    setItem: (key, value) => { items[key] = value },
    removeItem: key => { delete items[key] }
  }
}

const guesses = 12

/** An answer that counts as given and is worth as little as possible. */
export const poorest = (entry, random) => {
  let found = null
  let least = Infinity
  for (let i = 0; i < guesses && least > 0; ++i) {
    const answer = sample(entry.shape, random)
    const worth = entry.rules.isAnswered(entry.block, answer) ? entry.rules.score?.(entry.block, answer) ?? 1 : Infinity
    if (worth < least) {
      found = answer
      least = worth
    }
  }
  return found ?? entry.rules.best(entry.block)
}

// Seconds between one thing and the next; a quick learner is faster than commits may follow each other.
const paces = { calm: { page: 20, answer: 5 }, quick: { page: 0.4, answer: 0.3 } }

/**
 * A simulated learner: one person with one device in one course on one platform, over any number of launches. What it does goes
 * through the same session and the same keeper as in the package. `platform` is `{ runtime, makeKeeper }`; see prove.mjs.
 */
export const makeLearner = ({ outline, platform, clock, seed }) => {
  const random = makeRandom(seed)
  const storage = makeStorage()
  const entriesOn = Object.create(null)
  Object.keys(outline.blocks).forEach(id => {
    const entry = outline.blocks[id]
    entriesOn[entry.page] = entriesOn[entry.page] ?? []
    entriesOn[entry.page].push(entry)
  })
  const learner = { session: null, lastConnection: null }
  let pace = paces.calm

  learner.launch = options => {
    const api = platform.runtime.launch(options)
    clock.pass(pace.answer)
    const keeper = platform.makeKeeper({
      api,
      course: outline.course.id,
      now: clock.now,
      storage,
      online: () => platform.runtime.online,
      later: clock.later,
      connection: news => { learner.lastConnection = news }
    })
    learner.session = makeSession({ course: outline.course, registry: outline.registry, keeper, now: clock.now, seed, outline })
    return learner.session.start()
  }

  learner.give = (blockId, answer) => {
    clock.pass(pace.answer)
    return learner.session.answer(blockId, answer)
  }

  const watch = (entry, share) => {
    clock.pass(entry.watch.length * share)
    learner.session.watched(entry.block.id, 0, entry.watch.length * share)
  }

  learner.open = pageId => {
    clock.pass(pace.page)
    return learner.session.open(pageId)
  }

  const isRequired = Object.create(null)
  outline.requirements.forEach(requirement => { isRequired[requirement.target] = true })

  const visit = (pages, isWanted) => pages.forEach(page => {
    learner.open(page.id)
    for (const entry of (entriesOn[page.id] ?? []).filter(entry => isWanted(entry.block.id))) {
      if (entry.watch) {
        watch(entry, 1)
      }
      if (entry.shape) {
        learner.give(entry.block.id, entry.rules.best(entry.block))
      }
    }
    if (page.test && isWanted(page.test.id) && !learner.session.test(page.test.id).passed) {
      learner.takeTest(page.test.id, entry => entry.rules.best(entry.block))
    }
  })

  /** Opens pages and does everything on them as well as it can be done. */
  learner.study = pages => visit(pages, () => true)

  /** Opens pages and does only what completion asks for. */
  learner.hurry = pages => visit(pages, id => isRequired[id])

  learner.setPace = name => { pace = paces[name] }

  /** Begins what takes several steps and stops in the middle of it; the ids of what was begun. */
  learner.begin = pages => {
    const begun = []
    pages.forEach(page => (entriesOn[page.id] ?? []).forEach(entry => {
      const steps = entry.shape?.kind === 'path' ? entry.rules.best(entry.block) : []
      if (entry.watch || steps.length > 1) {
        learner.open(page.id)
        begun.push(entry.block.id)
      }
      if (entry.watch) {
        watch(entry, 0.5)
      }
      if (steps.length > 1) {
        learner.give(entry.block.id, steps.slice(0, Math.ceil(steps.length / 2)))
      }
    }))
    return begun
  }

  learner.takeTest = (testId, answerFor) => {
    if (learner.session.test(testId).finished) {
      clock.pass(pace.answer)
      learner.session.retry(testId)
    }
    for (const question of learner.session.test(testId).questions) {
      learner.give(question.id, answerFor(outline.tests[testId].questions[question.id]))
    }
    return learner.session.test(testId)
  }

  learner.failTest = testId => learner.takeTest(testId, entry => poorest(entry, random))

  /** Looks away for so long that whatever waits to be committed is. */
  learner.rest = () => clock.pass(2)

  /** What a learner would notice if it were lost: the page, the answers begun, and all that the saved state says. */
  learner.remembers = begun => JSON.stringify([learner.session.page, begun.map(id => learner.session.state(id).answer), learner.session.saved])

  learner.leave = () => {
    clock.pass(pace.answer)
    learner.session.leave()
    learner.vanish()
  }

  /** The window is gone without a word, as when a browser crashes. */
  learner.vanish = () => {
    clock.forget()
    platform.runtime.close()
  }

  return learner
}
