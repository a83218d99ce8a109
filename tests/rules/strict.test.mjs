// The strict run-times must notice what they are there for: each case breaks one rule of conformance.md, and only that.
import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeStrictScorm12 } from '../../exporter/verify/strict-scorm12.mjs'
import { makeStrictScorm2004 } from '../../exporter/verify/strict-scorm2004.mjs'
import { makeClock } from './keeper.mjs'

const editions = {
  scorm12: {
    make: makeStrictScorm12,
    names: { init: 'LMSInitialize', set: 'LMSSetValue', get: 'LMSGetValue', commit: 'LMSCommit', end: 'LMSFinish', error: 'LMSGetLastError' },
    legal: [['cmi.core.score.min', '0'], ['cmi.core.score.max', '100'], ['cmi.core.score.raw', '85'], ['cmi.core.lesson_location', 'sida-1'], ['cmi.suspend_data', 'Abc'],
      ['cmi.core.lesson_status', 'passed'], ['cmi.core.exit', ''], ['cmi.core.session_time', '0000:00:10.00']],
    status: 'cmi.core.lesson_status',
    begin: [['cmi.core.lesson_status', 'incomplete'], ['cmi.core.exit', 'suspend'], ['cmi.core.session_time', '0000:00:01']],
    mode: 'cmi.core.lesson_mode'
  },
  scorm2004: {
    make: makeStrictScorm2004,
    names: { init: 'Initialize', set: 'SetValue', get: 'GetValue', commit: 'Commit', end: 'Terminate', error: 'GetLastError' },
    legal: [['cmi.score.min', '0'], ['cmi.score.max', '100'], ['cmi.score.raw', '85'], ['cmi.score.scaled', '0.85'], ['cmi.location', 'sida-1'], ['cmi.suspend_data', 'Abc'],
      ['cmi.progress_measure', '1'], ['cmi.completion_status', 'completed'], ['cmi.success_status', 'passed'], ['cmi.exit', 'normal'], ['cmi.session_time', 'PT10S']],
    status: 'cmi.completion_status',
    begin: [['cmi.completion_status', 'incomplete'], ['cmi.exit', 'suspend'], ['cmi.session_time', 'PT1S']],
    mode: 'cmi.mode'
  }
}

/** A session that has begun: `set`, `get`, `commit`, `end` answer as the platform does; `again` is the next launch. */
const stage = (edition, options = {}) => {
  const { make, names, begin, legal } = editions[edition]
  const clock = makeClock()
  const runtime = make({ now: clock.now, graded: true, ...options })
  const made = { runtime, clock, problems: runtime.problems }
  made.launch = given => {
    made.api = runtime.launch(given)
    for (const [short, name] of Object.entries(names)) made[short] = (...values) => made.api[name](...values)
    return made
  }
  made.launch()
  made.begin = () => {
    made.init('')
    clock.pass(20)
    begin.forEach(pair => made.set(...pair))
    made.commit('')
    clock.pass(5)
    return made
  }
  made.finish = (pairs = legal) => {
    pairs.forEach(pair => made.set(...pair))
    made.commit('')
    made.end('')
    return made
  }
  made.rules = () => [...new Set(runtime.problems.map(problem => problem.rule))]
  return made
}

const breaks = (edition, rule, name, play, options) => test(`${rule}: ${name}`, () => {
  const made = stage(edition, options)
  play(made, editions[edition])
  assert.deepEqual(made.rules(), [rule], JSON.stringify(made.problems))
})

/** Setting one value, in a session that is otherwise right. */
const refuses = (edition, rule, element, ...values) => values.forEach(value =>
  test(`${rule}: ${element} "${value.slice(0, 40)}" is refused`, () => {
    const made = stage(edition).begin()
    assert.equal(made.set(element, value), 'false')
    assert.notEqual(made.error(), '0')
    assert.deepEqual(made.rules(), [rule], JSON.stringify(made.problems))
  }))

const takes = (edition, element, ...values) => values.forEach(value =>
  test(`${element} "${value.slice(0, 40)}" is taken`, () => {
    const made = stage(edition).begin()
    assert.equal(made.set(element, value), 'true')
    assert.deepEqual(made.problems, [])
  }))

