// A session on a platform, through the keepers that go into the package. The platform is the strict run-time: a broken rule fails the test.
import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeSession } from '../../courses/rules/session.mjs'
import { stamp } from '../../courses/rules/state.mjs'
import { makeNone } from '../../exporter/web/lms-none.mjs'
import { makeScorm12, timespan } from '../../exporter/web/lms-scorm12.mjs'
import { duration, makeScorm2004 } from '../../exporter/web/lms-scorm2004.mjs'
import { makeStorage } from '../../exporter/verify/learner.mjs'
import { makeStrictScorm12 } from '../../exporter/verify/strict-scorm12.mjs'
import { makeStrictScorm2004 } from '../../exporter/verify/strict-scorm2004.mjs'
import { registry, smallCourse } from './course.mjs'
import { bestOf, makeClock, takeTest, wrong } from './keeper.mjs'

const editions = {
  scorm12: {
    makeRuntime: makeStrictScorm12, makeKeeper: makeScorm12, set: 'LMSSetValue', commit: 'LMSCommit',
    elements: { score: 'cmi.core.score.raw', location: 'cmi.core.lesson_location', state: 'cmi.suspend_data', status: 'cmi.core.lesson_status', exit: 'cmi.core.exit', time: 'cmi.core.session_time' }
  },
  scorm2004: {
    makeRuntime: makeStrictScorm2004, makeKeeper: makeScorm2004, set: 'SetValue', commit: 'Commit',
    elements: { score: 'cmi.score.raw', location: 'cmi.location', state: 'cmi.suspend_data', status: 'cmi.completion_status', exit: 'cmi.exit', time: 'cmi.session_time' }
  }
}

/** One person at one device; `launch` opens the course anew. Everything said to the platform is written down in `said`. */
const scene = (edition, { quirks = {}, storage = makeStorage(), later = null, api, interactions, course = smallCourse() } = {}) => {
  const { makeRuntime, makeKeeper, set, commit } = editions[edition]
  const clock = makeClock()
  const runtime = makeRuntime({ now: clock.elapsed, graded: true, quirks }) // the platform is another machine
  const made = { runtime, clock, storage, said: [], news: [], editions }
  made.launch = (options = {}) => {
    const real = api === undefined ? runtime.launch(options) : api
    const watched = real && Object.fromEntries(Object.entries(real).map(([name, call]) => [name, (...values) => {
      if (name === set) made.said.push(values[0])
      if (name === commit) made.said.push('commit')
      return call(...values)
    }]))
    clock.pass(2)
    made.keeper = makeKeeper({
      api: watched, course: 'kurs', now: clock.now, elapsed: clock.elapsed, storage: options.storage === undefined ? storage : options.storage, online: () => runtime.online, later,
      connection: news => made.news.push(news), interactions
    })
    made.session = makeSession({ course, registry, keeper: made.keeper, now: clock.now, elapsed: clock.elapsed, seed: options.seed ?? 4711 })
    made.started = made.session.start()
    return made
  }
  /** Does one thing after another, some seconds apart. */
  made.act = (...things) => {
    for (const thing of things) {
      clock.pass(3)
      thing(made.session)
    }
    return made
  }
  made.pass = () => made.act(s => s.open('start'), s => s.open('mitten'), s => s.answer('fall', ['a', 'b', 'c', 'd']), s => s.watched('film', 0, 95), s => s.open('prov'),
    ...made.session.test('slutprov').questions.map(question => s => s.answer(question.id, bestOf(question))))
  made.fail = () => made.act(...made.session.test('slutprov').questions.map(question => s => s.answer(question.id, wrong(question))))
  made.kept = name => runtime.kept(editions[edition].elements[name])
  made.legal = () => assert.deepEqual(runtime.problems, [])
  return made
}

const open = id => session => session.open(id)

