import { escape } from '../../rules/html.mjs'
import { enhanceGrid, gridHtml } from '../grid-view.mjs'

const more = (summary, body) => `<details class="figure-more"><summary>${escape(summary)}</summary>${body}</details>`

export const html = (block, view) => {
  const data = view.words('figure.data')
  return `<div class="figure" data-width="${block.width}"><figure><img src="${escape(view.media(block.src))}" alt="${block.decorative ? '' : escape(block.alt)}" decoding="async">`
    + (block.caption ? `<figcaption>${block.caption}</figcaption>` : '') + '</figure>'
    + (block.description ? more(view.words('figure.description'), `<div class="prose">${block.description}</div>`) : '')
    + (block.rows.length ? more(data, gridHtml(`${block.id}-data`, { caption: data, columns: block.columns, rows: block.rows, header: 'both', captionHidden: true })) : '')
    + '</div>'
}

export const enhance = element => enhanceGrid(element)
