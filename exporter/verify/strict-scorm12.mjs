import { all, among, ascii, atMost, makeStrictRuntime, matches, numberIn } from './strict-runtime.mjs'
import { collection } from './strict-collections.mjs'

const ranks = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed']
const ends = ['failed', 'completed', 'passed']
const names = {
  initialize: 'LMSInitialize', terminate: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit',
  error: 'LMSGetLastError', errorString: 'LMSGetErrorString', diagnostic: 'LMSGetDiagnostic'
}

const timespan = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{2})?$/, 'HHHH:MM:SS or HHHH:MM:SS.SS with two digits')
const identifier = matches(/^[A-Za-z0-9_]{1,255}$/, 'letters, digits and _, at most 255')
const time = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'HH:MM:SS')
const types = ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'likert', 'sequencing', 'numeric']
const responses = {
  'true-false': /^[tf01]$/,
  choice: /^([0-9a-z](,[0-9a-z])*)?$/,
  'fill-in': /^[^]*$/,
  numeric: /^-?\d+(\.\d+)?$/,
  likert: /^[0-9a-z]?$/,
  matching: /^([0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*)?$/,
  performance: /^[^]*$/,
  sequencing: /^([0-9a-z](,[0-9a-z])*)?$/
}
const response = (value, values, entry) => {
  const pattern = responses[values[`${entry}.type`]]
  return !pattern || pattern.test(value) ? atMost(255)(value) : 'does not have the format of its type'
}
const result = value => ['correct', 'wrong', 'unanticipated', 'neutral'].includes(value) ? '' : numberIn(-1e6, 1e6)(value)
const status = among(ranks.slice(1))

const interactions = collection('cmi.interactions', {
  id: { access: 'w', rule: 50, check: identifier },
  time: { access: 'w', rule: 51, check: time },
  type: { access: 'w', rule: 52, check: among(types) },
  weighting: { access: 'w', rule: 51, check: numberIn(-100, 100) },
  student_response: { access: 'w', rule: 53, check: response },
  result: { access: 'w', rule: 52, check: result },
  latency: { access: 'w', rule: 51, check: timespan },
  'objectives.n.id': { access: 'w', rule: 50, check: identifier },
  'correct_responses.n.pattern': { access: 'w', rule: 53, check: response }
}, 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency')

const objectives = collection('cmi.objectives', {
  id: { access: 'rw', rule: 50, check: identifier },
  'score.raw': { access: 'rw', rule: 55, check: numberIn(0, 100) },
  'score.min': { access: 'rw', rule: 55, check: numberIn(0, 100) },
  'score.max': { access: 'rw', rule: 55, check: numberIn(0, 100) },
  status: { access: 'rw', rule: 55, check: status }
}, 'id,score,status')

const constant = value => ({ access: 'r', read: () => value })
const read = { access: 'r' }
const score = { access: 'rw', rule: 45, isNumber: true, check: numberIn(0, 100) }

const elements = {
  'cmi.core._children': constant('student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time'),
  'cmi.core.student_id': read,
  'cmi.core.student_name': read,
  'cmi.core.lesson_location': { access: 'rw', rule: 48, check: atMost(255) },
  'cmi.core.credit': read,
  'cmi.core.lesson_status': { access: 'rw', rule: 43, check: status },
  'cmi.core.entry': read,
  'cmi.core.score._children': constant('raw,min,max'),
  'cmi.core.score.raw': score,
  'cmi.core.score.min': score,
  'cmi.core.score.max': score,
  'cmi.core.total_time': read,
  'cmi.core.lesson_mode': read,
  'cmi.core.exit': { access: 'w', rule: 47, check: among(['suspend', '']) },
  'cmi.core.session_time': { access: 'w', rule: 46, check: timespan },
  'cmi.suspend_data': { access: 'rw', rule: 49, check: all(atMost(4096), ascii) },
  'cmi.launch_data': read,
  'cmi.comments': { access: 'rw', rule: 54, check: atMost(4096) },
  'cmi.comments_from_lms': read,
  'cmi.student_data._children': constant('mastery_score,max_time_allowed,time_limit_action'),
  'cmi.student_data.mastery_score': read,
  'cmi.student_data.max_time_allowed': read,
  'cmi.student_data.time_limit_action': read
}

const secondsOf = text => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
const rank = value => ranks.indexOf(value)

const edition = {
  names,
  elements,
  postsAll: false,
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  codes: {
    twice: '101', over: '101', unknown: '201', readOnly: '403', writeOnly: '404', type: '405', unset: '0', general: '101',
    get: { early: '301', late: '301' }, set: { early: '301', late: '301' }, commit: { early: '301', late: '301' }, terminate: { early: '301', late: '301' }
  },
  rules: { names: 54, writeOnly: 54 },
  element: (name, values) => elements[name] ?? interactions(name, values) ?? objectives(name, values),
  blank: () => ({
    'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_location': '', 'cmi.suspend_data': '', 'cmi.core.score.raw': '',
    'cmi.core.score.min': '', 'cmi.core.score.max': '', 'cmi.comments': '', 'cmi.core.exit': '', 'cmi.core.total_time': '0000:00:00', counts: {}
  }),
  begin: (values, { learner, mode, credit }) => {
    const isSuspended = values['cmi.core.exit'] === 'suspend'
    Object.assign(values, {
      'cmi.core.student_id': learner,
      'cmi.core.student_name': 'Lind, Kim',
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': credit,
      'cmi.core.entry': isSuspended ? 'resume' : values['cmi.core.lesson_status'] === 'not attempted' ? 'ab-initio' : '',
      'cmi.launch_data': '',
      'cmi.comments_from_lms': ''
    })
    delete values['cmi.core.exit']
    delete values['cmi.core.session_time']
  },
  isVerdict: name => name === 'cmi.core.lesson_status' || name === 'cmi.core.score.raw',
  order: (name, value, values, graded) => {
    const found = []
    const before = values[name]
    if (name === 'cmi.core.lesson_status') {
      if (rank(value) < rank(before)) {
        found.push({ rule: 44, message: `lesson_status went back from ${before} to ${value}` })
      }
      if (graded && (value === 'passed' || value === 'completed') && values['cmi.core.score.raw'] === '') {
        found.push({ rule: 44, message: `lesson_status ${value} was set before the score` })
      }
    }
    if (name === 'cmi.core.score.raw' && before !== '' && Number(value) < Number(before)) {
      found.push({ rule: 44, message: `score.raw went down from ${before} to ${value}` })
    }
    return found
  },
  atCommit: (values, elapsed) => {
    const found = []
    const time = values['cmi.core.session_time']
    if (time !== undefined && secondsOf(time) > elapsed + 1) {
      found.push({ rule: 46, message: `session_time ${time} is longer than the session, ${elapsed} s` })
    }
    if (values['cmi.core.score.raw'] !== '' && (Number(values['cmi.core.score.min']) !== 0 || Number(values['cmi.core.score.max']) !== 100
        || values['cmi.core.score.min'] === '' || values['cmi.core.score.max'] === '')) {
      found.push({ rule: 45, message: 'a score was committed without min 0 and max 100' })
    }
    return found
  },
  atClose: values => {
    const found = []
    if (values['cmi.core.session_time'] === undefined || values['cmi.core.exit'] === undefined) {
      found.push({ rule: 39, message: 'exit and session_time were not set before the last commit' })
    }
    if (values['cmi.core.lesson_status'] === 'not attempted') {
      found.push({ rule: 43, message: 'lesson_status was left at not attempted' })
    }
    return found
  },
  atEnd: (values, quirks) => {
    const found = edition.atClose(values)
    const status = values['cmi.core.lesson_status']
    const isDone = status === 'completed' || status === 'passed'
    if (isDone ? values['cmi.core.exit'] !== '' : values['cmi.core.exit'] !== 'suspend') {
      found.push({ rule: 47, message: `exit "${values['cmi.core.exit']}" with lesson_status ${status}` })
    }
    if (quirks.mastery !== undefined && values['cmi.core.score.raw'] !== '') {
      values['cmi.core.lesson_status'] = Number(values['cmi.core.score.raw']) >= quirks.mastery ? 'passed' : 'failed'
    }
    return found
  },
  isEnded: values => ends.includes(values['cmi.core.lesson_status']),
  isSuspended: values => values['cmi.core.exit'] === 'suspend',
  summary: values => ({
    completed: values['cmi.core.lesson_status'] === 'completed' || values['cmi.core.lesson_status'] === 'passed',
    passed: values['cmi.core.lesson_status'] === 'passed',
    score: values['cmi.core.score.raw'] === '' ? null : Number(values['cmi.core.score.raw']),
    state: values['cmi.suspend_data'],
    location: values['cmi.core.lesson_location']
  })
}

/** A SCORM 1.2 run-time that records each break of a rule; options as for `makeStrictRuntime`. */
export const makeStrictScorm12 = options => makeStrictRuntime(edition, options)
