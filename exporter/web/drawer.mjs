// On narrow screens the contents are a drawer. It works before the course has arrived: the list is in index.html.

export const narrow = matchMedia('(max-width: 63.99rem)')

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
