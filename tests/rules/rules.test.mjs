// The golden cases of courses/rules, and what holds for its modules and words as a whole.
import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { makeRandom, shuffle } from '../../courses/rules/random.mjs'
import { draw } from '../../courses/rules/draw.mjs'
import * as theme from '../../courses/rules/theme.mjs'
import { makeWords } from '../../courses/rules/words.mjs'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { json, words } from './course.mjs'

const folder = new URL('../../courses/rules/', import.meta.url)
const files = ending => readdirSync(folder).filter(name => name.endsWith(ending))

for (const name of files('-cases.json')) {
  describe(name, async () => {
    const module = await import(new URL(name.replace('-cases.json', '.mjs'), folder))
    for (const { name: sentence, call, arguments: given, expect } of json(`courses/rules/${name}`).cases) {
      test(sentence, () => assert.deepEqual(module[call](...given), expect))
    }
  })
}

describe('chance', () => {
  test('a shuffle keeps every item and puts each as often in each place', () => {
    const places = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0])
    for (let seed = 0; seed < 5000; ++seed) {
      const order = shuffle([0, 1, 2, 3, 4], seed)
      assert.deepEqual(order.slice().sort(), [0, 1, 2, 3, 4])
      order.forEach((item, place) => { places[place][item] += 1 })
    }
    assert.ok(places.every(row => row.every(count => count > 850 && count < 1150)), JSON.stringify(places))
  })

  test('a draw of twelve of twenty-four takes every question as often', () => {
    const questions = Array.from({ length: 24 }, (_, i) => ({ id: `q${i}` }))
    const counts = Object.fromEntries(questions.map(({ id }) => [id, 0]))
    for (let seed = 1; seed <= 2000; ++seed) {
      const ids = draw({ id: 'prov', draw: 12, questions }, seed, 1)
      assert.equal(new Set(ids).size, 12)
      ids.forEach(id => { counts[id] += 1 })
    }
    assert.ok(Object.values(counts).every(count => count > 880 && count < 1120), JSON.stringify(counts))
  })

  test('numbers lie from 0 to below 1 and fill the room between', () => {
    const random = makeRandom(281474976710655)
    const numbers = Array.from({ length: 10000 }, random)
    assert.ok(numbers.every(number => number >= 0 && number < 1))
    for (let tenth = 0; tenth < 10; ++tenth) {
      const share = numbers.filter(number => Math.floor(number * 10) === tenth).length
      assert.ok(share > 850 && share < 1150, `${tenth}: ${share}`)
    }
  })
})

describe('themes', () => {
  const tokens = json('courses/design/tokens.json').color

  test('every suggestion keeps every promise', () => {
    for (const { name, light, dark } of theme.suggestions) {
      assert.deepEqual(theme.problems({ accent: light, darkAccent: dark }, tokens), [], name)
    }
  })

  test('what is shown keeps every promise, whatever has been chosen', () => {
    const random = makeRandom(20261122)
    for (let i = 0; i < 400; ++i) {
      const colour = '#' + Math.floor(random() * 0x1000000).toString(16).padStart(6, '0')
      const { light, dark } = theme.accents({ accent: colour, darkAccent: i % 2 ? colour : '' }, tokens)
      assert.deepEqual(theme.problems({ accent: light, darkAccent: dark }, tokens), [], colour)
    }
  })

  test('the program\'s own colours keep them too', () => {
    assert.deepEqual(theme.problems({ accent: tokens.accent.light, darkAccent: tokens.accent.dark }, tokens), [])
  })
})

describe('words', () => {
  const keys = table => Object.entries(table).map(([key, entry]) => typeof entry === 'string' ? key : `${key}(${Object.keys(entry)})`)
  const blanks = entry => [...new Set(JSON.stringify(entry).match(/\{[a-zA-Z]+\}/g) ?? [])].sort()
  const swedish = json('courses/rules/words-sv.json')
  const english = json('courses/rules/words-en.json')

  test('are all there in both languages, with the same blanks to fill', () => {
    assert.deepEqual(keys(english), keys(swedish))
    for (const key of Object.keys(swedish)) {
      assert.deepEqual(blanks(english[key]), blanks(swedish[key]), key)
    }
  })

  test('fill in values, follow the number, and take Swedish where a language lacks a word', () => {
    const say = makeWords({
      '': { sv: { saved: 'Sparat {time}', pages: { one: '{n} sida', other: '{n} sidor' }, only: 'Bara här' }, en: { saved: 'Saved {time}' } },
      quiz: { sv: { check: 'Rätta {n}', 'problem.few': 'För få' }, en: { check: 'Mark {n}' } }
    }, 'en')
    assert.equal(say('saved', { time: '10:42' }), 'Saved 10:42')
    assert.equal(say('quiz.check', { n: 2 }), 'Mark 2')
    assert.equal(say('quiz.problem.few'), 'För få')
    assert.equal(say('only'), 'Bara här')
    assert.equal(say('pages', { n: 1 }), '1 sida')
    assert.equal(say('pages', { n: 0 }), '0 sidor')
    assert.equal(say('saved'), 'Saved {time}')
  })

  test('show an unknown key instead of nothing, also one that every object has', () => {
    assert.equal(words('sv')('no-such-word'), 'no-such-word')
    assert.equal(words('sv')('constructor'), 'constructor')
    assert.equal(words('sv')('toString'), 'toString')
  })
})

test('a type without rules has empty ones, also with a name that every object has', () => {
  const registry = makeRegistry({ quiz: { score: () => 1 } })
  assert.equal(registry({ type: 'quiz' }).score(), 1)
  assert.deepEqual(registry({ type: 'prose' }), {})
  assert.deepEqual(registry({ type: 'constructor' }), {})
})

describe('every shared module', () => {
  const shared = [
    ...files('.mjs').map(name => new URL(name, folder)),
    ...['find-api', 'journal', 'interactions', 'lms-none', 'lms-scorm', 'lms-scorm12', 'lms-scorm2004'].map(name => new URL(`../../exporter/web/${name}.mjs`, import.meta.url)),
    ...readdirSync(new URL('../../exporter/verify/', import.meta.url)).map(name => new URL(`../../exporter/verify/${name}`, import.meta.url))
  ]
  const tooNew = [
    [/\{\s*\.\.\.|,\s*\.\.\.\w+\s*\}/, 'object spread'], [/catch\s*\{/, 'catch without a name'], [/\basync\b|\bawait\b/, 'async'], [/(\?\?|\|\||&&)=/, 'logical assignment'],
    [/\.(flat|flatMap|at|findLast|toSorted|replaceAll|matchAll|trimStart|trimEnd)\(/, 'a newer method'], [/Object\.(fromEntries|hasOwn)/, 'a newer Object method'],
    [/\bIntl\b|\bstructuredClone\b|\bglobalThis\b|\bBigInt\b/, 'a newer global'], [/\(\?<|\\p\{/, 'a newer regular expression'], [/#[a-z]\w* ?[=(;]/, 'a private field']
  ]
  for (const url of shared) {
    const name = url.pathname.split('/').slice(-2).join('/')
    test(`${name} keeps to the level of QJSEngine and has no clock or chance of its own`, () => {
      const code = readFileSync(url, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
      for (const [pattern, what] of tooNew) {
        assert.doesNotMatch(code, pattern, what)
      }
      assert.doesNotMatch(code, /Math\.random|Date\.now|new Date\(\)|setTimeout|\bdocument\b/)
    })
  }
})
