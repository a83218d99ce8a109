import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { coverage, fromCells, grid } from '../../courses/rules/intervals.mjs'
import { drawn } from '../../courses/rules/draw.mjs'
import { makeRandom } from '../../courses/rules/random.mjs'
import { sample, worst } from '../../courses/rules/shapes.mjs'
import { carry } from '../../courses/rules/carry.mjs'
import { begin, blank, bound, costs, makePacker, pack, stamp, unpack } from '../../courses/rules/state.mjs'
import { block, course, largeCourse, outlineOf, page, smallCourse, test as bankTest } from './course.mjs'

/** A progress that could be: everything in it as the session would hold it. */
const progressIn = (outline, random, fullness = random()) => {
  const progress = blank(Math.floor(random() * 281474976710656))
  const often = () => random() < fullness
  const below = n => Math.floor(random() * n)
  Object.assign(progress, {
    seq: below(16777216), seconds: below(16777216), completedHour: below(16777216), completed: often(), success: ['unknown', 'failed', 'passed'][below(3)],
    page: often() ? outline.pages[below(outline.pages.length)].id : ''
  })
  outline.pages.filter(often).forEach(({ id }) => { progress.opened[id] = true })
  for (const [id, entry] of Object.entries(outline.blocks)) {
    if ((entry.shape || entry.watch) && often()) {
      const watched = entry.watch && often()
        ? fromCells(Array.from({ length: grid(entry.watch.length).count }, () => often() ? 1 : 0), entry.watch.length) : []
      progress.blocks[id] = {
        answer: entry.shape && often() ? sample(entry.shape, random) : null, done: often(), tries: below(4),
        watched, covered: entry.watch ? coverage(watched, entry.watch.length) : 0
      }
    }
  }
  for (const [id, entry] of Object.entries(outline.tests).filter(often)) {
    const record = begin(entry.test, progress.seed, 1 + below(4095))
    record.drawn.filter(often).forEach(questionId => { record.answers[questionId] = sample(entry.questions[questionId].shape, random) })
    progress.tests[id] = Object.assign(record, { finished: often(), passed: often(), best: often() ? below(101) : null })
  }
  return progress
}

describe('the saved state of 200 questions, a film of 24 minutes, two cases and a drawn test', () => {
  const outline = outlineOf(largeCourse())
  const most = bound(outline.layout)

  test('LMS-R4: cannot be longer than SCORM 1.2 holds, and the course is as large as promised', () => {
    const questions = Object.values(outline.blocks).filter(entry => entry.rules.score).length
    assert.equal(questions, 200)
    assert.ok(most <= 4096, `${most} characters`)
    assert.ok(most > 1500, 'a bound this low would mean that something is not counted')
  })

  test('thousands of progresses come back exactly as they were and never pass the bound', () => {
    const random = makeRandom(42)
    let longest = 0
    for (let i = 0; i < 2000; ++i) {
      const progress = progressIn(outline, random, i % 20 === 0 ? 1 : random())
      const text = pack(outline.layout, progress)
      assert.match(text, /^[A-Za-z0-9_-]+$/)
      assert.ok(text.length <= most, `${text.length} of ${most}`)
      longest = Math.max(longest, text.length)
      assert.deepEqual(unpack([outline.layout], text).progress, progress)
    }
    assert.ok(longest > most / 2, 'the progresses of this test are too empty to say anything')
  })

  test('the bound is no guess: the fullest progress reaches it', () => {
    const fullest = progressIn(outline, makeRandom(3), 1)
    const longestText = id => Object.fromEntries((outline.blocks[id] ?? { shape: { of: [] } }).shape.of.map(gap => [gap, 'x'.repeat(40)]))
    Object.entries(outline.blocks).filter(([, entry]) => entry.shape?.kind === 'texts').forEach(([id]) => { fullest.blocks[id].answer = longestText(id) })
    Object.entries(outline.blocks).filter(([, entry]) => entry.shape?.kind === 'path').forEach(([id, entry]) => { fullest.blocks[id].answer = entry.rules.best(entry.block) })
    fullest.blocks.film.watched = [[0, 5]]
    const attempts = Array.from({ length: 4000 }, (_, i) => i + 1)
    const { test: slutprov, questions } = outline.tests.slutprov
    const bits = record => record.drawn.reduce((sum, id) => sum + worst(questions[id].shape), 0)
    const dearest = attempts.map(attempt => begin(slutprov, fullest.seed, attempt)).reduce((a, b) => bits(b) > bits(a) ? b : a)
    dearest.drawn.forEach(id => { dearest.answers[id] = questions[id].shape.kind === 'texts' ? { a: 'x'.repeat(40) } : questions[id].block.right })
    fullest.tests.slutprov = dearest
    const length = pack(outline.layout, fullest).length
    assert.ok(length <= most && length >= most - 12, `${length} of ${most}`)
  })

  test('packing after each change gives the same text as packing the whole', () => {
    const random = makeRandom(9)
    const progress = progressIn(outline, random, 0.5)
    const packer = makePacker(outline.layout)
    packer.text(progress)
    for (let i = 0; i < 300; ++i) {
      const id = `fraga-${Math.floor(random() * 200)}`
      progress.blocks[id] = { answer: sample(outline.blocks[id].shape, random), done: true, tries: 1, watched: [], covered: 0 }
      progress.seq += 1
      packer.touch(id)
      assert.equal(packer.text(progress), pack(outline.layout, progress))
    }
  })

  test('what costs most can be named', () => {
    const list = costs(outline.layout)
    assert.equal(list[0].id, 'slutprov')
    assert.equal(outline.blocks[list[1].id].shape.kind, 'texts')
    assert.ok(list.every((cost, i) => i === 0 || cost.n <= list[i - 1].n))
  })

  test('a text that is damaged, cut off or foreign is no state', () => {
    const random = makeRandom(5)
    const text = pack(outline.layout, progressIn(outline, random, 0.7))
    for (let i = 0; i < 3000; ++i) {
      const at = Math.floor(random() * text.length)
      const other = 'ABCDEFGHabcdefgh01234567-_'[Math.floor(random() * 26)]
      const damaged = text.slice(0, at) + other + text.slice(at + 1)
      assert.equal(damaged === text || unpack([outline.layout], damaged) === null, true, `character ${at}`)
    }
    for (const foreign of ['', 'x', null, undefined, 42, '{"page":3}', text.slice(0, -1), `${text}A`, text.slice(0, 20), 'å'.repeat(300), 'A'.repeat(5000), '\u0000', 'A'.repeat(1e6)]) {
      assert.equal(unpack([outline.layout], foreign), null)
    }
  })
})

