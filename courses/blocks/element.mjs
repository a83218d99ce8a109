/** The element that a string of safe HTML stands for. */
export const make = html => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild
}
