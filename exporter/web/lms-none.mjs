import { makeJournal } from './journal.mjs'

/**
 * The keeper of a course that no platform has opened (a web folder, or SCORM outside its platform): everything stays on the
 * device. `connection({ saved, kept, time, reason, code })` is told after each save.
 */
export const makeNone = ({ course, storage, now, connection = () => undefined }) => {
  const journal = makeJournal(storage, course, '')
  let kept = null
  return {
    start: () => {
      kept = journal.read()
      return { learner: '', mode: 'normal', resumed: kept !== null }
    },
    load: () => kept ? { state: kept.state } : null,
    save: ({ state, location }) => {
      const isSaved = journal.write({ base: 0, state, location })
      connection({ saved: isSaved, kept: isSaved, time: now(), reason: isSaved ? '' : 'storage', code: '' })
      return isSaved
    },
    report: () => true,
    commit: () => true,
    finish: () => true
  }
}
