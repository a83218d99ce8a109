// Every block folder's golden cases, and what must hold for any block's rules; a new folder brings its own rows.
import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { makeReader, makeWriter } from '../../courses/rules/bits.mjs'
import { makeRandom } from '../../courses/rules/random.mjs'
import { check, pack, sample, unpack, worst } from '../../courses/rules/shapes.mjs'
import { json } from './course.mjs'

const folder = new URL('../../courses/blocks/', import.meta.url)
const types = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name)
  .filter(type => existsSync(new URL(`${type}/${type}-rules.mjs`, folder)))

/** A copy of the block with one field set, by its path: `options.1.correct`. */
const changed = (block, change) => {
  const copy = structuredClone(block)
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split('.')
    const last = steps.pop()
    steps.reduce((holder, step) => holder[step], copy)[last] = value
  }
  return copy
}

const roundTrip = (shape, answer) => {
  const bits = makeWriter()
  pack(shape, answer, bits)
  return unpack(shape, makeReader(bits.text()))
}

for (const type of types) {
  describe(type, async () => {
    const rules = await import(new URL(`${type}/${type}-rules.mjs`, folder))
    const words = json(`courses/blocks/${type}/${type}-words.json`)
    const path = `courses/blocks/${type}/${type}-cases.json`
    const cases = existsSync(new URL(`../../${path}`, import.meta.url)) ? json(path) : null
    const shape = cases && rules.shape ? rules.shape(cases.block) : null

    test('has cases', () => assert.ok(cases, `${path} is missing`))
    if (!cases) {
      return
    }
    for (const { name, answer, answered, score, feedback } of cases.cases ?? []) {
      test(name, () => {
        const isKept = answer !== null && check(shape, answer)
        assert.ok(isKept || answered === false, 'the shape accepts every answer that counts')
        if (answered !== undefined) assert.equal(rules.isAnswered(cases.block, answer), answered)
        if (score !== undefined) assert.ok(Math.abs(rules.score(cases.block, answer) - score) < 1e-9, `${rules.score(cases.block, answer)}, not ${score}`)
        if (feedback !== undefined) assert.deepEqual(rules.feedback(cases.block, answer), feedback)
        if (isKept) assert.deepEqual(roundTrip(shape, answer), answer)
      })
    }

    if (shape) {
      test('the best answer is one, counts as done, and is worth full marks', () => {
        const best = rules.best(cases.block)
        assert.ok(check(shape, best), JSON.stringify(best))
        assert.equal(rules.isAnswered(cases.block, best), true)
        if (rules.score) assert.equal(rules.score(cases.block, best), 1)
        assert.equal(rules.isAnswered(cases.block, null), false)
      })
      test('any answer whatever is worth 0 to 1, has feedback that can be shown, and survives being saved', () => {
        const random = makeRandom(4)
        for (let i = 0; i < 300; ++i) {
          const answer = sample(shape, random)
          const score = rules.score ? rules.score(cases.block, answer) : 0
          assert.ok(score >= 0 && score <= 1, `${score} for ${JSON.stringify(answer)}`)
          assert.equal(typeof rules.isAnswered(cases.block, answer), 'boolean')
          for (const { item, right, text, code } of rules.feedback ? rules.feedback(cases.block, answer) : []) {
            assert.ok(item === null || typeof item === 'string')
            assert.ok([true, false, null].includes(right))
            assert.equal(typeof text, 'string')
            if (code) assert.ok(words.sv[`feedback.${code}`] && words.en[`feedback.${code}`], `words for feedback.${code}`)
          }
          assert.deepEqual(roundTrip(shape, answer), answer)
        }
        assert.ok(worst(shape) < 4096 * 6 / 10, 'one answer may not take a tenth of what SCORM 1.2 holds')
      })
    }

    if (rules.watch) {
      test('says how long it is and how much must be seen', () => {
        const { length, threshold } = rules.watch(cases.block)
        assert.ok(length > 0 && threshold > 0 && threshold <= 1)
      })
    }

    if (rules.problems) {
      test('finds nothing wrong with the example', () => assert.deepEqual(rules.problems(cases.block), []))
      for (const { name, change, expect } of cases.problems ?? []) {
        test(name, () => {
          const found = rules.problems(changed(cases.block, change))
          assert.deepEqual(found.map(problem => problem.code), expect)
        })
      }
    }
  })
}
