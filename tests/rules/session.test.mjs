import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeRandom } from '../../courses/rules/random.mjs'
import { sample } from '../../courses/rules/shapes.mjs'
import { evaluate, explain, explainRemaining } from '../../courses/rules/completion.mjs'
import { bound, unpack } from '../../courses/rules/state.mjs'
import { block, course, outlineOf, page, registry, smallCourse, test as bankTest, words } from './course.mjs'
import { begin, bestOf, makeClock, makeMemory, resume, takeTest, wrong } from './keeper.mjs'

const doEverything = session => {
  for (const { id } of session.outline.pages) {
    session.open(id)
    for (const entry of Object.values(session.outline.blocks).filter(entry => entry.page === id)) {
      if (entry.watch) session.watched(entry.block.id, 0, entry.watch.length)
      if (entry.shape) session.answer(entry.block.id, entry.rules.best(entry.block))
    }
  }
  takeTest(session, 'slutprov', bestOf)
}

describe('a learner in a course', () => {
  test('begins with nothing, and that is reported at once', () => {
    const { memory, started, session } = begin(smallCourse())
    assert.deepEqual(started, { learner: 'elev', mode: 'normal', resumed: false })
    assert.deepEqual(memory.calls, ['report'])
    assert.deepEqual(memory.report, { score: null, completion: 'incomplete', success: 'unknown', progress: 0, reasons: [], remaining: { page: 3, block: 1, watch: 1, test: 1 } })
    assert.equal(session.page, '')
  })

  test('LMS-R9: each page turn and each answer is kept, events and state before the report', () => {
    const { session, memory } = begin(smallCourse())
    session.open('start')
    session.answer('fraga', 'b')
    assert.deepEqual(memory.calls, ['report', 'save opened', 'report', 'save answered', 'report'])
    assert.equal(memory.location, 'start')
  })

  test('opening the page that is open is no new event', () => {
    const { session, memory } = begin(smallCourse())
    assert.equal(session.open('start'), true)
    assert.equal(session.open('start'), true)
    assert.deepEqual(memory.types(), ['opened'])
  })

  test('what is not there is refused and leaves no trace', () => {
    const { session, memory } = begin(smallCourse())
    assert.deepEqual([session.open('nej'), session.answer('nej', 'a'), session.answer('text', true), session.answer('fraga', 'z'), session.watched('fraga', 0, 5),
      session.watched('film', 7, 7), session.watched('film', 0, Infinity), session.retry('slutprov'), session.retry('nej'), session.open('constructor'), session.answer('constructor', 'a')],
    Array(11).fill(false))
    assert.deepEqual([session.state('nej'), session.pageState('nej'), session.test('nej')], [null, null, null])
    assert.deepEqual(memory.calls, ['report'])
  })

  test('sees what an answer was worth, may clear it and try again, and what is done stays done', () => {
    const { session } = begin(smallCourse())
    const before = session.state('fraga')
    assert.deepEqual([before.answer, before.done, before.score, before.feedback, before.tries, before.locked, before.result], [null, false, null, [], 0, false, null])
    session.answer('fraga', 'a')
    const after = session.state('fraga')
    assert.deepEqual([after.answer, after.done, after.score, after.feedback.length, after.tries, after.result], ['a', true, 0, 1, 1, 'wrong'])
    session.answer('fraga', null)
    const cleared = session.state('fraga')
    assert.deepEqual([cleared.answer, cleared.done, cleared.score, cleared.feedback, cleared.tries, cleared.result], [null, true, null, [], 1, null])
    session.answer('fraga', 'b')
    assert.deepEqual([session.state('fraga').result, session.state('fraga').tries], ['right', 2])
  })

  test('something begun is kept but not done', () => {
    const { session } = begin(smallCourse())
    session.answer('fall', ['a', 'b'])
    const state = session.state('fall')
    assert.deepEqual([state.answer, state.done, state.result], [['a', 'b'], false, null])
    session.answer('fall', ['a', 'b', 'c', 'd'])
    assert.deepEqual([session.state('fall').done, session.state('fall').result], [true, 'done'])
  })

  test('the block that a view changes afterwards is not what was answered', () => {
    const { session } = begin(smallCourse())
    const answer = ['a', 'b']
    session.answer('fall', answer)
    answer.push('c')
    assert.deepEqual(session.state('fall').answer, ['a', 'b'])
  })

  test('a listener hears each event once, after it is kept, until it stops', () => {
    const { session, memory } = begin(smallCourse())
    const heard = []
    const stop = session.subscribe((event, isSafe) => heard.push([event.type, isSafe, memory.calls.length]))
    session.open('start')
    stop()
    session.open('mitten')
    assert.deepEqual(heard, [['opened', true, 3]])
  })

  test('a listener is told when a save failed', () => {
    const memory = makeMemory()
    memory.keeper.save = () => false
    const { session } = begin(smallCourse(), { memory })
    const heard = []
    session.subscribe((event, isSafe) => heard.push(isSafe))
    session.open('start')
    assert.deepEqual(heard, [false])
  })

  test('time is that of the session, and of all of them together', () => {
    const first = begin(smallCourse())
    first.clock.pass(61.5)
    first.session.open('start')
    first.session.leave()
    assert.equal(first.memory.finished.seconds, 61.5)
    const { session, clock } = resume(first.memory)
    clock.pass(10)
    assert.equal(session.seconds, 71)
  })

  for (const [way, seconds] of [['back', -7200], ['forward', 7200]]) {
    test(`a clock that is set ${way} takes no time away and adds none`, () => {
      const first = begin(smallCourse())
      first.clock.pass(60)
      first.session.open('start')
      first.clock.set(seconds)
      first.clock.pass(30)
      first.session.open('mitten')
      assert.equal(first.session.seconds, 90)
      first.session.leave()
      assert.equal(first.memory.finished.seconds, 90)
      assert.equal([...first.memory.events.values()].pop().seconds, 90)
      assert.equal(resume(first.memory).session.seconds, 90)
    })
  }
})

