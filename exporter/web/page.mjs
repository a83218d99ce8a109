// A course page as finished HTML: readable and printable with no script. Runs at export and in the browser.
import { escape } from '../../courses/rules/html.mjs'
import { formatDate } from './date.mjs'
import { icon } from './icon.mjs'

// Rich text knows one heading, h4; its level follows the titles around it, so that no level is skipped.
const levelled = (html, heading) => {
  let above = heading - 1
  return heading > 3 ? html : html.replace(/<(\/?)h([2-4])\b/g, (tag, slash, level) => {
    if (level === '4') return `<${slash}h${above + 1}`
    above = Number(level)
    return tag
  })
}

/** A link that leaves the course opens beside it, and says so: inside a platform's frame it would close the session. */
export const outward = (html, words) => html.replace(/<a class="external"([^>]*)>(.*?)<\/a>/g,
  (link, rest, text) => `<a class="external" target="_blank"${rest}>${text}<span class="visually-hidden"> ${escape(words('shell.new-tab'))}</span></a>`)

/** What a block's html() is given. `source` is { course, views, words, cues, media }: the course, each type's face, the words, what caption files say. */
export const makeView = (source, heading, test = false) => ({
  words: source.words,
  media: source.media ?? (src => src),
  heading,
  test,
  icon,
  term: id => source.course.terms.find(term => term.id === id),
  cues: src => source.cues?.[src] ?? [],
  collects: false,
  block: child => blockHtml(source, child, heading + 1, test)
})

/** A block in the section that all blocks stand in. A function declaration, since it and makeView need each other. */
export function blockHtml(source, block, heading, test = false) {
  const html = source.views[block.type].html(block, makeView(source, heading, test))
  return `<section class="block block-${block.type}" id="block-${block.id}" data-type="${block.type}">${outward(levelled(html, heading), source.words)}</section>`
}

const placeOf = (unit, page) => [unit.title, page.section].filter((title, index, all) => title && title !== page.title && all.indexOf(title) === index)

const facts = (course, page, words) => {
  const lines = []
  if (page.speaksFor) lines.push(words('shell.speaks-for', { date: formatDate(page.speaksFor, words) }))
  if (page.reviewBy) lines.push(words('shell.review-by', { date: formatDate(page.reviewBy, words) }))
  const cited = page.sources.map(id => course.sources.find(source => source.id === id)).filter(Boolean)
  if (!lines.length && !cited.length) return ''
  return '<footer class="page-facts">'
    + (lines.length ? `<p>${icon('calendar')}<span>${lines.map(escape).join(' ')}</span></p>` : '')
    + (cited.length ? `<p>${icon('book-open')}<span>${escape(words('shell.sources-here'))} `
      + cited.map(source => `<a class="cite" href="#source-${source.id}">${escape(source.short || source.title)}</a>`).join(', ') + '.</span></p>' : '')
    + '</footer>'
}

/** One page: where it stands, its title and lead, its blocks, what its facts rest on. `heading` is the level of its title. */
export const pageHtml = (source, unit, page, heading, { notes = false } = {}) => {
  const { course, words } = source
  const place = placeOf(unit, page).map(escape).join(' <span aria-hidden="true">·</span> ')
  return `<article class="page" id="page-${page.id}"><header class="page-head">`
    + (place ? `<p class="eyebrow">${place}</p>` : '')
    + `<h${heading} tabindex="-1">${escape(page.title)}</h${heading}>`
    + (page.lead ? `<p class="lead">${outward(page.lead, words)}</p>` : '')
    + '</header>'
    + page.blocks.map(block => blockHtml(source, block, heading + 1)).join('')
    + (page.test ? `<div class="test" id="test-${page.test.id}"></div>` : '')
    + (notes && page.facilitator ? `<aside class="facilitator"><p class="eyebrow">${escape(words('shell.facilitator'))}</p>`
      + `${outward(levelled(page.facilitator, heading + 1), words)}</aside>` : '')
    + facts(course, page, words)
    + '</article>'
}
