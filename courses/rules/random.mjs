const stir = number => {
  let mixed = number | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A 32-bit number from a text; spreads well, is no secret. */
export const hash = (text, start = 0) => {
  let sum = (2166136261 ^ start) >>> 0
  for (let i = 0; i < text.length; ++i) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 16777619)
  }
  return stir(sum)
}

/** One seed out of several numbers and texts; numbers up to 2^53 count with all their bits. */
export const mix = (...parts) => parts.reduce((seed, part) => typeof part === 'string'
  ? hash(part, seed)
  : stir(stir(seed ^ (part >>> 0)) ^ Math.floor(part / 4294967296)), 0x9e3779b9)

/** A generator of numbers in [0, 1), the same in every engine. */
export const makeRandom = seed => {
  let counter = typeof seed === 'number' && seed < 4294967296 ? seed >>> 0 : mix(seed)
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0
    return stir(counter) / 4294967296
  }
}

/** The list in a new order that the seed alone decides. */
export const shuffle = (list, seed) => {
  const random = makeRandom(seed)
  const shuffled = list.slice()
  for (let i = shuffled.length - 1; i > 0; --i) {
    const j = Math.floor(random() * (i + 1))
    const held = shuffled[i]
    shuffled[i] = shuffled[j]
    shuffled[j] = held
  }
  return shuffled
}
