import { escape } from '../../rules/html.mjs'
import { enhanceQuestion, markHtml, questionHtml } from '../question-view.mjs'
import { shape } from './fill-in-rules.mjs'

// A full stop after the gap stays with it at the end of a line.
const glued = after => /^[.,;:!?)]*/.exec(after)[0]

export const html = (block, view) => questionHtml(block, view, {
  body: '<div class="gap-list">' + block.gaps.map((gap, index) =>
    `<div class="gap" data-id="${gap.id}"><p>${gap.before} <span class="gap-end"><input type="text" maxlength="${shape(block).most}" size="16" autocomplete="off" autocapitalize="off" spellcheck="false"`
    + ` aria-label="${escape(view.words('fill-in.gap', { n: index + 1 }))}" aria-describedby="${block.id}-${gap.id}-text">${glued(gap.after)}</span> ${gap.after.slice(glued(gap.after).length)}</p>`
    + `<p hidden id="${block.id}-${gap.id}-text">${gap.before} … ${gap.after}</p><div class="gap-mark"></div></div>`).join('') + '</div>',
  key: '<ul>' + block.gaps.map(gap => `<li>${gap.before} <strong>${gap.accepts.map(accept => escape(accept.text)).join(' / ')}</strong> ${gap.after} ${gap.feedback}</li>`).join('') + '</ul>'
})

export const enhance = (element, view) => {
  const { words } = view
  const rows = Array.from(element.querySelectorAll('.gap'))
  const input = row => row.querySelector('input')

  return enhanceQuestion(element, view, {
    empty: words('fill-in.empty'),
    read() {
      const answer = {}
      for (const row of rows) answer[row.dataset.id] = input(row).value.trim()
      return rows.every(row => answer[row.dataset.id]) ? answer : null
    },
    show(state, given) {
      for (const row of rows) {
        if (state.answer) input(row).value = state.answer[row.dataset.id] ?? ''
        const said = given && state.feedback.find(entry => entry.item === row.dataset.id)
        row.querySelector('.gap-mark').innerHTML = said ? markHtml(view, said.right, words(said.right ? 'right' : 'wrong'), said.text) : ''
      }
    }
  })
}
