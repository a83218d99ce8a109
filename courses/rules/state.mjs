import { encode, makeReader, makeWriter, width } from './bits.mjs'
import { draw, drawn } from './draw.mjs'
import * as shapes from './shapes.mjs'
import { coverage, fromCells, grid, toCells } from './intervals.mjs'
import { hash } from './random.mjs'

/**
 * The saved state: a header, then one stretch of text for each section of the layout. A section begins at a whole character,
 * so after a change only its own section is packed again.
 */

const format = 1
const successes = ['unknown', 'failed', 'passed']
const entriesInSection = 8
const triesMost = 3
export const attemptsMost = 4095
export const seedsBelow = 281474976710656
const headerAfterSum = 10

const largest = (value, most) => Math.min(Math.max(0, Math.floor(value)), most)

/** A progress in which nothing has happened. */
export const blank = seed => ({
  seed: largest(Math.abs(seed), seedsBelow - 1),
  seq: 0,
  seconds: 0,
  page: '',
  completed: false,
  completedHour: 0,
  success: 'unknown',
  opened: Object.create(null),
  blocks: Object.create(null),
  tests: Object.create(null)
})

/** Two layouts with the same key hold the same answers to the same questions. The version's name is not in it. */
const keyOf = made => {
  const names = made.sections.map(section => section.map(entry =>
    [entry.id, entry.hash, entry.length, entry.draw, (entry.questions ?? []).map(question => `${question.id}:${question.hash}`)].join(' ')).join('\n'))
  return hash(`${made.course}\n${names.join('\n\n')}`, format) >>> 2
}

/** What the state of a course holds and in which order, as plain JSON: what a later version needs to read it. */
export const layout = outline => {
  const sections = []
  let section = []
  const close = () => {
    if (section.length) {
      sections.push(section)
    }
    section = []
  }
  const keep = entry => ({ kind: 'block', id: entry.block.id, hash: entry.block.hash, shape: entry.shape, length: entry.watch ? entry.watch.length : 0 })
  const blocksOf = Object.create(null)
  Object.keys(outline.blocks).forEach(id => {
    const entry = outline.blocks[id]
    if (entry.shape || entry.watch) {
      blocksOf[entry.page] = blocksOf[entry.page] ?? []
      blocksOf[entry.page].push(keep(entry))
    }
  })
  for (const page of outline.pages) {
    section.push({ kind: 'page', id: page.id }, ...(blocksOf[page.id] ?? []))
    if (page.test) {
      close()
      const questions = page.test.questions.map(block => keep(outline.tests[page.test.id].questions[block.id]))
      section.push({ kind: 'test', id: page.test.id, draw: page.test.draw, questions })
    }
    if (page.test || section.length >= entriesInSection) {
      close()
    }
  }
  close()
  const made = { format, course: outline.course.id, version: outline.course.version, key: 0, sections }
  made.key = keyOf(made)
  return made
}

const pageIds = made => {
  const ids = []
  made.sections.forEach(section => section.forEach(entry => {
    if (entry.kind === 'page') {
      ids.push(entry.id)
    }
  }))
  return ids
}

const shapesIn = test => {
  const found = Object.create(null)
  test.questions.forEach(question => { found[question.id] = question.shape })
  return found
}

const unpackAnswer = (shape, bits) => {
  bits.failed = bits.failed || !shape
  return bits.failed ? null : shapes.unpack(shape, bits)
}

// Most films have not been begun or are seen to the end: two bits for those.
const packWatched = (watched, length, bits) => {
  const cells = toCells(watched, length)
  const seen = cells.reduce((sum, cell) => sum + cell, 0)
  const kind = seen === 0 ? 0 : seen === cells.length ? 1 : 2
  bits.write(kind, 2)
  if (kind === 2) {
    cells.forEach(cell => bits.write(cell, 1))
  }
}

const unpackWatched = (length, bits) => {
  const kind = bits.read(2)
  const cells = []
  for (let left = grid(length).count; left > 0 && !bits.failed; --left) {
    cells.push(kind === 2 ? bits.read(1) : kind)
  }
  bits.failed = bits.failed || kind > 2
  return kind > 2 ? [] : fromCells(cells, length)
}

