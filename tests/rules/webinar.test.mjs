import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { smallCourse, words } from './course.mjs'
import { attendance } from '../../courses/rules/attendance.mjs'
import { explain } from '../../courses/rules/completion.mjs'
import { makeRandom } from '../../courses/rules/random.mjs'
import { begin, bestOf, resume, takeTest } from './keeper.mjs'

/** An hour's webinar as the host's records tell of it. */
const occasion = (joins, fields = {}) => ({ day: '2026-12-01', minutes: 60, share: 80, joins, listed: false, decision: null, recording: true, ...fields })
const wasThere = [occasion([], { listed: true })]

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
    assert.equal(session.attend('film', wasThere), true)
    assert.deepEqual([session.state('film').done, session.state('film').covered, session.result().complete], [true, 0, true])
    assert.deepEqual(session.state('film').attendance, { done: true, mode: 'live', day: '2026-12-01', reasons: [] })
    assert.equal(memory.types().at(-1), 'completed')
    assert.deepEqual([memory.report.completion, memory.report.progress, memory.report.reasons], ['completed', 1, []])
    assert.equal(session.attend('film', wasThere), false)
  })

  test('what the records knew before the course was opened counts too, and once completed it stays so', () => {
    const memory = begin(smallCourse()).memory
    const { session } = resume(memory, smallCourse(), { attended: { film: wasThere, nej: wasThere } })
    almost(session)
    assert.equal(session.result().complete, true)
    session.leave()
    assert.equal(resume(memory).session.result().complete, true)
  })

  test('only a block that is watched stands for a webinar', () => {
    const { session } = begin(smallCourse())
    assert.deepEqual([session.attend('fraga', wasThere), session.attend('nej', wasThere), session.attend('constructor', wasThere)], [false, false, false])
  })
})

describe('G14: live in part, and the rest in the recording', () => {
  const almost = fields => {
    const { session, memory } = begin(smallCourse(), fields)
    for (const { id } of session.outline.pages) session.open(id)
    session.answer('fall', session.outline.blocks.fall.rules.best(session.outline.blocks.fall.block))
    takeTest(session, 'slutprov', bestOf)
    return { session, memory }
  }

  test('what is left is told in minutes, with where the gap begins', () => {
    const { session } = almost({ attended: { film: [occasion([[0, 40]])] } })
    assert.equal(explain(session.result(), words('sv')).lines[0].text, 'se resten av ”Filmen” på sidan ”Sidan mitten” (det du var med om live och det du har sett är 66 %, '
      + '90 % behövs, omkring 1 minut till; den längsta luckan börjar vid minut 1)')
    assert.match(explain(session.result(), words('en')).lines[0].text, /watch the rest of “Filmen”.* about 1 minute more; the longest gap begins at minute 1/)
  })

  test('the course is completed the moment the last of it has been seen, and the film alone is not said to be', () => {
    const { session, memory } = almost({ attended: { film: [occasion([[0, 40]])] } })
    session.watched('film', 67, 80)
    assert.equal(session.result().complete, false)
    session.watched('film', 80, 91)
    assert.deepEqual(memory.types().slice(-2), ['watched', 'completed'])
    const event = [...memory.events.values()].at(-2)
    assert.deepEqual([event.done, event.becameDone, event.covered], [true, false, 0.24])
    assert.equal(session.state('film').attendance.mode, 'joined')
  })

  test('it stays so without the records that told of it, as when they cannot be reached', () => {
    const { session, memory } = almost({ attended: { film: [occasion([[0, 40]])] } })
    session.watched('film', 67, 91)
    session.leave()
    assert.equal(resume(memory).session.state('film').done, true)
  })

  test('the list may come after the film was seen', () => {
    const { session, memory } = almost({})
    session.watched('film', 60, 100)
    assert.equal(session.result().complete, false)
    assert.equal(session.attend('film', [occasion([[0, 30]])]), true)
    assert.equal(session.result().complete, true)
    assert.equal(memory.types().at(-1), 'completed')
  })

  test('a list that was put right takes back what it said, as long as the course is not completed', () => {
    const { session } = begin(smallCourse(), { attended: { film: wasThere } })
    assert.equal(session.state('film').done, true)
    session.attend('film', [occasion([], { listed: true, decision: { present: false, reason: 'Fel person' } })])
    assert.deepEqual([session.state('film').done, session.result().reasons.filter(one => one.target === 'film').map(one => one.code)], [false, ['watch']])
  })

  test('for any live minutes and any watching: more of either never undoes it, and the order does not matter', () => {
    const random = makeRandom(14)
    const stretch = length => {
      const ends = [random() * length, random() * length].sort((a, b) => a - b)
      return [Math.floor(ends[0]), Math.ceil(ends[1])]
    }
    for (let i = 0; i < 300; ++i) {
      const joins = [stretch(60), stretch(60)]
      const seen = [stretch(3000), stretch(3000)]
      const verdict = (live, watched) => attendance([occasion(live)], { watched, length: 3000, threshold: 0.9, kept: null })
      const whole = verdict(joins, seen)
      assert.deepEqual(verdict(joins.slice().reverse(), seen.slice().reverse()), whole)
      for (const part of [verdict(joins.slice(1), seen), verdict(joins, seen.slice(1))]) {
        assert.ok(whole.done || !part.done, JSON.stringify({ joins, seen }))
      }
    }
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
