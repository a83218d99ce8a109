import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { smallCourse } from './course.mjs'
import { begin, bestOf, resume, takeTest } from './keeper.mjs'

describe('a live webinar', () => {
  const almost = session => {
    for (const { id } of session.outline.pages) session.open(id)
    session.answer('fall', session.outline.blocks.fall.rules.best(session.outline.blocks.fall.block))
    takeTest(session, 'slutprov', bestOf)
  }

  test('WEB-12: who attended live need not watch the recording, and the course is completed the moment it is known', () => {
    const { session, memory } = begin(smallCourse())
    almost(session)
    assert.deepEqual(session.result().reasons.map(reason => reason.code), ['watch'])
    assert.equal(session.attend('film'), true)
    assert.deepEqual([session.state('film').done, session.state('film').covered, session.result().complete], [true, 0, true])
    assert.equal(memory.types().at(-1), 'completed')
    assert.deepEqual([memory.report.completion, memory.report.progress, memory.report.reasons], ['completed', 1, []])
    assert.equal(session.attend('film'), false)
  })

  test('what the records knew before the course was opened counts too, and once completed it stays so', () => {
    const memory = begin(smallCourse()).memory
    const { session } = resume(memory, smallCourse(), { attended: ['film', 'nej'] })
    almost(session)
    assert.equal(session.result().complete, true)
    session.leave()
    assert.equal(resume(memory).session.result().complete, true)
  })

  test('only a block that is watched stands for a webinar', () => {
    const { session } = begin(smallCourse())
    assert.deepEqual([session.attend('fraga'), session.attend('nej'), session.attend('constructor')], [false, false, false])
  })
})

describe('a film', () => {
  test('Q35: jumping to the end counts nothing', () => {
    const { session } = begin(smallCourse())
    session.watched('film', 0, 2)
    session.watched('film', 98, 100)
    assert.deepEqual([session.state('film').covered, session.state('film').done], [0.04, false])
  })

  test('seeing the same part again and again counts once', () => {
    const { session } = begin(smallCourse())
    for (let i = 0; i < 50; ++i) session.watched('film', 10, 30)
    assert.deepEqual([session.state('film').covered, session.state('film').watched, session.state('film').done], [0.2, [[10, 30]], false])
  })

  test('is done when as much as its threshold has been seen, in whatever order, and stays so', () => {
    const { session } = begin(smallCourse())
    session.watched('film', 55, 100)
    session.watched('film', 0, 40)
    assert.equal(session.state('film').done, false)
    session.watched('film', 40, 46)
    assert.deepEqual([session.state('film').done, session.state('film').covered], [true, 0.91])
  })

  test('no more can be seen than there is', () => {
    const { session } = begin(smallCourse())
    session.watched('film', -20, 900)
    assert.deepEqual(session.state('film').watched, [[0, 100]])
  })

  test('questions in it are answered as any others', () => {
    const { session } = begin(smallCourse())
    assert.equal(session.answer('paus', 'b'), true)
    assert.equal(session.state('paus').result, 'right')
  })
})
