// A record keeper in memory, that writes down what it was told and in which order.
import { makeSession } from '../../courses/rules/session.mjs'
import { registry, smallCourse } from './course.mjs'

export const makeMemory = ({ mode = 'normal', state = null } = {}) => {
  const memory = { calls: [], events: new Map(), state, location: '', report: null, finished: null }
  memory.keeper = {
    start: () => ({ learner: 'elev', mode, resumed: memory.state !== null }),
    load: () => memory.state === null ? null : { state: memory.state },
    save: ({ events, state: text, location }) => {
      memory.calls.push(`save ${events.map(event => event.type).join(' ')}`.trim())
      events.forEach(event => memory.events.set(event.id, event))
      memory.state = text
      memory.location = location
      return true
    },
    report: news => {
      memory.calls.push('report')
      memory.report = Object.assign({}, news, { remaining: news.remaining() })
      return true
    },
    finish: end => {
      memory.calls.push('finish')
      memory.finished = end
      return true
    }
  }
  memory.types = () => [...memory.events.values()].map(event => event.type)
  return memory
}

/** `pass` lets time go by; `set` is somebody who sets the clock so many seconds forward, or back. */
export const makeClock = (time = Date.UTC(2026, 10, 21, 9)) => {
  let elapsed = 0
  const set = seconds => { time += seconds * 1000 }
  return {
    now: () => time,
    elapsed: () => elapsed,
    set,
    pass: seconds => {
      elapsed += seconds * 1000
      set(seconds)
    }
  }
}

/** A started session over a memory; `more` is handed on to makeSession. */
export const begin = (course, { memory = makeMemory(), clock = makeClock(), ...more } = {}) => {
  const session = makeSession({ course, registry, keeper: memory.keeper, now: clock.now, elapsed: clock.elapsed, seed: 271828182845, ...more })
  const started = session.start()
  return { session, memory, clock, started }
}

/** The learner comes back to what `memory` has kept, perhaps to a course that has changed. */
export const resume = (memory, made = smallCourse(), more = {}) => begin(made, { memory: Object.assign(memory, { calls: [] }), seed: 1, ...more })

export const bestOf = question => registry(question).best(question)

/** Answers each question of the test's attempt. */
export const takeTest = (session, testId, answerTo) => {
  session.test(testId).questions.forEach(question => session.answer(question.id, answerTo(question)))
  return session.test(testId)
}

const wrongOf = { pick: 'a', tick: ['b'], rank: ['a', 'b', 'c', 'd', 'e', 'f'], pair: { a: 'b' }, write: { a: 'fel' } }

export const wrong = question => wrongOf[question.type]
