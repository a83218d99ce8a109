// index.html: the shell, the contents and the first page, finished before any script runs.
import { escape, plain } from '../../courses/rules/html.mjs'
import { icon, sprite } from './icon.mjs'
import { pageHtml } from './page.mjs'
import { pagesOf } from './reference.mjs'
import { logoHtml } from './theme.mjs'

// Nothing from elsewhere, no script or style but the package's own. Only cmi5 has an address to speak to.
const policy = (lms, script, style, theme) => [
  "default-src 'none'", script ? `script-src 'self' '${script.hash}'` : '', (style ? `style-src '${style.hash}'` : "style-src 'self'") + (theme ? ` '${theme.hash}'` : ''),
  theme && theme.css.includes('@font-face') ? "font-src 'self' data:" : '', "img-src 'self' data:", "media-src 'self' blob: data:",
  lms === 'cmi5' ? 'connect-src http: https:' : '', "base-uri 'none'", "form-action 'none'"
].filter(Boolean).join('; ')

/**
 * `script`, `style`: { text, hash } of what the file carries itself; without a style it lies beside player.css, without a script none may run.
 * `theme`: { css, hash } where there is one; `lms`: the platform's kind.
 */
export const headHtml = ({ language, title, summary, lms, script, style, theme, attributes = '' }) => '<!doctype html>\n'
  + `<html lang="${escape(language)}"${attributes}>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy(lms, script, style, theme)}">\n`
  + '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
  + `<title>${escape(title)}</title>\n<meta name="description" content="${escape(plain(summary))}">\n`
  + '<link rel="icon" href="data:,">\n'
  + (style ? `<style>${style.text}</style>\n` : '<link rel="stylesheet" href="player.css">\n')
  + (theme ? `<style>${theme.css}</style>\n` : '') + '</head>\n'

export const pageTitle = (course, unit, page) => [page.title, unit.title, course.title]
  .filter((title, index, all) => title && all.indexOf(title) === index).join(' – ')

const bySection = pages => pages.reduce((groups, page) => {
  const last = groups[groups.length - 1]
  if (last && last.section === page.section) last.pages.push(page)
  else groups.push({ section: page.section, pages: [page] })
  return groups
}, [])

const pageLink = page => `<li><a class="contents-link" href="#page-${page.id}"><span class="mark"></span>`
  + `<span class="contents-text">${escape(page.title)}</span></a></li>`

const unitHtml = (unit, open) => `<li class="contents-unit" data-unit="${unit.id}"><details${open ? ' open' : ''}><summary><span class="contents-unit-title">${escape(unit.title)}</span><span class="contents-count"></span>`
  + `${icon('chevron-down')}</summary>`
  + bySection(unit.pages).map(({ section, pages }) =>
    (section && section !== unit.title ? `<p class="contents-section">${escape(section)}</p>` : '') + `<ol>${pages.map(pageLink).join('')}</ol>`).join('')
  + '</details></li>'

const toolLink = (address, image, text, extra = '') => `<li><a class="contents-tool" href="${address}"${extra}>${image}<span>${escape(text)}</span></a></li>`

const contentsHtml = (course, words, options) => `<nav class="contents" id="contents" aria-label="${escape(words('shell.contents'))}">`
  + `<div class="contents-progress"><p id="progress-text">${escape(words('shell.page-count', { n: pagesOf(course).length }))}</p>`
  + `<progress id="progress" aria-labelledby="progress-text" max="${pagesOf(course).length}" value="0"></progress></div>`
  + `<ol class="contents-units">${course.units.map((unit, index) => unitHtml(unit, index === 0)).join('')}</ol><ul class="contents-tools">`
  + toolLink('#outcome', icon('list-checks'), words('shell.outcome'))
  + toolLink('#certificate', icon('award'), words('shell.certificate'), ' hidden')
  + toolLink('#notes', icon('notebook-pen'), words('shell.notes'))
  + (course.terms.length ? toolLink('#glossary', icon('book-a'), words('shell.glossary')) : '')
  + (course.sources.length ? toolLink('#sources', icon('library'), words('shell.sources')) : '')
  + toolLink('#help', icon('circle-question-mark'), words('shell.help'))
  + toolLink('text.html', icon('file-text'), words('shell.text-version'), ' target="_blank" rel="noopener"')
  + (options.facilitator ? toolLink('facilitator.html', icon('presentation'), words('shell.facilitator-version'), ' target="_blank" rel="noopener"') : '')
  + '</ul></nav>'

