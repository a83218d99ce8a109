const nothing = {
  status: 'started', success: 'unknown', started: null, latest: null, completed: null, passed: null, version: '', hash: '', score: null, attempts: 0, sittings: 0, seconds: 0
}

const verdicts = {
  completed: (summary, event) => {
    summary.status = 'completed'
    summary.completed = summary.completed ?? event.time
  },
  passed: (summary, event) => {
    summary.success = 'passed'
    summary.passed = summary.passed ?? event.time
  },
  failed: summary => {
    summary.success = summary.success === 'passed' ? 'passed' : 'failed'
  },
  attempt: (summary, event) => {
    summary.attempts += event.score === null ? 0 : 1
  },
  left: (summary, event) => {
    summary.sittings += 1
    summary.seconds = Math.round(100 * (summary.seconds + event.seconds)) / 100
  }
}

/**
 * What a learner's events in one course amount to, one event at a time in the order of their numbers:
 * `{ status: 'started' | 'completed', success: 'unknown' | 'failed' | 'passed', started, latest, completed, passed: times or null,
 * version, hash: of the course when it was completed, else of the latest event, score: best percent, attempts, sittings, seconds }`.
 * summary is what it was before, null before the first event. Completion and success never go back.
 */
export const fold = (summary, event, version, hash) => {
  const next = Object.assign({}, nothing, summary)
  const wasCompleted = next.completed !== null
  next.started = next.started ?? event.time
  next.latest = event.time
  if (verdicts[event.type]) {
    verdicts[event.type](next, event)
    if (event.type !== 'attempt' && typeof event.score === 'number') {
      next.score = next.score === null ? event.score : Math.max(next.score, event.score)
    }
  }
  if (!wasCompleted) {
    next.version = version
    next.hash = hash
  }
  return next
}
