import { plain } from './html.mjs'

/** Search in what a course says, the same in both players. */

const before = 60
const length = 180
const most = 50
const longest = 200

/** Members that are for programs, and those that a learner is to meet only after an answer. */
const unsaid = ['id', 'type', 'hash', 'src', 'to', 'width', 'kind', 'header', 'language', 'status', 'moment', 'pair', 'category', 'date', 'facts', 'objectives', 'terms',
  'feedback', 'whenRight', 'whenWrong', 'outcome', 'debrief']
/** What comes first where it stands; the rest follows by name, since members have no order of their own. */
const first = ['title', 'caption', 'prompt', 'intro', 'situation', 'front', 'left']

const rank = key => first.indexOf(key) < 0 ? first.length : first.indexOf(key)
const byPlace = (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)

// A description is a text of its own, or a word that says which kind there is
const isSaid = (key, value) => !unsaid.includes(key) && (key !== 'description' || String(value).startsWith('<'))

const collect = (value, texts) => {
  if (typeof value === 'string') {
    texts.push(plain(value))
  } else if (Array.isArray(value)) {
    value.forEach(one => collect(one, texts))
  } else if (value !== null && typeof value === 'object') {
    Object.keys(value).filter(key => isSaid(key, value[key])).sort(byPlace).forEach(key => collect(value[key], texts))
  }
  return texts
}

const fold = text => text.toLowerCase()

const entry = (address, title, place, texts) => {
  const text = texts.filter(one => one !== '').join(' ')
  return { address, title, place, text, foldedTitle: fold(title), folded: fold(text) }
}

/** What there is to find: pages, and terms of the glossary, which have an empty place. Made once for a course. */
export const makeIndex = course => {
  const pages = course.units.reduce((list, unit) => list.concat(unit.pages.map(page =>
    entry(`#page-${page.id}`, page.title, unit.title, collect([page.lead, page.blocks], [])))), [])
  return pages.concat((course.terms ?? []).map(term => entry(`#term-${term.id}`, term.name, '', [plain(term.definition)])))
}

/** `[{ text, hit }]`: a text in parts, those that were looked for marked. */
const parts = (text, wanted) => {
  const folded = fold(text)
  const list = []
  let from = 0
  while (from < text.length) {
    const start = from
    const found = wanted.map(word => ({ at: folded.indexOf(word, start), end: word.length })).filter(one => one.at >= 0).sort((a, b) => a.at - b.at || b.end - a.end)
    const at = found.length > 0 ? found[0].at : text.length
    if (at > from) {
      list.push({ text: text.slice(from, at), hit: false })
    }
    if (at < text.length) {
      list.push({ text: text.slice(at, at + found[0].end), hit: true })
    }
    from = at + (found.length > 0 ? found[0].end : 0)
  }
  return list
}

/** The stretch around the first word that was found, from a whole word. */
const excerpt = ({ text, folded }, wanted) => {
  const places = wanted.map(word => folded.indexOf(word)).filter(at => at >= 0)
  const at = places.length > 0 ? Math.max(0, Math.min(...places) - before) : 0
  const from = at > 0 ? text.indexOf(' ', at) + 1 : 0
  const shown = parts(text.slice(from, from + length).trim(), wanted)
  const dots = (isCut, mark) => isCut ? [{ text: mark, hit: false }] : []
  return dots(from > 0, '\u2026 ').concat(shown, dots(from + length < text.length, ' \u2026'))
}

/** Those that hold every word of `query`, with one in the title first, else in reading order: `[{ address, title, place, excerpt }]`, the last two texts in parts. */
export const find = (index, query) => {
  const wanted = fold(query.slice(0, longest)).split(/\s+/).filter(word => word.length > 1)
  if (wanted.length === 0) {
    return []
  }
  const hits = index.filter(one => wanted.every(word => one.foldedTitle.includes(word) || one.folded.includes(word)))
  const isInTitle = one => wanted.some(word => one.foldedTitle.includes(word))
  return hits.filter(isInTitle).concat(hits.filter(one => !isInTitle(one))).slice(0, most)
    .map(one => ({ address: one.address, title: parts(one.title, wanted), place: one.place, excerpt: excerpt(one, wanted) }))
}