for (const edition of Object.keys(editions)) {
  const { status, legal } = editions[edition]
  describe(`${edition}: session and calls`, () => {
    test('a session by the book has no fault, and its values are kept', () => {
      const made = stage(edition).begin().finish()
      assert.deepEqual(made.problems, [])
      assert.deepEqual(made.runtime.summary(), { completed: true, passed: true, score: 85, state: 'Abc', location: 'sida-1' })
    })
    breaks(edition, 32, 'a value before the session', made => assert.equal(made.set(status, 'incomplete'), 'false'))
    breaks(edition, 32, 'a question before the session', made => assert.equal(made.get(status), ''))
    breaks(edition, 32, 'a commit before the session', made => assert.equal(made.commit(''), 'false'))
    breaks(edition, 32, 'an end before the session', made => assert.equal(made.end(''), 'false'))
    breaks(edition, 32, 'two beginnings', made => made.begin().init(''))
    breaks(edition, 33, 'a value after the end', made => made.begin().finish().set(status, 'completed'))
    breaks(edition, 33, 'a question after the end', made => made.begin().finish().get(status))
    breaks(edition, 33, 'a commit after the end', made => made.begin().finish().commit(''))
    breaks(edition, 33, 'two ends', made => made.begin().finish().end(''))
    breaks(edition, 34, 'a beginning without its empty string', made => assert.equal(made.init(), 'false'))
    breaks(edition, 34, 'a beginning with null', made => made.init(null))
    breaks(edition, 34, 'a commit without its empty string', made => made.begin().commit())
    breaks(edition, 34, 'an end with a word', made => made.begin().end('end'))
    breaks(edition, 35, 'a number as value', made => assert.equal(made.begin().set(legal[0][0], 0), 'false'))
    breaks(edition, 35, 'no value', made => made.begin().set(legal[0][0]))
    breaks(edition, 35, 'a question about nothing', made => made.begin().get())
    breaks(edition, 37, 'values that were never committed', made => {
      made.begin()
      legal.forEach(pair => made.set(...pair))
      made.end('')
    })
    breaks(edition, 37, 'a commit for each key stroke', made => {
      made.begin()
      made.set(legal.find(pair => pair[0].includes('suspend_data'))[0], 'B')
      made.commit('')
      made.set(legal.find(pair => pair[0].includes('suspend_data'))[0], 'C')
      made.commit('')
      made.set(legal.find(pair => pair[0].includes('suspend_data'))[0], 'D')
    })
    breaks(edition, 39, 'leaving without exit and time', made => {
      made.init('')
      made.clock.pass(5)
      made.set(status, 'incomplete')
      made.commit('')
      made.runtime.close()
    })
    for (const [what, given] of [['review', { mode: 'review' }], ['browse', { mode: 'browse' }], ['without credit', { credit: 'no-credit' }]]) {
      breaks(edition, 40, `a value ${what}`, made => {
        made.launch(given)
        made.init('')
        made.set(legal.find(pair => pair[0].includes('location'))[0], 'x')
      })
    }
    breaks(edition, 'LMS 6', 'a commit without a network', made => {
      made.begin()
      made.runtime.online = false
      assert.equal(made.commit(''), 'false')
      made.get(status)
    })
    test('a platform that lies says yes to it, and has nothing the next time', () => {
      const made = stage(edition, { quirks: { lies: true } }).begin()
      made.runtime.online = false
      made.set(legal.find(pair => pair[0].includes('suspend_data'))[0], 'borta')
      assert.equal(made.commit(''), 'true')
      assert.equal(made.runtime.summary().state, '')
    })
    test('what was set but not committed when the window closed is gone', () => {
      const made = stage(edition).begin()
      made.set(legal.find(pair => pair[0].includes('suspend_data'))[0], 'borta')
      made.runtime.close()
      made.launch()
      made.init('')
      assert.equal(made.get('cmi.suspend_data'), '')
    })
    test('platforms answer with true and numbers where the books say strings', () => {
      const made = stage(edition, { quirks: { booleans: true, numbers: true } })
      assert.equal(made.init(''), true)
      legal.forEach(pair => assert.equal(made.set(...pair), true, pair[0]))
      assert.equal(made.get(legal.find(pair => pair[0].endsWith('raw'))[0]), 85)
    })
    breaks(edition, edition === 'scorm12' ? 54 : 36, 'an element that does not exist', made => made.begin().set('cmi.core.mood', 'good'))
    breaks(edition, edition === 'scorm12' ? 54 : 36, 'reading what can only be written', made => made.begin().get(legal.find(pair => pair[0].endsWith('session_time'))[0]))
    breaks(edition, edition === 'scorm12' ? 54 : 36, 'writing what can only be read', made => made.begin().set(editions[edition].mode, 'normal'))
  })
}

