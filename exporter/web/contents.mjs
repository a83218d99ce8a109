// The list of contents: how far the learner has come, and where.
import { narrow } from './drawer.mjs'
import { icon } from './icon.mjs'
import { pagesOf } from './reference.mjs'

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
