import { makeSession } from '../../courses/rules/session.mjs'
import { makeOutline } from '../../courses/rules/outline.mjs'
import { explain } from '../../courses/rules/completion.mjs'
import { makeRandom, mix } from '../../courses/rules/random.mjs'
import { sample } from '../../courses/rules/shapes.mjs'
import { fold } from '../../courses/rules/summary.mjs'
import { makeStatements } from '../../courses/rules/xapi.mjs'

/**
 * One learner that a seed makes up: what it does, and everything the rules say about it, as lines of text. Runs in every
 * engine that the rules run in, and must give the same lines in all of them. Returns `play(seed)`.
 */
export const makePlay = (course, registry, words) => {
  const outline = makeOutline(course, registry)
  const entries = Object.keys(outline.blocks).map(id => outline.blocks[id])
  const answerable = entries.filter(entry => entry.shape)
  const films = entries.filter(entry => entry.watch)
  const testIds = Object.keys(outline.tests)

  return seed => {
    const random = makeRandom(mix('sequence', seed))
    const below = count => Math.floor(random() * count)
    const pick = list => list[below(list.length)]
    const lines = []
    const skill = random()         // how often the best answer is given
    const isThorough = random() < 0.3
    let time = Date.UTC(2026, 10, 21, 9) + below(1e9)
    let elapsed = 0
    let saved = null
    let session = null
    let summary = null
    let statements = null

    const note = (what, value) => { lines.push(`${what} ${JSON.stringify(value)}`) }

    const keeper = {
      start: () => ({ learner: 'elev', mode: 'normal', resumed: saved !== null }),
      load: () => saved === null ? null : { state: saved },
      save: kept => {
        saved = kept.state
        kept.events.forEach(event => {
          note('event', event)
          note('statements', statements.of(event))
          summary = fold(summary, event, course.version, course.hash)
        })
        return true
      },
      report: news => {
        note('report', Object.assign({}, news, { remaining: news.remaining() }))
        return true
      },
      finish: end => {
        note('finish', end)
        return true
      }
    }

    const launch = () => {
      session = makeSession({ course, registry, keeper, now: () => time, elapsed: () => elapsed, seed: mix(seed), outline })
      statements = makeStatements({
        outline, activity: 'https://kurser.example.se/bas', actor: { account: { homePage: 'https://kurser.example.se', name: 'elev' } },
        seconds: () => session.seconds, state: id => session.state(id), details: true
      })
      note('start', session.start())
    }

    const answerFor = entry => {
      const luck = random()
      return luck < 0.04 ? null
        : luck < 0.08 ? pick(['no such answer', -1, [], {}, true, ['a', 'a'], { a: 'a' }])
          : random() < skill ? entry.rules.best(entry.block) : sample(entry.shape, random)
    }

    const answer = entry => {
      const given = answerFor(entry)
      note('answer', [entry.block.id, given, session.answer(entry.block.id, given)])
      note('state', session.state(entry.block.id))
    }

    const watch = entry => {
      const from = below(entry.watch.length * 10) / 10
      const to = random() < skill ? entry.watch.length : from + random() * 300 - 10
      note('watch', [entry.block.id, session.watched(entry.block.id, random() < skill ? 0 : from, to)])
    }

    const takeTest = testId => {
      const shown = session.test(testId)
      const most = random() < 0.7 ? shown.questions.length : below(shown.questions.length)
      note('retry', session.retry(testId))
      session.test(testId).questions.slice(0, most).forEach(question => answer(outline.tests[testId].questions[question.id]))
      const after = session.test(testId)
      note('test', [after.attempt, after.questions.map(question => question.id), after.answered, after.finished, after.score, after.best, after.passed])
    }

    const doAll = () => outline.pages.forEach(page => {
      session.open(page.id)
      films.filter(entry => entry.page === page.id).forEach(watch)
      answerable.filter(entry => entry.page === page.id).forEach(answer)
    })

    const steps = [
      () => note('open', session.open(pick(outline.pages).id)),
      () => note('open', session.open(pick(outline.pages).id)),
      () => answer(pick(answerable)),
      () => answer(pick(answerable)),
      () => films.length > 0 && watch(pick(films)),
      () => {
        const entry = films.length > 0 && random() < 0.2 ? pick(films) : null
        if (entry) note('read', [entry.block.id, session.read(entry.block.id), session.state(entry.block.id)])
      },
      () => testIds.length > 0 && takeTest(pick(testIds)),
      () => {
        const entry = pick(answerable)
        note('order', session.order(entry.block.id, ['a', 'b', 'c', 'd', 'e', 'f']))
      },
      () => {
        session.leave()
        launch()
      }
    ]

    launch()
    if (isThorough) {
      doAll()
    }
    for (let left = 5 + below(20); left > 0; --left) {
      const pause = below(120000)
      elapsed += pause
      time += random() < 0.05 ? below(7200000) - 3600000 : pause // now and then somebody sets the clock
      pick(steps)()
    }
    const result = session.result()
    note('result', result)
    note('explanation', explain(result, words))
    note('saved', session.saved)
    session.leave()
    note('summary', summary)
    return lines.join('\n')
  }
}
