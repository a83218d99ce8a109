import { mix, shuffle } from './random.mjs'

/** The ids of the questions that one attempt at a test shows, in the order it shows them. */
export const draw = (test, seed, attempt) => {
  const ids = shuffle(test.questions.map(question => question.id), mix(seed, test.id, attempt))
  return test.draw > 0 && test.draw < ids.length ? ids.slice(0, test.draw) : ids
}

/** How many questions an attempt shows. */
export const drawn = test => test.draw > 0 ? Math.min(test.draw, test.questions.length) : test.questions.length
