import { hash } from './random.mjs'
import { seconds as watchedSeconds } from './intervals.mjs'
import { plain } from './html.mjs'
import { titleOf } from './completion.mjs'

/** What the words of the standards are called. */
const adl = 'http://adlnet.gov/expapi'
const video = 'https://w3id.org/xapi/video'
const cmi5 = 'https://w3id.org/xapi/cmi5/context'
const verbs = {
  initialized: `${adl}/verbs/initialized`, terminated: `${adl}/verbs/terminated`, completed: `${adl}/verbs/completed`, passed: `${adl}/verbs/passed`,
  failed: `${adl}/verbs/failed`, experienced: `${adl}/verbs/experienced`, answered: `${adl}/verbs/answered`, attempted: `${adl}/verbs/attempted`,
  // ADL's vocabulary has no word for taking a registration back; this is the registry's, as other learning platforms send it
  registered: `${adl}/verbs/registered`, unregistered: 'http://id.tincanapi.com/verb/unregistered', attended: `${adl}/verbs/attended`,
  played: `${video}/verbs/played`, paused: `${video}/verbs/paused`
}
const types = {
  course: `${adl}/activities/course`, page: `${adl}/activities/module`, test: `${adl}/activities/assessment`, question: `${adl}/activities/question`, meeting: `${adl}/activities/meeting`, video: `${video}/activity-type/video`
}

export const duration = seconds => `PT${Math.round(seconds * 100) / 100}S`

const decimals = number => Math.round(number * 1000) / 1000

export const segments = intervals => intervals.map(interval => `${interval[0].toFixed(3)}[.]${interval[1].toFixed(3)}`).join('[,]')

/** Another id of the same form, for a statement that shares its event with others. */
const derived = (id, name) => hash(`${id} ${name}`).toString(16).padStart(8, '0') + id.slice(8)

const round = seconds => Math.round(seconds * 100) / 100

/**
 * Statements from a session's events. `activity` is the IRI of the course (in cmi5 the one it was launched with), `actor` an
 * account with an opaque name (PRV-23). What people answer and how they watch is only told with `details: true` (PRV-24), and an
 * answer itself never. `seconds()` is the time of this session, `state(blockId)` what session.state gives.
 * `launch` makes them cmi5's: `{ registration, sessionId, contextTemplate, masteryScore, mode, completed, passed }`, where the last two
 * say what the registration already has. `begin(id, time)` comes first; `of(event)` gives none to several, in order.
 */
