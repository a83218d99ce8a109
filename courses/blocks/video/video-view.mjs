import { escape } from '../../rules/html.mjs'
import { clockText } from './video-clock.mjs'
import { saidHtml } from './video-captions.mjs'
import { enhancePlayer } from './video-player.mjs'

const details = (name, summary, body) => `<details class="video-more ${name}"><summary>${escape(summary)}</summary>${body}</details>`

const filmHtml = (block, view) =>
  `<video controls preload="metadata" src="${escape(view.media(block.src))}">${block.captions.map(track =>
    `<track kind="captions" src="${escape(view.media(track.src))}" srclang="${escape(track.language)}" label="${escape(track.language)}">`).join('')}</video>`

// On paper each slide stands with what is said while it is shown.
const slidesHtml = (block, view) => {
  const cues = block.captions.length ? view.cues(block.captions[0].src) : []
  return (block.sound ? `<audio controls preload="metadata" src="${escape(view.media(block.sound.src))}"></audio>` : '')
    + '<ol class="video-slides">' + block.slides.map((slide, index) => {
      const end = block.slides[index + 1]?.at ?? Infinity
      return `<li data-at="${slide.at}"><img src="${escape(view.media(slide.src))}" alt="${escape(slide.alt)}" decoding="async">`
        + `<div class="video-said prose">${saidHtml(cues.filter(cue => (index === 0 || cue.from >= slide.at) && cue.from < end))}</div></li>`
    }).join('') + '</ol>'
}

const chaptersHtml = (block, view) =>
  `<p class="video-label" id="${block.id}-chapters">${escape(view.words('video.chapters'))}</p><ol class="video-chapters" aria-labelledby="${block.id}-chapters">${block.chapters.map(chapter =>
    `<li data-at="${chapter.at}"><span class="video-time">${clockText(chapter.at)}</span> <span>${escape(chapter.text)}</span></li>`).join('')}</ol>`

const pauseHtml = (view, pause) =>
  `<div class="video-pause" data-id="${pause.id}" data-at="${pause.at}"><h${view.heading + 1} tabindex="-1">${escape(view.words('video.question', { at: clockText(pause.at) }))}</h${view.heading + 1}>${pause.blocks.map(view.block).join('')}</div>`

const transcripts = (block, view) => block.captions.map((track, index) => {
  if (!block.src && index === 0) return ''
  const name = block.captions.length > 1 ? `${view.words('video.transcript')} (${track.language})` : view.words('video.transcript')
  return details('video-transcript', name, `<div class="prose" lang="${escape(track.language)}">${saidHtml(view.cues(track.src))}</div>`)
}).join('')

const described = (block, view) => details('video-descriptions', view.words('video.descriptions'),
  `<ul>${block.descriptions.map(item => `<li><span class="video-time">${clockText(item.at)}</span> ${escape(item.text)}</li>`).join('')}</ul>`)

export const html = (block, view) =>
  `<div class="card video"><h${view.heading}>${escape(block.title)}</h${view.heading}>`
  + `<p class="document-hint">${view.icon('clock')} ${escape(view.words('video.length', { length: clockText(block.length) }))}</p>`
  + (block.aim ? `<p class="video-aim">${view.icon('eye')}<span><strong>${escape(view.words('video.aim'))}:</strong> ${block.aim}</span></p>` : '')
  + `<div class="video-frame">${block.src ? filmHtml(block, view) : slidesHtml(block, view)}</div>`
  + block.pauses.map(pause => pauseHtml(view, pause)).join('')
  + (block.chapters.length ? chaptersHtml(block, view) : '')
  + transcripts(block, view)
  + (block.descriptions.length ? described(block, view) : '') + '</div>'

// The signs of the player are named here, where the build looks for them.
const icons = view => ({
  play: view.icon('play'), pause: view.icon('pause'), back: view.icon('rotate-ccw'), forward: view.icon('rotate-cw'), captions: view.icon('captions'),
  description: view.icon('audio-lines'), seen: view.icon('circle-check'), left: view.icon('info'), 'no-play': view.icon('circle-alert')
})

export const enhance = (element, view) => enhancePlayer(element, view, icons(view))