describe('scorm12: data model', () => {
  const edition = 'scorm12'
  breaks(edition, 43, 'leaving the status at not attempted', made => {
    made.init('')
    made.clock.pass(5)
    made.set('cmi.core.exit', 'suspend')
    made.set('cmi.core.session_time', '0000:00:01')
    made.commit('')
    made.end('')
  })
  refuses(edition, 43, 'cmi.core.lesson_status', 'not attempted', 'done', 'Passed', '')
  breaks(edition, 44, 'a status that goes back', made => {
    made.begin().finish()
    made.launch()
    made.init('')
    made.set('cmi.core.lesson_status', 'incomplete')
  })
  breaks(edition, 44, 'a status before its score', made => made.begin().set('cmi.core.lesson_status', 'passed'))
  breaks(edition, 44, 'a score that goes down', made => {
    made.begin()
    made.set('cmi.core.score.raw', '80')
    made.set('cmi.core.score.raw', '10')
  })
  refuses(edition, 45, 'cmi.core.score.raw', '101', '-1', '8,5', '1e1', '', 'NaN')
  takes(edition, 'cmi.core.score.raw', '0', '100', '85.5')
  breaks(edition, 45, 'a score without its limits', made => {
    made.begin()
    made.set('cmi.core.score.raw', '80')
    made.commit('')
  })
  refuses(edition, 46, 'cmi.core.session_time', '0:00:05', '00:00:05.1', '00:00:05.123', '00:61:00', 'PT5S', '')
  takes(edition, 'cmi.core.session_time', '00:00:05', '0000:00:05.10')
  breaks(edition, 46, 'more time than has passed', made => {
    made.begin()
    made.set('cmi.core.session_time', '0010:00:00')
    made.commit('')
  })
  refuses(edition, 47, 'cmi.core.exit', 'normal', 'logout', 'time-out')
  breaks(edition, 47, 'suspend although it is finished', made => made.begin().finish(editions.scorm12.legal.map(([name, value]) => [name, name.endsWith('exit') ? 'suspend' : value])))
  breaks(edition, 47, 'no suspend although it is not', made => made.begin().finish([['cmi.core.exit', ''], ['cmi.core.session_time', '0000:00:02']]))
  refuses(edition, 48, 'cmi.core.lesson_location', 'x'.repeat(256))
  refuses(edition, 49, 'cmi.suspend_data', 'x'.repeat(4097), 'å')
  takes(edition, 'cmi.suspend_data', 'x'.repeat(4096))
  test('43: a platform turns an untouched status into completed only where the course let it; mastery overrides at the end', () => {
    const made = stage(edition, { quirks: { mastery: 80 } }).begin()
    made.finish([['cmi.core.score.min', '0'], ['cmi.core.score.max', '100'], ['cmi.core.score.raw', '10'], ['cmi.core.exit', 'suspend'], ['cmi.core.session_time', '0000:00:02']])
    assert.equal(made.runtime.kept('cmi.core.lesson_status'), 'failed')
  })
  test('a finished attempt is opened for review by platforms that do so', () => {
    const made = stage(edition, { quirks: { closesEnded: true } }).begin().finish()
    made.launch()
    made.init('')
    assert.equal(made.get('cmi.core.lesson_mode'), 'review')
  })
})