for (const edition of Object.keys(editions)) {
  const { elements } = editions[edition]
  const isOld = edition === 'scorm12'

  describe(`${edition}: what a platform is told`, () => {
    test('43, 56: incomplete and suspend at once, before anything is done', () => {
      const made = scene(edition).launch()
      assert.deepEqual([made.kept('status'), made.kept('exit')], ['incomplete', 'suspend'])
      assert.deepEqual(made.said.slice(-1), ['commit'])
      made.legal()
    })

    test('Q12: score, place, state, status, then commit', () => {
      const made = scene(edition).launch()
      made.pass()
      const last = made.said.slice(made.said.slice(0, -1).lastIndexOf('commit') + 1)
      const order = ['score', 'location', 'state', 'status'].map(name => last.indexOf(elements[name])).filter(index => index >= 0)
      assert.ok(order.length >= 3)
      assert.deepEqual(order, order.slice().sort((a, b) => a - b))
      assert.equal(last[last.length - 1], 'commit')
      made.legal()
    })

    test('LMS-R9: a commit after each page and each answer', () => {
      const made = scene(edition).launch().act(open('start'), s => s.answer('fraga', 'b'), open('mitten'))
      assert.equal(made.runtime.commits, 4)
      assert.equal(made.kept('location'), 'mitten')
      made.legal()
    })

    test('Q4: everything is there before the window closes, which only ends the session', () => {
      const made = scene(edition).launch()
      made.pass()
      const summary = { completed: true, passed: true, score: 100, state: made.session.saved, location: 'prov' }
      assert.deepEqual(made.runtime.summary(), summary)
      made.act(s => s.leave())
      assert.deepEqual({ ...made.runtime.summary(), state: '' }, { ...summary, state: '' })
      assert.equal(made.kept('exit'), isOld ? '' : 'normal')
      made.legal()
    })

    test('a failed test is told by its score; tries are free, so the attempt stays open', () => {
      const made = scene(edition, { quirks: { closesEnded: true } }).launch()
      made.fail()
      assert.deepEqual([made.kept('score'), made.kept('status')], ['0', 'incomplete'])
      if (!isOld) assert.equal(made.runtime.kept('cmi.success_status'), 'failed')
      made.act(s => s.leave())
      made.launch()
      assert.equal(made.session.mode, 'normal')
      made.act(s => s.retry('slutprov')).pass()
      assert.deepEqual(made.runtime.summary().passed, true)
      made.legal()
    })

    test('the best score stays, and so does the status, whatever comes after', () => {
      const made = scene(edition).launch()
      made.pass()
      made.act(s => s.leave())
      made.launch().act(open('start'), s => s.retry('slutprov')).fail()
      made.act(s => s.leave())
      assert.deepEqual([made.kept('score'), made.runtime.summary().completed, made.runtime.summary().passed], ['100', true, true])
      made.legal()
    })

    test('nothing goes back even when the platform has lost the state but not the result', () => {
      const made = scene(edition).launch()
      made.pass()
      made.act(s => s.leave())
      const fresh = makeStorage()
      const lost = made.runtime.launch
      made.runtime.launch = options => {
        const api = lost(options)
        const get = isOld ? 'LMSGetValue' : 'GetValue'
        const plain = api[get]
        api[get] = name => name === 'cmi.suspend_data' ? '' : plain(name)
        return api
      }
      made.launch({ storage: fresh }).act(open('start')).fail()
      made.act(s => s.leave())
      assert.deepEqual([made.kept('score'), made.runtime.summary().completed], ['100', true])
    })

    for (const given of [{ mode: 'review' }, { mode: 'browse' }, { credit: 'no-credit' }]) {
      test(`40: ${Object.values(given)[0]} shows what was done and writes nothing at all`, () => {
        const made = scene(edition).launch().act(open('mitten'), s => s.answer('fraga', 'b'))
        made.act(s => s.leave())
        const before = made.runtime.summary()
        made.said.length = 0
        made.launch(given)
        assert.equal(made.session.state('fraga').answer, 'b')
        made.pass()
        made.act(s => s.leave())
        assert.deepEqual(made.said, [])
        assert.deepEqual(made.runtime.summary(), before)
        made.legal()
      })
    }

    test('only what has changed is set', () => {
      const made = scene(edition).launch().act(open('start'))
      made.said.length = 0
      made.act(s => s.answer('fraga', 'b'))
      assert.deepEqual(made.said, [elements.state, elements.time, 'commit'])
    })

    test('a platform that answers true and numbers, as some do, is understood', () => {
      const made = scene(edition, { quirks: { booleans: true, numbers: true } }).launch()
      made.pass()
      made.act(s => s.leave())
      made.launch()
      assert.deepEqual([made.started.resumed, made.news.every(news => news.saved)], [true, true])
      made.legal()
    })

    test('PRV-9: single answers are not told', () => {
      const made = scene(edition).launch()
      made.pass()
      assert.ok(made.said.every(name => !name.startsWith('cmi.interactions')))
    })

    test('39: time and exit are there also when the window just vanishes', () => {
      const made = scene(edition).launch().act(open('start'), open('mitten'))
      made.runtime.close()
      assert.ok(made.kept('time'))
      assert.equal(made.kept('exit'), 'suspend')
      made.legal()
    })

    for (const [way, seconds] of [['back', -7200], ['forward', 7200]]) {
      test(`39: the time is what has passed also when the clock is set ${way}`, () => {
        const made = scene(edition).launch().act(open('start'))
        made.clock.set(seconds)
        made.act(s => s.leave())
        assert.equal(made.kept('time'), isOld ? '0000:00:06.00' : 'PT6S')
        made.legal()
      })
    }

    test('38: leaving twice ends once, and nothing is said after the end', () => {
      const made = scene(edition).launch().act(open('start'), s => s.leave())
      const count = made.said.length
      made.act(s => s.leave(), open('mitten'))
      made.keeper.finish({ complete: false, seconds: 1 })
      made.keeper.commit()
      made.keeper.save({ events: [], state: 'x', location: 'y' })
      assert.equal(made.said.length, count)
      made.legal()
    })
  })

  describe(`${edition}: commits in quick succession`, () => {
    test('37: wait for each other, and the last state goes', () => {
      const waiting = []
      const made = scene(edition, { later: (callback, milliseconds) => waiting.push([callback, milliseconds]) }).launch().act(open('start'))
      const commits = made.runtime.commits
      made.session.answer('fraga', 'a')
      made.session.answer('fraga', 'b')
      made.session.answer('fall', ['a'])
      assert.equal(made.runtime.commits, commits)
      assert.deepEqual(waiting.map(([, milliseconds]) => milliseconds), [1000])
      made.clock.pass(1)
      waiting[0][0]()
      assert.equal(made.runtime.commits, commits + 1)
      assert.equal(made.runtime.summary().state, made.session.saved)
      made.legal()
    })

    test('a clock that is set back keeps nothing waiting', () => {
      const waiting = []
      const made = scene(edition, { later: (callback, milliseconds) => waiting.push([callback, milliseconds]) }).launch().act(open('start'))
      made.clock.set(-7200)
      made.session.answer('fraga', 'a')
      assert.deepEqual(waiting.map(([, milliseconds]) => milliseconds), [1000])
      made.clock.pass(1)
      waiting[0][0]()
      assert.equal(made.runtime.summary().state, made.session.saved)
      made.legal()
    })

    test('a verdict does not wait', () => {
      const waiting = []
      const made = scene(edition, { later: callback => waiting.push(callback) }).launch().act(open('start'), open('mitten'), open('prov'), s => s.answer('fall', ['a', 'b', 'c', 'd']))
      takeTest(made.session, 'slutprov', bestOf)
      made.session.watched('film', 0, 95)
      assert.equal(made.runtime.summary().completed, true)
      made.legal()
    })

    test('a waiting commit is not lost when the learner leaves first, and comes no second time', () => {
      const waiting = []
      const made = scene(edition, { later: callback => waiting.push(callback) }).launch().act(open('start'))
      made.session.answer('fraga', 'b')
      made.session.leave()
      const commits = made.runtime.commits
      waiting.forEach(callback => callback())
      assert.equal(made.runtime.commits, commits)
      assert.equal(made.runtime.summary().state, made.session.saved)
      made.legal()
    })

    test('what waits is on the device meanwhile', () => {
      const made = scene(edition, { later: () => undefined }).launch().act(open('start'))
      made.session.answer('fraga', 'b')
      made.runtime.close()
      made.launch({ seed: 1 })
      assert.equal(made.session.state('fraga').answer, 'b')
    })
  })

  describe(`${edition}: the connection`, () => {
    test('Q5: a save that works is told with its time', () => {
      const made = scene(edition).launch().act(open('start'))
      assert.deepEqual(made.news[made.news.length - 1], { saved: true, kept: true, time: made.clock.now(), reason: '', code: '' })
    })

    test('LMS 6: nothing is sent without a network; it is said, kept on the device, and sent when the network is back', () => {
      const made = scene(edition, { quirks: { lies: true } }).launch().act(open('start'))
      const commits = made.runtime.commits
      made.runtime.online = false
      made.act(s => s.answer('fraga', 'b'), open('mitten'))
      assert.equal(made.runtime.commits, commits)
      assert.deepEqual(made.news.slice(-1).map(({ saved, kept, reason }) => [saved, kept, reason]), [[false, true, 'offline']])
      made.runtime.online = true
      made.clock.pass(5)
      assert.equal(made.keeper.commit(), true)
      assert.equal(made.runtime.summary().state, made.session.saved)
      assert.equal(made.news[made.news.length - 1].saved, true)
      made.legal()
    })

    test('Q5: losing the network and leaving loses nothing: the next launch replays it', () => {
      const made = scene(edition, { quirks: { lies: true } }).launch().act(open('start'))
      made.runtime.online = false
      made.pass()
      made.act(s => s.leave())
      assert.equal(made.runtime.summary().completed, false)
      made.runtime.close()
      made.runtime.online = true
      made.launch({ seed: 99 })
      assert.equal(made.started.resumed, true)
      assert.deepEqual([made.runtime.summary().completed, made.runtime.summary().score, made.runtime.summary().state], [true, 100, made.session.saved])
      made.legal()
    })

    test('replaying is done once: what has arrived is not played again', () => {
      const made = scene(edition).launch().act(open('start'))
      made.runtime.online = false
      made.act(open('mitten'))
      made.runtime.close()
      made.runtime.online = true
      made.launch()
      const state = made.runtime.summary().state
      made.runtime.close()
      made.said.length = 0
      made.launch()
      assert.equal(made.said.includes(elements.state), false)
      assert.equal(made.runtime.summary().state, state)
      made.legal()
    })

    test('a platform that says no is not believed to have saved, and is told everything anew when it says yes', () => {
      const made = scene(edition).launch()
      const name = editions[edition].commit
      let isRefusing = true
      const launch = made.runtime.launch
      made.runtime.launch = options => {
        const api = launch(options)
        const plain = api[name]
        api[name] = value => isRefusing ? 'false' : plain(value)
        return api
      }
      made.launch().act(open('start'))
      assert.deepEqual(made.news.slice(-1).map(({ saved, kept, reason }) => [saved, kept, reason]), [[false, true, 'refused']])
      isRefusing = false
      made.said.length = 0
      made.act(s => s.answer('fraga', 'b'))
      assert.ok(made.said.includes(elements.location) && made.said.includes(elements.exit))
      assert.equal(made.news[made.news.length - 1].saved, true)
    })

    test('an API that throws does not stop the course', () => {
      const broken = new Proxy({}, { get: () => () => { throw new Error('frame is gone') } })
      const made = scene(edition, { api: broken }).launch()
      made.pass()
      made.act(s => s.leave())
      assert.equal(made.session.result().complete, true)
      assert.deepEqual(made.news.slice(-1).map(({ saved, kept, reason }) => [saved, kept, reason]), [[false, true, 'untracked']])
    })

    test('31, 32: without a platform, or one that refuses to begin, the course runs, and the device remembers', () => {
      for (const api of [null, { LMSInitialize: () => 'false', Initialize: () => 'false' }]) {
        const made = scene(edition, { api }).launch().act(open('mitten'))
        made.launch()
        assert.equal(made.session.page, 'mitten')
      }
    })

    test('a storage that throws or is not there costs the journal only', () => {
      const throwing = { getItem: () => { throw new Error('blocked') }, setItem: () => { throw new Error('full') }, removeItem: () => { throw new Error('blocked') } }
      for (const storage of [throwing, null]) {
        const made = scene(edition, { storage }).launch().act(open('start'))
        assert.equal(made.news[made.news.length - 1].saved, true)
        made.runtime.online = false
        made.act(open('mitten'))
        assert.deepEqual(made.news.slice(-1).map(({ saved, kept }) => [saved, kept]), [[false, false]])
        made.legal()
      }
    })

    test('the journal on a shared device is one learner\'s own, and does not show who that is', () => {
      const storage = makeStorage()
      const keys = []
      const spy = { getItem: storage.getItem, removeItem: storage.removeItem, setItem: (key, value) => { keys.push(key); storage.setItem(key, value) } }
      const one = scene(edition, { storage: spy }).launch().act(open('start'))
      one.runtime.online = false
      one.act(open('mitten'))
      assert.ok(keys.every(key => key.startsWith('brygga:kurs:') && !key.includes('learner-1')))
      const { makeRuntime, makeKeeper } = editions[edition]
      const other = makeRuntime({ now: one.clock.now, learner: 'learner-2', graded: true })
      const keeper = makeKeeper({ api: other.launch(), course: 'kurs', now: one.clock.now, storage })
      const session = makeSession({ course: smallCourse(), registry, keeper, now: one.clock.now, seed: 3 })
      assert.equal(session.start().resumed, false)
    })

    test('of two states of one run the newer wins, be it the platform\'s or the device\'s', () => {
      for (const [elsewhere, page] of [[['mitten', 'extra', 'prov'], 'prov'], [['extra'], 'mitten']]) {
        const made = scene(edition).launch().act(open('start'))
        made.runtime.online = false
        made.act(open('extra'), open('mitten'))
        made.runtime.close()
        made.runtime.online = true
        made.launch({ storage: makeStorage() }).act(...elsewhere.map(open))
        made.runtime.close()
        made.launch()
        assert.equal(made.session.page, page)
        assert.ok(stamp(made.runtime.summary().state).seq >= 3)
        made.legal()
      }
    })

    test('a new attempt that the platform has begun is not filled with the old one', () => {
      const made = scene(edition).launch().act(open('start'), open('mitten'), open('prov'))
      made.runtime.close()
      const { makeRuntime } = editions[edition]
      const fresh = makeRuntime({ now: made.clock.now, graded: true })
      made.runtime.launch = fresh.launch
      made.launch({ seed: 12 })
      assert.equal(made.started.resumed, false)
      assert.equal(made.session.page, '')
    })

    test('a state that the platform has cut short is mended from the device', () => {
      const made = scene(edition).launch().act(open('start'), s => s.answer('fraga', 'b'))
      made.runtime.close()
      const get = isOld ? 'LMSGetValue' : 'GetValue'
      const launch = made.runtime.launch
      made.runtime.launch = options => {
        const api = launch(options)
        const plain = api[get]
        api[get] = name => name === 'cmi.suspend_data' ? plain(name).slice(0, -2) : plain(name)
        return api
      }
      made.launch()
      assert.equal(made.session.state('fraga').answer, 'b')
    })
  })

  describe(`${edition}: single answers, when an agency has asked for them`, () => {
    const shapes = id => {
      const found = smallCourse().units[0].pages.flatMap(one => [...one.blocks, ...(one.test?.questions ?? [])]).find(one => one.id === id)
      return found && registry(found).shape ? registry(found).shape(found) : null
    }
    test('41, 50-54, 62-66: each is one entry by the book, and a resumed attempt goes on after them', () => {
      const made = scene(edition, { interactions: shapes }).launch()
      made.pass()
      made.act(s => s.answer('dagbok', true), s => s.leave())
      const count = made.runtime.kept('counts')['cmi.interactions']
      assert.equal(count, 6, 'four questions, the case and the note')
      made.launch().act(s => s.answer('fraga', 'a'))
      assert.equal(made.runtime.kept('counts')['cmi.interactions'], count + 1)
      assert.equal(made.runtime.kept(`cmi.interactions.${count}.result`), isOld ? 'wrong' : 'incorrect')
      assert.equal(made.runtime.kept(`cmi.interactions.${count}.${isOld ? 'student_response' : 'learner_response'}`), 'a')
      made.legal()
    })

    test('a platform that has no place for them has saved the rest all the same', () => {
      const made = scene(edition, { interactions: shapes })
      const launch = made.runtime.launch
      made.runtime.launch = options => {
        const api = launch(options)
        const get = isOld ? 'LMSGetValue' : 'GetValue'
        const plain = api[get]
        api[get] = name => name.startsWith('cmi.interactions') ? '' : plain(name)
        return api
      }
      made.launch().act(s => s.answer('fraga', 'b'))
      assert.equal(made.news[made.news.length - 1].saved, true)
      assert.equal(made.runtime.summary().state, made.session.saved)
      made.legal()
    })

    test('PRV-9: free text is never among them', () => {
      const made = scene(edition, { interactions: shapes, course: smallCourse() }).launch()
      const texts = []
      const launch = made.runtime.launch
      made.runtime.launch = options => {
        const api = launch(options)
        const name = editions[edition].set
        const plain = api[name]
        api[name] = (element, value) => { texts.push(value); return plain(element, value) }
        return api
      }
      for (let seed = 0; seed < 8; ++seed) {
        made.launch({ seed })
        const question = made.session.test('slutprov').questions.find(({ type }) => type === 'write')
        if (question) made.act(s => s.answer(question.id, { a: 'KANARIEFÅGEL' }))
      }
      assert.ok(texts.length > 20)
      assert.equal(texts.join().includes('KANARIE'), false)
    })
  })
}

