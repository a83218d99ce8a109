// Search over everything the course says; what is found, and how it is cut, is the rules' matter.
import { escape } from '../../courses/rules/html.mjs'
import { find, makeIndex } from '../../courses/rules/search.mjs'
import { ownPage } from './ownpage.mjs'

const marked = parts => parts.map(({ text, hit }) => hit ? `<mark>${escape(text)}</mark>` : escape(text)).join('')

export const makeSearchPage = ({ source, announce }) => {
  const { course, words } = source
  let index = null
  let last = ''

  const hitHtml = ({ address, title, place, excerpt }) =>
    `<li><a href="${address}">${marked(title)}</a><p>${escape(place || words('shell.glossary'))}</p><p>${marked(excerpt)}</p></li>`

  const hitsHtml = query => {
    const found = find(index, query)
    return {
      count: found.length,
      html: `<p class="hit-count">${query.trim() ? escape(words('shell.hits', { n: found.length })) : ''}</p>${found.length ? `<ul class="hits">${found.map(hitHtml).join('')}</ul>` : ''}`
    }
  }

  return () => Object.assign(ownPage(words('shell.search-title'),
    `<form class="search-form" role="search"><div class="field"><label for="query">${escape(words('shell.search-label'))}</label>`
    + `<input type="search" id="query" autocomplete="off"></div><button class="button primary">${escape(words('shell.search'))}</button></form>`
    + '<div id="hits"></div>'), {
    ready(main) {
      index = index ?? makeIndex(course)
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