describe('a test', () => {
  test('draws its questions by the seed, the same each time they are looked at', () => {
    const { session } = begin(smallCourse())
    const ids = () => session.test('slutprov').questions.map(({ id }) => id)
    assert.equal(ids().length, 4)
    assert.deepEqual(ids(), ids())
    assert.deepEqual(begin(smallCourse()).session.test('slutprov').questions.map(({ id }) => id), ids())
    const others = Array.from({ length: 20 }, (_, seed) => begin(smallCourse(), { seed }).session.test('slutprov').questions.map(({ id }) => id).join())
    assert.ok(new Set(others).size > 10)
  })

  test('a question that is answered is locked, one that is only begun is not, one that was not drawn is not asked', () => {
    const { session } = begin(smallCourse())
    const { questions } = session.test('slutprov')
    const ids = questions.map(({ id }) => id)
    const partly = questions.find(({ type }) => type === 'tick' || type === 'pair')
    const empty = partly.type === 'tick' ? [] : {}
    assert.equal(session.answer(partly.id, empty), true)
    assert.equal(session.state(partly.id).locked, false)
    assert.equal(session.answer(partly.id, wrong(partly)), true)
    assert.equal(session.state(partly.id).locked, true)
    assert.equal(session.answer(partly.id, bestOf(partly)), false)
    assert.equal(session.answer(partly.id, null), false)
    assert.deepEqual(session.state(partly.id).answer, wrong(partly))
    const left = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].find(id => !ids.includes(id))
    assert.equal(session.answer(left, 'a'), false)
  })

  test('ends with its last answer: score, best score, passed, and everything is locked', () => {
    const { session, memory } = begin(smallCourse())
    session.open('prov')
    const result = takeTest(session, 'slutprov', bestOf)
    assert.deepEqual([result.finished, result.score, result.best, result.passed, result.answered, result.attempt], [true, 100, 100, true, 4, 1])
    assert.deepEqual(memory.types().slice(-2), ['attempt', 'passed'])
    assert.deepEqual(memory.report.success, 'passed')
    assert.ok(result.questions.every(({ id }) => session.state(id).locked))
  })

  test('who fails may try again as often as needed: the best counts, passed is never lost', () => {
    const { session, memory } = begin(smallCourse())
    assert.equal(session.retry('slutprov'), false, 'not before the first is finished')
    takeTest(session, 'slutprov', wrong)
    assert.deepEqual([memory.report.score, memory.report.success, session.test('slutprov').passed], [0, 'failed', false])
    assert.equal(session.retry('slutprov'), true)
    assert.deepEqual([session.test('slutprov').attempt, session.test('slutprov').answered, session.test('slutprov').score, session.test('slutprov').best], [2, 0, null, 0])
    takeTest(session, 'slutprov', bestOf)
    assert.deepEqual([memory.report.score, memory.report.success], [100, 'passed'])
    session.retry('slutprov')
    takeTest(session, 'slutprov', wrong)
    assert.deepEqual([session.test('slutprov').score, session.test('slutprov').best, session.test('slutprov').passed], [0, 100, true])
    assert.deepEqual([memory.report.score, memory.report.success], [100, 'passed'])
    assert.deepEqual(memory.types().filter(type => type === 'passed' || type === 'failed'), ['failed', 'passed'])
  })

  test('questions weigh by their points', () => {
    const made = course([page('p', [], { test: bankTest('t', [block('pick', 'tung', { points: 3 }), block('pick', 'lätt')], { pass: 75 }) })], { test: 't' })
    const { session } = begin(made)
    session.answer('tung', 'b')
    session.answer('lätt', 'a')
    assert.deepEqual([session.test('t').score, session.test('t').passed], [75, true])
  })

  test('Q3: just under the pass mark is not passed', () => {
    const questions = Array.from({ length: 7 }, (_, i) => block('pick', `q${i}`))
    const made = course([page('p', [], { test: bankTest('t', questions, { pass: 72 }) })], { test: 't' })
    const { session } = begin(made)
    questions.forEach(({ id }, i) => session.answer(id, i < 5 ? 'b' : 'a'))
    assert.deepEqual([session.test('t').score, session.test('t').passed], [71, false])
  })

  test('one bank in two tests: the answer goes to the test on the open page', () => {
    const bank = [block('pick', 'q1')]
    const made = course([page('p1', [], { test: bankTest('t1', bank) }), page('p2', [], { test: bankTest('t2', bank) })], { test: 't2' })
    const { session } = begin(made)
    session.open('p2')
    session.answer('q1', 'b')
    assert.deepEqual([session.test('t1').finished, session.test('t2').finished], [false, true])
  })

  test('options are shuffled by the seed, and anew in the next attempt', () => {
    const { session } = begin(smallCourse())
    const ids = 'abcdefgh'.split('')
    const id = session.test('slutprov').questions[0].id
    const first = session.order(id, ids)
    assert.deepEqual(session.order(id, ids), first)
    assert.deepEqual(first.slice().sort(), ids)
    assert.notDeepEqual(session.order('fraga', ids), first)
    takeTest(session, 'slutprov', wrong)
    session.retry('slutprov')
    assert.notDeepEqual(session.order(id, ids), first)
  })
})

