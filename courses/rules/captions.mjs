// A caption file to be edited: its cues one by one, with all that stands between them kept; and what makes a caption hard to read (CAP).
import { plain } from './html.mjs'

const time = text => {
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(text.trim())
  return parts ? Number(parts[1] || 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) + Number((parts[4] || '0').padEnd(3, '0')) / 1000 : null
}

/** Seconds as people write them: 1:04 or 1:04.5; null when it is no time. */
export const readTime = text => time(/^\d+$/.test(text.trim()) ? '0:' + text.trim().padStart(2, '0') : text)
export const writeTime = seconds => {
  const all = Math.round(seconds * 1000) / 1000
  const rest = (all % 60).toFixed(3).replace(/\.?0+$/, '')
  return Math.floor(all / 60) + ':' + (rest.split('.')[0].length < 2 ? '0' : '') + rest
}

const stamp = seconds => {
  const all = Math.round(seconds * 1000)
  const two = number => String(number).padStart(2, '0')
  return two(Math.floor(all / 3600000)) + ':' + two(Math.floor(all / 60000) % 60) + ':' + two(Math.floor(all / 1000) % 60) + '.' + String(all % 1000).padStart(3, '0')
}

/** The times of a cue's line, as [from, to, ...settings]; null when it is none. */
const timesOf = line => {
  const [from, rest] = line.split('-->')
  const [to, ...settings] = (rest ?? '').trim().split(/\s+/)
  return time(from) === null || time(to) === null ? null : [time(from), time(to), ...settings]
}

/** { head, cues: [{ before, name, from, to, settings, text }], after }; before and after are blocks that are no cues, as they stand. */
export const readCaptions = text => {
  const [head, ...blocks] = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').trim().split(/\n{2,}/)
  const cues = []
  let before = []
  for (const block of blocks) {
    const lines = block.split('\n')
    const at = lines.findIndex(line => line.indexOf('-->') >= 0)
    const times = at < 0 ? null : timesOf(lines[at])
    if (!times) {
      before.push(block)
      continue
    }
    const [from, to, ...settings] = times
    cues.push({ before, name: lines.slice(0, at).join('\n'), from, to, settings: settings.join(' '), text: lines.slice(at + 1).join('\n') })
    before = []
  }
  return { head: /^WEBVTT/.test(head) ? head : 'WEBVTT', cues, after: before }
}

export const writeCaptions = captions => {
  const blocks = captions.cues.reduce((all, cue) => all.concat(cue.before, [
    (cue.name ? cue.name + '\n' : '') + stamp(cue.from) + ' --> ' + stamp(cue.to) + (cue.settings ? ' ' + cue.settings : '') + '\n' + cue.text.replace(/\n{2,}/g, '\n').trim()
  ]), [captions.head])
  return blocks.concat(captions.after).join('\n\n') + '\n'
}

export const limits = { lines: 2, characters: 42, speed: 17, seconds: 7 }
const unreadableSpeed = 20

/** What makes a cue hard to read, after the one before it: [{ code, values }]; words are `captions.<code>`. */
export const cueProblems = (cue, previous) => {
  const found = []
  const lines = cue.text.split('\n').map(line => plain(line).trim()).filter(Boolean)
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  const seconds = cue.to - cue.from
  if (!lines.length)
    found.push({ code: 'empty' })
  if (!(seconds > 0))
    return found.concat([{ code: 'backwards' }])
  if (lines.length > limits.lines)
    found.push({ code: 'lines', values: { n: lines.length, most: limits.lines } })
  if (longest > limits.characters)
    found.push({ code: 'characters', values: { n: longest, most: limits.characters } })
  if (characters / seconds > limits.speed)
    found.push({ code: 'speed', unreadable: characters / seconds > unreadableSpeed, values: { n: Math.round(characters / seconds), most: limits.speed } })
  if (seconds > limits.seconds + 0.5)
    found.push({ code: 'slow', values: { n: Math.round(seconds), most: limits.seconds } })
  if (previous && cue.from < previous.to - 0.001)
    found.push({ code: 'overlap' })
  return found
}

/** All that is wrong with a caption file: [{ line, time, code, unreadable, values }]; line is that of the cue's times, from 1; time in seconds. */
export const fileProblems = text => {
  const { cues } = readCaptions(text)
  if (!/^\uFEFF?WEBVTT/.test(text) || !cues.length) return [{ line: 1, time: 0, code: 'none', unreadable: true }]
  const lines = text.split(/\r\n?|\n/)
  const numbers = lines.map((_, index) => index + 1).filter(number => timesOf(lines[number - 1]))
  return cues.reduce((all, cue, index) => all.concat(cueProblems(cue, cues[index - 1]).map(problem => Object.assign({ line: numbers[index], time: cue.from }, problem))), [])
}
