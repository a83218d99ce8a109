import { add, coverage, seconds } from './intervals.mjs'
import { percent } from './completion.mjs'

/**
 * Whether one person has taken part in one webinar, and how: live, or by watching the recording (WEB-5, WEB-12).
 * `occasions` are those the person has to do with: `{ minutes, share, joins, listed, decision, recording }`. `joins` is [[from, to]] in minutes
 * from the beginning, in any order and overlapping; `share` the percent of the time that is needed; `listed` true when a code word or a
 * list says that the person was there; `decision` null or `{ present, reason }`, which goes before everything else; `recording` false when
 * HR does not count the recording in its place. `recording` is null or `{ watched, length, threshold }`, in seconds and 0 to 1.
 */

/** Minutes within the scheduled time, the same minute once. */
export const minutesOf = (joins, minutes) =>
  seconds(joins.reduce((list, join) => add(list, Math.max(0, join[0]), Math.min(minutes, join[1])), []))

const isPresent = occasion => occasion.decision ? occasion.decision.present
  : occasion.listed || (occasion.minutes > 0 && minutesOf(occasion.joins, occasion.minutes) * 100 >= occasion.minutes * occasion.share - 1e-6)

const missing = occasion => {
  if (occasion.decision) {
    return { code: 'decided', values: { reason: occasion.decision.reason } }
  }
  const values = { attended: Math.floor(minutesOf(occasion.joins, occasion.minutes) + 1e-9), needed: Math.ceil(occasion.minutes * occasion.share / 100 - 1e-9), minutes: occasion.minutes }
  return { code: values.attended > 0 ? 'minutes' : 'absent', values }
}

/** `{ done, mode: 'live' | 'recording' | null, reasons }`; reasons say why not yet: `[{ code, values }]`. */
export const attendance = (occasions, recording) => {
  if (occasions.some(isPresent)) {
    return { done: true, mode: 'live', reasons: [] }
  }
  const reasons = occasions.map(missing)
  if (!recording) {
    return { done: false, mode: null, reasons }
  }
  const watched = recording.watched.reduce((list, part) => add(list, Math.max(0, part[0]), Math.min(recording.length, part[1])), [])
  const seen = coverage(watched, recording.length)
  const isCounted = occasions.every(occasion => occasion.recording !== false)
  if (isCounted && seen >= recording.threshold) {
    return { done: true, mode: 'recording', reasons: [] }
  }
  const values = { seen: percent(seen, 1), threshold: percent(recording.threshold, 1) }
  return { done: false, mode: null, reasons: reasons.concat([{ code: isCounted ? 'watch' : 'not-counted', values }]) }
}

/** The same in plain words, for learner and HR alike. */
export const describe = (result, words) => result.done ? words(`attendance.${result.mode}`)
  : `${words('attendance.not-yet')} ${result.reasons.map(reason => words(`attendance.${reason.code}`, reason.values)).join('; ')}`