describe('completion', () => {
  test('comes when the last thing asked for is done, and is reported with score and success in the same breath', () => {
    const { session, memory } = begin(smallCourse())
    doEverything(session)
    assert.deepEqual(memory.report, { score: 100, completion: 'completed', success: 'passed', progress: 1, reasons: [], remaining: {} })
    assert.deepEqual(memory.types().slice(-3), ['attempt', 'passed', 'completed'])
    session.leave()
    assert.deepEqual([memory.finished.complete, memory.calls.slice(-3)], [true, ['save left', 'report', 'finish']])
  })

  test('asks for nothing but what the rule says', () => {
    const { session } = begin(smallCourse())
    session.open('start')
    session.open('mitten')
    session.answer('fall', ['a', 'b', 'c', 'd'])
    session.watched('film', 0, 90)
    session.open('prov')
    assert.equal(session.result().complete, false)
    takeTest(session, 'slutprov', bestOf)
    assert.equal(session.result().complete, true)
  })

  test('a course without test is completed without score and success', () => {
    const { session, memory } = begin(course([page('a'), page('b')]))
    session.open('a')
    session.open('b')
    assert.deepEqual(memory.report, { score: null, completion: 'completed', success: 'unknown', progress: 1, reasons: [], remaining: {} })
  })

  test('with pages waived, only the test and the required blocks count', () => {
    const { session } = begin(course([page('a'), page('b', [block('duty', 'uppgift')])], { pages: 'none', requires: ['uppgift'] }))
    session.answer('uppgift', true)
    assert.equal(session.result().complete, true)
  })

  test('a required block that takes no answer is done when its page has been opened', () => {
    const { session } = begin(course([page('a', [block('prose', 'lagen')]), page('b')], { pages: 'none', requires: ['lagen'] }))
    session.open('b')
    assert.equal(session.result().complete, false)
    session.open('a')
    assert.equal(session.result().complete, true)
  })

  test('the text of a film that cannot be played is as good, and nothing is said to have been seen', () => {
    const made = course([page('a', [block('film', 'film', { length: 100 }), block('film', 'stum', { length: 100, text: false })])], { requires: ['film'] })
    const { session, memory } = begin(made)
    session.open('a')
    assert.deepEqual([session.read('stum'), session.read('a'), session.read('constructor')], [false, false, false])
    assert.equal(session.result().complete, false)
    assert.equal(session.read('film'), true)
    const { done, covered, watched } = session.state('film')
    assert.deepEqual([done, covered, watched], [true, 0, []])
    assert.equal(session.result().complete, true)
    assert.equal(session.read('film'), false)
    session.leave()
    assert.deepEqual(memory.types(), ['opened', 'read', 'completed', 'left'])
    assert.equal(resume(memory, made).session.state('film').done, true)
  })

  test('a page knows what is left on it', () => {
    const { session } = begin(smallCourse())
    session.open('mitten')
    assert.deepEqual(session.pageState('mitten'), { opened: true, current: true, optional: false, done: false, left: 2 })
    session.answer('fall', ['a', 'b', 'c', 'd'])
    session.watched('film', 0, 95)
    assert.deepEqual(session.pageState('mitten'), { opened: true, current: true, optional: false, done: true, left: 0 })
    assert.deepEqual(session.pageState('extra'), { opened: false, current: false, optional: true, done: false, left: 0 })
  })

  test('G11: why not yet, in plain Swedish and English, with the titles people see', () => {
    const { session } = begin(smallCourse())
    session.open('start')
    session.watched('film', 0, 40)
    session.answer('fall', ['a'])
    const swedish = explain(session.result(), words('sv'))
    assert.equal(swedish.complete, false)
    assert.equal(swedish.heading, 'Kvar att göra:')
    assert.deepEqual(swedish.lines.map(line => [line.text, line.page]), [
      ['öppna sidan ”Sidan mitten”', 'mitten'],
      ['öppna sidan ”Sidan prov”', 'prov'],
      ['gör klart ”Fallet” på sidan ”Sidan mitten”', 'mitten'],
      ['se minst 90 % av ”Filmen” på sidan ”Sidan mitten” (du har sett 40 %, omkring 1 minut till behövs)', 'mitten'],
      ['gör provet ”Sidan prov” (4 frågor, gräns 80 %)', 'prov']
    ])
    assert.equal(swedish.text, 'Kvar att göra: öppna sidan ”Sidan mitten”; öppna sidan ”Sidan prov”; gör klart ”Fallet” på sidan ”Sidan mitten”; och 2 saker till.')
    assert.equal(explain(session.result(), words('en')).lines[3].text, 'watch at least 90% of “Filmen” on the page “Sidan mitten” (you have seen 40%, about 1 minute more is needed)')
  })

  test('G11, PRV-6: follow-up is told how much is left of what the learner is told, and neither which nor how it went', () => {
    const { session, memory } = begin(smallCourse())
    const said = language => explainRemaining(memory.report.remaining, words(language))
    const agrees = () => assert.equal(Object.values(memory.report.remaining).reduce((sum, count) => sum + count, 0), session.result().reasons.length)
    session.open('start')
    session.watched('film', 0, 40)
    session.answer('fall', ['a'])
    assert.equal(said('sv'), '2 sidor är inte öppnade; en uppgift är inte gjord; en film är inte färdigsedd; provet är inte gjort')
    agrees()
    takeTest(session, 'slutprov', wrong)
    assert.equal(said('en'), '2 pages have not been opened; one exercise has not been done; one film has not been watched to the end; the test has not been passed')
    agrees()
    for (const secret of ['Fallet', 'Filmen', 'prov', '40', '"a"']) assert.ok(!JSON.stringify(memory.report.remaining).includes(secret), secret)
    session.open('mitten')
    assert.equal(memory.report.remaining.page, 1)
    agrees()
  })

  test('a begun and a failed test are told apart', () => {
    const { session } = begin(smallCourse())
    const told = () => explain(session.result(), words('sv')).lines.find(line => line.target === 'slutprov').text
    const [first, ...others] = session.test('slutprov').questions
    session.answer(first.id, wrong(first))
    assert.equal(told(), 'gör klart provet ”Sidan prov” (1 av 4 frågor besvarade)')
    others.forEach(question => session.answer(question.id, wrong(question)))
    assert.equal(told(), 'nå 80 % på provet ”Sidan prov” (ditt bästa resultat är 0 %)')
  })

  test('a question without a title is called by its beginning', () => {
    const long = block('pick', 'lang', { prompt: '<em>Vilken</em> myndighet beslutar om insatsen när en person har nedsatt arbetsförmåga och söker stöd?' })
    const { session } = begin(course([page('a', [long])], { pages: 'none', requires: ['lang'] }))
    assert.equal(explain(session.result(), words('sv')).lines[0].text, 'gör ”Vilken myndighet beslutar om insatsen när en person har nedsatt …” på sidan ”Sidan a”')
  })

  test('what a failed test leaves to do is told with the report that brings the news', () => {
    const { session, memory } = begin(smallCourse())
    session.open('start')
    assert.deepEqual(memory.report.reasons, [])
    takeTest(session, 'slutprov', wrong)
    assert.deepEqual(memory.report.reasons.map(reason => reason.code), ['page', 'page', 'block', 'watch', 'test-failed'])
  })
})

