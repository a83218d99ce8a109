import { escape } from '../../rules/html.mjs'
import { enhanceQuestion, markHtml, questionHtml } from '../question-view.mjs'

const optionHtml = (block, option) =>
  `<div class="choice-option" data-id="${option.id}"><label class="choice-row"><input type="${block.multiple ? 'checkbox' : 'radio'}" name="${block.id}-answer" value="${option.id}">`
  + `<span>${option.text}</span></label><div class="choice-mark" id="${block.id}-${option.id}-mark"></div></div>`

export const html = (block, view) => questionHtml(block, view, {
  how: view.words(block.multiple ? 'choice.several' : 'choice.one'),
  body: `<div class="choice-list">${block.options.map(option => optionHtml(block, option)).join('')}</div>`,
  key: '<ul>' + block.options.map(option => `<li><strong>${escape(view.words(option.correct ? 'choice.option-right' : 'choice.option-wrong'))}:</strong> ${option.text} ${option.feedback}</li>`).join('') + '</ul>'
})

export const enhance = (element, view) => {
  const { block, words } = view
  const list = element.querySelector('.choice-list')
  if (block.shuffle)
    view.order(block.options.map(option => option.id)).forEach(id => list.append(list.querySelector(`[data-id="${id}"]`)))
  const inputs = block.options.map(option => list.querySelector(`[value="${option.id}"]`))

  return enhanceQuestion(element, view, {
    empty: words('choice.empty'),
    counts: false,
    // What is said of the one answer of a single choice is said of the whole question.
    isWhole: entry => entry.item === null || !block.multiple,
    read() {
      const ids = inputs.filter(input => input.checked).map(input => input.value)
      return !ids.length ? null : block.multiple ? ids : ids[0]
    },
    show(state, given) {
      const picked = [].concat(state.answer ?? [])
      for (const input of inputs) {
        input.checked = picked.includes(input.value)
        const mark = list.querySelector(`[data-id="${input.value}"] .choice-mark`)
        const said = given && block.multiple && state.feedback.find(entry => entry.item === input.value)
        mark.innerHTML = said ? markHtml(view, said.right, words(said.right ? 'choice.option-right' : 'choice.option-wrong'), said.text) : ''
        if (said) input.setAttribute('aria-describedby', mark.id)
        else input.removeAttribute('aria-describedby')
      }
    }
  })
}
