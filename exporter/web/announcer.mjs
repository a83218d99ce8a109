// What a screen reader is told beside what is focused: one polite region, so that messages queue instead of cutting each other off.

export const makeAnnouncer = region => {
  let waiting = []
  const clear = () => { region.textContent = '' }
  const say = text => {
    if (!text) return
    waiting.push(text)
    if (waiting.length > 1) return
    // Emptied first, so that the same words said twice are heard twice.
    clear()
    setTimeout(() => {
      region.textContent = waiting.join(' ')
      waiting = []
    }, 100)
  }
  return { say, clear }
}