describe('Q2: whatever a learner does, in whatever order', () => {
  const act = (session, random) => {
    const { outline } = session
    const pick = list => list[Math.floor(random() * list.length)]
    const entry = pick(Object.values(outline.blocks))
    const questions = session.test('slutprov').questions
    switch (Math.floor(random() * 8)) {
      case 0: case 1: return session.open(pick(outline.pages).id)
      case 2: return entry.shape && session.answer(entry.block.id, sample(entry.shape, random))
      case 3: return entry.shape && session.answer(entry.block.id, random() < 0.3 ? null : entry.rules.best(entry.block))
      case 4: return session.watched('film', Math.floor(random() * 100), Math.floor(random() * 110))
      case 5: {
        const question = pick(questions)
        return session.answer(question.id, random() < 0.7 ? bestOf(question) : sample(registry(question).shape(question), random))
      }
      case 6: return session.retry('slutprov')
      default: return session.answer(pick(['nej', 'text', 'fraga']), pick([undefined, 7, {}, [], 'b', '<script>']))
    }
  }

  test('completion, success, score and progress never go back, and the quick account is the slow one', () => {
    let completed = 0
    for (let seed = 0; seed < 120; ++seed) {
      const random = makeRandom(seed)
      const reports = []
      const memory = makeMemory()
      const plain = memory.keeper.report
      memory.keeper.report = news => { reports.push(news); return plain(news) }
      let { session } = begin(smallCourse(), { memory, seed })
      for (let step = 0; step < 150; ++step) {
        act(session, random)
        const slow = session.result()
        assert.deepEqual([memory.report.completion === 'completed', memory.report.success, memory.report.score], [slow.complete, slow.success, slow.score])
        assert.ok(Math.abs(memory.report.progress - slow.progress) < 1e-12)
        const told = explain(slow, words('sv'))
        assert.equal(told.complete, slow.complete, 'the explanation recomputes the verdict')
        if (random() < 0.03) {
          session.leave()
          session = resume(memory, smallCourse()).session
        }
      }
      completed += memory.report.completion === 'completed' ? 1 : 0
      const rank = news => [['incomplete', 'completed'].indexOf(news.completion), ['unknown', 'failed', 'passed'].indexOf(news.success), news.score ?? -1, news.progress]
      reports.reduce((before, after) => {
        rank(after).forEach((value, i) => assert.ok(value >= rank(before)[i], `${JSON.stringify(before)} then ${JSON.stringify(after)}`))
        return after
      })
    }
    assert.ok(completed > 30, `only ${completed} walks completed`)
  })

  test('the same actions give the same events, to the byte', () => {
    const log = seed => {
      const random = makeRandom(seed)
      const { session, memory, clock } = begin(smallCourse(), { seed })
      for (let step = 0; step < 100; ++step) {
        clock.pass(3)
        act(session, random)
      }
      session.leave()
      return JSON.stringify([[...memory.events.values()], memory.state, memory.report])
    }
    assert.equal(log(5), log(5))
    assert.notEqual(log(5), log(6))
  })
})

