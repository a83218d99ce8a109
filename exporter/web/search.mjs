// Search over everything the course says. The text is what the pages show, so nothing has to be prepared at export.
import { escape, plain } from '../../courses/rules/html.mjs'
import { ownPage } from './ownpage.mjs'
import { makeView } from './page.mjs'
import { pagesOf } from './reference.mjs'

const before = 60
const length = 180
const most = 50

const fold = text => text.toLowerCase()

export const makeIndex = source => {
  const { course, views, words } = source
  const view = makeView(source, 2)
  const pages = pagesOf(course).map(({ unit, page }) => ({
    address: `#page-${page.id}`, title: page.title, place: unit.title,
    text: plain(page.lead + ' ' + page.blocks.map(block => views[block.type].html(block, view)).join(' '))
  }))
  const terms = course.terms.map(term => ({ address: `#term-${term.id}`, title: term.name, place: words('shell.glossary'), text: plain(term.definition) }))
  return pages.concat(terms).map(entry => Object.assign(entry, { foldedTitle: fold(entry.title), folded: fold(entry.text) }))
}

/** Entries that hold every word, those with a word in the title first, else in reading order. */
export const find = (index, query) => {
  const wanted = fold(query).split(/\s+/).filter(word => word.length > 1)
  if (!wanted.length) return []
  const hits = index.filter(entry => wanted.every(word => entry.foldedTitle.includes(word) || entry.folded.includes(word)))
  const inTitle = entry => wanted.some(word => entry.foldedTitle.includes(word))
  return hits.filter(inTitle).concat(hits.filter(entry => !inTitle(entry))).map(entry => ({ entry, wanted }))
}

const marked = (text, wanted) => {
  const pattern = new RegExp(`(${wanted.map(word => word.replace(/[^\wåäöé]/g, '\\$&')).join('|')})`, 'gi')
  return text.split(pattern).map((part, index) => index % 2 ? `<mark>${escape(part)}</mark>` : escape(part)).join('')
}

const excerpt = ({ text, folded }, wanted) => {
  const at = Math.max(0, Math.min(...wanted.map(word => folded.indexOf(word)).filter(place => place >= 0).concat(folded.length)) - before)
  const from = at >= text.length ? 0 : at ? text.indexOf(' ', at) + 1 : 0
  return (from ? '… ' : '') + text.slice(from, from + length).trim() + (from + length < text.length ? ' …' : '')
}

export const makeSearchPage = ({ source, announce }) => {
  const { words } = source
  let index = null
  let last = ''

  const hitsHtml = query => {
    const found = find(index, query)
    return {
      count: found.length,
      html: `<p class="hit-count">${query.trim() ? escape(words('shell.hits', { n: found.length })) : ''}</p>`
        + `<ul class="hits">${found.slice(0, most).map(({ entry, wanted }) =>
          `<li><a href="${entry.address}">${marked(entry.title, wanted)}</a><p>${escape(entry.place)}</p><p>${marked(excerpt(entry, wanted), wanted)}</p></li>`).join('')}</ul>`
    }
  }

  return () => Object.assign(ownPage(words('shell.search-title'),
    `<form class="search-form" role="search"><div class="field"><label for="query">${escape(words('shell.search-label'))}</label>`
    + `<input type="search" id="query" autocomplete="off"></div><button class="button primary">${escape(words('shell.search'))}</button></form>`
    + '<div id="hits"></div>'), {
    ready(main) {
      index = index ?? makeIndex(source)
      const field = main.querySelector('#query')
      const show = () => {
        last = field.value
        const { count, html } = hitsHtml(last)
        main.querySelector('#hits').innerHTML = html
        return count
      }
      field.value = last
      show()
      field.addEventListener('input', show)
      main.querySelector('form').addEventListener('submit', event => {
        event.preventDefault()
        announce(words('shell.hits', { n: show() }))
      })
    }
  })
}
