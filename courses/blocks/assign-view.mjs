// A question where each item gets one of the same choices: matching and sorting.
import { escape, plain } from '../rules/html.mjs'
import { enhanceQuestion, markHtml, questionHtml } from './question-view.mjs'

// Long choices are cut off in a closed list; then the chosen one is shown in full below it. The list itself says it whole.
const roomy = 32

/** `items` are `{id, label, right}` (HTML, and the id of the right choice), `choices` `{id, text}` (HTML). */
export const assignHtml = (block, view, { items, choices }) => questionHtml(block, view, {
  body: '<div class="assign-list">' + items.map(item =>
    `<div class="field assign-item" data-id="${item.id}"><label for="${block.id}-${item.id}">${item.label}</label>`
    + `<select id="${block.id}-${item.id}" autocomplete="off"><option value="">${escape(view.words('choose'))}</option>`
    + choices.map(choice => `<option value="${choice.id}">${escape(plain(choice.text))}</option>`).join('') + '</select>'
    + '<p class="assign-chosen" aria-hidden="true" hidden></p><div class="assign-mark"></div></div>').join('') + '</div>',
  key: '<ul>' + items.map(item => `<li>${item.label}: <strong>${choices.find(choice => choice.id === item.right)?.text ?? ''}</strong></li>`).join('') + '</ul>'
})

export const enhanceAssign = (element, view, { items, choices, empty, shuffle }) => {
  const { words } = view
  const rows = items.map(item => element.querySelector(`.assign-item[data-id="${item.id}"]`))
  const select = row => row.querySelector('select')
  const text = id => choices.find(choice => choice.id === id)?.text ?? ''
  const showChosen = row => {
    const chosen = row.querySelector('.assign-chosen')
    chosen.innerHTML = text(select(row).value)
    chosen.hidden = chosen.textContent.length <= roomy
  }
  if (shuffle)
    for (const row of rows) view.order(choices.map(choice => choice.id)).forEach(id => select(row).append(select(row).querySelector(`[value="${id}"]`)))
  for (const row of rows) select(row).addEventListener('change', () => showChosen(row))

  return enhanceQuestion(element, view, {
    empty,
    read() {
      const answer = {}
      for (const row of rows) if (select(row).value) answer[row.dataset.id] = select(row).value
      return Object.keys(answer).length === rows.length ? answer : null
    },
    show(state, given) {
      for (const row of rows) {
        // A new try keeps what was chosen, so that only what was wrong needs another thought.
        if (state.answer) select(row).value = state.answer[row.dataset.id] ?? ''
        showChosen(row)
        const said = given && state.feedback.find(entry => entry.item === row.dataset.id)
        row.querySelector('.assign-mark').innerHTML = said ? markHtml(view, said.right, words(said.right ? 'right' : 'wrong'), said.text) : ''
      }
    }
  })
}