describe('coming back', () => {
  test('LMS-R10: page, answers, place in the case, watched parts and the attempt are as they were left', () => {
    const first = begin(smallCourse())
    first.session.open('mitten')
    first.session.answer('fraga', 'a')
    first.session.answer('fall', ['a', 'b'])
    first.session.watched('film', 0, 40)
    first.session.watched('film', 60, 70)
    const asked = first.session.test('slutprov').questions
    first.session.answer(asked[0].id, wrong(asked[0]))
    first.session.leave()
    const { session, started, memory } = resume(first.memory)
    assert.equal(started.resumed, true)
    assert.equal(session.page, 'mitten')
    for (const id of ['fraga', 'fall', 'film', 'dagbok', asked[0].id]) {
      assert.deepEqual(session.state(id), first.session.state(id), id)
    }
    assert.deepEqual(session.test('slutprov'), first.session.test('slutprov'))
    assert.deepEqual(session.result(), first.session.result())
    assert.deepEqual(memory.calls, ['report'], 'nothing has changed, so nothing is saved')
  })

  test('after a window that vanished, everything that had been kept is there', () => {
    const first = begin(smallCourse())
    first.session.open('start')
    first.session.answer('fraga', 'b')
    assert.equal(resume(first.memory).session.state('fraga').answer, 'b')
  })

  test('Q8: a damaged or foreign state is a clean start, not a broken course', () => {
    for (const state of ['', 'skräp', '{"old":"format"}', 'A'.repeat(4096), '\u0000']) {
      const { session, started } = begin(smallCourse(), { memory: makeMemory({ state }) })
      assert.equal(started.resumed, false)
      assert.equal(session.open('start'), true)
    }
  })

  test('a report that had been lost is made again', () => {
    const first = begin(smallCourse())
    doEverything(first.session)
    const { memory } = resume(Object.assign(makeMemory(), { state: first.memory.state }))
    assert.equal(memory.report.completion, 'completed')
    assert.equal(memory.report.score, 100)
    assert.equal(memory.events.size, 0, 'what has been told before is not told as news')
  })

  test('in a later version only what changed and is required is asked again; completed stays completed', () => {
    const first = begin(smallCourse())
    doEverything(first.session)
    const changed = JSON.parse(JSON.stringify(smallCourse({ version: '2.0.0' })))
    changed.units[0].pages[1].blocks[1].hash = 'ny'
    changed.units[0].pages.push(page('nytt'))
    const { session, memory, started } = resume(first.memory, changed, { earlier: [first.session.outline.layout] })
    assert.equal(started.resumed, true)
    assert.deepEqual(session.result().reasons.map(reason => [reason.code, reason.target]), [['page', 'nytt'], ['block', 'fall']])
    assert.equal(memory.report.completion, 'completed')
    assert.equal(memory.report.progress, 1)
    assert.equal(session.state('fraga').answer, 'b')
    const told = explain(session.result(), words('sv'))
    assert.deepEqual([told.complete, told.heading], [true, 'Kursen är slutförd. Den har ändrats sedan dess, och det här är nytt:'])
    assert.deepEqual(memory.calls, ['save', 'report'], 'the carried state is saved at once in the new form')
    assert.notEqual(unpack([session.outline.layout], memory.state), null)
  })

  test('a later version that asks for less may complete at once', () => {
    const first = begin(smallCourse())
    for (const id of ['start', 'mitten', 'prov']) first.session.open(id)
    takeTest(first.session, 'slutprov', bestOf)
    const less = smallCourse({ completion: { pages: 'required', test: 'slutprov', requires: [] }, version: '2' })
    less.units[0].pages[0].blocks[0].hash = 'ny'
    const { memory } = resume(first.memory, less, { earlier: [first.session.outline.layout] })
    assert.equal(memory.report.completion, 'completed')
    assert.deepEqual(memory.types().slice(-1), ['completed'])
  })

  test('a version that is not known here is a clean start', () => {
    const first = begin(smallCourse())
    first.session.open('start')
    const changed = smallCourse()
    changed.units[0].pages[0].blocks[1].hash = 'ny'
    assert.equal(resume(first.memory, changed).started.resumed, false)
  })
})

