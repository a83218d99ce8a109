import { escape } from '../../rules/html.mjs'
import { feedbackHtml } from '../question-view.mjs'

const percent = share => Math.floor(100 * share + 1e-9)

export const html = (block, view) =>
  `<div class="results card"><h${view.heading}>${escape(view.words('results.title'))}</h${view.heading}><div class="results-body"><p>${escape(view.words('results.no-script'))}</p></div></div>`

const lineHtml = line => `<li>${line.page ? `<a class="page" href="#page-${line.page}">${escape(line.text)}</a>` : escape(line.text)}</li>`

const bodyHtml = (id, course, words, view) => {
  const done = percent(course.progress)
  return `<p id="${id}-progress">${escape(words('results.progress', { n: done }))}</p><progress aria-labelledby="${id}-progress" max="100" value="${done}"></progress>`
    + (course.score === null ? '' : `<p>${escape(words('results.score', { n: course.score }))}</p>`)
    + (course.success === 'passed' ? feedbackHtml(view, 'right', words('results.passed')) : course.success === 'failed' ? feedbackHtml(view, 'partly', words('results.failed')) : '')
    + (course.lines.length ? `<p><strong>${escape(course.heading)}</strong></p><ul>${course.lines.map(lineHtml).join('')}</ul>` : feedbackHtml(view, 'right', course.heading))
}

export const enhance = (element, view) => {
  const body = element.querySelector('.results-body')
  let known = ''
  return ({ course }) => {
    const now = bodyHtml(view.block.id, course, view.words, view)
    if (now !== known) body.innerHTML = known = now
  }
}
