import { assignHtml, enhanceAssign } from '../assign-view.mjs'

const parts = block => ({
  items: block.pairs.map(pair => ({ id: pair.id, label: pair.left, right: pair.id })),
  choices: block.pairs.concat(block.extras).map(item => ({ id: item.id, text: item.right }))
})

export const html = (block, view) => assignHtml(block, view, parts(block))

export const enhance = (element, view) =>
  enhanceAssign(element, view, Object.assign(parts(view.block), { empty: view.words('matching.empty'), shuffle: true }))
