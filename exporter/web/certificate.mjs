// The certificate: who, what, which version, when. Its name comes from the platform; without one the learner writes it, for the paper alone.
import { escape } from '../../courses/rules/html.mjs'
import { dayOf, formatDate } from './date.mjs'
import { icon } from './icon.mjs'
import { ownPage } from './ownpage.mjs'
import { logoHtml } from './theme.mjs'

const fact = (word, value) => value ? `<div><dt>${escape(word)}</dt><dd>${escape(value)}</dd></div>` : ''

// Platforms give "Andersson, Anna" or "Anna Andersson".
const inOrder = name => name.split(',').length === 2 ? name.split(',').reverse().join(' ').trim() : name.trim()

export const makeCertificatePage = ({ source, session, name, now }) => () => {
  const { course, words } = source
  const given = inOrder(name)
  const { complete, score } = session.result()
  if (!complete) {
    return ownPage(words('shell.certificate'), `<p>${escape(words('shell.certificate-later'))}</p><p><a href="#outcome">${escape(words('shell.to-outcome'))}</a></p>`)
  }
  const date = formatDate(dayOf(new Date(session.completedAt ?? now())), words)
  const page = ownPage(words('shell.certificate'),
    (given ? '' : `<div class="field certificate-field"><label for="name">${escape(words('shell.your-name'))}</label><input type="text" id="name" autocomplete="name"></div>`)
    + `<section class="certificate" aria-labelledby="certificate-course">${logoHtml(course.theme) || icon('award')}<p class="eyebrow">${escape(words('shell.certificate'))}</p>`
    + `<p class="certificate-name">${escape(given || words('shell.name-here'))}</p><p>${escape(words('shell.has-completed'))}</p>`
    + `<p class="certificate-course" id="certificate-course">${escape(course.title)}</p><dl>`
    + fact(words('shell.date'), date) + fact(words('shell.version-word'), course.version) + fact(words('shell.publisher'), course.publisher)
    + (score === null ? '' : fact(words('shell.best'), words('percent', { n: score })))
    + `</dl></section><div class="actions"><button type="button" class="button primary">${icon('printer')}${escape(words('print'))}</button></div>`)
  return Object.assign(page, {
    ready(main) {
      main.querySelector('.actions button').addEventListener('click', () => window.print())
      const field = main.querySelector('#name')
      if (field) field.addEventListener('input', () => { main.querySelector('.certificate-name').textContent = field.value.trim() || words('shell.name-here') })
    }
  })
}
