import { escape } from '../../rules/html.mjs'

const icons = {
  note: view => view.icon('info'),
  important: view => view.icon('circle-alert'),
  example: view => view.icon('lightbulb'),
  stop: view => view.icon('hand'),
  dated: view => view.icon('calendar-clock'),
  law: view => view.icon('scale'),
  local: view => view.icon('map-pin'),
  history: view => view.icon('history')
}

export const html = (block, view) =>
  `<div class="callout" role="note" data-kind="${block.kind}"><p class="eyebrow">${icons[block.kind](view)} ${escape(view.words(`callout.kind.${block.kind}`))}</p>`
  + (block.title ? `<h${view.heading}>${escape(block.title)}</h${view.heading}>` : '')
  + `<div class="prose">${block.body}</div></div>`