describe('times', () => {
  test('46: SCORM 1.2 has hours of four digits and always two decimals', () => {
    assert.deepEqual([0, 59.5, 61, 3599.999, 3661.07, 36000000 * 9].map(timespan), ['0000:00:00.00', '0000:00:59.50', '0000:01:01.00', '0001:00:00.00', '0001:01:01.07', '9999:59:59.99'])
  })
  test('59: SCORM 2004 has hours, never days, and two decimals or none', () => {
    assert.deepEqual([0, 59.5, 61, 3599.999, 90000, 5.255].map(duration), ['PT0S', 'PT59.50S', 'PT1M1S', 'PT1H0S', 'PT25H0S', 'PT5.26S'])
  })
})

describe('without a platform', () => {
  const launch = (storage, news = []) => {
    const clock = makeClock()
    const keeper = makeNone({ course: 'kurs', storage, now: clock.now, connection: told => news.push(told) })
    const session = makeSession({ course: smallCourse(), registry, keeper, now: clock.now, seed: 5 })
    return { session, started: session.start(), news }
  }
  test('the device keeps everything', () => {
    const storage = makeStorage()
    const { session, news } = launch(storage)
    session.open('mitten')
    session.answer('fraga', 'b')
    assert.equal(news[news.length - 1].saved, true)
    const again = launch(storage)
    assert.deepEqual([again.started.resumed, again.session.page, again.session.state('fraga').answer], [true, 'mitten', 'b'])
  })
  test('a device that keeps nothing says so, and the course still runs', () => {
    const { session, news } = launch(null)
    assert.equal(session.open('start'), true)
    assert.deepEqual([news[0].saved, news[0].reason], [false, 'storage'])
  })
})
