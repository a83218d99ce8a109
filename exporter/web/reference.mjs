// The course's glossary and sources as HTML: pages of the player, and the end of the all-text version.
import { escape } from '../../courses/rules/html.mjs'
import { formatDate } from './date.mjs'
import { outward } from './page.mjs'

const swedish = 'abcdefghijklmnopqrstuvwxyzåäö'
const key = text => text.toLowerCase().replace(/[^a-z0-9åäö]/g, '').split('').map(letter => String.fromCharCode(48 + swedish.indexOf(letter) + 1)).join('')

// The old script engine has no collation of its own, and every engine must give the same bytes.
const byName = name => (a, b) => {
  const [first, second] = [key(name(a)), key(name(b))]
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1
}

/** Pages in reading order, each with its unit. */
export const pagesOf = course => course.units.reduce((all, unit) => all.concat(unit.pages.map(page => ({ unit, page }))), [])

export const glossaryHtml = (course, words) => '<dl class="glossary">' + course.terms.slice().sort(byName(term => term.name)).map(term =>
  `<div class="term-entry" id="term-${term.id}" tabindex="-1"><dt>${escape(term.name)}</dt><dd>${outward(term.definition, words)}</dd></div>`).join('') + '</dl>'

const sourceDates = (source, words) => [
  words(`shell.source-kind-${source.kind}`),
  source.publisher,
  source.date && words('shell.source-date', { date: formatDate(source.date, words) }),
  source.checked && words('shell.source-checked', { date: formatDate(source.checked, words) })
].filter(Boolean)

const sourceTitle = (source, words) =>
  outward(`<strong>${source.url ? `<a class="external" href="${escape(source.url)}" rel="noopener noreferrer">${escape(source.title)}</a>` : escape(source.title)}</strong>`, words)

const sourceFacts = (source, words) => [`${sourceDates(source, words).join('. ')}.`].concat(source.reviewed === false ? words('shell.source-unreviewed') : [])

/** What a pop-up says of a source; the list says the same. */
export const sourceHtml = (source, words) =>
  sourceTitle(source, words) + sourceFacts(source, words).map(fact => `<span class="source-facts">${escape(fact)}</span>`).join('')

export const sourcesHtml = (course, words) => '<ol class="sources">' + course.sources.slice().sort(byName(source => source.short || source.title)).map(source => {
  const pages = pagesOf(course).filter(({ page }) => page.sources.includes(source.id))
  return `<li id="source-${source.id}" tabindex="-1"><p class="source-short">${escape(source.short)}</p><p>${sourceTitle(source, words)}</p>`
    + sourceFacts(source, words).map(fact => `<p class="source-facts">${escape(fact)}</p>`).join('')
    + (pages.length ? `<p class="source-pages">${escape(words('shell.cited-on'))} ${pages.map(({ page }) => `<a class="page" href="#page-${page.id}">${escape(page.title)}</a>`).join(', ')}</p>` : '')
    + '</li>'
}).join('') + '</ol>'
