import { escape, plain } from '../../rules/html.mjs'
import { make } from '../element.mjs'

export const html = block => `<ul class="flip-cards">${block.cards.map(card =>
  `<li class="flip-card"><p class="flip-front">${card.front}</p><p class="flip-back">${card.back}</p></li>`).join('')}</ul>`

export const enhance = (element, view) => {
  for (const card of element.querySelectorAll('.flip-card')) {
    const [front, back] = card.children
    const button = card.appendChild(make(`<button type="button" class="link-button">${view.icon('repeat')} <span></span><span class="visually-hidden">: ${escape(front.textContent)}</span></button>`))
    const show = isTurned => {
      front.hidden = isTurned
      back.hidden = !isTurned
      button.querySelector('span').textContent = view.words(isTurned ? 'flip-cards.turn-back' : 'flip-cards.turn')
    }
    button.addEventListener('click', () => {
      show(back.hidden)
      view.announce(plain((back.hidden ? front : back).innerHTML))
    })
    show(false)
  }
  element.querySelector('.flip-cards').classList.add('turning')
  return null
}
