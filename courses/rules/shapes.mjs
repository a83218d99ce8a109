import { width } from './bits.mjs'

/**
 * What an answer may be, worked out from its shape alone (kinds: courses/blocks/README.md).
 * Each kind is: `fit` – the answer as it is kept (a copy in one canonical order), undefined when it is no such answer;
 * `pack`, `unpack`, `worst` – the saved state, `worst` in bits; `sample` – an answer at random.
 * No for-of where states are packed: it is ten times slower than forEach in QJSEngine.
 */

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value)
const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key)
const isAmong = (keys, object) => Object.keys(object).every(key => keys.includes(key))

/** One of the list, as many bits as its length needs; bits that mean none of it are damaged. */
const readOne = (list, bits) => {
  const index = bits.read(width(list.length))
  bits.failed = bits.failed || index >= list.length
  return list[index]
}

const pick = (list, random) => list[Math.floor(random() * list.length)]

const one = {
  fit: (shape, answer) => shape.of.includes(answer) ? answer : undefined,
  pack: (shape, answer, bits) => bits.write(shape.of.indexOf(answer), width(shape.of.length)),
  unpack: (shape, bits) => readOne(shape.of, bits),
  worst: shape => width(shape.of.length),
  sample: (shape, random) => pick(shape.of, random)
}

const some = {
  fit: (shape, answer) => {
    const kept = Array.isArray(answer) ? shape.of.filter(id => answer.includes(id)) : []
    return Array.isArray(answer) && kept.length === answer.length ? kept : undefined
  },
  pack: (shape, answer, bits) => shape.of.forEach(id => bits.write(answer.includes(id) ? 1 : 0, 1)),
  unpack: (shape, bits) => shape.of.filter(() => bits.read(1) === 1),
  worst: shape => shape.of.length,
  sample: (shape, random) => shape.of.filter(() => random() < 0.5)
}

const order = {
  fit: (shape, answer) => Array.isArray(answer) && answer.length === shape.of.length && shape.of.every(id => answer.includes(id))
    ? answer.slice() : undefined,
  pack: (shape, answer, bits) => {
    const left = shape.of.slice()
    answer.forEach(id => {
      const index = left.indexOf(id)
      bits.write(index, width(left.length))
      left.splice(index, 1)
    })
  },
  unpack: (shape, bits) => {
    const left = shape.of.slice()
    return shape.of.map(() => {
      const id = readOne(left, bits)
      left.splice(left.indexOf(id), 1)
      return id
    })
  },
  worst: shape => shape.of.reduce((sum, id, index) => sum + width(shape.of.length - index), 0),
  sample: (shape, random) => {
    const left = shape.of.slice()
    return shape.of.map(() => left.splice(Math.floor(random() * left.length), 1)[0])
  }
}

const map = {
  fit: (shape, answer) => {
    if (!isObject(answer) || !isAmong(shape.from, answer)) {
      return undefined
    }
    const kept = {}
    for (const from of shape.from) {
      if (has(answer, from)) {
        if (!shape.to.includes(answer[from])) {
          return undefined
        }
        kept[from] = answer[from]
      }
    }
    return kept
  },
  pack: (shape, answer, bits) => shape.from.forEach(from =>
    bits.write(has(answer, from) ? 1 + shape.to.indexOf(answer[from]) : 0, width(shape.to.length + 1))),
  unpack: (shape, bits) => {
    const answer = {}
    shape.from.forEach(from => {
      const index = bits.read(width(shape.to.length + 1))
      bits.failed = bits.failed || index > shape.to.length
      if (index > 0) {
        answer[from] = shape.to[index - 1]
      }
    })
    return answer
  },
  worst: shape => shape.from.length * width(shape.to.length + 1),
  sample: (shape, random) => {
    const answer = {}
    for (const from of shape.from) {
      if (random() < 0.8) {
        answer[from] = pick(shape.to, random)
      }
    }
    return answer
  }
}

const path = {
  fit: (shape, answer) => Array.isArray(answer) && answer.length <= shape.most && answer.every(token => shape.of.includes(token))
    ? answer.slice() : undefined,
  pack: (shape, answer, bits) => {
    bits.write(answer.length, width(shape.most + 1))
    answer.forEach(token => bits.write(shape.of.indexOf(token), width(shape.of.length)))
  },
  unpack: (shape, bits) => {
    const answer = []
    const length = bits.read(width(shape.most + 1))
    bits.failed = bits.failed || length > shape.most
    for (let left = length; left > 0 && !bits.failed; --left) {
      answer.push(readOne(shape.of, bits))
    }
    return answer
  },
  worst: shape => width(shape.most + 1) + shape.most * width(shape.of.length),
  sample: (shape, random) => {
    const answer = []
    for (let left = Math.floor(random() * (shape.most + 1)); left > 0; --left) {
      answer.push(pick(shape.of, random))
    }
    return answer
  }
}

// A character of text costs one byte. Control codes that nobody types stand for the typographic signs people do type;
// any other character costs three, counted against the same limit, so that the worst case stays small.
const signs = '\u20ac\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2026\u2022\u2212\u2011\u2192\u0152\u0153\u0160\u0161\u017d\u017e'
const firstSign = 128
const escapeByte = 0

const byteOf = code => {
  if ((code > 0 && code < 128) || (code >= 160 && code < 256)) {
    return code
  }
  const sign = signs.indexOf(String.fromCharCode(code))
  return sign < 0 ? escapeByte : firstSign + sign
}

