import { escape } from '../../rules/html.mjs'
import { assignHtml, enhanceAssign } from '../assign-view.mjs'

const parts = block => ({
  items: block.entries.map(entry => ({ id: entry.id, label: entry.text, right: entry.category })),
  choices: block.categories.map(category => ({ id: category.id, text: escape(category.text) }))
})

export const html = (block, view) => assignHtml(block, view, parts(block))

/** The groups keep the author's order, which often means something; the entries are shuffled. */
export const enhance = (element, view) => {
  const list = element.querySelector('.assign-list')
  view.order(view.block.entries.map(entry => entry.id)).forEach(id => list.append(list.querySelector(`[data-id="${id}"]`)))
  return enhanceAssign(element, view, Object.assign(parts(view.block), { empty: view.words('categorise.empty'), shuffle: false }))
}
