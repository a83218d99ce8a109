// Everything the learner has written for nobody else, in one place: to read, print or delete.
import { escape } from '../../courses/rules/html.mjs'
import { titleOf } from '../../courses/rules/completion.mjs'
import { icon } from './icon.mjs'
import { ownPage } from './ownpage.mjs'

// What a form holds is its own business; here only its texts matter, in the order of its names and not of the writing.
const partsOf = value => Array.isArray(value) ? value : Object.keys(value).sort().map(key => value[key])
const textsOf = value => typeof value === 'string' ? [value]
  : value !== null && typeof value === 'object' ? partsOf(value).reduce((all, part) => all.concat(textsOf(part)), []) : []

export const makeNotesPage = ({ source, session, privateStore, refresh }) => () => {
  const { words } = source
  const { blocks, page: pages } = session.outline
  const notes = Object.keys(blocks).map(id => ({ id, page: pages[blocks[id].page], texts: textsOf(privateStore.get(id)).filter(text => text.trim()) }))
    .filter(note => note.texts.length)
  const page = ownPage(words('shell.notes'), (notes.length
    ? notes.map(({ id, page, texts }) => `<h2>${escape(titleOf(session.outline, id))}</h2><p><a class="page" href="#page-${page.id}">${escape(page.title)}</a></p>`
        + texts.map(text => `<p class="note-text">${escape(text)}</p>`).join('')).join('')
      + `<div class="actions"><button type="button" class="button" data-act="print">${icon('printer')}${escape(words('print'))}</button>`
      + `<button type="button" class="button" data-act="delete">${icon('trash-2')}${escape(words('shell.delete-notes'))}</button></div>`
    : `<p>${escape(words('shell.no-notes'))}</p>`), words('shell.notes-lead'))
  return Object.assign(page, {
    ready(main) {
      main.querySelector('[data-act="print"]')?.addEventListener('click', () => window.print())
      main.querySelector('[data-act="delete"]')?.addEventListener('click', () => {
        if (!window.confirm(words('shell.delete-notes-sure'))) return
        privateStore.clear()
        refresh()
      })
    }
  })
}
