// Help and accessibility: how the course is used, what it can do for whom, which keys work, what its accessibility rests on.
import { escape } from '../../courses/rules/html.mjs'
import { formatDate } from './date.mjs'
import { ownPage } from './ownpage.mjs'

const keys = [['Tab', 'key-tab'], ['Shift + Tab', 'key-shift-tab'], ['Enter', 'key-enter'], ['↑ ↓', 'key-arrows'], ['Esc', 'key-escape'], ['Ctrl + P', 'key-print']]

export const makeHelpPage = ({ source }) => () => {
  const { course, words } = source
  const paragraph = key => `<p>${escape(words(`shell.${key}`))}</p>`
  const list = prefix => {
    const items = []
    for (let n = 1; words(`shell.${prefix}-${n}`) !== `shell.${prefix}-${n}`; ++n) items.push(`<li>${escape(words(`shell.${prefix}-${n}`))}</li>`)
    return `<ul>${items.join('')}</ul>`
  }
  const title = key => `<h2>${escape(words(`shell.${key}`))}</h2>`
  return ownPage(words('shell.help'),
    title('help-use') + list('help-use')
    + title('help-save') + paragraph('help-save-text')
    + title('help-look') + list('help-look')
    + title('help-keys') + `<dl class="keys">${keys.map(([key, word]) => `<dt>${key.split(' ').map(part => part === '+' ? ' + ' : `<kbd>${part}</kbd>`).join('')}</dt><dd>${escape(words(`shell.${word}`))}</dd>`).join('')}</dl>`
    + title('statement') + paragraph('statement-text')
    + '<dl class="text-about">' + [
      [words('shell.publisher'), escape(course.publisher)],
      [words('shell.version-word'), escape(course.version)],
      [words('shell.review-word'), course.reviewBy ? escape(formatDate(course.reviewBy, words)) : ''],
      [words('shell.licence'), escape(course.licence)],
      [words('shell.contact'), /^[^@\s]+@[^@\s]+$/.test(course.contact) ? `<a href="mailto:${escape(course.contact)}">${escape(course.contact)}</a>` : escape(course.contact)]
    ].filter(([, value]) => value).map(([word, value]) => `<div><dt>${escape(word)}</dt><dd>${value}</dd></div>`).join('') + '</dl>'
    + paragraph('statement-report')
    + `<p><a href="accessibility.html" target="_blank" rel="noopener">${escape(words('shell.statement-link'))}</a></p>`)
}
