import { escape } from '../../rules/html.mjs'
import { make } from '../element.mjs'
import { feedbackHtml } from '../question-view.mjs'
import { time } from './task-rules.mjs'

const itemsHtml = (tag, items) => `<${tag}>${items.map(item => `<li>${item.text}</li>`).join('')}</${tag}>`

const factsHtml = (block, view) => {
  const facts = []
  if (block.minutes !== null) facts.push(`${view.icon('clock')} ${escape(view.words(time(block.minutes).word, time(block.minutes)))}`)
  if (block.dueDays !== null) facts.push(`${view.icon('calendar')} ${escape(view.words('task.due', { n: block.dueDays }))}`)
  return facts.length ? `<ul class="task-facts">${facts.map(fact => `<li>${fact}</li>`).join('')}</ul>` : ''
}

export const html = (block, view) => {
  const part = (word, list) => `<h${view.heading + 1}>${escape(view.words(word))}</h${view.heading + 1}>${list}`
  return `<div class="card task"><p class="eyebrow">${view.icon('briefcase')} ${escape(view.words('task.name'))}</p><h${view.heading}>${escape(block.title)}</h${view.heading}>`
    + factsHtml(block, view) + (block.intro ? `<div class="prose">${block.intro}</div>` : '')
    + part('task.steps', itemsHtml('ol', block.steps))
    + (block.criteria.length ? part('task.criteria', itemsHtml('ul', block.criteria)) : '')
    + (block.note ? `<p class="task-note">${view.icon('circle-alert')}<span>${block.note}</span></p>` : '') + '</div>'
}

export const enhance = (element, view) => {
  const actions = make(`<div class="task-done"><div class="actions"><button type="button" class="button primary">${view.icon('check')}${escape(view.words('task.done'))}</button></div></div>`)
  const marked = view.words('task.marked')
  element.querySelector('.task').append(actions)
  const button = actions.querySelector('button')
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return
    view.answered(true)
    view.announce(marked)
  })
  let isDone
  return state => {
    const now = state.answer === true
    if (now === isDone) return
    isDone = now
    button.setAttribute('aria-disabled', String(now))
    actions.querySelector('.feedback')?.remove()
    if (now) actions.append(make(feedbackHtml(view, 'right', marked)))
  }
}