/** A new attempt at a test. */
export const begin = (test, seed, attempt) => ({
  attempt, answers: Object.create(null), finished: false, passed: false, best: null, drawn: draw(test, seed, attempt)
})

const entries = {
  page: {
    worst: () => 1,
    pack: (entry, progress, bits) => bits.write(progress.opened[entry.id] ? 1 : 0, 1),
    unpack: (entry, progress, bits) => {
      if (bits.read(1)) {
        progress.opened[entry.id] = true
      }
    }
  },
  block: {
    worst: entry => 5 + (entry.shape ? shapes.worst(entry.shape) : 0) + (entry.length ? 2 + grid(entry.length).count : 0),
    pack: (entry, progress, bits) => {
      const record = progress.blocks[entry.id]
      bits.write(record ? 1 : 0, 1)
      if (record) {
        const isAnswered = record.answer !== null
        bits.write((record.done ? 8 : 0) + Math.min(record.tries, triesMost) * 2 + (isAnswered ? 1 : 0), 4)
        if (isAnswered) {
          shapes.pack(entry.shape, record.answer, bits)
        }
        if (entry.length) {
          packWatched(record.watched, entry.length, bits)
        }
      }
    },
    unpack: (entry, progress, bits) => {
      if (bits.read(1)) {
        const record = { answer: null, done: bits.read(1) === 1, tries: bits.read(2), watched: [], covered: 0 }
        if (bits.read(1)) {
          record.answer = unpackAnswer(entry.shape, bits)
        }
        if (entry.length) {
          record.watched = unpackWatched(entry.length, bits)
          record.covered = coverage(record.watched, entry.length)
        }
        progress.blocks[entry.id] = record
      }
    }
  },
  test: {
    worst: entry => {
      const questions = entry.questions.map(question => 1 + shapes.worst(question.shape)).sort((a, b) => b - a)
      return 23 + questions.slice(0, drawn(entry)).reduce((sum, bits) => sum + bits, 0)
    },
    pack: (entry, progress, bits) => {
      const record = progress.tests[entry.id]
      bits.write(record ? 1 : 0, 1)
      if (record) {
        bits.write(record.attempt, 12)
        bits.write(record.finished ? 1 : 0, 1)
        bits.write(record.passed ? 1 : 0, 1)
        bits.write(record.best === null ? 0 : record.best + 1, 8)
        const shapeOf = shapesIn(entry)
        record.drawn.forEach(id => {
          const answer = record.answers[id]
          bits.write(answer === undefined ? 0 : 1, 1)
          if (answer !== undefined) {
            shapes.pack(shapeOf[id], answer, bits)
          }
        })
      }
    },
    unpack: (entry, progress, bits) => {
      if (bits.read(1)) {
        const record = begin(entry, progress.seed, bits.read(12))
        record.finished = bits.read(1) === 1
        record.passed = bits.read(1) === 1
        const best = bits.read(8)
        record.best = best === 0 ? null : best - 1
        bits.failed = bits.failed || best > 101
        const shapeOf = shapesIn(entry)
        record.drawn.forEach(id => {
          if (bits.read(1)) {
            record.answers[id] = unpackAnswer(shapeOf[id], bits)
          }
        })
        progress.tests[entry.id] = record
      }
    }
  }
}

const characters = bits => Math.ceil(bits / 6)
const pageCharactersOf = made => characters(width(pageIds(made).length + 1))

// Format 1, key 5, sum 4, seed 8, seq 4, seconds 4, verdict 1, hour of completion 4, then the page.
const headerOf = made => 31 + pageCharactersOf(made)

/** The most characters that a state of this layout can have. */
export const bound = made => made.sections.reduce((sum, section) =>
  sum + characters(section.reduce((bits, entry) => bits + entries[entry.kind].worst(entry), 0)), headerOf(made))

const sumOf = (text, index) => hash(text, index + 2) & 16777215

