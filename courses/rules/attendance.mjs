import { add, coverage, longestGap, minutesLeft, seconds } from './intervals.mjs'
import { percent } from './completion.mjs'

/**
 * Whether one person has taken part in one webinar, and how: live, by watching the recording, or partly each (WEB-5, WEB-12).
 * `occasions` are those the person has to do with, the first first: `{ day, minutes, share, joins, listed, decision, recording }`. `day` is the date in words;
 * `joins` is [[from, to]] in minutes from the beginning, in any order and overlapping; `share` the percent of the time that is needed; `listed` true when a
 * code word or a list says that the person was there; `decision` null or `{ present, reason }`, which goes before everything else; `recording` false when HR
 * does not count the recording in its place. `recording` is null or `{ watched, length, threshold, kept }`, in seconds and 0 to 1; `kept` is null, or the mode
 * that the learner has already been told: what was seen as done is not taken back because a stretch was kept with less precision, and who could not play the
 * recording to its end has read its text (`read`).
 *
 * All of it lies on one timeline, that of the webinar: a minute of an occasion is the same part of it as the same share of the recording, however long each
 * of them is. Enough at one occasion is enough, as is enough at several together, by the largest share that they ask for. What was missed can be seen in the
 * recording where HR counts it: both together are held to the recording's threshold.
 */

const overlap = (from, to, most) => [Math.max(0, from), Math.min(most, to)]

/** Minutes within the scheduled time, the same minute once. */
export const minutesOf = (joins, minutes) => seconds(joins.reduce((list, join) => {
  const [from, to] = overlap(join[0], join[1], minutes)
  return add(list, from, to)
}, []))

const isPresent = occasion => occasion.decision ? occasion.decision.present
  : occasion.listed || (occasion.minutes > 0 && minutesOf(occasion.joins, occasion.minutes) * 100 >= occasion.minutes * occasion.share - 1e-6)

/** Occasions that somebody's minutes count at: what HR has decided is not counted in minutes. */
const joined = occasions => occasions.filter(occasion => !occasion.decision && occasion.minutes > 0 && minutesOf(occasion.joins, occasion.minutes) > 0)

/** `list` with what somebody was at live, on a timeline of `length` seconds. */
const withLive = (list, occasions, length) => joined(occasions).reduce((all, occasion) => occasion.joins.reduce((both, join) => {
  const [from, to] = overlap(join[0], join[1], occasion.minutes)
  return add(both, from * length / occasion.minutes, to * length / occasion.minutes)
}, all), list)

/** The last day it took several occasions to be there for enough of it; null when that is not so. */
const togetherOn = occasions => {
  const parts = joined(occasions)
  if (parts.length < 2) {
    return null
  }
  const length = 60 * Math.max(...parts.map(occasion => occasion.minutes))
  const needed = Math.max(...parts.map(occasion => occasion.share))
  return coverage(withLive([], parts, length), length) * 100 >= needed - 1e-6 ? parts[parts.length - 1].day : null
}

const missing = occasion => {
  const { day, minutes } = occasion
  if (occasion.decision) {
    return { code: 'decided', values: { day, reason: occasion.decision.reason } }
  }
  const values = { day, attended: Math.floor(minutesOf(occasion.joins, minutes) + 1e-9), needed: Math.ceil(minutes * occasion.share / 100 - 1e-9), minutes }
  return { code: values.attended > 0 ? 'minutes' : 'absent', values }
}

const done = (mode, day) => ({ done: true, mode, day, reasons: [] })

/** `{ done, mode: 'live' | 'recording' | 'read' | 'joined' | null, day, reasons }`: day is when it was live, else null; reasons say why not yet: `[{ code, values }]`. */
export const attendance = (occasions, recording) => {
  const present = occasions.find(isPresent)
  const together = togetherOn(occasions)
  if (present || together !== null) {
    return done('live', present ? present.day : together)
  }
  const notYet = more => ({ done: false, mode: null, day: null, reasons: occasions.map(missing).concat(more) })
  if (!recording) {
    return notYet([])
  }
  const { length, threshold, kept } = recording
  const watched = recording.watched.reduce((list, part) => {
    const [from, to] = overlap(part[0], part[1], length)
    return add(list, from, to)
  }, [])
  const seen = coverage(watched, length)
  if (!occasions.every(occasion => occasion.recording !== false)) {
    return notYet([{ code: 'not-counted', values: { seen: percent(seen, 1), threshold: percent(threshold, 1) } }])
  }
  if (seen >= threshold || kept === 'recording') {
    return done('recording', null)
  }
  if (kept === 'read') {
    return done('read', null)
  }
  const parts = joined(occasions)
  if (parts.length === 0) {
    return notYet([{ code: 'watch', values: { seen: percent(seen, 1), threshold: percent(threshold, 1) } }])
  }
  const { day } = parts[parts.length - 1]
  const both = withLive(watched, parts, length)
  const covered = coverage(both, length)
  if (covered >= threshold - 1e-6 || kept === 'joined') {
    return done('joined', day)
  }
  const from = Math.floor(longestGap(both, length)[0] / 60)
  return notYet([{ code: 'together', values: { day, seen: percent(covered, 1), threshold: percent(threshold, 1), n: minutesLeft(both, length, threshold), from } }])
}

/** The same in plain words, for learner and HR alike. */
export const describe = (result, words) => result.done ? words(`attendance.${result.mode}`, { day: result.day })
  : `${words('attendance.not-yet')} ${result.reasons.map(reason => words(`attendance.${reason.code}`, reason.values)).join('; ')}`