export const makeStatements = ({ outline, activity, actor, seconds, state, details = false, launch = null }) => {
  const { course } = outline
  const isRecorded = launch === null || (launch.mode ?? 'Normal') === 'Normal'
  let isCompleted = launch?.completed === true
  let isPassed = launch?.passed === true
  let failure = null

  const named = text => {
    const names = {}
    names[course.language] = plain(text)
    return names
  }
  const object = (type, id, name) => ({
    objectType: 'Activity', id: id === '' ? activity : `${activity}/${id}`, definition: { type: types[type], name: named(name) }
  })
  const whole = () => object('course', '', course.title)

  const isDefined = { initialized: true, completed: true, passed: true, failed: true, terminated: true }

  const contextFor = (verb, isWhole, extensions) => {
    const template = launch?.contextTemplate ?? {}
    const context = Object.assign({ language: course.language }, template)
    const activities = Object.assign({}, template.contextActivities)
    if (launch) {
      context.registration = launch.registration
      if (isWhole && isDefined[verb]) {
        const isMove = verb === 'completed' || verb === 'passed' || verb === 'failed'
        activities.category = (activities.category ?? []).concat([{ id: `${cmi5}/categories/cmi5` }], isMove ? [{ id: `${cmi5}/categories/moveon` }] : [])
      }
    }
    if (!isWhole) {
      activities.parent = [{ id: activity }]
    }
    context.contextActivities = activities
    const all = Object.assign({}, template.extensions, extensions)
    if (launch) {
      all[`${cmi5}/extensions/sessionid`] = launch.sessionId
    }
    if (launch && isWhole && launch.masteryScore !== undefined && (verb === 'passed' || verb === 'failed')) {
      all[`${cmi5}/extensions/masteryscore`] = launch.masteryScore
    }
    context.extensions = all
    return context
  }

  const statement = (id, time, verb, target, result, extensions = {}) => {
    const made = {
      id, actor, verb: { id: verbs[verb], display: { en: verb } }, object: target, context: contextFor(verb, target.id === activity, extensions), timestamp: time
    }
    return result ? Object.assign(made, { result }) : made
  }

  const scoreOf = percent => ({ scaled: percent / 100, raw: percent, min: 0, max: 100 })
  const spent = () => duration(seconds())

  const verdict = (event, verb, result) => statement(event.id, event.time, verb, whole(), Object.assign({ duration: spent() }, result))

  /** A watched stretch as the video profile has it: played, paused, and completed the one time it became done. */
  const watched = event => {
    const entry = outline.blocks[event.block]
    const { length, threshold } = entry.watch
    const seen = state(event.block).watched
    const target = object('video', `blocks/${event.block}`, titleOf(outline, event.block))
    const context = {}
    context[`${video}/extensions/length`] = length
    context[`${video}/extensions/completion-threshold`] = threshold
    context[`${video}/extensions/session-id`] = launch?.sessionId ?? event.id
    const at = (time, rest) => {
      const extensions = {}
      extensions[`${video}/extensions/time`] = decimals(time)
      return Object.assign(extensions, rest)
    }
    const progress = {}
    progress[`${video}/extensions/progress`] = decimals(Math.min(1, watchedSeconds(seen) / length))
    progress[`${video}/extensions/played-segments`] = segments(seen)
    const list = [
      statement(derived(event.id, 'played'), event.time, 'played', target, { extensions: at(event.from) }, context),
      statement(event.id, event.time, 'paused', target, { extensions: at(event.to, progress) }, context)
    ]
    if (event.becameDone) {
      list.push(statement(derived(event.id, 'completed'), event.time, 'completed', target,
        { completion: true, duration: duration(watchedSeconds(seen)), extensions: at(event.to, progress) }, context))
    }
    return list
  }

  const detail = {
    opened: event => [statement(event.id, event.time, 'experienced', object('page', `pages/${event.page}`, outline.page[event.page].title))],
    answered: event => {
      const entry = event.test ? outline.tests[event.test].questions[event.block] : outline.blocks[event.block]
      const result = event.score === null ? null : { score: { scaled: decimals(event.score) }, success: event.score >= 1 }
      return event.done ? [statement(event.id, event.time, 'answered', object('question', `blocks/${event.block}`, entry.block.title || entry.block.prompt), result)] : []
    },
    attempt: event => event.score === null ? [] : [statement(event.id, event.time, 'attempted', object('test', `tests/${event.test}`, outline.page[event.page].title),
      { score: scoreOf(event.score) })],
    watched,
    // Not completed: the profile would want to know what was played
    read: event => [statement(event.id, event.time, 'experienced', object('video', `blocks/${event.block}`, titleOf(outline, event.block)), { completion: true })]
  }

  const verdicts = {
    completed: event => {
      const isFirst = !isCompleted
      isCompleted = true
      return isFirst ? [verdict(event, 'completed', { completion: true })] : []
    },
    passed: event => {
      const isFirst = !isPassed
      isPassed = true
      return isFirst ? [verdict(event, 'passed', { success: true, score: scoreOf(event.score) })] : []
    },
    // Tries are free and a session may not hold both verdicts, so failure is told when the learner leaves with it.
    failed: event => {
      failure = event
      return []
    },
    left: event => {
      const list = [statement(event.id, event.time, 'terminated', whole(), { duration: duration(round(event.seconds)) })]
      return failure && !isPassed
        ? [statement(failure.id, event.time, 'failed', whole(), { success: false, score: scoreOf(failure.score), duration: duration(round(event.seconds)) })].concat(list)
        : list
    }
  }

  return {
    begin: (id, time) => [statement(id, time, 'initialized', whole(), null)],
    of: event => {
      if (!isRecorded) {
        return event.type === 'left' ? verdicts.left(event) : []
      }
      return verdicts[event.type] ? verdicts[event.type](event) : details && detail[event.type] ? detail[event.type](event) : []
    }
  }
}

/**
 * What somebody has done with an occasion of a live webinar (WEB-14): `verb` is registered, unregistered or attended. `activity` is the IRI of the course,
 * `occasion` `{ id, title, language }`. The words of films are never used for it: who attended has watched no recording.
 */
export const meetingStatement = ({ id, time, actor, activity, verb, occasion }) => {
  const name = {}
  name[occasion.language] = plain(occasion.title)
  return {
    id, actor, verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: `${activity}/occasions/${occasion.id}`, definition: { type: types.meeting, name } },
    context: { language: occasion.language, contextActivities: { parent: [{ id: activity }] } }, timestamp: time
  }
}
