import { escape } from '../../rules/html.mjs'
import { make } from '../element.mjs'

export const html = (block, view) => `<div class="accordion">${block.panels.map(panel =>
  `<details id="${block.id}-${panel.id}"><summary>${view.icon('chevron-down')}<span>${escape(panel.title)}</span></summary><div class="prose">${panel.body}</div></details>`).join('')}</div>`

/** One button opens all, for those who want to read, search or print everything. */
export const enhance = (element, view) => {
  const panels = Array.from(element.querySelectorAll('details'))
  if (panels.length < 2) return null
  const button = make('<button type="button" class="link-button"></button>')
  const isOpen = () => panels.every(panel => panel.open)
  const label = () => { button.textContent = view.words(isOpen() ? 'accordion.hide-all' : 'accordion.show-all') }
  button.addEventListener('click', () => {
    const open = !isOpen()
    for (const panel of panels) panel.open = open
  })
  // Told at once; a `toggle` comes a moment later, and until then the button would say the opposite.
  const change = new MutationObserver(label)
  for (const panel of panels) change.observe(panel, { attributeFilter: ['open'] })
  element.querySelector('.accordion').before(button)
  label()
  return null
}
