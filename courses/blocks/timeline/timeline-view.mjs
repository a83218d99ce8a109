import { escape } from '../../rules/html.mjs'

export const html = (block, view) => `<ol class="timeline">${block.events.map(event =>
  `<li><p class="eyebrow">${escape(event.when)}</p><h${view.heading}>${escape(event.title)}</h${view.heading}>`
  + (event.body ? `<div class="prose">${event.body}</div>` : '') + '</li>').join('')}</ol>`
