// The player in the browser: one for films and slidecasts, with captions, description and questions of our own.
import { escape } from '../../rules/html.mjs'
import { make } from '../element.mjs'
import { cueAt, keepLook, lackText, loadLook, lookHtml, transcriptHtml } from './video-captions.mjs'
import { clockText, isRead, mediaClock, ownClock, seenText } from './video-clock.mjs'

const step = 10
const reportEvery = 5
const describedFor = 12
const speeds = [0.75, 1, 1.25, 1.5, 2]

const controlsHtml = (block, view, icons) => {
  const { words } = view
  const button = (act, text) => `<button type="button" class="button" data-act="${act}">${icons[act]}<span>${escape(text)}</span></button>`
  const toggle = act => `<button type="button" class="button" data-act="${act}" aria-pressed="false">${icons[act]}<span>${escape(words(`video.${act}`))}</span> <span class="video-state" aria-hidden="true"></span></button>`
  const described = block.description === 'text' || block.description === 'track'
  return `<div class="video-controls" role="group" aria-label="${escape(words('video.player', { title: block.title }))}">`
    + `<div class="video-position"><input type="range" min="0" max="${block.length}" step="1" value="0" aria-label="${escape(words('video.position'))}"><span class="video-time"></span></div>`
    + `<div class="video-buttons"><button type="button" class="button primary" data-act="play"><span class="video-sign">${icons.play}</span><span></span></button>`
    + button('back', words('video.back')) + button('forward', words('video.forward')) + (block.captions.length ? toggle('captions') : '') + (described ? toggle('description') : '')
    + `<label class="video-choice"><span>${escape(words('video.speed'))}</span><select data-choice="speed" autocomplete="off">${speeds.map(speed =>
      `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${String(speed).replace('.', words('video.decimal'))}×</option>`).join('')}</select></label>`
    + (block.captions.length > 1 ? `<label class="video-choice"><span>${escape(words('video.language'))}</span><select data-choice="language" autocomplete="off">${block.captions.map((track, index) =>
      `<option value="${index}">${escape(track.language)}</option>`).join('')}</select></label>` : '') + '</div></div>'
}

/** What is said, in one transcript that leads to its places; on paper it stands under the slides. */
const gatherSaid = (root, tracks, words) => {
  root.querySelectorAll('.video-said').forEach(part => part.remove())
  const transcripts = Array.from(root.querySelectorAll('.video-transcript'))
  if (transcripts.length < tracks.length && tracks[0].cues.length) {
    const more = make(`<details class="video-more video-transcript"><summary>${escape(words('video.transcript'))}</summary><div lang="${escape(tracks[0].language)}"></div></details>`)
    const before = transcripts[0] ?? root.querySelector('.video-descriptions')
    if (before) before.before(more)
    else root.append(more)
    transcripts.unshift(more)
  }
  transcripts.forEach((transcript, index) => { transcript.lastElementChild.innerHTML = transcriptHtml(tracks[index].cues) })
  return transcripts[0]
}

const latest = (items, time) => items.reduce((found, item) => item.at <= time ? item : found, null)

