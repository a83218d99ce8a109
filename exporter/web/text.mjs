// text.html and facilitator.html: the whole course in one file, to read, print or search without any script.
import { escape } from '../../courses/rules/html.mjs'
import { headHtml } from './index.mjs'
import { sprite } from './icon.mjs'
import { blockHtml, outward, pageHtml } from './page.mjs'
import { glossaryHtml, sourcesHtml } from './reference.mjs'
import { logoHtml } from './theme.mjs'

const part = (id, title, html) => `<section class="text-unit" id="${id}"><h2>${escape(title)}</h2>${html}</section>`

const contents = (course, words) => `<nav class="text-contents" aria-label="${escape(words('shell.contents'))}"><ol>`
  + course.units.map(unit => `<li><a href="#unit-${unit.id}">${escape(unit.title)}</a><ol>`
    + unit.pages.map(page => `<li><a href="#page-${page.id}">${escape(page.title)}</a></li>`).join('') + '</ol></li>').join('')
  + '</ol></nav>'

const about = (course, words) => '<dl class="text-about">' + [
  ['audience', course.audience], ['prerequisites', course.prerequisites], ['publisher', course.publisher], ['contact', course.contact],
  ['version-word', course.version], ['licence', course.licence]
].filter(([, value]) => value).map(([word, value]) => `<div><dt>${escape(words(`shell.${word}`))}</dt><dd>${escape(value)}</dd></div>`).join('') + '</dl>'

const objectives = (course, words) => course.objectives.length
  ? part('objectives', words('shell.objectives'), `<ul>${course.objectives.map(objective => `<li>${outward(objective.text, words)}</li>`).join('')}</ul>`)
  : ''

// The player draws questions per learner; here a reader sees the whole bank.
const questions = (source, page) => page.test ? page.test.questions.map(question => blockHtml(source, question, 4, true)).join('') : ''

/** `style` when the file stands alone; without it the file lies beside player.css. */
export const textHtml = (source, { icons, notes = false, style = null, theme = null }) => {
  const { course, words } = source
  const kind = words(notes ? 'shell.facilitator-version' : 'shell.text-version')
  return headHtml({ language: course.language, title: `${course.title} – ${kind}`, summary: course.summary, style, theme })
    + `<body class="text">\n${sprite(icons)}\n<main class="text-page">\n<header>${logoHtml(course.theme, { media: source.media, size: theme && theme.logo })}<p class="eyebrow">${escape([kind, course.variantName].filter(Boolean).join(' · '))}</p><h1>${escape(course.title)}</h1><p class="lead">${escape(course.summary)}</p>`
    + `${about(course, words)}</header>\n${contents(course, words)}\n${objectives(course, words)}\n`
    + course.units.map(unit => part(`unit-${unit.id}`, unit.title, unit.pages.map(page =>
      pageHtml(source, unit, page, 3, { notes }) + questions(source, page)).join('\n'))).join('\n')
    + (course.terms.length ? part('glossary', words('shell.glossary'), glossaryHtml(course, words)) : '')
    + (course.sources.length ? part('sources', words('shell.sources'), sourcesHtml(course, words)) : '')
    + '\n</main>\n</body>\n</html>\n'
}
