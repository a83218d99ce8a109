// Small courses and blocks of the tests' own: the rules know no block type.
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { makeOutline } from '../../courses/rules/outline.mjs'
import { makeWords } from '../../courses/rules/words.mjs'
import { readFileSync } from 'node:fs'

const letters = n => 'abcdefghijklmnop'.slice(0, n).split('')

/** A question of any shape: full marks for `block.right`, half for another complete answer that begins the same. */
const question = shape => ({
  shape,
  isAnswered: (block, answer) => Array.isArray(answer) ? answer.length > 0 : answer !== null && (typeof answer !== 'object' || Object.keys(answer).length > 0),
  score: (block, answer) => JSON.stringify(answer) === JSON.stringify(block.right) ? 1 : 0,
  best: block => block.right,
  feedback: (block, answer) => [{ item: null, right: JSON.stringify(answer) === JSON.stringify(block.right), text: 'Därför.' }]
})

export const rules = {
  prose: {},
  pick: question(block => ({ kind: 'one', of: letters(block.size ?? 3) })),
  tick: question(block => ({ kind: 'some', of: letters(block.size ?? 5) })),
  rank: question(block => ({ kind: 'order', of: letters(block.size ?? 6) })),
  pair: question(block => ({ kind: 'map', from: letters(block.size ?? 5), to: letters((block.size ?? 5) + 1) })),
  write: question(block => ({ kind: 'texts', of: letters(block.size ?? 1), most: 40 })),
  way: {
    shape: block => ({ kind: 'path', of: letters(block.steps ?? 4), most: block.steps ?? 4 }),
    isAnswered: (block, answer) => answer.length === (block.steps ?? 4),
    best: block => letters(block.steps ?? 4)
  },
  diary: { shape: () => ({ kind: 'private' }), isAnswered: (block, answer) => answer === true, best: () => true },
  form: { shape: () => ({ kind: 'anonymous' }), isAnswered: (block, answer) => answer === true, best: () => true },
  duty: { shape: () => ({ kind: 'flag' }), isAnswered: (block, answer) => answer === true, best: () => true },
  mixed: {
    shape: () => ({ kind: 'parts', parts: { choice: { kind: 'one', of: letters(4) }, note: { kind: 'private' } } }),
    isAnswered: (block, answer) => answer.choice !== undefined,
    best: () => ({ choice: 'a' })
  },
  film: {
    watch: block => ({ length: block.length, threshold: block.threshold ?? 0.9, text: block.text ?? true }),
    blocksIn: block => block.pauses ?? []
  },
  stuck: { shape: () => ({ kind: 'flag' }), isAnswered: () => false, best: () => true }
}

export const registry = makeRegistry(rules)

export const right = {
  pick: () => 'b',
  tick: () => ['a', 'c'],
  rank: block => letters(block?.size ?? 6).reverse(),
  pair: block => Object.fromEntries(letters(block?.size ?? 5).map(id => [id, id])),
  write: block => Object.fromEntries(letters(block?.size ?? 1).map(id => [id, 'rätt svar']))
}

/** A block of a type, with a hash that follows from what is in it. */
export const block = (type, id, fields = {}) => {
  const made = { type, id, title: '', prompt: `Vad gäller <em>${id}</em>?`, ...fields }
  if (right[type] && made.right === undefined) {
    made.right = right[type](made)
  }
  return { ...made, hash: JSON.stringify(made) }
}

export const page = (id, blocks = [], fields = {}) => ({ id, title: `Sidan ${id}`, optional: false, blocks, test: null, ...fields })

export const test = (id, questions, fields = {}) => ({ id, bank: 'bank', draw: null, pass: 80, questions, ...fields })

export const course = (pages, completion = {}, fields = {}) => ({
  format: 1, id: 'kurs', version: '1.0.0', title: 'Kursen', language: 'sv',
  completion: { pages: 'required', test: '', requires: [], ...completion },
  units: [{ id: 'u1', title: 'Avsnitt', pages }],
  ...fields
})

/** Three pages, a film, a branching case, a private note, and a test of four out of six. */
export const smallCourse = (fields = {}) => course([
  page('start', [block('prose', 'text'), block('pick', 'fraga'), block('diary', 'dagbok')]),
  page('mitten', [block('film', 'film', { title: 'Filmen', length: 100, pauses: [block('pick', 'paus')] }), block('way', 'fall', { title: 'Fallet' })]),
  page('extra', [block('rank', 'ordning')], { optional: true }),
  page('prov', [], { test: test('slutprov', ['pick', 'tick', 'rank', 'pair', 'write', 'pick'].map((type, i) => block(type, `q${i + 1}`)), { draw: 4 }) })
], { test: 'slutprov', requires: ['fall', 'film'] }, fields)

/** What the issue asks for: 200 questions of mixed shapes, a film of 24 minutes, two branching cases, a drawn test. */
export const largeCourse = () => {
  const types = ['pick', 'tick', 'pick', 'pair', 'pick', 'tick', 'pick', 'rank', 'pick', 'write']
  const pages = []
  for (let i = 0; i < 100; ++i) {
    pages.push(page(`sida-${i}`, [0, 1].map(k => block(types[(2 * i + k) % 10], `fraga-${2 * i + k}`)), { optional: i % 10 === 9 }))
  }
  pages[3].blocks.push(block('way', 'fall-1', { steps: 6 }))
  pages[50].blocks.push(block('film', 'film', { length: 1440 }))
  pages[70].blocks.push(block('way', 'fall-2', { steps: 8 }), block('diary', 'dagbok'), block('form', 'enkat'))
  pages.push(page('prov', [], { test: test('slutprov', Array.from({ length: 24 }, (_, i) => block(types[i % 10], `bank-${i}`)), { draw: 12 }) }))
  return course(pages, { test: 'slutprov', requires: ['fall-1', 'fall-2', 'film'] })
}

export const outlineOf = made => makeOutline(made, registry)

export const json = path => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

export const words = language => makeWords({ '': { sv: json('courses/rules/words-sv.json'), en: json('courses/rules/words-en.json') } }, language)
