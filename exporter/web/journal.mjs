import { hash } from '../../courses/rules/random.mjs'

/**
 * What has not surely reached the platform, kept on the device: one entry for each course and learner. `storage` is
 * localStorage or the like, or null. The learner's id is only in the key, and not readable there: the device may be shared.
 */
export const makeJournal = (storage, course, learner) => {
  const key = `brygga:${course}:${hash(learner).toString(16)}`
  return {
    read: () => {
      try {
        const text = storage ? storage.getItem(key) : null
        const entry = text ? JSON.parse(text) : null
        return entry && typeof entry.state === 'string' ? entry : null
      } catch (problem) {
        return null
      }
    },
    write: entry => {
      try {
        if (storage) {
          storage.setItem(key, JSON.stringify(entry))
        }
        return Boolean(storage)
      } catch (problem) {
        return false
      }
    },
    clear: () => {
      try {
        if (storage) {
          storage.removeItem(key)
        }
      } catch (problem) {
        // A storage that cannot be cleared could not be written either.
      }
    }
  }
}
