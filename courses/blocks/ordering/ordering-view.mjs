import { escape, plain } from '../../rules/html.mjs'
import { make } from '../element.mjs'
import { enhanceQuestion, markHtml, questionHtml } from '../question-view.mjs'

// On paper the steps must not stand in the right order. Identifiers mean nothing to readers, so their order is as good as any.
const unordered = steps => {
  const sorted = steps.slice().sort((a, b) => a.id < b.id ? -1 : 1)
  return sorted.every((step, index) => step === steps[index]) ? sorted.reverse() : sorted
}

export const html = (block, view) => questionHtml(block, view, {
  how: view.words('ordering.how'),
  body: `<ol class="ordering-steps">${unordered(block.steps).map(step =>
    `<li data-id="${step.id}"><div class="ordering-step"><span>${step.text}</span></div><div class="ordering-mark"></div></li>`).join('')}</ol>`,
  key: `<ol>${block.steps.map(step => `<li>${step.text}</li>`).join('')}</ol>`
})

const buttonsHtml = (view, name) => '<span class="ordering-buttons">'
  + `<button type="button" class="button" data-step="-1">${view.icon('arrow-up')}${escape(view.words('ordering.up'))}<span class="visually-hidden">: ${name}</span></button>`
  + `<button type="button" class="button" data-step="1">${view.icon('arrow-down')}${escape(view.words('ordering.down'))}<span class="visually-hidden">: ${name}</span></button></span>`

export const enhance = (element, view) => {
  const { block, words } = view
  const list = element.querySelector('.ordering-steps')
  const items = () => Array.from(list.children)
  const order = () => items().map(item => item.dataset.id)

  // Buttons at the ends keep their focus, so they are marked rather than disabled.
  const mark = () => items().forEach((item, place, all) => {
    item.querySelector('[data-step="-1"]').setAttribute('aria-disabled', String(place === 0))
    item.querySelector('[data-step="1"]').setAttribute('aria-disabled', String(place === all.length - 1))
  })
  const arrange = ids => {
    ids.forEach(id => list.append(list.querySelector(`[data-id="${id}"]`)))
    mark()
  }
  const move = button => {
    const item = button.closest('li')
    const other = button.dataset.step === '1' ? item.nextElementSibling : item.previousElementSibling
    if (!other) return
    if (button.dataset.step === '1') other.after(item)
    else other.before(item)
    button.focus()
    mark()
    const text = plain(block.steps.find(step => step.id === item.dataset.id).text)
    view.announce(words('ordering.moved', { text, n: items().indexOf(item) + 1, all: block.steps.length }))
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }

  for (const step of block.steps)
    list.querySelector(`[data-id="${step.id}"] .ordering-step`).append(make(buttonsHtml(view, escape(plain(step.text)))))
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-step]')
    if (button) move(button)
  })
  arrange(view.order(block.steps.map(step => step.id)))

  const update = enhanceQuestion(element, view, {
    empty: '',
    read: order,
    show(state, given) {
      if (state.answer) arrange(state.answer)
      for (const item of items()) {
        const said = given && state.feedback.find(entry => entry.item === item.dataset.id)
        item.querySelector('.ordering-mark').innerHTML = said ? markHtml(view, said.right, words(said.right ? 'ordering.step-right' : 'ordering.step-wrong')) : ''
      }
    }
  })
  // The order shown first may be the right one, so in a test it is an answer as it stands.
  return state => {
    update(state)
    if (view.test && !state.locked && !state.answer) view.answered(order())
  }
}
