// What all questions share: a button that hands in, what is said of the answer, a new try.
import { escape, plain } from '../rules/html.mjs'
import { make } from './element.mjs'

const icons = {
  right: view => view.icon('circle-check'),
  partly: view => view.icon('circle-dot'),
  wrong: view => view.icon('circle-x'),
  note: view => view.icon('info')
}

/** A box that says how something went: icon, words and, if there is one, a text in HTML. */
export const feedbackHtml = (view, state, words, text = '') =>
  `<div class="feedback" data-state="${state}">${icons[state](view)}<div><p><strong>${escape(words)}</strong></p>${text ? `<p>${text}</p>` : ''}</div></div>`

/** The same in one line, for a part of a question. */
export const markHtml = (view, right, words, text = '') =>
  `<p class="mark-line" data-state="${right ? 'right' : 'wrong'}">${icons[right ? 'right' : 'wrong'](view)}<span><strong>${escape(words)}.</strong> ${text}</span></p>`

/** The question as a form. `how` says what to do, where that is not obvious. */
export const questionHtml = (block, view, { how = '', body, key }) =>
  `<div class="card question">${view.test ? '' : `<p class="eyebrow">${escape(view.words(`${block.type}.name`))}</p>`}`
  + `<fieldset><legend>${block.prompt}</legend>${how ? `<p class="question-how">${escape(how)}</p>` : ''}${body}</fieldset>`
  + (view.test ? '' : `<details class="question-key"><summary>${escape(view.words('answer-key'))}</summary>${key}</details>`) + '</div>'

const textOf = (view, type, entry) => entry.text || (entry.code ? escape(view.words(`${type}.feedback.${entry.code}`, entry.values)) : '')

/** Everything said of an answer, as one text to be read aloud. */
const spoken = (view, type, state) =>
  [view.words(state.result)].concat(state.feedback.map(entry => plain(textOf(view, type, entry)))).filter(Boolean).join('. ').replace(/([.!?])\. /g, '$1 ')

/**
 * `read()` gives the answer as it stands, null when it is not whole; `empty` says what is missing. `show(state, given)` sets the controls
 * from an answer and puts feedback where it belongs; `isWhole(entry)` says which feedback is about the whole and is shown below; `counts`: how many parts are right is worth saying.
 */
export const enhanceQuestion = (element, view, { read, empty, show, counts = true, isWhole = entry => entry.item === null }) => {
  const { block, words } = view
  const question = element.querySelector('.question')
  const controls = question.querySelector('fieldset')
  question.querySelector('.question-key')?.remove()
  const verdict = question.appendChild(make('<div class="question-verdict"></div>'))
  const actions = make(`<div class="actions"><button type="button" class="button primary">${escape(words('check'))}</button>`
    + `<button type="button" class="button" hidden>${view.icon('rotate-ccw')}${escape(words('try-again'))}</button></div>`)
  const [check, retry] = actions.children
  const verdictWords = state => {
    const parts = state.feedback.filter(entry => !isWhole(entry))
    return state.result === 'partly' && counts ? `${words('partly')}: ${words('right-of', { n: parts.filter(entry => entry.right).length, all: parts.length })}` : words(state.result)
  }
  let known = ''
  let result = null
  let isAsking = false

  if (view.test) for (const change of ['input', 'change']) controls.addEventListener(change, () => view.answered(read()))
  else question.append(actions)

  // What was missing is being answered now.
  for (const change of ['input', 'change']) controls.addEventListener(change, () => { if (result === null) verdict.innerHTML = '' })

  check.addEventListener('click', () => {
    if (result !== null) return
    const answer = read()
    if (answer === null) {
      verdict.innerHTML = feedbackHtml(view, 'note', empty)
      view.announce(empty)
      return
    }
    isAsking = true
    view.answered(answer)
    isAsking = false
  })
  retry.addEventListener('click', () => {
    view.answered(null)
    controls.querySelector('input, select, button')?.focus()
  })

  return state => {
    // Every change on the page comes here: a choice that is not handed in yet must not be lost to another block's news.
    const now = JSON.stringify([state.result, state.locked, view.test ? null : state.answer])
    if (now === known) return
    known = now
    result = state.result
    const given = result !== null
    controls.disabled = given || state.locked
    check.setAttribute('aria-disabled', String(given))
    retry.hidden = !given || state.locked
    show(state, given)
    verdict.innerHTML = given ? feedbackHtml(view, result, verdictWords(state), state.feedback.filter(isWhole).map(entry => textOf(view, block.type, entry)).filter(Boolean).join(' ')) : ''
    if (isAsking && given) view.announce(spoken(view, block.type, state))
  }
}
