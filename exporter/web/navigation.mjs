// Which page is shown. The address after # says it, so links, the browser's back button and bookmarks all work as everywhere.
import { pageHtml } from './page.mjs'
import { backHtml, pageTitle, turnHtml } from './index.mjs'
import { pagesOf } from './reference.mjs'

const main = () => document.getElementById('content')

/** `ownPages`: by address, what makes a page of the player's own: (target) => { title, html, ready }. */
export const makeNavigation = ({ source, ownPages, opened, left }) => {
  const { course, words } = source
  const pages = pagesOf(course)
  let shown = ''
  let last = pages[0].page

  const routeOf = address => {
    const [, kind, id] = /^#(page|term|source)-(.+)$/.exec(address) ?? []
    if (kind === 'page') return pages.some(({ page }) => page.id === id) ? { page: id } : null
    if (kind === 'term') return { own: 'glossary', target: address.slice(1) }
    if (kind === 'source') return { own: 'sources', target: address.slice(1) }
    return ownPages[address.slice(1)] ? { own: address.slice(1) } : null
  }

  const put = (html, title, mayFocus) => {
    document.title = title
    main().innerHTML = html
    if (!mayFocus) return
    main().querySelector('h1').focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }

  const showPage = (id, mayFocus) => {
    const { unit, page } = pages.find(entry => entry.page.id === id)
    // The first page arrives in index.html; it is kept, cover and all, for as long as nobody turns the page.
    if (shown || !document.getElementById(`page-${id}`)) {
      put(pageHtml(source, unit, page, 1), pageTitle(course, unit, page), mayFocus)
    }
    document.getElementById('turn').innerHTML = turnHtml(course, id, words)
    last = page
    return page
  }

  const showOwn = (name, target, mayFocus) => {
    const { title, html, ready } = ownPages[name](target)
    put(html, `${title} – ${course.title}`, mayFocus)
    document.getElementById('turn').innerHTML = backHtml(last, words)
    if (ready) ready(main())
    const aim = target && document.getElementById(target)
    if (aim) {
      aim.classList.add('pointed-at')
      aim.focus({ preventScroll: true })
      aim.scrollIntoView({ block: 'center' })
    }
  }

  const show = (address, mayFocus = true) => {
    const route = routeOf(address)
    if (!route || address === shown) return false
    left()
    const page = route.page ? showPage(route.page, mayFocus) : showOwn(route.own, route.target, mayFocus)
    shown = address
    document.querySelectorAll('[aria-current]').forEach(link => link.removeAttribute('aria-current'))
    document.querySelectorAll(`.contents a[href="${address}"], .bar a[href="${address}"]`).forEach(link => link.setAttribute('aria-current', 'page'))
    opened(page, main())
    return true
  }

  return {
    show,
    /** The page to begin with: what the address asks for, else where the learner was, else the first. */
    begin(remembered) {
      last = (pages.find(({ page }) => page.id === remembered) ?? pages[0]).page
      const first = `#page-${pages[0].page.id}`
      const wanted = routeOf(location.hash) ? location.hash : routeOf(`#page-${remembered}`) ? `#page-${remembered}` : first
      if (wanted !== location.hash) history.replaceState(null, '', wanted)
      show(wanted, wanted !== first)
      window.addEventListener('hashchange', () => show(location.hash))
    },
    go(address) {
      if (location.hash === address) show(address)
      else location.hash = address
    },
    /** The same page once more, when what it shows has changed. */
    refresh() {
      const address = shown
      shown = '-'
      show(address)
    },
    get address() { return shown }
  }
}
