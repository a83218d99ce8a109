// Whether what the learner does is safe, said where it can be seen, and heard when it changes.
import { clock } from './date.mjs'
import { icon } from './icon.mjs'

export const makeConnection = ({ place, words, announce }) => {
  let state = ''
  let savedAt = 0
  let isOwed = false
  const savedWords = () => words('saved', { time: clock(new Date(savedAt)) })

  const put = (name, image, shown, told) => {
    place.hidden = false
    place.dataset.state = name
    place.title = told
    place.innerHTML = `${image}<span></span>`
    place.lastChild.textContent = shown
    if (state !== name && (state || name !== 'saved')) announce(name === 'saved' ? words('contact-again') : told)
    state = name
  }

  return {
    /** `saved`, `lost`, `unkept`, `untracked`, `mode`; empty before the first save. */
    get state() { return state },
    /** In review and browse nothing is kept, and that is said once. */
    mode: name => put('mode', icon('eye'), words(`shell.mode-${name}`), words(name)),
    /** Who has answered hears that it is saved (ACC-W42): after what is said of the answer, and not before it is true. */
    answered(moment) {
      if (savedAt >= moment) Promise.resolve().then(() => announce(savedWords()))
      else isOwed = true
    },
    kept({ saved, kept, time, reason }) {
      if (!saved) {
        if (!kept) put('unkept', icon('cloud-off'), words('shell.not-kept'), words('not-kept'))
        else if (reason === 'untracked') put('untracked', icon('cloud-off'), words('shell.untracked'), words('untracked'))
        else put('lost', icon('cloud-off'), words('shell.lost'), words('not-saved'))
        return
      }
      savedAt = time
      put('saved', icon('cloud-check'), savedWords(), savedWords())
      if (isOwed) announce(savedWords())
      isOwed = false
    }
  }
}