const barHtml = (course, words, theme) => '<header class="bar">'
  + `<button type="button" class="bar-button" id="menu" aria-expanded="false" aria-controls="contents">${icon('menu')}<span>${escape(words('shell.contents'))}</span></button>`
  + logoHtml(course.theme, { size: theme && theme.logo })
  + `<p class="bar-title">${escape(course.title)}</p>`
  + `<p class="status" id="status" hidden></p>`
  + `<a class="bar-button" href="#search">${icon('search')}<span>${escape(words('shell.search'))}</span></a>`
  + `<a class="bar-button" href="#help">${icon('circle-question-mark')}<span>${escape(words('shell.help-short'))}</span></a>`
  + `<button type="button" class="bar-button" id="leave" hidden>${icon('log-out')}<span>${escape(words('shell.leave'))}</span></button></header>`

const turnLink = (kind, address, title, words) =>
  `<a class="turn-link ${kind}" href="${address}"><span class="turn-word">${kind === 'next' ? '' : icon('arrow-left')}<span>${escape(words(`shell.${kind}`))}</span><span class="visually-hidden">:</span>`
  + `${kind === 'next' ? icon('arrow-right') : ''}</span><span class="turn-title">${escape(title)}</span></a>`

/** Previous and next page, and where this one is. After the last page comes what it all led to. */
export const turnHtml = (course, pageId, words) => {
  const pages = pagesOf(course).map(({ page }) => page)
  const index = pages.findIndex(page => page.id === pageId)
  const link = (kind, page) => turnLink(kind, `#page-${page.id}`, page.title, words)
  return (index > 0 ? link('previous', pages[index - 1]) : '')
    + `<p class="turn-place">${escape(words('shell.page-place', { page: index + 1, pages: pages.length }))}</p>`
    + (index + 1 < pages.length ? link('next', pages[index + 1]) : turnLink('next', '#outcome', words('shell.outcome'), words))
}

/** From a page of the player's own, the way back into the course. */
export const backHtml = (page, words) => turnLink('back', `#page-${page.id}`, page.title, words)

const minutesOf = duration => {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration) || []
  return Number(hours || 0) * 60 + Number(minutes || 0)
}

const coverHtml = (course, words, theme) => '<div class="cover">' + logoHtml(course.theme, { size: theme && theme.logo }) + '<p class="cover-title">' + escape(course.title) + '</p>'
  + (course.summary ? `<p class="cover-summary">${escape(course.summary)}</p>` : '')
  + '<ul class="cover-facts">'
  + (minutesOf(course.duration) ? `<li>${icon('clock')}<span>${escape(words('about-minutes', { n: minutesOf(course.duration) }))}</span></li>` : '')
  + `<li>${icon('layers')}<span>${escape(words('shell.page-count', { n: pagesOf(course).length }))}</span></li>`
  + (course.variantName ? `<li>${icon('landmark')}<span>${escape(course.variantName)}</span></li>` : '')
  + '</ul></div>'

export const indexHtml = (source, { icons, script, style, lms, facilitator, theme }) => {
  const { course, words } = source
  const { unit, page } = pagesOf(course)[0]
  const attributes = ` data-lms="${escape(lms)}" data-course="${escape(course.id)}" data-version="${escape(course.version)}"`
  return headHtml({ language: course.language, title: pageTitle(course, unit, page), summary: course.summary, lms, script, style, theme, attributes })
    + `<body>\n${sprite(icons)}\n<a class="skip" href="#content">${escape(words('shell.skip'))}</a>\n${barHtml(course, words, theme)}\n`
    + `<noscript><p class="notice">${escape(words('shell.no-script'))} <a href="text.html">${escape(words('shell.text-version'))}</a></p></noscript>\n`
    + `<p class="notice" id="unloaded" role="alert" hidden>${escape(words('shell.loading-failed'))} <a href="text.html" target="_blank" rel="noopener">${escape(words('shell.text-version'))}</a></p>\n`
    + `<div class="frame">\n${contentsHtml(course, words, { facilitator })}\n<div class="stage">\n<main id="content" tabindex="-1">\n${coverHtml(course, words, theme)}\n${pageHtml(source, unit, page, 1)}\n</main>\n`
    + `<nav class="turn" id="turn" data-done aria-label="${escape(words('shell.turn'))}">${turnHtml(course, page.id, words)}</nav>\n`
    + `<footer class="colophon"><p>${[course.publisher, words('shell.version', { version: course.version }), course.licence].filter(Boolean).map(escape).join(' · ')}</p></footer>\n`
    + `</div>\n</div>\n<p class="visually-hidden" id="announcer" role="status"></p>\n<script>${script.text}</script>\n</body>\n</html>\n`
}
