import { all, among, ascii, atMost, makeStrictRuntime, matches, numberIn } from './strict-runtime.mjs'
import { collection } from './strict-collections.mjs'

const names = {
  initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit',
  error: 'GetLastError', errorString: 'GetErrorString', diagnostic: 'GetDiagnostic'
}

const completions = ['unknown', 'not attempted', 'incomplete', 'completed']
const successes = ['unknown', 'failed', 'passed']

const interval = matches(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/, 'a duration in hours, minutes and seconds with at most two decimals')
const timestamp = matches(/^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/, 'a time from 1970 to 2038 with one or two decimals and Z')
const identifier = matches(/^[A-Za-z0-9_.:-]{1,4000}$/, 'an id without space, at most 4000')
const localized = all(atMost(250), matches(/^(\{lang=[a-z-]+\})?[^{\n\r][^\n\r]*$|^$/, 'one line that does not begin with {'))
const types = ['true-false', 'choice', 'fill-in', 'long-fill-in', 'likert', 'matching', 'performance', 'sequencing', 'numeric', 'other']
const token = '[A-Za-z0-9_]{1,250}'
const responses = {
  'true-false': /^(true|false)$/,
  choice: new RegExp(`^${token}(\\[,\\]${token}){0,35}$`),
  'fill-in': /^[^\n\r]{0,250}$/,
  'long-fill-in': /^[^\n\r]{0,4000}$/,
  likert: new RegExp(`^${token}$`),
  matching: new RegExp(`^${token}\\[\\.\\]${token}(\\[,\\]${token}\\[\\.\\]${token}){0,35}$`),
  performance: /^[^\n\r]*$/,
  sequencing: new RegExp(`^${token}(\\[,\\]${token}){0,35}$`),
  numeric: /^-?\d+(\.\d{1,7})?$/,
  other: /^[^\n\r]{0,4000}$/
}
const hasDoubles = (type, value) => type === 'choice' && value.split('[,]').some((id, index, list) => list.indexOf(id) !== index)
const response = (value, values, entry) => {
  const type = values[`${entry}.type`]
  return responses[type] && responses[type].test(value) && !hasDoubles(type, value) ? '' : 'does not have the format of its type'
}
const pattern = (value, values, entry) =>
  values[`${entry}.type`] === 'numeric' ? matches(/^-?[\d.]*\[:\]-?[\d.]*$/, 'min[:]max')(value) : response(value, values, entry)
const result = value => ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) ? '' : numberIn(-1e6, 1e6)(value)
const unique = root => (value, values, entry) => {
  for (let i = 0; i < (values.counts[root] ?? 0); ++i) {
    if (`${root}.${i}` !== entry && values[`${root}.${i}.id`] === value) {
      return 'is there already'
    }
  }
  return ''
}

const interactions = collection('cmi.interactions', {
  id: { access: 'rw', rule: 62, check: all(identifier, (value, values, entry) => unique('cmi.interactions')(value, values, entry)) },
  type: { access: 'rw', rule: 62, check: among(types) },
  timestamp: { access: 'rw', rule: 63, check: timestamp },
  weighting: { access: 'rw', rule: 62, check: numberIn(-1e6, 1e6) },
  learner_response: { access: 'rw', rule: 64, check: response },
  result: { access: 'rw', rule: 65, check: result },
  latency: { access: 'rw', rule: 59, check: interval },
  description: { access: 'rw', rule: 66, check: localized },
  'objectives.n.id': { access: 'rw', rule: 67, check: identifier },
  'correct_responses.n.pattern': { access: 'rw', rule: 64, check: pattern }
}, 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description', (field, entry, values) =>
  field === 'id' || field === 'type' || values[`${entry}.type`] !== undefined ? '' : { rule: 62, code: '408', message: `${field} was set before the type` })

const measure = { access: 'rw', rule: 57, isNumber: true, check: numberIn(-1, 1) }
const real = { access: 'rw', rule: 57, isNumber: true, check: numberIn(0, 100) }

const objectives = collection('cmi.objectives', {
  id: { access: 'rw', rule: 67, check: all(identifier, unique('cmi.objectives')) },
  'score.scaled': measure,
  'score.raw': real,
  'score.min': real,
  'score.max': real,
  success_status: { access: 'rw', rule: 67, check: among(successes) },
  completion_status: { access: 'rw', rule: 67, check: among(completions) },
  progress_measure: { access: 'rw', rule: 58, check: numberIn(0, 1) },
  description: { access: 'rw', rule: 66, check: localized }
}, 'id,score,success_status,completion_status,progress_measure,description')

const constant = value => ({ access: 'r', read: () => value })
const read = { access: 'r' }

const elements = {
  'cmi._version': constant('1.0'),
  'cmi.completion_status': { access: 'rw', rule: 56, check: among(completions) },
  'cmi.completion_threshold': read,
  'cmi.credit': read,
  'cmi.entry': read,
  'cmi.exit': { access: 'w', rule: 60, check: among(['suspend', 'normal', 'time-out', '']) },
  'cmi.launch_data': read,
  'cmi.learner_id': read,
  'cmi.learner_name': read,
  'cmi.location': { access: 'rw', rule: 61, check: atMost(1000) },
  'cmi.max_time_allowed': read,
  'cmi.mode': read,
  'cmi.progress_measure': { access: 'rw', rule: 58, isNumber: true, check: numberIn(0, 1) },
  'cmi.scaled_passing_score': read,
  'cmi.score._children': constant('scaled,raw,min,max'),
  'cmi.score.scaled': measure,
  'cmi.score.raw': real,
  'cmi.score.min': real,
  'cmi.score.max': real,
  'cmi.session_time': { access: 'w', rule: 59, check: interval },
  'cmi.success_status': { access: 'rw', rule: 56, check: among(successes) },
  'cmi.suspend_data': { access: 'rw', rule: 61, check: all(atMost(64000), ascii) },
  'cmi.time_limit_action': read,
  'cmi.total_time': read,
  'adl.nav.request': { access: 'rw', rule: 68, check: among(['suspendAll', 'exitAll', 'continue', 'previous']) }
}

