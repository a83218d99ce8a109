import { makeScorm } from './lms-scorm.mjs'
import { interaction12 } from './interactions.mjs'

const ranks = { 'not attempted': 0, browsed: 0, incomplete: 1, failed: 2, completed: 3, passed: 4 }

const rank = status => ranks[status] ?? 0

/**
 * The one place where completion and success become one status. Tries are free, so a failed test is not an end: platforms
 * would close the attempt and the learner's next try would not be recorded. It stays `incomplete`, with its score.
 */
const lessonStatus = report => report.completion === 'incomplete' ? 'incomplete' : report.success === 'passed' ? 'passed' : 'completed'

const two = number => String(number).padStart(2, '0')

const mostHundredths = 3599999999

export const timespan = seconds => {
  const hundredths = Math.min(mostHundredths, Math.round(seconds * 100))
  const whole = Math.floor(hundredths / 100)
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`
}

const dialect = {
  calls: {
    initialize: 'LMSInitialize', terminate: 'LMSFinish', commit: 'LMSCommit', get: 'LMSGetValue', set: 'LMSSetValue', error: 'LMSGetLastError'
  },
  names: {
    learner: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    location: 'cmi.core.lesson_location',
    state: 'cmi.suspend_data'
  },
  stateMost: 4096,
  locationMost: 255,
  reached: get => ({ status: get('cmi.core.lesson_status'), score: Number(get('cmi.core.score.raw')) || 0 }),
  score: (report, reached) => {
    if (report.score === null || report.score < reached.score) {
      return []
    }
    return [['cmi.core.score.min', '0'], ['cmi.core.score.max', '100'], ['cmi.core.score.raw', String(report.score)]]
  },
  status: (report, reached) => {
    const status = lessonStatus(report)
    return rank(status) > rank(reached.status) ? [['cmi.core.lesson_status', status]] : []
  },
  exit: report => ['cmi.core.exit', report.completion === 'completed' ? '' : 'suspend'],
  time: seconds => ['cmi.core.session_time', timespan(seconds)],
  interaction: interaction12
}

/** The keeper in a SCORM 1.2 platform; options as for `makeScorm`. */
export const makeScorm12 = options => makeScorm(dialect, options)
