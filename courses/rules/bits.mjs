const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')
const values = []
letters.forEach((letter, value) => { values[letter.charCodeAt(0)] = value })

/** Bits needed to tell `count` things apart. */
export const width = count => count < 2 ? 0 : 32 - Math.clz32(count - 1)

/** A number in so many characters, 6 bits each. */
export const encode = (value, characters) => {
  let text = ''
  let left = value
  for (let i = 0; i < characters; ++i) {
    text = letters[left % 64] + text
    left = Math.floor(left / 64)
  }
  return text
}

/** Writes numbers of given widths; `text()` is base64url, filled up with zeros to a whole character. */
export const makeWriter = () => {
  let text = ''
  let held = 0
  let size = 0
  const write = (value, bits) => {
    if (bits > 24) {
      write(Math.floor(value / 16777216), bits - 24)
      write(value % 16777216, 24)
      return
    }
    held = (held << bits) | value
    size += bits
    while (size >= 6) {
      size -= 6
      text += letters[held >>> size]
      held &= (1 << size) - 1
    }
  }
  return {
    write,
    text: () => size ? text + letters[held << (6 - size)] : text
  }
}

/** Reads what a writer wrote. `failed` says that the text was too short or not base64url. */
export const makeReader = (text, position = 0) => {
  let held = 0
  let size = 0
  const reader = {
    failed: false,
    read: bits => {
      if (bits > 24) {
        return reader.read(bits - 24) * 16777216 + reader.read(24)
      }
      while (size < bits) {
        const value = position < text.length ? values[text.charCodeAt(position)] : undefined
        if (value === undefined) {
          reader.failed = true
          return 0
        }
        ++position
        held = (held << 6) | value
        size += 6
      }
      size -= bits
      const value = held >>> size
      held &= (1 << size) - 1
      return value
    },
    /** Goes on at the next whole character. */
    align: () => {
      if (held) {
        reader.failed = true
      }
      held = 0
      size = 0
    },
    position: () => position,
    atEnd: () => position === text.length
  }
  return reader
}