const secondsOf = text => {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text)
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
}
const isSet = value => value !== undefined && value !== ''

const edition = {
  names,
  elements,
  postsAll: true,
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  codes: {
    twice: '103', over: '104', unknown: '401', readOnly: '404', writeOnly: '405', type: '406', unset: '403', general: '391',
    get: { early: '122', late: '123' }, set: { early: '132', late: '133' }, commit: { early: '142', late: '143' }, terminate: { early: '112', late: '113' }
  },
  rules: { names: 36, writeOnly: 36 },
  element: (name, values) => elements[name] ?? interactions(name, values) ?? objectives(name, values),
  blank: () => ({ 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.total_time': 'PT0S', counts: {} }),
  begin: (values, { learner, mode, credit }) => {
    const entry = values['cmi.exit'] === 'suspend' ? 'resume' : values['cmi.completion_status'] === 'unknown' ? 'ab-initio' : ''
    Object.assign(values, {
      'cmi.learner_id': learner, 'cmi.learner_name': 'Lind, Kim', 'cmi.mode': mode, 'cmi.credit': credit, 'cmi.entry': entry, 'cmi.launch_data': ''
    })
    delete values['cmi.exit']
    delete values['cmi.session_time']
  },
  isVerdict: name => name === 'cmi.completion_status' || name === 'cmi.success_status' || name === 'cmi.score.raw',
  order: (name, value, values, graded) => {
    const found = []
    const before = values[name]
    const back = list => list.indexOf(value) < list.indexOf(before)
    if ((name === 'cmi.completion_status' && back(completions)) || (name === 'cmi.success_status' && back(successes))) {
      found.push({ rule: 56, message: `${name} went back from ${before} to ${value}` })
    }
    if (graded && name === 'cmi.success_status' && value !== 'unknown' && !isSet(values['cmi.score.scaled'])) {
      found.push({ rule: 56, message: `success_status ${value} was set before the score` })
    }
    if ((name === 'cmi.score.raw' || name === 'cmi.progress_measure') && isSet(before) && Number(value) < Number(before)) {
      found.push({ rule: name === 'cmi.score.raw' ? 56 : 58, message: `${name} went down from ${before} to ${value}` })
    }
    return found
  },
  atCommit: (values, elapsed) => {
    const found = []
    const time = values['cmi.session_time']
    if (time !== undefined && secondsOf(time) > elapsed + 1) {
      found.push({ rule: 59, message: `session_time ${time} is longer than the session, ${elapsed} s` })
    }
    const [raw, low, high, scaled] = ['raw', 'min', 'max', 'scaled'].map(part => values[`cmi.score.${part}`])
    const parts = [raw, low, high, scaled].filter(isSet)
    if (parts.length > 0 && (parts.length < 4 || Math.abs(Number(scaled) - (Number(raw) - Number(low)) / (Number(high) - Number(low))) > 1e-6)) {
      found.push({ rule: 57, message: 'the score was committed without all of raw, min, max and scaled = (raw - min) / (max - min)' })
    }
    if (isSet(values['cmi.progress_measure']) && (Number(values['cmi.progress_measure']) === 1) !== (values['cmi.completion_status'] === 'completed')) {
      found.push({ rule: 58, message: `progress_measure ${values['cmi.progress_measure']} with completion_status ${values['cmi.completion_status']}` })
    }
    return found
  },
  atClose: values => {
    const found = []
    if (values['cmi.session_time'] === undefined || values['cmi.exit'] === undefined) {
      found.push({ rule: 39, message: 'exit and session_time were not set before the last commit' })
    }
    if (values['cmi.completion_status'] === 'unknown') {
      found.push({ rule: 56, message: 'completion_status was left unknown' })
    }
    return found
  },
  atEnd: values => {
    const found = edition.atClose(values)
    const isDone = values['cmi.completion_status'] === 'completed'
    if (values['cmi.exit'] !== (isDone ? 'normal' : 'suspend')) {
      found.push({ rule: 60, message: `exit "${values['cmi.exit']}" with completion_status ${values['cmi.completion_status']}` })
    }
    return found
  },
  isEnded: values => values['cmi.completion_status'] === 'completed',
  isSuspended: values => values['cmi.exit'] === 'suspend',
  summary: values => ({
    completed: values['cmi.completion_status'] === 'completed',
    passed: values['cmi.success_status'] === 'passed',
    score: isSet(values['cmi.score.raw']) ? Number(values['cmi.score.raw']) : null,
    state: values['cmi.suspend_data'] ?? '',
    location: values['cmi.location'] ?? ''
  })
}

/** A SCORM 2004 (4th edition) run-time that records each break of a rule; options as for `makeStrictRuntime`. */
export const makeStrictScorm2004 = options => makeStrictRuntime(edition, options)