describe('what is kept', () => {
  test('Q5: playing the same events to the keeper again adds nothing', () => {
    const { session, memory } = begin(smallCourse())
    doEverything(session)
    const events = [...memory.events.values()]
    events.forEach(event => memory.events.set(event.id, event))
    assert.equal(memory.events.size, events.length)
    assert.equal(new Set(events.map(event => event.seq)).size, events.length)
    events.forEach(event => assert.match(event.id, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/))
  })

  test('two runs never share an id, and neither do a run and its resumption from an older state', () => {
    const ids = seed => {
      const { session, memory } = begin(smallCourse(), { seed })
      doEverything(session)
      return [...memory.events.keys()]
    }
    const one = ids(1)
    assert.equal(new Set([...one, ...ids(2)]).size, 2 * one.length)
    const first = begin(smallCourse())
    first.session.open('start')
    const old = first.memory.state
    first.session.open('mitten')
    const clock = makeClock(Date.UTC(2026, 10, 22, 8))
    const again = begin(smallCourse(), { memory: makeMemory({ state: old }), clock })
    again.session.open('mitten')
    assert.equal(first.memory.events.has([...again.memory.events.keys()][0]), false)
  })

  test('PRV-8: no private word comes into an event, a state, a report or a listener', () => {
    const canary = 'KANARIEFÅGEL'
    const memory = makeMemory()
    const traffic = []
    for (const call of ['save', 'report', 'finish']) {
      const plain = memory.keeper[call]
      memory.keeper[call] = given => { traffic.push(JSON.stringify(given)); return plain(given) }
    }
    const made = course([page('p', [block('diary', 'dagbok'), block('form', 'enkat'), block('mixed', 'bada')])])
    const { session } = begin(made, { memory })
    session.subscribe(event => traffic.push(JSON.stringify(event)))
    session.open('p')
    for (const given of [canary, { text: canary }, [canary], { choice: 'a', note: canary }, { choice: canary }]) {
      for (const id of ['dagbok', 'enkat', 'bada']) {
        assert.equal(session.answer(id, given), false)
      }
    }
    assert.equal(session.answer('dagbok', true), true)
    assert.equal(session.answer('enkat', true), true)
    assert.equal(session.answer('bada', { choice: 'a', note: true }), true)
    session.leave()
    assert.ok(traffic.length > 10)
    assert.equal(traffic.join().includes(canary), false)
  })

  test('the state never passes the bound on the way', () => {
    const { session, memory } = begin(smallCourse())
    let longest = 0
    session.subscribe(() => { longest = Math.max(longest, memory.state.length) })
    doEverything(session)
    assert.ok(longest <= bound(session.outline.layout))
  })

  test('nothing is taken after leaving, and leaving twice is leaving once', () => {
    const { session, memory } = begin(smallCourse())
    session.leave()
    const calls = memory.calls.length
    assert.deepEqual([session.leave(), session.open('start'), session.answer('fraga', 'b'), session.watched('film', 0, 9)], [false, false, false, false])
    assert.equal(memory.calls.length, calls)
  })

  for (const mode of ['review', 'browse']) {
    test(`conformance 40: in ${mode} everything works and nothing is kept or reported`, () => {
      const earlier = begin(smallCourse())
      earlier.session.open('start')
      const memory = makeMemory({ mode, state: earlier.memory.state })
      const { session } = begin(smallCourse(), { memory })
      assert.equal(session.mode, mode)
      doEverything(session)
      assert.equal(session.result().complete, true)
      session.leave()
      assert.deepEqual(memory.calls, ['finish'])
    })
  }
})

test('evaluate tells the same from a stored progress as the session does', () => {
  const { session, memory } = begin(smallCourse())
  session.open('start')
  const outline = outlineOf(smallCourse())
  assert.deepEqual(evaluate(outline, unpack([outline.layout], memory.state).progress), session.result())
})
