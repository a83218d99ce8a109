// What is done and what is left, in the words of the rules: nothing here decides anything.
import { escape } from '../../courses/rules/html.mjs'
import { explain } from '../../courses/rules/completion.mjs'
import { icon } from './icon.mjs'
import { enhanceGrid } from '../../courses/blocks/grid-view.mjs'
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
  return `<div class="table-scroll"><table><caption id="outcome-tests">${escape(words('shell.tests'))}</caption><thead><tr>`
    + ['test', 'shell.state', 'shell.best', 'shell.pass'].map(key => `<th scope="col">${escape(words(key))}</th>`).join('')
    + `</tr></thead><tbody>${pages.map(page => testHtml(session.test(page.test.id), page, words)).join('')}</tbody></table></div>`
}

const few = 5

// Pages still to be opened can be many; they fold, so that what takes work is seen first.
const leftHtml = (lines, words) => {
  const pages = lines.filter(line => line.code === 'page')
  const folds = pages.length > few
  const shown = folds ? lines.filter(line => line.code !== 'page') : lines
  return `<ul class="reasons">${shown.map(lineHtml).join('')}</ul>`
    + (folds ? `<details class="reasons-more"><summary>${escape(words('pages-left', { n: pages.length }))}</summary><ul class="reasons">${pages.map(lineHtml).join('')}</ul></details>` : '')
}

export const makeOutcomePage = ({ source, session }) => () => {
  const { words } = source
  const result = session.result()
  const { heading, lines, complete } = explain(result, words)
  const done = Math.floor(result.progress * 100)
  return Object.assign(ownPage(words('shell.outcome'),
    `<div class="outcome-progress"><p id="outcome-progress">${escape(words('progress', { n: done }))}</p><progress max="100" value="${done}" aria-labelledby="outcome-progress"></progress></div>`
    + `<section class="verdict" data-state="${complete ? 'right' : 'left'}">${complete ? icon('circle-check') : icon('list-checks')}<div><h2 class="verdict-title">${escape(heading)}</h2>`
    + (lines.length ? leftHtml(lines, words) : '')
    + (result.complete ? `<div class="actions"><a class="button primary" href="#certificate">${icon('award')}${escape(words('shell.to-certificate'))}</a></div>` : '')
    + `</div></section>${testsHtml(session, words)}`), { ready: enhanceGrid })
}
