// What the learner writes for nobody else. It stays in this browser, apart for each course and learner, and is sent nowhere.

import { hash } from '../../courses/rules/random.mjs'

export const makePrivateStore = (course, learner, storage) => {
  const key = `brygga:${course.id}:private:${hash(learner).toString(16)}`
  let texts = {}
  try {
    texts = JSON.parse(storage.getItem(key)) ?? {}
  } catch (problem) {
    texts = {}
  }

  const keep = () => {
    try {
      if (Object.keys(texts).length) storage.setItem(key, JSON.stringify(texts))
      else storage.removeItem(key)
      return true
    } catch (problem) {
      return false
    }
  }

  return {
    get: id => Object.prototype.hasOwnProperty.call(texts, id) ? texts[id] : null,
    /** False when this browser keeps nothing: then the text lasts as long as the window. */
    set(id, value) {
      texts[id] = value
      return keep()
    },
    clear() {
      texts = {}
      keep()
    }
  }
}
