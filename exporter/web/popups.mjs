// A term's definition or a source's facts beside the word, by pointer or by click. It can be pointed at, stays until it is left, and Escape
// closes it (WCAG 1.4.13). Without the script the same links lead to glossary and source list.
import { escape, plain } from '../../courses/rules/html.mjs'
import { sourceHtml } from './reference.mjs'

const pause = 250
const gap = 6

export const makePopups = ({ source, announce }) => {
  const { course, words } = source
  let popup = null
  let anchor = null
  let timer = 0

  const contentOf = link => {
    const [, kind, id] = /^#(term|source)-(.+)$/.exec(link.getAttribute('href')) ?? []
    const term = kind === 'term' && course.terms.find(entry => entry.id === id)
    const source = kind === 'source' && course.sources.find(entry => entry.id === id)
    if (term) return { html: `<strong>${escape(term.name)}</strong><span>${term.definition}</span>`, more: words('shell.to-glossary') }
    const place = link.dataset.place
    return source ? { html: sourceHtml(source, words) + (place ? `<span>${escape(words('shell.place', { place }))}</span>` : ''), more: words('shell.to-sources') } : null
  }

  const close = () => {
    clearTimeout(timer)
    if (!popup) return
    const hadFocus = popup.contains(document.activeElement)
    popup.remove()
    anchor.removeAttribute('aria-expanded')
    if (hadFocus) anchor.focus()
    popup = anchor = null
  }

  const place = () => {
    const at = anchor.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = popup
    const room = document.documentElement.clientWidth
    const below = at.bottom + gap + height <= window.innerHeight || at.top < height + gap
    popup.style.left = `${Math.max(8, Math.min(at.left, room - width - 8)) + window.scrollX}px`
    popup.style.top = `${(below ? at.bottom + gap : at.top - height - gap) + window.scrollY}px`
  }

  const open = link => {
    const content = contentOf(link)
    if (!content || anchor === link) return
    close()
    anchor = link
    popup = document.createElement('span')
    popup.className = 'popup'
    // The top layer, so that no scrolling table cuts it off; where that is missing it is still placed on the page.
    if (popup.showPopover) popup.popover = 'manual'
    popup.innerHTML = `${content.html}<span class="popup-actions"><a href="${link.getAttribute('href')}" data-more>${escape(content.more)}</a>`
      + `<button type="button" class="link-button">${escape(words('shell.close'))}</button></span>`
    link.after(popup)
    if (popup.showPopover) popup.showPopover()
    link.setAttribute('aria-expanded', 'true')
    popup.querySelector('button').addEventListener('click', close)
    place()
    announce(plain(content.html))
  }

  const linkOf = event => event.target instanceof Element ? event.target.closest('main a.term, main a.cite') : null
  const isInside = node => node instanceof Node && ((popup && popup.contains(node)) || (anchor && anchor.contains(node)))

  document.addEventListener('click', event => {
    const link = linkOf(event)
    if (link && !isInsidePopup(event.target) && contentOf(link)) {
      event.preventDefault()
      if (anchor === link) close()
      else open(link)
    } else if (!isInside(event.target)) close()
  })
  const isInsidePopup = node => popup !== null && popup.contains(node)
  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') return
    const link = linkOf(event)
    clearTimeout(timer)
    if (link && link !== anchor && !isInsidePopup(link)) timer = setTimeout(() => open(link), pause)
    else if (popup && !isInside(event.target)) timer = setTimeout(close, pause)
  })
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close() })
  document.addEventListener('focusin', event => { if (popup && !isInside(event.target)) close() })
  return { close }
}
