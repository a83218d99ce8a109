import { escape } from '../../rules/html.mjs'
import { make } from '../element.mjs'
import { enhancePrivate, privateHtml } from '../private-view.mjs'

export const html = (block, view) =>
  `<div class="card checklist"><fieldset><legend>${escape(block.title)}</legend>${privateHtml(view, `${block.id}-private`, 'private-ticks')}`
  + `<div class="choice-list">${block.entries.map(entry =>
    `<label class="choice-row"><input type="checkbox" value="${entry.id}"><span>${entry.text}</span></label>`).join('')}</div></fieldset></div>`

export const enhance = (element, view) => {
  const boxes = Array.from(element.querySelectorAll('input'))
  const count = element.querySelector('fieldset').appendChild(make('<p class="document-hint checklist-count"></p>'))
  const ticked = () => boxes.filter(box => box.checked)
  const tell = () => { count.textContent = view.words('checklist.ticked', { n: ticked().length, all: boxes.length }) }
  element.addEventListener('change', tell)

  const { update } = enhancePrivate(element, view, {
    read: () => ticked().length ? ticked().reduce((ticks, box) => Object.assign(ticks, { [box.value]: true }), {}) : null,
    write: ticks => { for (const box of boxes) box.checked = ticks[box.value] === true }
  })
  return state => {
    update(state)
    tell()
  }
}
