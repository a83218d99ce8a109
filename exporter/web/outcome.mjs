// What is done and what is left, in the words of the rules: nothing here decides anything.
import { escape } from '../../courses/rules/html.mjs'
import { explain } from '../../courses/rules/completion.mjs'
import { icon } from './icon.mjs'
import { ownPage } from './ownpage.mjs'

const lineHtml = ({ text, page }) => {
  const said = escape(text.charAt(0).toUpperCase() + text.slice(1))
  return `<li>${icon('circle')}<span>${page ? `<a class="page" href="#page-${page}">${said}</a>` : said}</span></li>`
}

const testHtml = (test, page, words) => {
  const state = test.passed ? words('passed') : test.best === null ? words('not-started') : words('failed')
  return `<tr><th scope="row"><a class="page" href="#page-${page.id}">${escape(page.title)}</a></th><td>${escape(state)}</td>`
    + `<td>${test.best === null ? '–' : escape(words('percent', { n: test.best }))}</td><td>${escape(words('percent', { n: test.pass }))}</td></tr>`
}

const testsHtml = (session, words) => {
  const pages = session.outline.pages.filter(page => page.test)
  if (!pages.length) return ''
  return `<div class="table-scroll" tabindex="0" role="group" aria-label="${escape(words('shell.tests'))}"><table><caption>${escape(words('shell.tests'))}</caption><thead><tr>`
    + ['test', 'shell.state', 'shell.best', 'shell.pass'].map(key => `<th scope="col">${escape(words(key))}</th>`).join('')
    + `</tr></thead><tbody>${pages.map(page => testHtml(session.test(page.test.id), page, words)).join('')}</tbody></table></div>`
}

export const makeOutcomePage = ({ source, session }) => () => {
  const { words } = source
  const result = session.result()
  const { heading, lines, complete } = explain(result, words)
  return ownPage(words('shell.outcome'),
    `<div class="verdict" data-state="${complete ? 'right' : 'note'}">${complete ? icon('circle-check') : icon('list-checks')}<div><h2 class="verdict-title">${escape(heading)}</h2>`
    + (lines.length ? `<ul class="reasons">${lines.map(lineHtml).join('')}</ul>` : '')
    + (result.complete ? `<p><a href="#certificate">${escape(words('shell.to-certificate'))}</a></p>` : `<p>${escape(words('progress', { n: Math.floor(result.progress * 100) }))}</p>`)
    + `</div></div>${testsHtml(session, words)}`)
}