const cost = code => byteOf(code) === escapeByte ? 3 : 1

/** As much of the text as the limit holds; never half of a character outside the basic plane. */
const clip = (text, most) => {
  let spent = 0
  for (let i = 0; i < text.length; ++i) {
    const code = text.charCodeAt(i)
    const isPair = code >= 0xd800 && code < 0xdc00 && i + 1 < text.length
    spent += isPair ? 6 : cost(code)
    if (spent > most) {
      return text.slice(0, i)
    }
    i += isPair ? 1 : 0
  }
  return text
}

const texts = {
  fit: (shape, answer) => {
    if (!isObject(answer) || !isAmong(shape.of, answer)) {
      return undefined
    }
    const kept = {}
    for (const id of shape.of) {
      if (has(answer, id)) {
        if (typeof answer[id] !== 'string') {
          return undefined
        }
        kept[id] = clip(answer[id], shape.most)
      }
    }
    return kept
  },
  pack: (shape, answer, bits) => shape.of.forEach(id => {
    const text = has(answer, id) ? answer[id] : null
    bits.write(text === null ? 0 : text.length + 1, width(shape.most + 2))
    for (let i = 0; text !== null && i < text.length; ++i) {
      const code = text.charCodeAt(i)
      const byte = byteOf(code)
      bits.write(byte, 8)
      if (byte === escapeByte) {
        bits.write(code, 16)
      }
    }
  }),
  unpack: (shape, bits) => {
    const answer = {}
    shape.of.forEach(id => {
      const length = bits.read(width(shape.most + 2)) - 1
      if (length < 0) {
        return
      }
      let text = ''
      for (let i = 0; i < length && !bits.failed; ++i) {
        const byte = bits.read(8)
        text += byte === escapeByte ? String.fromCharCode(bits.read(16))
          : byte >= firstSign && byte < 160 ? signs.charAt(byte - firstSign) : String.fromCharCode(byte)
      }
      bits.failed = bits.failed || clip(text, shape.most) !== text
      answer[id] = text
    })
    return answer
  },
  worst: shape => shape.of.length * (width(shape.most + 2) + 8 * shape.most),
  sample: (shape, random) => {
    const alphabet = 'abc åäö ÅÄÖ 1890 \u2013\u201d\u20ac \u0416\u4e2d'
    const answer = {}
    for (const id of shape.of) {
      let text = ''
      for (let left = Math.floor(random() * (shape.most + 1)); left > 0; --left) {
        text += alphabet.charAt(Math.floor(random() * alphabet.length))
      }
      answer[id] = clip(text, shape.most)
    }
    return answer
  }
}

/** Nothing but that it happened: what was written never comes this far. */
const mark = {
  fit: (shape, answer) => answer === true ? true : undefined,
  pack: () => undefined,
  unpack: () => true,
  worst: () => 0,
  sample: () => true
}

const kinds = { one, some, order, map, path, texts, flag: mark, private: mark, anonymous: mark }

const kindOf = shape => {
  const kind = kinds[shape.kind]
  if (!kind) {
    throw new Error(`unknown kind of answer: ${shape.kind}`)
  }
  return kind
}

/** The answer as it is kept: a copy in canonical order, texts cut to their limit; undefined when it is no such answer. */
export const fit = (shape, answer) => kindOf(shape).fit(shape, answer)

export const pack = (shape, answer, bits) => kindOf(shape).pack(shape, answer, bits)

/** The answer back. `bits.failed` says that they held no answer of the shape. */
export const unpack = (shape, bits) => kindOf(shape).unpack(shape, bits)

/** The most bits that `pack` writes. */
export const worst = shape => kindOf(shape).worst(shape)

/** An answer of the shape, at random: `random` gives numbers in [0, 1). */
export const sample = (shape, random) => kindOf(shape).sample(shape, random)

kinds.parts = {
  fit: (shape, answer) => {
    if (!isObject(answer) || !isAmong(Object.keys(shape.parts), answer)) {
      return undefined
    }
    const kept = {}
    for (const name of Object.keys(shape.parts)) {
      if (has(answer, name)) {
        kept[name] = fit(shape.parts[name], answer[name])
        if (kept[name] === undefined) {
          return undefined
        }
      }
    }
    return kept
  },
  pack: (shape, answer, bits) => Object.keys(shape.parts).forEach(name => {
    bits.write(has(answer, name) ? 1 : 0, 1)
    if (has(answer, name)) {
      pack(shape.parts[name], answer[name], bits)
    }
  }),
  unpack: (shape, bits) => {
    const answer = {}
    for (const name of Object.keys(shape.parts)) {
      if (bits.read(1)) {
        answer[name] = unpack(shape.parts[name], bits)
      }
    }
    return answer
  },
  worst: shape => Object.keys(shape.parts).reduce((sum, name) => sum + 1 + worst(shape.parts[name]), 0),
  sample: (shape, random) => {
    const answer = {}
    for (const name of Object.keys(shape.parts)) {
      answer[name] = sample(shape.parts[name], random)
    }
    return answer
  }
}

const isSame = (left, right) => {
  if (left === null || typeof left !== 'object') {
    return left === right
  }
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every(key => isSame(left[key], right[key]))
}

/** Whether this is an answer of the shape exactly as it would be kept. */
export const check = (shape, answer) => {
  const kept = fit(shape, answer)
  return kept !== undefined && isSame(kept, answer)
}
