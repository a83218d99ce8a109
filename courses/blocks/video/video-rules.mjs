import { blanks, isBlank } from '../../rules/blanks.mjs'

export const watch = block => ({ length: block.length, threshold: block.threshold / 100, text: block.captions.length > 0 })

export const blocksIn = block => block.pauses.reduce((all, pause) => all.concat(pause.blocks), [])

const timed = ['slides', 'chapters', 'pauses', 'descriptions']

const timeProblems = block => timed.reduce((found, field) => {
  block[field].forEach((item, index) => {
    if (item.at >= block.length)
      found.push({ code: 'too-late', item: item.id, field })
    if (index && item.at <= block[field][index - 1].at)
      found.push({ code: 'order', item: item.id, field })
  })
  return found
}, [])

const pictureProblems = block => {
  if (block.src)
    return block.slides.length ? [{ code: 'film-and-slides', field: 'slides' }] : []
  if (!block.slides.length)
    return [{ code: 'no-picture', field: 'src' }]
  return block.slides[0].at > 0 ? [{ code: 'late-start', item: block.slides[0].id, field: 'slides' }] : []
}

/** The longest time in seconds that nothing is asked of the learner (PED-7). */
const longestStretch = block => {
  const stops = block.pauses.map(pause => pause.at).filter(at => at > 0 && at < block.length)
  return stops.concat([block.length]).reduce((longest, at, index) => Math.max(longest, at - (index ? stops[index - 1] : 0)), 0)
}

const lengthProblems = block => {
  const minutes = Math.round(longestStretch(block) / 60)
  return longestStretch(block) > 600 ? [{ code: 'long', severity: 'warning', field: 'pauses', values: { minutes } }]
    : longestStretch(block) > 360 ? [{ code: 'rather-long', severity: 'hint', field: 'pauses', values: { minutes } }] : []
}

const alternativeProblems = block => {
  const found = []
  if (!block.captions.length)
    found.push({ code: 'captions-missing', field: 'captions' })
  for (const track of block.captions)
    if (track.status === 'auto')
      found.push({ code: 'captions-unreviewed', field: 'captions', values: { src: track.src } })
  if (block.description === 'text' && !block.descriptions.length)
    found.push({ code: 'description-missing', field: 'descriptions' })
  if (block.description === 'track' && !block.described)
    found.push({ code: 'described-missing', field: 'described' })
  return found
}

export const problems = block => {
  const found = blanks(block, ['title', 'slides.alt', 'chapters.text', 'descriptions.text'])
    .concat(pictureProblems(block), alternativeProblems(block), timeProblems(block), lengthProblems(block))
  if (isBlank(block.aim))
    found.push({ code: 'aim-missing', severity: 'warning', field: 'aim' })
  for (const pause of block.pauses)
    if (pause.blocks.length !== 1)
      found.push({ code: 'one-question', item: pause.id, field: 'pauses' })
  return found
}
