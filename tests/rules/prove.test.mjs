// Proof before delivery: what may go out is let through, what would fail its learners is refused with the reason.
import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeScorm12 } from '../../exporter/web/lms-scorm12.mjs'
import { makeScorm2004 } from '../../exporter/web/lms-scorm2004.mjs'
import { prove } from '../../exporter/verify/prove.mjs'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { block, course, largeCourse, page, registry, rules, smallCourse, test as bankTest, words } from './course.mjs'

const proof = (made, format, more = {}) => prove({ course: made, registry, format, words: words('sv'), ...more })

for (const format of ['scorm12', 'scorm2004', 'web']) {
  describe(format, () => {
    for (const [what, made] of [
      ['a small course', smallCourse()],
      ['200 questions, a film and two cases', largeCourse()],
      ['a course without test', course([page('a', [block('duty', 'uppgift')]), page('b')], { requires: ['uppgift'] })],
      ['a course of one page', course([page('ensam')])],
      ['only a test', course([page('prov', [], { test: bankTest('t', [block('pick', 'q')]) })], { pages: 'none', test: 't' })],
      ['a test that everybody passes', course([page('prov', [], { test: bankTest('t', [block('pick', 'q')], { pass: 0 }) })], { test: 't' })],
      ['a practice test beside the real one', course([page('a', [], { test: bankTest('ovning', [block('pick', 'o')]) }), page('b', [], { test: bankTest('t', [block('pick', 'q')]) })], { test: 't' })],
      ['nothing asked for', course([page('a')], { pages: 'none' })]
    ]) {
      test(`${what} may go out`, () => {
        const { ok, problems, bound, runs } = proof(made, format)
        assert.deepEqual(problems, [])
        assert.equal(ok, true)
        assert.ok(bound > 20)
        assert.deepEqual(runs.map(run => run.name), ['passes', 'visits twice', 'looks back', 'quits and resumes', 'loses the connection', 'fails and retries'])
        assert.ok(runs.every(run => run.ok))
        assert.ok(format === 'web' || runs[0].commits > 0)
      })
    }

    test('the same course is proven the same way each time', () => {
      assert.deepEqual(proof(largeCourse(), format), proof(largeCourse(), format))
    })

    const refused = (name, made, pattern, more) => test(`refused: ${name}`, () => {
      const { ok, problems } = proof(made, format, more)
      assert.equal(ok, false)
      assert.ok(problems.some(problem => pattern.test(problem.message)), JSON.stringify(problems))
    })
    refused('what is required cannot be done', course([page('a', [block('stuck', 'fast', { title: 'Fastnar' })])], { requires: ['fast'] }),
      /kan inte slutföras.*gör klart ”Fastnar” på sidan ”Sidan a”/)
    refused('what is required is not there', course([page('a')], { requires: ['borta'] }), /”borta” krävs men finns inte i kursen/)
    refused('the test is not there', course([page('a')], { test: 'borta' }), /”borta” krävs men finns inte i kursen/)
    refused('the test cannot be passed by the best answers', course([page('a', [], { test: bankTest('t', [block('pick', 'q', { right: 'c' })]) })], { test: 't' }),
      /nå 80 % på provet/, { registry: makeRegistry({ ...rules, pick: { ...rules.pick, score: () => 0.5 } }) })
    refused('no answer is ever taken', course([page('a', [block('pick', 'q')])], { requires: ['q'] }),
      /gör ”Vad gäller q\?”/, { registry: makeRegistry({ ...rules, pick: { ...rules.pick, best: () => 'finns inte' } }) })
    refused('rules that fail', smallCourse(), /sönder/, { registry: makeRegistry({ ...rules, pick: { ...rules.pick, isAnswered: () => { throw new Error('sönder') } } }) })
  })
}

describe('the saved state', () => {
  const texts = n => course(Array.from({ length: n }, (_, i) => page(`s${i}`, [block('write', `q${i}`, { size: 4 })])))

  test('Q8: more than SCORM 1.2 holds is refused with what takes most room; SCORM 2004 holds it', () => {
    const made = texts(40)
    const { ok, problems, bound, most } = proof(made, 'scorm12')
    assert.equal(ok, false)
    assert.ok(bound > 4096 && most === 4096)
    assert.ok(problems.some(({ rule, message }) => rule === 49 && new RegExp(`kan bli ${bound} tecken, men scorm12 rymmer 4096.*”Vad gäller q0\\?” \\(\\d+ tecken\\)`).test(message)), JSON.stringify(problems))
    assert.deepEqual(proof(made, 'scorm2004').problems, [])
  })

  test('SCORM 2004 has a limit too', () => {
    assert.ok(proof(texts(500), 'scorm2004').problems.some(({ rule }) => rule === 61))
  })
})