export const enhancePlayer = (element, view, icons) => {
  const { block, words } = view
  const root = element.querySelector('.video')
  const frame = root.querySelector('.video-frame')
  const media = frame.querySelector('video, audio')
  const slides = Array.from(frame.querySelectorAll('.video-slides > li'))
  const pauses = Array.from(root.querySelectorAll('.video-pause'))
  const tracks = block.captions.map(track => ({ language: track.language, cues: view.cues(track.src) }))
  const look = loadLook()
  let track = tracks[0]
  let isDescribed = false
  let isDone = false
  let trouble = '' // what the recording has turned out to lack
  let isKnown = false
  let begin = 0
  let last = 0
  let timer = 0
  const asked = new Set()

  // Building ----------------------------------------------------------------------------------------------------------

  const transcript = gatherSaid(root, tracks, words)
  // One slide is shown at a time: a picture, and no list.
  frame.querySelector('.video-slides')?.setAttribute('role', 'presentation')
  const lacking = frame.appendChild(make(`<div class="feedback video-lack" data-state="wrong" hidden>${icons['no-play']}<span></span></div>`))
  const caption = frame.appendChild(make(`<div class="video-captions" lang="${escape(track?.language ?? '')}"${track ? '' : ' hidden'}><p></p></div>`))
  const description = frame.appendChild(make('<p class="video-description" aria-live="polite" hidden></p>'))
  const controls = make(controlsHtml(block, view, icons))
  const seen = make('<p class="document-hint video-seen"></p>')
  frame.after(controls, seen)
  const control = act => controls.querySelector(`[data-act="${act}"]`)
  const range = controls.querySelector('input')
  const timeText = controls.querySelector('.video-time')
  if (media) {
    media.controls = false
    // They stay for those who check pages; what is shown is drawn here.
    for (const old of media.textTracks) old.mode = 'disabled'
  }
  const readPart = make(`<div class="actions" hidden><button type="button" class="button">${icons.seen}${escape(words('video.have-read'))}</button></div>`)
  readPart.firstElementChild.addEventListener('click', () => {
    transcript.querySelector('summary').focus()
    view.read()
    askAll()
    view.announce(words('video.done'))
  })
  transcript?.append(readPart)
  if (track) {
    const settings = make(`<details class="video-more video-look"><summary>${escape(words('video.settings'))}</summary><div class="document-cells">${lookHtml(block.id, look, words)}</div><p class="document-hint">${escape(words('video.keys'))}</p></details>`)
    settings.addEventListener('change', event => {
      look[event.target.name] = event.target.value
      showLook()
    })
    seen.after(settings)
  }
  for (const item of root.querySelectorAll('.video-chapters > li')) {
    const button = make('<button type="button" class="link-button"></button>')
    button.append(...item.childNodes)
    button.addEventListener('click', () => seek(Number(item.dataset.at)))
    item.append(button)
  }
  root.addEventListener('click', event => {
    const line = event.target.closest('[data-from]')
    if (line) seek(Number(line.dataset.from))
  })
  for (const pause of pauses) {
    pause.hidden = true
    const on = pause.appendChild(make(`<div class="actions"><button type="button" class="button">${icons.play}${escape(words('video.go-on'))}</button></div>`))
    on.firstElementChild.addEventListener('click', () => {
      clock.play()
      control('play').focus()
    })
  }

  // Time --------------------------------------------------------------------------------------------------------------

  const report = () => {
    if (last > begin) view.watched(begin, last)
    begin = last
  }

  const stopAt = pause => {
    last = pause.at
    clock.pause()
    clock.seek(pause.at)
    report()
    ask(pause).querySelector('[tabindex="-1"]').focus()
    view.announce(words('video.paused'))
  }

  const ask = pause => {
    asked.add(pause.id)
    const box = pauses.find(candidate => candidate.dataset.id === pause.id)
    box.hidden = false
    return box
  }

  const askAll = () => block.pauses.forEach(ask)

  const tick = () => {
    if (!element.isConnected) clock.pause()
    const time = Math.min(block.length, clock.time)
    // A leap is a seek made by the browser's own keys: what was leapt over has not been seen.
    if (time < last || time - last > reportEvery) {
      report()
      begin = last = time
    }
    const pause = block.pauses.find(candidate => !asked.has(candidate.id) && last < candidate.at && candidate.at <= time)
    if (pause && clock.playing) return stopAt(pause)
    last = time
    if (last - begin >= reportEvery) report()
    if (time >= block.length && clock.playing) clock.pause()
    return show(time)
  }

  const showLack = () => {
    const lack = trouble || (track && !track.cues.length ? 'no-captions' : '')
    const text = lack ? lackText(lack, track?.cues ?? [], words) : ''
    lacking.hidden = !lack
    if (media) media.hidden = trouble === 'no-play' // no empty place is kept for what cannot be shown
    readPart.hidden = !trouble || isDone || !track?.cues.length
    if (lacking.lastElementChild.textContent === text) return
    lacking.lastElementChild.textContent = text
    if (lack) view.announce(text)
  }

  const lacks = what => {
    trouble = what
    showLack()
  }

  const failed = () => lacks('no-play')

  // Films end a little before or after the length that the author wrote.
  const ended = () => {
    if (media.currentTime - last <= reportEvery) last = Math.max(last, media.currentTime)
    if (block.length - last < 2) last = block.length
    else if (!trouble) lacks('cut')
  }

  const changed = () => {
    clearInterval(timer)
    if (clock.playing) timer = setInterval(tick, 50)
    else {
      if (media?.ended) ended()
      report()
    }
    control('play').firstElementChild.innerHTML = icons[clock.playing ? 'pause' : 'play']
    show(Math.min(block.length, clock.time))
  }

  const seek = to => {
    report()
    begin = last = Math.max(0, Math.min(block.length, to))
    clock.seek(last)
    show(last)
  }

  const toggle = () => {
    if (clock.playing) return clock.pause()
    if (clock.time >= block.length || media?.ended) seek(0)
    return clock.play()
  }

  // Showing -----------------------------------------------------------------------------------------------------------

  const setOnce = (node, html) => { if (node.innerHTML !== html) node.innerHTML = html }

  const playWord = time => words(clock.playing ? 'video.pause' : time >= block.length || media?.ended ? 'video.replay' : 'video.play')

  const show = time => {
    const slide = Math.max(0, block.slides.filter(item => item.at <= time).length - 1)
    slides.forEach((item, index) => { item.hidden = index !== slide })
    const cue = track && look.on ? cueAt(track.cues, time) : null
    setOnce(caption.firstElementChild, cue ? `<span>${cue.voice ? `${cue.voice}: ` : ''}${cue.text}</span>` : '')
    const told = isDescribed && block.description === 'text' ? latest(block.descriptions, time) : null
    setOnce(control('play').lastElementChild, escape(playWord(time)))
    setOnce(description, told && time - told.at < describedFor ? escape(told.text) : '')
    const chapter = latest(block.chapters, time)
    root.querySelectorAll('.video-chapters button').forEach((button, index) => {
      if (block.chapters[index] === chapter) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    })
    const text = words('video.time', { at: clockText(time), length: clockText(block.length) })
    if (timeText.textContent === text) return
    timeText.textContent = text
    range.value = String(Math.floor(time))
    range.setAttribute('aria-valuetext', text)
  }

  const showToggle = (act, on) => {
    control(act)?.setAttribute('aria-pressed', String(on))
    const state = control(act)?.querySelector('.video-state')
    if (state) state.textContent = words(on ? 'video.on' : 'video.off')
  }

  const showLook = () => {
    for (const name of Object.keys(look)) caption.dataset[name] = String(look[name])
    caption.hidden = !track || !look.on
    showToggle('captions', look.on)
    keepLook(look)
    show(clock.time)
  }

  const describe = () => {
    isDescribed = !isDescribed
    showToggle('description', isDescribed)
    description.hidden = !isDescribed || block.description !== 'text'
    if (block.description === 'track' && block.described) {
      clock.source(view.media(isDescribed ? block.described.src : (block.sound ?? block).src))
      lacks('')
    }
    show(clock.time)
  }

  const acts = {
    play: toggle,
    back: () => seek(clock.time - step),
    forward: () => seek(clock.time + step),
    captions: () => { look.on = !look.on; showLook() },
    description: describe
  }
  const keys = { k: 'play', ArrowLeft: 'back', ArrowRight: 'forward', c: 'captions', d: 'description' }

  controls.addEventListener('click', event => acts[event.target.closest('[data-act]')?.dataset.act]?.())
  // Only while the player has the focus, so that no key is taken from the reader or a screen reader elsewhere (ACC-W25).
  controls.addEventListener('keydown', event => {
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act || event.ctrlKey || event.altKey || event.metaKey || event.target.matches('select, input') || (act !== 'play' && !control(act))) return
    event.preventDefault()
    acts[act]()
  })
  controls.addEventListener('change', event => {
    const { choice } = event.target.dataset
    if (choice === 'speed') clock.speed(Number(event.target.value))
    if (choice === 'language') {
      track = tracks[Number(event.target.value)]
      caption.lang = track.language
      showLack()
      show(clock.time)
    }
  })
  range.addEventListener('input', () => seek(Number(range.value)))
  frame.querySelector('video, .video-slides')?.addEventListener('click', toggle)
  const listening = new AbortController()
  const hidden = () => {
    if (document.hidden) report()
    if (!element.isConnected) listening.abort()
  }
  document.addEventListener('visibilitychange', hidden, { signal: listening.signal })
  addEventListener('pagehide', report, { signal: listening.signal })

  const clock = media ? mediaClock(media, changed, failed) : ownClock(block.length, changed)
  showToggle('description', false)
  lacks(media?.error ? 'no-play' : '') // it may have failed before anybody listened
  showLook()
  changed()

  /** Goes on where the first unbroken stretch ended, and shows again the questions that have been come to. */
  const resume = watched => {
    const reached = watched.reduce((high, interval) => Math.max(high, interval[1]), 0)
    block.pauses.filter(pause => pause.at <= reached).forEach(ask)
    const start = watched.length && watched[0][0] < 1 ? watched[0][1] : 0
    seek(start < block.length - 1 ? start : 0)
  }

  return state => {
    if (!isKnown) {
      isKnown = true
      resume(state.watched)
      if (isRead(block, state)) askAll()
    }
    isDone = state.done
    showLack()
    setOnce(seen, `${state.done ? icons.seen : icons.left} ${escape(seenText(block, state, words))}`)
  }
}
