// The list of contents: how far the learner has come, and on narrow screens the drawer it lives in.
import { icon } from './icon.mjs'
import { pagesOf } from './reference.mjs'

const narrow = matchMedia('(max-width: 63.99rem)')

/** Works before the course has arrived: the list is in index.html. */
export const makeDrawer = () => {
  const contents = document.getElementById('contents')
  const menu = document.getElementById('menu')
  const rest = [document.querySelector('.stage'), document.querySelector('.skip')]
  const isOpen = () => menu.getAttribute('aria-expanded') === 'true'

  const set = open => {
    contents.toggleAttribute('data-open', open)
    menu.setAttribute('aria-expanded', String(open))
    // Behind an open drawer nothing can be reached, so that focus is never hidden under it.
    rest.forEach(element => element.toggleAttribute('inert', open))
  }
  const close = () => {
    if (!isOpen()) return
    set(false)
    menu.focus()
  }
  menu.addEventListener('click', () => {
    set(!isOpen())
    if (isOpen()) (contents.querySelector('[aria-current]') ?? contents.querySelector('summary')).focus()
  })
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close() })
  document.addEventListener('click', event => {
    if (isOpen() && (!event.target.closest('#contents, #menu') || event.target === contents)) close()
  })
  contents.addEventListener('click', event => { if (event.target.closest('a')) set(false) })
  narrow.addEventListener('change', () => set(false))
  return { close: () => set(false) }
}

const stateOf = ({ opened, done }) => done ? 'done' : opened ? 'begun' : 'new'

export const makeContents = ({ course, words, session }) => {
  const pages = pagesOf(course)
  const known = new Map()
  const progress = document.getElementById('progress')

  const mark = ({ page }) => {
    const state = stateOf(session.pageState(page.id))
    if (known.get(page.id) === state) return
    known.set(page.id, state)
    const place = document.querySelector(`.contents a[href="#page-${page.id}"] .mark`)
    place.dataset.state = state
    place.innerHTML = (state === 'done' ? icon('check') : '') + (state === 'new' ? '' : `<span class="visually-hidden">${words(`shell.page-${state}`)}: </span>`)
  }

  let revealed = null

  const count = all => all.filter(({ page }) => known.get(page.id) === 'done').length

  const update = () => {
    pages.forEach(mark)
    const done = count(pages)
    progress.value = done
    document.getElementById('progress-text').textContent = words('shell.pages-done', { n: done, pages: pages.length })
    for (const unit of course.units) {
      const of = pages.filter(entry => entry.unit === unit)
      document.querySelector(`[data-unit="${unit.id}"] .contents-count`).textContent = words('shell.unit-done', { n: count(of), pages: of.length })
    }
  }

  return {
    update,
    /** Opens the unit of the page that is shown, so that the list tells where one is, and closes the one it opened before. */
    reveal(page) {
      const link = document.querySelector(`.contents a[href="#page-${page.id}"]`)
      const unit = link.closest('details')
      if (revealed && revealed !== unit) revealed.open = false
      revealed = unit.open && revealed !== unit ? null : unit
      unit.open = true
      if (!narrow.matches) link.scrollIntoView({ block: 'nearest' })
    }
  }
}
