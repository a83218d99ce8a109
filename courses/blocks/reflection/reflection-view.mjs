import { escape } from '../../rules/html.mjs'
import { enhancePrivate, privateHtml } from '../private-view.mjs'

export const html = (block, view) =>
  `<div class="card reflection"><p class="eyebrow">${view.icon('notebook-pen')} ${escape(view.words('reflection.eyebrow'))}</p>`
  + `<p class="reflection-prompt" id="${block.id}-prompt">${block.prompt}</p>${block.hint ? `<p class="document-hint" id="${block.id}-hint">${block.hint}</p>` : ''}`
  + privateHtml(view, `${block.id}-private`)
  + `<div class="field"><label for="${block.id}-text">${escape(view.words('reflection.label'))}</label>`
  + `<textarea id="${block.id}-text" rows="5" aria-describedby="${block.id}-prompt ${block.hint ? `${block.id}-hint ` : ''}${block.id}-private"></textarea></div></div>`

export const enhance = (element, view) => {
  const text = element.querySelector('textarea')
  return enhancePrivate(element, view, {
    read: () => text.value.trim() ? text.value : null,
    write: value => { text.value = value }
  }).update
}
