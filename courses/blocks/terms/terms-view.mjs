import { escape } from '../../rules/html.mjs'

export const html = (block, view) => `<div class="terms"><h${view.heading}>${escape(view.words('terms.title'))}</h${view.heading}><dl>`
  + block.terms.map(id => view.term(id)).filter(Boolean).map(term => `<div><dt>${escape(term.name)}</dt><dd>${term.definition}</dd></div>`).join('') + '</dl></div>'