test('a state of another course is no state of this one', () => {
  const one = outlineOf(smallCourse())
  const other = outlineOf(smallCourse({ id: 'annan' }))
  assert.equal(unpack([other.layout], pack(one.layout, blank(1))), null)
})

test('a new name of the version, with the same questions, is the same state', () => {
  const text = pack(outlineOf(smallCourse()).layout, blank(5))
  assert.notEqual(unpack([outlineOf(smallCourse({ version: '1.0.1' })).layout], text), null)
})

test('which run and which moment a text is of can be told without the course', () => {
  const outline = outlineOf(smallCourse())
  const progress = Object.assign(blank(281474976710655), { seq: 77 })
  assert.deepEqual(stamp(pack(outline.layout, progress)), { seed: 281474976710655, seq: 77 })
  assert.equal(stamp(''), null)
  assert.equal(stamp(undefined), null)
  assert.equal(stamp('för kort'), null)
})

test('a layout is plain JSON, so that an old one can be kept', () => {
  const { layout } = outlineOf(smallCourse())
  const stored = JSON.parse(JSON.stringify(layout))
  const text = pack(layout, Object.assign(blank(1), { page: 'mitten' }))
  assert.equal(unpack([stored], text).progress.page, 'mitten')
})

describe('a new version of the course', () => {
  const before = outlineOf(smallCourse())
  const progress = progressIn(before, makeRandom(11), 1)
  Object.assign(progress.blocks.film, { watched: [[0, 60]], covered: 0.6 })
  progress.page = 'mitten'
  const updated = change => {
    const made = JSON.parse(JSON.stringify(smallCourse({ version: '2.0.0' })))
    change(made.units[0].pages)
    return outlineOf(made)
  }
  const carried = after => carry(unpack([before.layout], pack(before.layout, progress)).progress, before.layout, after.layout)

  test('keeps what has not changed and asks again only what has', () => {
    const after = updated(pages => { pages[0].blocks[1].hash = 'ny' })
    const kept = carried(after)
    assert.equal(kept.blocks.fraga, undefined)
    for (const id of ['dagbok', 'film', 'paus', 'fall', 'ordning']) {
      assert.deepEqual(kept.blocks[id], progress.blocks[id], id)
    }
    assert.deepEqual(kept.tests, progress.tests)
    for (const what of ['page', 'seed', 'seq', 'seconds', 'completed', 'completedHour', 'success']) {
      assert.equal(kept[what], progress[what], what)
    }
  })

  test('keeps answers that have moved to another page', () => {
    const kept = carried(updated(pages => pages[2].blocks.push(pages[0].blocks.splice(1, 1)[0])))
    assert.deepEqual(kept.blocks.fraga, progress.blocks.fraga)
  })

  test('lets go of what is gone and has nothing on what is new', () => {
    const kept = carried(updated(pages => {
      pages.splice(1, 1)
      pages.push(page('ny-sida', [block('pick', 'ny-fraga')]))
    }))
    assert.deepEqual([kept.page, kept.opened['ny-sida'], kept.blocks['ny-fraga'], kept.blocks.film], ['', undefined, undefined, undefined])
  })

  test('begins a new attempt when the bank has changed, and keeps the best result', () => {
    const kept = carried(updated(pages => { pages[3].test.questions[0].hash = 'ny' })).tests.slutprov
    assert.deepEqual([kept.best, kept.passed, kept.finished, Object.keys(kept.answers).length], [progress.tests.slutprov.best, true, false, 0])
    assert.equal(kept.attempt, Math.min(4095, progress.tests.slutprov.attempt + 1))
    assert.equal(kept.drawn.length, 4)
  })

  test('a film of another length is watched anew', () => {
    assert.equal(carried(updated(pages => { pages[1].blocks[0].length = 120 })).blocks.film, undefined)
  })
})

test('as many questions as a test draws are counted, not the whole bank', () => {
  const sized = draw => bound(outlineOf(course([page('p', [], { test: bankTest('t', Array.from({ length: 50 }, (_, i) => block('write', `q${i}`)), { draw }) })])).layout)
  assert.ok(sized(5) * 5 < sized(50))
  assert.equal(drawn({ draw: 99, questions: [1, 2] }), 2)
})
