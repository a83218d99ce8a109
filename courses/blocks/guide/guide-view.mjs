import { escape } from '../../rules/html.mjs'
import { make } from '../element.mjs'
import { privateHtml } from '../private-view.mjs'
import { follow } from './guide-rules.mjs'

const anchor = (block, id) => `${block.id}-${id}`

const answerHtml = (block, view, answer) => {
  const result = block.results.find(item => item.id === answer.to)
  const place = block.questions.findIndex(item => item.id === answer.to) + 1
  return `<li>${answer.text} – ${escape(view.words('guide.leads-to'))} <a href="#${anchor(block, answer.to)}">${escape(result ? result.title : view.words('guide.question', { n: place }))}</a></li>`
}

/** On paper: every question with where its answers lead, then every piece of advice. */
const allHtml = (block, view) => block.questions.map((question, index) =>
  `<div id="${anchor(block, question.id)}"><p><strong>${escape(view.words('guide.question', { n: index + 1 }))}.</strong> ${question.text}</p><ul>${question.answers.map(answer => answerHtml(block, view, answer)).join('')}</ul></div>`).join('')
  + `<h${view.heading + 1}>${escape(view.words('guide.results'))}</h${view.heading + 1}>`
  + block.results.map(result => `<div id="${anchor(block, result.id)}"><p><strong>${escape(result.title)}</strong></p><div class="prose">${result.body}</div></div>`).join('')

export const html = (block, view) =>
  `<div class="card guide"><h${view.heading}>${escape(block.title)}</h${view.heading}>${block.intro ? `<div class="prose">${block.intro}</div>` : ''}`
  + `<div class="guide-way">${allHtml(block, view)}</div></div>`

const givenHtml = (view, given) => !given.length ? ''
  : `<p class="document-hint">${escape(view.words('guide.given'))}</p><ol class="guide-given">${given.map(step => `<li>${step.question.text} <strong>${step.answer.text}</strong></li>`).join('')}</ol>`

const questionHtml = (block, view, question, n) =>
  `<fieldset><legend tabindex="-1">${question.text}</legend><div class="choice-list">${question.answers.map(answer =>
    `<label class="choice-row"><input type="radio" name="${block.id}-${question.id}" value="${question.id}.${answer.id}"><span>${answer.text}</span></label>`).join('')}</div></fieldset>`

const resultHtml = (view, result) =>
  `<div class="guide-result"><p class="eyebrow">${view.icon('signpost')} ${escape(view.words('guide.result'))}</p><h${view.heading + 1} tabindex="-1">${escape(result.title)}</h${view.heading + 1}><div class="prose">${result.body}</div></div>`

// The way is kept as one flag for each answer: the questions say in which order they were given.
const pathOf = (block, kept) => {
  let path = []
  for (let at = follow(block, path); at.question; at = follow(block, path)) {
    const answer = at.question.answers.find(candidate => kept[`${at.question.id}.${candidate.id}`])
    if (!answer || path.length === block.questions.length) return path
    path = path.concat(`${at.question.id}.${answer.id}`)
  }
  return path
}

export const enhance = (element, view) => {
  const { block, words } = view
  const way = element.querySelector('.guide-way')
  way.before(make(privateHtml(view, `${block.id}-private`)))
  let path = null
  let isAnswered = false

  const show = mayFocus => {
    const { question, given, result } = follow(block, path)
    way.innerHTML = givenHtml(view, given) + (question ? questionHtml(block, view, question, given.length + 1) : result ? resultHtml(view, result) : '') + '<div class="actions">'
      + (question ? `<button type="button" class="button primary" data-act="on">${escape(words('guide.go-on'))}</button>` : '')
      + (given.length ? `<button type="button" class="button" data-act="back">${view.icon('arrow-left')}${escape(words('guide.back'))}</button>`
        + `<button type="button" class="button" data-act="restart">${view.icon('rotate-ccw')}${escape(words('guide.restart'))}</button>` : '') + '</div>'
    if (mayFocus) way.querySelector('[tabindex="-1"]').focus()
  }
  const go = next => {
    path = next
    view.written(path.length ? path.reduce((kept, token) => Object.assign(kept, { [token]: true }), {}) : null)
    if (follow(block, path).result && !isAnswered) view.answered(true)
    show(true)
  }
  way.addEventListener('click', event => {
    const act = event.target.closest('[data-act]')?.dataset.act
    if (act === 'back') go(path.slice(0, -1))
    if (act === 'restart') go([])
    if (act !== 'on') return
    const chosen = way.querySelector('input:checked')
    if (chosen) go(path.concat(chosen.value))
    else view.announce(words('guide.empty'))
  })

  return state => {
    isAnswered = state.answer === true
    if (path !== null) return
    path = pathOf(block, state.written ?? {})
    show(false)
  }
}
