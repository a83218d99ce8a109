// What a WebVTT file says: [{ from, to, voice, text }], times in seconds, text as safe HTML. Lenient as browsers are: what is no cue is passed over.
import { escape, plain } from './html.mjs'

const time = text => {
  const parts = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(text)
  return parts ? Number(parts[1] || 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) + Number(parts[4]) / 1000 : null
}

const cueOf = lines => {
  const at = lines.findIndex(line => line.includes('-->'))
  const [from, to] = at < 0 ? [null, null] : lines[at].split('-->').map(side => time(side.trim().split(/\s/)[0]))
  if (from === null || to === null || from >= to) return null
  const said = lines.slice(at + 1).join('\n')
  const voice = /<v(?:\.[^\s>]*)?\s+([^>]*)>/.exec(said)
  return { from, to, voice: voice ? escape(plain(voice[1])) : '', text: said.split('\n').map(line => escape(plain(line))).filter(Boolean).join(' ') }
}

export const parseCaptions = text => {
  const [head, ...rest] = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split(/\n{2,}/)
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(head)) return []
  return rest.filter(block => !/^(NOTE|STYLE|REGION)\b/.test(block)).map(block => cueOf(block.split('\n'))).filter(Boolean)
}