describe('scorm2004: data model', () => {
  const edition = 'scorm2004'
  breaks(edition, 56, 'leaving completion unknown', made => {
    made.init('')
    made.clock.pass(5)
    made.set('cmi.exit', 'suspend')
    made.set('cmi.session_time', 'PT1S')
    made.commit('')
    made.runtime.close()
  })
  refuses(edition, 56, 'cmi.completion_status', 'done', 'passed', '')
  refuses(edition, 56, 'cmi.success_status', 'completed')
  breaks(edition, 56, 'completion that goes back', made => {
    made.begin().finish()
    made.launch()
    made.init('')
    made.set('cmi.completion_status', 'incomplete')
  })
  breaks(edition, 56, 'success that goes back', made => {
    made.begin().finish()
    made.launch()
    made.init('')
    made.set('cmi.success_status', 'failed')
  })
  breaks(edition, 56, 'success before its score', made => made.begin().set('cmi.success_status', 'passed'))
  refuses(edition, 57, 'cmi.score.scaled', '1.1', '1e-1', '.5', '0.12345678')
  breaks(edition, 57, 'a score without all its parts', made => {
    made.begin()
    made.set('cmi.score.scaled', '0.5')
    made.commit('')
  })
  breaks(edition, 57, 'a scaled score that is not the raw one', made => {
    made.begin()
    Object.entries({ min: '0', max: '100', raw: '85', scaled: '0.8' }).forEach(([part, value]) => made.set(`cmi.score.${part}`, value))
    made.commit('')
  })
  breaks(edition, 58, 'full progress without completion', made => {
    made.begin()
    made.set('cmi.progress_measure', '1')
    made.commit('')
  })
  breaks(edition, 58, 'progress that goes down', made => {
    made.begin()
    made.set('cmi.progress_measure', '0.5')
    made.set('cmi.progress_measure', '0.4')
  })
  refuses(edition, 59, 'cmi.session_time', 'PT', 'PT5.255S', '00:00:05', 'P1D', '')
  takes(edition, 'cmi.session_time', 'PT0S', 'PT25H', 'PT1H2M3.04S')
  breaks(edition, 59, 'more time than has passed', made => {
    made.begin()
    made.set('cmi.session_time', 'PT10H')
    made.commit('')
  })
  refuses(edition, 60, 'cmi.exit', 'logout', 'done')
  breaks(edition, 60, 'suspend although it is finished', made => made.begin().finish(editions.scorm2004.legal.map(([name, value]) => [name, name === 'cmi.exit' ? 'suspend' : value])))
  refuses(edition, 61, 'cmi.suspend_data', 'x'.repeat(64001))
  refuses(edition, 61, 'cmi.location', 'x'.repeat(1001))
  refuses(edition, 68, 'adl.nav.request', 'exit', '{target=sco}choice', '_none_')
  test('36: what has not been set yet answers with nothing and 403, which is no fault', () => {
    const made = stage(edition).begin()
    assert.equal(made.get('cmi.location'), '')
    assert.equal(made.error(), '403')
    assert.deepEqual(made.problems, [])
  })
  test('data comes back only after suspend where platforms do so', () => {
    const made = stage(edition, { quirks: { forgetsUnlessSuspended: true } }).begin().finish()
    made.launch()
    made.init('')
    assert.equal(made.get('cmi.suspend_data'), '')
    assert.equal(made.get('cmi.completion_status'), 'unknown')
  })
})

/** Sets a row of interaction elements in a session that is otherwise right. */
const interaction = (edition, ...pairs) => made => {
  made.begin()
  pairs.forEach(([field, value]) => made.set(`cmi.interactions.${field}`, value))
}

describe('scorm12: interactions and objectives', () => {
  const edition = 'scorm12'
  const choice = [['0.id', 'q1'], ['0.type', 'choice']]
  test('an interaction by the book has no fault', () => {
    const made = stage(edition)
    interaction(edition, ...choice, ['0.time', '10:42:00'], ['0.weighting', '1'], ['0.student_response', 'a,b'], ['0.result', 'correct'], ['0.latency', '0000:00:05.00'],
      ['0.correct_responses.0.pattern', 'a'], ['0.objectives.0.id', 'm1'], ['1.id', 'q2'])(made)
    assert.equal(made.get('cmi.interactions._count'), '2')
    assert.match(made.get('cmi.interactions._children'), /student_response/)
    assert.deepEqual(made.problems, [])
  })
  breaks(edition, 41, 'a gap', interaction(edition, ['1.id', 'q1']))
  breaks(edition, 41, 'something before the id', interaction(edition, ['0.type', 'choice']))
  breaks(edition, 50, 'an id with a hyphen', interaction(edition, ['0.id', 'm1-k01']))
  breaks(edition, 51, 'a time that is none', interaction(edition, ...choice, ['0.time', '24:00:00']))
  breaks(edition, 51, 'a weight that is too heavy', interaction(edition, ...choice, ['0.weighting', '101']))
  breaks(edition, 52, 'a type of the other edition', interaction(edition, ['0.id', 'q1'], ['0.type', 'long-fill-in']))
  breaks(edition, 52, 'a result of the other edition', interaction(edition, ...choice, ['0.result', 'incorrect']))
  breaks(edition, 53, 'a choice of a whole id', interaction(edition, ...choice, ['0.student_response', 'kontrollera']))
  breaks(edition, 53, 'a pair without its point', interaction(edition, ['0.id', 'q1'], ['0.type', 'matching'], ['0.student_response', 'a1']))
  breaks(edition, 53, 'a response that is too long', interaction(edition, ['0.id', 'q1'], ['0.type', 'fill-in'], ['0.student_response', 'x'.repeat(256)]))
  breaks(edition, 54, 'a description', interaction(edition, ...choice, ['0.description', 'Frågan']))
  breaks(edition, 54, 'a learner_response', interaction(edition, ...choice, ['0.learner_response', 'a']))
  breaks(edition, 54, 'reading an interaction', made => {
    interaction(edition, ...choice)(made)
    made.get('cmi.interactions.0.id')
  })
  breaks(edition, 55, 'an objective with a status of its own', made => {
    made.begin().set('cmi.objectives.0.id', 'm1')
    made.set('cmi.objectives.0.status', 'mastered')
  })
})

