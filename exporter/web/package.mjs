// The export's side, run in QJSEngine: every text file of a package but those all packages share. Same input, same bytes.
import views from 'brygga:html'
import tables from 'brygga:words'
import icons from 'brygga:icons'
import * as script from 'brygga:script'
import * as style from 'brygga:style'
import tokens from 'brygga:tokens'
import { palette } from '../../courses/rules/theme.mjs'
import { makeWords } from '../../courses/rules/words.mjs'
import { parseCaptions } from '../../courses/rules/webvtt.mjs'
import { indexHtml } from './index.mjs'
import { textHtml } from './text.mjs'
import { themeCss } from './theme.mjs'
import { diagramCss } from './tokens.mjs'

const hasNotes = course => course.units.some(unit => unit.pages.some(page => page.facilitator))

// What is meant for those who lead a group stays out of the learner's data.
const forLearners = course => Object.assign({}, course, {
  units: course.units.map(unit => Object.assign({}, unit, { pages: unit.pages.map(page => Object.assign({}, page, { facilitator: '' })) }))
})

// The words of this language for the block types that occur.
const wordsFor = course => {
  const { language } = course
  const text = JSON.stringify(course)
  const chosen = {}
  for (const name of Object.keys(tables)) {
    if (name === '' || name === 'shell' || text.includes(`"type":"${name}"`)) chosen[name] = { [language]: tables[name][language] }
  }
  return chosen
}

// A classic script rather than JSON, because a page opened from disk may not fetch. U+2028 and U+2029 end a line in older script engines.
const courseScript = (course, cues) => {
  const data = JSON.stringify({ course: forLearners(course), words: wordsFor(course), cues })
  return `openCourse(${data.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')})\n`
}

const sourceOf = (course, cues, media) => ({ course, views, words: makeWords(tables, course.language), cues, media })

const cuesOf = captions => {
  const cues = {}
  for (const src of Object.keys(captions).sort()) cues[src] = parseCaptions(captions[src])
  return cues
}

/**
 * A package's own text files, by name: one course (JSON of one variant) for one platform (`lms`: none, scorm12, scorm2004, cmi5).
 * `captions`: by path, the text of each caption file; `theme`: { css, hash, logo } of a course with a theme (`styleOf`, its hash for the policy, the logo's size).
 */
export const files = (course, { lms, captions = {}, theme = null }) => {
  const cues = cuesOf(captions)
  const source = sourceOf(course, cues)
  const facilitator = hasNotes(course)
  const all = {
    'index.html': indexHtml(source, { icons, script, style, lms, facilitator, theme }),
    'course.js': courseScript(course, cues),
    'text.html': textHtml(source, { icons, theme })
  }
  if (facilitator) all['facilitator.html'] = textHtml(source, { icons, notes: true, theme })
  return all
}

/** The all-text version as one file that needs no other. `media`: by path, the address to use instead (data:). */
export const textFile = (course, { captions = {}, media = {}, notes = false, theme = null }) =>
  textHtml(sourceOf(course, cuesOf(captions), src => media[src] ?? src), { icons, style, notes, theme })

/** The style of a theme; `media` as for textFile. */
export const styleOf = (theme, media = {}) => themeCss(theme, tokens, src => media[src] ?? src)

const plain = diagramCss(tokens)

/** A diagram that follows the reader's choice of light, dark or high contrast, in the colours of the course's theme. */
export const recolour = (svg, theme = null) => {
  const style = theme ? diagramCss(tokens, palette(theme, tokens.color)) : plain
  return svg.replace(/<svg\b[^>]*>/, tag => `${tag}<style>${style}</style>`)
}