/** The package's own keeper, with one mistake in what it says to the platform. */
const sabotage = (makeKeeper, spoil) => options => makeKeeper({ ...options, api: options.api && spoil(options.api) })

const replace = (api, name, call) => ({ ...api, [name]: call(api[name]) })

describe('G2: seeded mistakes in the traffic are all caught', () => {
  const caught = (name, format, makeKeeper, spoil, ...wanted) => test(`${format}: ${name}`, () => {
    const { ok, problems } = proof(smallCourse(), format, { makeKeeper: sabotage(makeKeeper, spoil) })
    assert.equal(ok, false)
    assert.ok(problems.some(problem => wanted.includes(problem.rule)), JSON.stringify(problems.map(({ rule, message }) => [rule, message])))
  })
  const old = (name, spoil, ...wanted) => caught(name, 'scorm12', makeScorm12, spoil, ...wanted)
  const new2004 = (name, spoil, ...wanted) => caught(name, 'scorm2004', makeScorm2004, spoil, ...wanted)
  const setting = (set, element, change) => api => replace(api, set, plain => (name, value) => name === element ? change(value, plain, name) : plain(name, value))

  old('passed as soon as a page is opened (Q2)', api => replace(api, 'LMSSetValue', plain => (name, value) => {
    if (name === 'cmi.core.lesson_location') plain('cmi.core.lesson_status', 'passed')
    return plain(name, value)
  }), 44)
  old('the status is never sent (Q13)', setting('LMSSetValue', 'cmi.core.lesson_status', () => 'true'), 43, 44)
  old('the status before the score (Q12)', api => {
    const held = []
    return { ...api,
      LMSSetValue: (name, value) => {
        if (name.includes('score')) { held.push([name, value]); return 'true' }
        return api.LMSSetValue(name, value)
      },
      LMSCommit: value => {
        held.splice(0).forEach(pair => api.LMSSetValue(...pair))
        return api.LMSCommit(value)
      } }
  }, 44)
  old('no commit but at the end (Q4)', api => ({ ...api, LMSCommit: () => 'true' }), 37, 42, 44)
  old('the state is not sent', setting('LMSSetValue', 'cmi.suspend_data', () => 'true'), 42, 44)
  old('the state is cut short (Q9)', setting('LMSSetValue', 'cmi.suspend_data', (value, plain, name) => plain(name, value.slice(0, 30))), 42, 44)
  old('time with one decimal', setting('LMSSetValue', 'cmi.core.session_time', (value, plain, name) => plain(name, value.slice(0, -1))), 46)
  old('no time', setting('LMSSetValue', 'cmi.core.session_time', () => 'true'), 39)
  old('exit normal', setting('LMSSetValue', 'cmi.core.exit', (value, plain, name) => plain(name, value === '' ? 'normal' : value)), 47)
  old('begun with null', api => replace(api, 'LMSInitialize', plain => () => plain(null)), 34)
  old('ended twice', api => replace(api, 'LMSFinish', plain => value => {
    plain(value)
    return plain(value)
  }), 33)
  old('numbers instead of strings', api => replace(api, 'LMSSetValue', plain => (name, value) => plain(name, name.includes('score') ? Number(value) : value)), 35)
  old('writing in review', api => replace(api, 'LMSGetValue', plain => name => name === 'cmi.core.lesson_mode' ? 'normal' : plain(name)), 40)
  old('Å in the state', setting('LMSSetValue', 'cmi.suspend_data', (value, plain, name) => plain(name, `Å${value}`)), 49)
  new2004('completion that is never sent', setting('SetValue', 'cmi.completion_status', (value, plain, name) => value === 'completed' ? 'true' : plain(name, value)), 56, 58)
  new2004('a score without its scaled value', setting('SetValue', 'cmi.score.scaled', () => 'true'), 57, 56)
  new2004('exit suspend although it is finished', setting('SetValue', 'cmi.exit', (value, plain, name) => plain(name, 'suspend')), 60)
  new2004('time as SCORM 1.2 has it', setting('SetValue', 'cmi.session_time', (value, plain, name) => plain(name, '00:00:05')), 59)
  new2004('exitAll, when the platform asks for nothing', api => replace(api, 'Terminate', plain => value => {
    api.SetValue('adl.nav.request', '_none_')
    return plain(value)
  }), 68)

  test('a keeper that lets go of what it could not send', () => {
    const forgetful = options => makeScorm12({ ...options, storage: null })
    assert.ok(proof(smallCourse(), 'scorm12', { makeKeeper: forgetful }).problems.some(({ rule }) => rule === 42))
  })

  test('a keeper that does not hold commits while offline', () => {
    const hasty = options => makeScorm12({ ...options, online: () => true })
    assert.ok(proof(smallCourse(), 'scorm12', { makeKeeper: hasty }).problems.some(({ rule }) => rule === 'LMS 6'))
  })
})
