// How captions look is the reader's choice, remembered on the device (ACC-W8).
import { escape } from '../../rules/html.mjs'
import { clockText } from './video-clock.mjs'

const key = 'brygga:captions'

const choices = {
  size: ['1', '2', '3'],
  colour: ['white', 'yellow', 'cyan', 'black'],
  background: ['black', 'blue', 'white'],
  opacity: ['100', '75', '0'],
  typeface: ['sans', 'serif', 'mono']
}

export const loadLook = () => {
  const look = { on: true }
  for (const name of Object.keys(choices)) look[name] = choices[name][0]
  try {
    const kept = JSON.parse(localStorage.getItem(key)) ?? {}
    for (const name of Object.keys(choices)) if (choices[name].includes(kept[name])) look[name] = kept[name]
    look.on = kept.on !== false
  } catch (problem) {
    // A browser that keeps nothing shows captions as they come.
  }
  return look
}

export const keepLook = look => {
  try {
    localStorage.setItem(key, JSON.stringify(look))
  } catch (problem) {
    // The choice lasts as long as the page.
  }
}

export const lookHtml = (id, look, words) => Object.keys(choices).map(name =>
  `<div class="field"><label for="${id}-${name}">${escape(words(`video.${name}`))}</label><select id="${id}-${name}" name="${name}" autocomplete="off">${choices[name].map(value =>
    `<option value="${value}"${look[name] === value ? ' selected' : ''}>${escape(words(`video.${name}.${value}`))}</option>`).join('')}</select></div>`).join('')

export const cueAt = (cues, time) => cues.find(cue => cue.from <= time && time < cue.to) ?? null

const apart = 2.5

/** Cues as running text, `[{ voice, from, texts }]`: a new paragraph where somebody else speaks or there is a silence. */
export const paragraphsOf = cues => {
  const paragraphs = []
  cues.forEach((cue, index) => {
    const last = cues[index - 1]
    if (!last || last.voice !== cue.voice || cue.from - last.to > apart) paragraphs.push({ voice: cue.voice, from: cue.from, texts: [] })
    paragraphs[paragraphs.length - 1].texts.push(cue.text)
  })
  return paragraphs
}

const paragraphHtml = paragraph => `<p>${paragraph.voice ? `<strong>${paragraph.voice}:</strong> ` : ''}${paragraph.texts.join(' ')}</p>`

export const saidHtml = cues => paragraphsOf(cues).map(paragraphHtml).join('')

/** The same with the time of each paragraph as a button that leads there. */
export const transcriptHtml = cues => paragraphsOf(cues).map(paragraph =>
  `<div class="video-line"><button type="button" class="link-button" data-from="${paragraph.from}">${clockText(paragraph.from)}</button>${paragraphHtml(paragraph)}</div>`).join('')

/** What a recording lacks (a word of video-words.json), and what the learner does then. */
export const lackText = (lack, cues, words) => [lack].concat(cues.length ? 'read' : [], 'tell').map(word => words(`video.${word}`)).join(' ')
