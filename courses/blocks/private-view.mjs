// Forms that only the learner sees: what they say of it, and how they are kept.
import { escape } from '../rules/html.mjs'
import { make } from './element.mjs'

/** Stands before the first field, so that it is read before anything is written (PRV-7). */
export const privateHtml = (view, id, word = 'private') =>
  `<p class="private-notice" id="${id}">${view.icon('lock')}<span>${escape(view.words(word))}</span></p>`

const pause = 600

/**
 * Keeps what the form holds a moment after the last change, and at once when a field is left. `read()` gives the value, null when
 * nothing is written; `write(value)` puts it back. The answer says only whether something is written.
 */
export const enhancePrivate = (element, view, { read, write }) => {
  const notice = element.querySelector('.private-notice span')
  // Its room is there from the start: were the form to move when a field is left, a click on a button below would miss it.
  const kept = make(`<span class="private-kept">${view.icon('check')} ${escape(view.words('private-kept'))}</span>`)
  element.querySelector('.private-notice').append(kept)
  const tell = isKept => kept.classList.toggle('is-kept', isKept)
  let known
  let answer = null
  let timer = 0

  const keep = () => {
    clearTimeout(timer)
    const value = read()
    const now = JSON.stringify(value)
    if (now === known) return
    known = now
    view.written(value)
    tell(value !== null)
    if ((value !== null) !== (answer === true)) view.answered(value === null ? null : true)
  }
  element.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })
  element.addEventListener('change', keep)
  element.addEventListener('focusout', keep)

  const update = state => {
    answer = state.answer
    if (known !== undefined) return
    const written = state.written ?? null
    if (written !== null) write(written)
    known = JSON.stringify(read())
    tell(written !== null)
    if (answer === true && written === null) notice.textContent = `${notice.textContent} ${view.words('private-elsewhere')}`
  }
  return { update, keep }
}
