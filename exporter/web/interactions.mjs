/**
 * An `answered` event as one interaction: pairs of element and value, id first (conformance 41, 50 to 54, 62 to 66). Answers are
 * told by their place among the choices, which every platform takes. Free text is never told.
 */
const places = 'abcdefghijklmnopqrstuvwxyz0123456789'
const place = (list, id) => places.charAt(list.indexOf(id))

const types = { one: 'choice', some: 'choice', order: 'sequencing', map: 'matching', texts: 'fill-in' }

const pairsOf = (shape, answer) => shape.from.filter(from => answer[from] !== undefined)
  .map(from => [place(shape.from, from), place(shape.to, answer[from])])

const isShort = shape => [shape.of, shape.from, shape.to].every(list => !list || list.length <= places.length)

const response = (shape, answer, comma, dot) => {
  switch (shape.kind) {
    case 'one': return place(shape.of, answer)
    case 'some': case 'order': return answer.map(id => place(shape.of, id)).join(comma)
    case 'map': return pairsOf(shape, answer).map(pair => pair.join(dot)).join(comma)
    default: return ''
  }
}

// Each answer is an entry of its own, so that a resumed attempt overwrites nothing and no id comes twice.
const identifier = event => `${event.block.replace(/[^A-Za-z0-9_]/g, '_')}_${event.seq}`

const decimal = number => String(Math.round(number * 100) / 100)

export const interaction12 = (element, event, shape) => {
  const type = types[shape.kind] ?? 'performance'
  const told = isShort(shape) ? response(shape, event.answer, ',', '.') : ''
  const pairs = [
    [`${element}.id`, identifier(event)],
    [`${element}.type`, type],
    [`${element}.time`, event.time.slice(11, 19)]
  ]
  if (told && told.length <= 255) {
    pairs.push([`${element}.student_response`, told])
  }
  if (event.score !== null) {
    pairs.push([`${element}.result`, event.score >= 1 ? 'correct' : event.score <= 0 ? 'wrong' : decimal(event.score)])
  }
  return pairs
}

export const interaction2004 = (element, event, shape) => {
  const type = types[shape.kind] ?? 'other'
  const told = isShort(shape) ? response(shape, event.answer, '[,]', '[.]') : ''
  const pairs = [
    [`${element}.id`, identifier(event)],
    [`${element}.type`, type],
    [`${element}.timestamp`, event.time.replace(/(\.\d\d)\d*Z$/, '$1Z')]
  ]
  if (told) {
    pairs.push([`${element}.learner_response`, told])
  }
  if (event.score !== null) {
    pairs.push([`${element}.result`, event.score >= 1 ? 'correct' : event.score <= 0 ? 'incorrect' : decimal(event.score)])
  }
  return pairs
}
