import { test } from 'node:test'
import assert from 'node:assert/strict'
import { makeReader, makeWriter, width } from '../../courses/rules/bits.mjs'
import { makeRandom } from '../../courses/rules/random.mjs'
import { check, fit, pack, sample, unpack, worst } from '../../courses/rules/shapes.mjs'

const ids = 'abcdefghij'.split('')
const shapes = {
  'one of one': { kind: 'one', of: ['a'] },
  one: { kind: 'one', of: ids },
  some: { kind: 'some', of: ids },
  order: { kind: 'order', of: ids },
  map: { kind: 'map', from: ids.slice(0, 6), to: ids },
  path: { kind: 'path', of: ids, most: 7 },
  texts: { kind: 'texts', of: ids.slice(0, 3), most: 40 },
  flag: { kind: 'flag' },
  private: { kind: 'private' },
  anonymous: { kind: 'anonymous' },
  parts: { kind: 'parts', parts: { choice: { kind: 'one', of: ids }, why: { kind: 'texts', of: ['x'], most: 12 }, note: { kind: 'private' } } },
  'ids like built-in names': { kind: 'map', from: ['constructor', 'valueof'], to: ['constructor', 'prototype'] }
}

const packed = (shape, answer) => {
  const bits = makeWriter()
  pack(shape, answer, bits)
  return bits.text()
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`${name}: thousands of answers come back as they were, within the bound`, () => {
    const random = makeRandom(name.length)
    for (let i = 0; i < 2000; ++i) {
      const answer = sample(shape, random)
      assert.ok(check(shape, answer), JSON.stringify(answer))
      const text = packed(shape, answer)
      assert.ok(text.length * 6 - 5 <= Math.max(1, worst(shape)), `${text.length} characters for ${worst(shape)} bits`)
      const bits = makeReader(text)
      assert.deepEqual(unpack(shape, bits), answer)
      assert.equal(bits.failed, false)
    }
  })

  test(`${name}: no damaged bits become an answer that the shape does not know`, () => {
    const random = makeRandom(7)
    for (let i = 0; i < 500; ++i) {
      const bits = makeReader(Array.from({ length: 80 }, () => 'ABCxyz019-_'[Math.floor(random() * 11)]).join(''))
      const answer = unpack(shape, bits)
      assert.ok(bits.failed || check(shape, answer), JSON.stringify(answer))
    }
  })

  test(`${name}: refuses what is no such answer`, () => {
    for (const answer of [undefined, null, 7, 'zz', ['zz'], { zz: 'a' }, { a: 7 }, { choice: 'zz' }, [['a']], [null]]) {
      assert.equal(fit(shape, answer), undefined, JSON.stringify(answer))
    }
  })
}

test('nothing is chosen, placed or paired twice or with what is not there', () => {
  for (const [name, answer] of [['some', ['a', 'a']], ['order', ['a', 'b']], ['order', ids.slice(0, 9).concat('a')], ['map', { a: 'zz' }],
    ['path', ids.concat(ids)], ['texts', { a: ['x'] }], ['one of one', 'b']]) {
    assert.equal(fit(shapes[name], answer), undefined, name)
  }
})

test('PRV-8: a private or anonymous answer is only that it was given, never the text', () => {
  for (const kind of ['private', 'anonymous']) {
    assert.equal(fit({ kind }, 'hemlig anteckning'), undefined)
    assert.equal(fit({ kind }, { text: 'hemlig' }), undefined)
  }
  assert.equal(fit(shapes.parts, { choice: 'a', note: 'hemlig anteckning' }), undefined)
})

test('several ticks are kept in the order of the options', () => {
  assert.deepEqual(fit(shapes.some, ['c', 'a']), ['a', 'c'])
})

test('an answer that is kept is a copy', () => {
  const answer = ['c', 'a', 'b', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  const kept = fit(shapes.order, answer)
  answer.reverse()
  assert.equal(kept[0], 'c')
})

test('a text is cut where its limit is, signs people type cost as letters, others three times that', () => {
  const shape = { kind: 'texts', of: ['a'], most: 6 }
  assert.deepEqual(fit(shape, { a: 'åäö – € kr' }), { a: 'åäö – ' })
  assert.deepEqual(fit(shape, { a: '中文字' }), { a: '中文' })
  assert.deepEqual(fit(shape, { a: 'a😀b' }), { a: 'a' })
  assert.deepEqual(fit(shape, { a: '😀b' }), { a: '😀' })
})

test('an unknown kind of answer is a fault in a block type and says so', () => {
  assert.throws(() => worst({ kind: 'drawing' }), /drawing/)
})

test('as many bits as it takes to tell things apart', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 8, 9, 1024, 1025].map(width), [0, 0, 1, 2, 2, 3, 3, 4, 10, 11])
})

test('numbers of any width up to 53 bits come back', () => {
  const bits = makeWriter()
  const numbers = [[1, 1], [0, 1], [5, 3], [16777215, 24], [281474976710655, 48], [9007199254740991, 53], [0, 53], [33, 6]]
  numbers.forEach(([value, size]) => bits.write(value, size))
  const reader = makeReader(bits.text())
  assert.deepEqual(numbers.map(([, size]) => reader.read(size)), numbers.map(([value]) => value))
  assert.equal(reader.failed, false)
  reader.read(24)
  assert.equal(reader.failed, true)
})
