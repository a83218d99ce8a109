import { makeScorm } from './lms-scorm.mjs'
import { interaction2004 } from './interactions.mjs'

const completions = { incomplete: 1, completed: 2 }
const successes = { failed: 1, passed: 2 }

/** Hours and not days: platforms add days wrongly. */
export const duration = seconds => {
  const hundredths = Math.round(seconds * 100)
  const whole = Math.floor(hundredths / 100)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const rest = hundredths % 100
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${whole % 60}${rest ? `.${String(rest).padStart(2, '0')}` : ''}S`
}

const isHigher = (ranks, value, before) => (ranks[value] ?? 0) > (ranks[before] ?? 0)

const dialect = {
  calls: {
    initialize: 'Initialize', terminate: 'Terminate', commit: 'Commit', get: 'GetValue', set: 'SetValue', error: 'GetLastError'
  },
  names: {
    learner: 'cmi.learner_id',
    name: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    location: 'cmi.location',
    state: 'cmi.suspend_data'
  },
  stateMost: 64000,
  locationMost: 1000,
  reached: get => ({
    completion: get('cmi.completion_status'),
    success: get('cmi.success_status'),
    score: Number(get('cmi.score.raw')) || 0,
    progress: Number(get('cmi.progress_measure')) || 0
  }),
  score: (report, reached) => {
    if (report.score === null || report.score < reached.score) {
      return []
    }
    return [['cmi.score.min', '0'], ['cmi.score.max', '100'], ['cmi.score.raw', String(report.score)], ['cmi.score.scaled', (report.score / 100).toFixed(2)]]
  },
  status: (report, reached) => {
    const pairs = []
    const progress = report.completion === 'completed' ? 1 : Math.min(0.99, Math.floor(report.progress * 100) / 100)
    if (progress > reached.progress) {
      pairs.push(['cmi.progress_measure', String(progress)])
    }
    if (isHigher(completions, report.completion, reached.completion)) {
      pairs.push(['cmi.completion_status', report.completion])
    }
    if (isHigher(successes, report.success, reached.success)) {
      pairs.push(['cmi.success_status', report.success])
    }
    return pairs
  },
  exit: report => ['cmi.exit', report.completion === 'completed' ? 'normal' : 'suspend'],
  time: seconds => ['cmi.session_time', duration(seconds)],
  interaction: interaction2004
}

/** The keeper in a SCORM 2004 (4th edition) platform; options as for `makeScorm`. */
export const makeScorm2004 = options => makeScorm(dialect, options)