/** What the pages, blocks and tests cost at most, in characters, the dearest first: what to shorten when the bound is too high. */
export const costs = made => {
  const list = []
  made.sections.forEach(section => section.forEach(entry => list.push({ id: entry.id, n: characters(entries[entry.kind].worst(entry)) })))
  return list.sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
}

/** Packs again and again at a small cost: tell it which id (page, block or test) has changed since the last text. */
export const makePacker = made => {
  const pages = Object.create(null)
  pageIds(made).forEach((id, index) => { pages[id] = index + 1 })
  const pageCharacters = pageCharactersOf(made)
  const start = encode(format, 1) + encode(made.key, 5)
  const sectionOf = Object.create(null)
  made.sections.forEach((section, index) => section.forEach(entry => { sectionOf[entry.id] = index }))
  const texts = made.sections.map(() => '')
  const sums = made.sections.map(() => 0)
  let total = 0
  let changed = made.sections.map((section, index) => index)
  let seed = -1
  let run = ''

  const packSection = (index, progress) => {
    const bits = makeWriter()
    made.sections[index].forEach(entry => entries[entry.kind].pack(entry, progress, bits))
    const text = bits.text()
    const sum = sumOf(text, index)
    total = (total - sums[index] + sum) >>> 0
    texts[index] = text
    sums[index] = sum
  }
  return {
    touch: id => {
      const index = sectionOf[id]
      if (index !== undefined && !changed.includes(index)) {
        changed.push(index)
      }
    },
    text: progress => {
      changed.forEach(index => packSection(index, progress))
      changed = []
      if (seed !== progress.seed) {
        seed = progress.seed
        run = encode(seed, 8)
      }
      const verdict = (progress.completed ? 4 : 0) + successes.indexOf(progress.success)
      const rest = run + encode(largest(progress.seq, 16777215), 4) + encode(largest(progress.seconds, 16777215), 4)
        + encode(verdict, 1) + encode(largest(progress.completedHour, 16777215), 4) + encode(pages[progress.page] ?? 0, pageCharacters)
      return start + encode((total + sumOf(rest, -1)) & 16777215, 4) + rest + texts.join('')
    }
  }
}

export const pack = (made, progress) => makePacker(made).text(progress)

const longestText = 100000

/**
 * The progress in a text, and the layout it was packed with: `{ progress, layout }`. Null for anything that is not a whole
 * state of one of the layouts: damaged, cut off, of another course, or of a version not known here.
 */
export const unpack = (layouts, text) => {
  if (typeof text !== 'string' || text.length > longestText) {
    return null
  }
  const start = makeReader(text)
  const isOurs = start.read(6) === format
  const key = start.read(30)
  const sum = start.read(24)
  const made = layouts.find(one => one.key === key)
  if (!isOurs || start.failed || !made) {
    return null
  }
  const bits = makeReader(text, headerAfterSum)
  const progress = blank(bits.read(48))
  progress.seq = bits.read(24)
  progress.seconds = bits.read(24)
  progress.completed = bits.read(4) === 1
  progress.success = successes[bits.read(2)]
  progress.completedHour = bits.read(24)
  const ids = pageIds(made)
  const page = bits.read(6 * pageCharactersOf(made))
  progress.page = page === 0 ? '' : ids[page - 1]
  let position = bits.position()
  let total = sumOf(text.slice(headerAfterSum, position), -1)
  made.sections.forEach((section, index) => {
    section.forEach(entry => {
      if (!bits.failed) {
        entries[entry.kind].unpack(entry, progress, bits)
      }
    })
    bits.align()
    total += sumOf(text.slice(position, bits.position()), index)
    position = bits.position()
  })
  const isWhole = !bits.failed && bits.atEnd() && (total & 16777215) === sum && progress.success !== undefined && progress.page !== undefined
  return isWhole ? { progress, layout: made } : null
}

/** Which run and which moment a text is of, without its layout: `{ seed, seq }`, null when it is no state. */
export const stamp = text => {
  if (typeof text !== 'string') {
    return null
  }
  const bits = makeReader(text, headerAfterSum)
  const found = { seed: bits.read(48), seq: bits.read(24) }
  return bits.failed ? null : found
}
