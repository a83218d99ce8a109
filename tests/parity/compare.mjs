// Two transcripts side by side: for each step what is shown and what happened, and at the end what it all came to.
import { besideNative, besideWeb, isSame, keptHere, spokenNative, spokenText, spokenWeb, uncertified } from './spoken.mjs'

// When it happened, and the ids made from that, are the only things in which two learners may differ; the number is that of the order.
const untimed = event => {
  const { id, seq, time, seconds, ...rest } = event
  return JSON.stringify(rest, Object.keys(rest).concat(Object.keys(rest.answer ?? {})).sort())
}

const most = 12
const sharedMark = '            '

/** The lines in which two lists differ, marked by side, with the last line before each that they share. */
export const difference = (native, web) => {
  const lines = []
  const longest = Array.from({ length: native.length + 1 }, () => new Int32Array(web.length + 1))
  for (let n = native.length - 1; n >= 0; --n)
    for (let w = web.length - 1; w >= 0; --w)
      longest[n][w] = isSame(native[n], web[w]) ? longest[n + 1][w + 1] + 1 : Math.max(longest[n + 1][w], longest[n][w + 1])
  let shared = ''
  for (let n = 0, w = 0; n < native.length || w < web.length;) {
    if (n < native.length && w < web.length && isSame(native[n], web[w])) {
      shared = native[n]
      ++n
      ++w
      continue
    }
    if (shared) lines.push(sharedMark + shared)
    shared = ''
    if (w >= web.length || (n < native.length && longest[n + 1][w] >= longest[n][w + 1])) lines.push(`    native: ${native[n++]}`)
    else lines.push(`    web:    ${web[w++]}`)
  }
  return lines
}

const stepText = ({ do: what, address, by, control, text, option }) =>
  [what, address, control && `${control.role} “${control.name}”${control.nth ? ` (number ${control.nth + 1})` : ''}`, text && `“${text}”`, option && `“${option}”`, by && `by ${by}`].filter(Boolean).join(' ')

// A package tells that the platform has the answer, since contact with it can be lost; what the native player keeps is on the disk before it is shown.
const platformsOwn = /\s*Sparat \d+:\d+/g

const isCertificate = (steps, index) => steps[index].step.address === '#certificate' && steps.slice(0, index).some(({ events }) => events.some(event => event.type === 'completed'))

/** What differs, as text for people: page, step, and the lines of both. */
export const compare = (native, web) => {
  const found = []
  let page = ''
  let known = new Set()
  web.forEach(({ step, shown, beside, events, heard }, index) => {
    const other = native[index]
    const turned = events.find(event => event.type === 'opened')?.page ?? step.address
    if (turned) known = new Set()
    page = turned ?? page
    const tell = (what, lines) => {
      // A difference that stays until the page is turned is told once.
      const news = lines.filter(line => line.startsWith(sharedMark) || !known.has(line))
      if (news.some(line => !line.startsWith(sharedMark))) found.push(`${page}, step ${index + 1}, ${stepText(step)}: ${what}\n${news.slice(0, most).join('\n')}${news.length > most ? `\n    … ${news.length - most} more` : ''}`)
      lines.forEach(line => known.add(line))
    }
    if (other.problem) found.push(`${page}, step ${index + 1}, ${stepText(step)}: natively ${other.problem}`)
    if (other.complaints) found.push(`${page}, step ${index + 1}, ${stepText(step)}: ${other.complaints.join('\n')}`)
    if (isCertificate(web, index)) tell('what is certified', uncertified(other.shown, shown).map(said => `    web:    ${said}`))
    else tell('what is shown', difference(keptHere(spokenNative(other.shown)), keptHere(spokenWeb(shown))))
    const [besideOther, besideIt] = [besideNative(other.beside), besideWeb(beside)]
    tell('what is shown beside the word', difference(besideOther, besideIt))
    // The native player takes the keyboard there, so that it is read; the web player leaves the keyboard where it is, and says it.
    const opened = beside.length > 0 && isSame(spokenText(heard), besideIt[0].slice(6, -1))
    tell('what is heard', difference([other.heard].filter(Boolean), [opened ? '' : heard.replace(platformsOwn, '')].filter(Boolean)))
    tell('what happened', difference(other.events.map(untimed), events.map(untimed)))
  })
  return found
}
