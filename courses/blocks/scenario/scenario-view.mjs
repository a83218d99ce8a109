import { escape } from '../../rules/html.mjs'
import { choose, follow } from './scenario-rules.mjs'

const heading = (view, text, focusable) => `<h${view.heading + 1}${focusable ? ' tabindex="-1"' : ''}>${escape(text)}</h${view.heading + 1}>`

const outcomeHtml = (view, option) =>
  `<p><strong>${escape(view.words('scenario.outcome'))}:</strong> ${option.outcome}</p>`
  + (option.feedback ? `<p><strong>${escape(view.words('scenario.why'))}:</strong> ${option.feedback}</p>` : '')

const endingHtml = (view, ending) => `<p><strong>${escape(ending.title)}</strong></p><div class="prose">${ending.body}</div>`

const debriefHtml = (block, view) => block.debrief ? `<div class="scenario-debrief">${heading(view, view.words('scenario.debrief'))}<div class="prose">${block.debrief}</div></div>` : ''

/** On paper: every step with what its choices lead to, then every ending. Which choice is better is never said. */
const allHtml = (block, view) => block.steps.map((step, index) =>
  `<div class="scenario-step">${heading(view, index === 0 ? view.words('scenario.step', { n: 1 }) : view.words('scenario.later-step'))}<p>${step.prompt}</p><ul>${step.options.map(option =>
    `<li><p>${option.text}</p>${outcomeHtml(view, option)}</li>`).join('')}</ul></div>`).join('')
  + `<div class="scenario-step">${heading(view, view.words('scenario.endings'))}${block.endings.map(ending => endingHtml(view, ending)).join('')}</div>` + debriefHtml(block, view)

export const html = (block, view) =>
  `<div class="card scenario"><p class="eyebrow">${view.icon('split')} ${escape(view.words('scenario.name'))}</p><h${view.heading}>${escape(block.title)}</h${view.heading}>`
  + `<div class="prose scenario-situation">${block.situation}</div><div class="scenario-way">${allHtml(block, view)}</div></div>`

const madeHtml = (view, choice, n) =>
  `<div class="scenario-step" data-made="${n}">${heading(view, view.words('scenario.step', { n }), true)}<p>${choice.step.prompt}</p>`
  + `<p class="scenario-chosen">${view.icon('corner-down-right')}<span><strong>${escape(view.words('scenario.chosen'))}:</strong> ${choice.option.text}</span></p>`
  + `<div class="scenario-outcome">${outcomeHtml(view, choice.option)}</div></div>`

const stepHtml = (block, view, step, n) => {
  const options = view.order(step.options.map(option => option.id)).map(id => step.options.find(option => option.id === id))
  return `<div class="scenario-step" data-current>${heading(view, view.words('scenario.step', { n }), true)}<fieldset><legend>${step.prompt}</legend><div class="choice-list">${options.map(option =>
    `<label class="choice-row"><input type="radio" name="${block.id}-${step.id}" value="${option.id}"><span>${option.text}</span></label>`).join('')}</div></fieldset>`
    + `<p class="scenario-missing" hidden>${view.icon('info')} ${escape(view.words('scenario.empty'))}</p>`
    + `<div class="actions"><button type="button" class="button primary" data-act="choose">${escape(view.words('scenario.choose'))}</button></div></div>`
}

const endHtml = (block, view, ending) =>
  `<div class="scenario-step scenario-ending">${heading(view, view.words('scenario.ending'), true)}${ending ? endingHtml(view, ending) : ''}</div>${debriefHtml(block, view)}`
  + `<div class="actions"><button type="button" class="button" data-act="restart">${view.icon('rotate-ccw')}${escape(view.words('scenario.restart'))}</button></div>`

export const enhance = (element, view) => {
  const { block } = view
  const way = element.querySelector('.scenario-way')
  let answer = []
  let known = ''
  let moved = ''

  const show = () => {
    const { step, made, ending } = follow(block, answer)
    way.innerHTML = made.map((choice, index) => madeHtml(view, choice, index + 1)).join('')
      + (step ? stepHtml(block, view, step, made.length + 1) : endHtml(block, view, ending))
    if (moved === 'on') way.querySelector(`[data-made="${made.length}"] [tabindex="-1"]`).focus()
    if (moved === 'back') way.querySelector('[tabindex="-1"]').focus()
    moved = ''
  }
  way.addEventListener('change', () => { way.querySelector('.scenario-missing').hidden = true })
  way.addEventListener('click', event => {
    const act = event.target.closest('[data-act]')?.dataset.act
    if (act === 'restart') {
      moved = 'back'
      view.answered(null)
    }
    if (act !== 'choose') return
    const chosen = way.querySelector('[data-current] input:checked')
    if (!chosen) {
      way.querySelector('.scenario-missing').hidden = false
      view.announce(view.words('scenario.empty'))
      return
    }
    moved = 'on'
    view.answered(choose(block, answer, follow(block, answer).step.options.find(option => option.id === chosen.value)))
  })

  return state => {
    const now = JSON.stringify(state.answer)
    if (now === known) return
    known = now
    answer = state.answer ?? []
    show()
  }
}