describe('scorm2004: interactions and objectives', () => {
  const edition = 'scorm2004'
  const choice = [['0.id', 'q1'], ['0.type', 'choice']]
  test('an interaction by the book has no fault', () => {
    const made = stage(edition)
    interaction(edition, ...choice, ['0.timestamp', '2026-11-21T09:00:00.25Z'], ['0.correct_responses.0.pattern', 'a'], ['0.weighting', '1'], ['0.learner_response', 'a[,]b'],
      ['0.result', 'incorrect'], ['0.latency', 'PT5.25S'], ['0.description', 'Frågan'], ['1.id', 'q2'], ['1.type', 'numeric'], ['1.correct_responses.0.pattern', '3.14[:]3.14'],
      ['1.learner_response', '3.14'])(made)
    assert.deepEqual(made.problems, [])
  })
  breaks(edition, 41, 'a gap', interaction(edition, ['1.id', 'q1']))
  breaks(edition, 62, 'an id twice', interaction(edition, ['0.id', 'q1'], ['1.id', 'q1']))
  breaks(edition, 62, 'an id with a space', interaction(edition, ['0.id', 'q 1']))
  breaks(edition, 62, 'something before the type', interaction(edition, ['0.id', 'q1'], ['0.result', 'correct']))
  breaks(edition, 63, 'toISOString', interaction(edition, ...choice, ['0.timestamp', '2026-11-21T09:00:00.255Z']))
  breaks(edition, 63, 'a time without decimals', interaction(edition, ...choice, ['0.timestamp', '2026-11-21T09:00:00Z']))
  breaks(edition, 63, 'a time after 2038', interaction(edition, ...choice, ['0.timestamp', '2039-01-01T09:00:00.00Z']))
  breaks(edition, 64, 'a choice with a hyphen', interaction(edition, ...choice, ['0.learner_response', 'a-1']))
  breaks(edition, 64, 'a choice of nothing', interaction(edition, ...choice, ['0.learner_response', '']))
  breaks(edition, 64, 'a choice of the same twice', interaction(edition, ...choice, ['0.learner_response', 'a[,]a']))
  breaks(edition, 64, 'a pair of the other edition', interaction(edition, ['0.id', 'q1'], ['0.type', 'matching'], ['0.learner_response', 'a.1']))
  breaks(edition, 64, 'a text with a line break', interaction(edition, ['0.id', 'q1'], ['0.type', 'long-fill-in'], ['0.learner_response', 'a\nb']))
  breaks(edition, 64, 'a bare number as pattern', interaction(edition, ['0.id', 'q1'], ['0.type', 'numeric'], ['0.correct_responses.0.pattern', '3.14']))
  breaks(edition, 65, 'a result of the other edition', interaction(edition, ...choice, ['0.result', 'wrong']))
  breaks(edition, 66, 'a description that begins with a brace', interaction(edition, ...choice, ['0.description', '{a}']))
  breaks(edition, 67, 'an objective twice', made => {
    made.begin().set('cmi.objectives.0.id', 'm1')
    made.set('cmi.objectives.1.id', 'm1')
  })
})
