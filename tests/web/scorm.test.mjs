// A learner in a real browser, with a learning platform's run-time that we did not write (LMS-R4 to R10).
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { plain } from '../../courses/rules/html.mjs'
import { makeOutline } from '../../courses/rules/outline.mjs'
import { makeStrictScorm12 } from '../../exporter/verify/strict-scorm12.mjs'
import { makeStrictScorm2004 } from '../../exporter/verify/strict-scorm2004.mjs'
import { openBrowser, openDevice, openPage, courseFrame, goTo, fillIn, handIn } from './browser.mjs'
import { makeCourse } from './course.mjs'
import { courseUnderTest, makePackage, rulesByType } from './package.mjs'
import { startPlatform } from './platform.mjs'

const registry = makeRegistry(await rulesByType())

const launch = async (device, platform, mode) => {
  const page = await openPage(device)
  await page.goto(platform.address(mode))
  return { page, frame: await courseFrame(page) }
}

const worst = question => {
  const { kind, of, from, to } = registry(question).shape(question)
  const best = registry(question).best(question)
  if (kind === 'one') return of.find(id => id !== best)
  if (kind === 'some') return of.filter(id => !best.includes(id)).slice(0, 1)
  if (kind === 'order') return of.slice().reverse()
  if (kind === 'map') return Object.fromEntries(from.map(id => [id, to.find(other => other !== best[id])]))
  return Object.fromEntries(of.map(id => [id, 'fel']))
}

const best = question => registry(question).best(question)
const leave = async frame => frame.getByRole('button', { name: 'Avsluta' }).click()

const verdict = {
  scorm12: ({ cmi }) => ({ status: cmi.core.lesson_status, score: Number(cmi.core.score.raw), exit: cmi.core.exit }),
  scorm2004: ({ cmi }) => ({ status: `${cmi.completion_status} ${cmi.success_status}`, score: Number(cmi.score.raw), exit: cmi.exit })
}
const passed = { scorm12: 'passed', scorm2004: 'completed passed' }
const unfinished = { scorm12: 'incomplete', scorm2004: 'incomplete failed' }

const strict = { scorm12: makeStrictScorm12, scorm2004: makeStrictScorm2004 }

/** Plays recorded calls to the strict run-time at the times they were made: what it holds against them. */
const faultsOf = (edition, calls, record) => {
  let time = calls[0].time
  const runtime = strict[edition]({ now: () => time, learner: 'elev1', graded: true })
  const api = runtime.launch(record)
  for (const call of calls) {
    time = call.time
    api[call.name](...call.args)
  }
  return runtime.problems
}

for (const edition of ['scorm12', 'scorm2004']) {
  describe(edition, () => {
    let browser
    let outline
    let folder
    let requires
    let platform
    let device
    let testPage
    let way
    before(async () => {
      browser = await openBrowser()
      const made = await courseUnderTest(edition);
      ({ folder, requires } = made)
      outline = makeOutline(made.course, registry)
      testPage = outline.pages.find(page => page.test)
      way = requires.map(id => outline.blocks[id]).find(entry => entry.shape.kind === 'path')
    })
    after(() => browser.close())

    const scene = (name, play) => test(name, async () => {
      platform = await startPlatform(folder, edition)
      device = await openDevice(browser)
      try {
        await play()
      } finally {
        await device.close()
        await platform.close()
      }
    })
    const openAll = async frame => {
      for (const { id } of outline.pages) await goTo(frame, `#page-${id}`)
    }

    const doRequired = async frame => {
      for (const { block, shape, page } of requires.map(id => outline.blocks[id])) {
        await goTo(frame, `#page-${page}`)
        await handIn(frame, block, shape, best(block))
      }
    }

    const goToTest = frame => goTo(frame, `#page-${testPage.id}`)
    const askedIn = frame => frame.locator('.test section.block').first().getAttribute('id')

    /** Answers the questions of the attempt one after the other; `answerTo(question)` gives the answer. */
    const takeTest = async (frame, answerTo, most = Infinity) => {
      for (let n = 0; n < most; ++n) {
        const id = await askedIn(frame)
        const question = testPage.test.questions.find(one => id === `block-${one.id}`)
        await fillIn(frame, question, registry(question).shape(question), answerTo(question))
        await frame.getByRole('button', { name: 'Svara' }).click()
        const next = frame.locator('[data-act="next"]')
        const isLast = (await next.textContent()).includes('Visa resultatet')
        await next.click()
        if (isLast) return
      }
    }

    const recorded = () => verdict[edition](platform.record)

    for (const [way, hours] of [['back', -2], ['forward', 2]]) {
      scene(`the time is what has passed also when the clock of the device is set ${way}`, async () => {
        const page = await openPage(device)
        const begun = Date.now()
        await page.clock.install({ time: begun })
        await page.goto(platform.address())
        const frame = await courseFrame(page)
        await page.clock.runFor(60000)
        await page.clock.setSystemTime(begun + hours * 3600000)
        await leave(frame)
        const times = (await page.evaluate('calls')).filter(({ args }) => /session_time/.test(args[0])).map(({ args }) => args[1])
        assert.match(times[times.length - 1], edition === 'scorm12' ? /^0000:01:/ : /^PT1M/)
      })
    }

    scene('a learner does everything and is recorded as passed, by legal calls alone', async () => {
      const { page, frame } = await launch(device, platform)
      await openAll(frame)
      await doRequired(frame)
      await goToTest(frame)
      await takeTest(frame, best)
      await frame.getByText('Du är godkänd på provet').waitFor()
      assert.equal(recorded().status, passed[edition], 'recorded when the learner sees it, not when the window closes')
      await leave(frame)
      assert.deepEqual(recorded(), { status: passed[edition], score: 100, exit: edition === 'scorm12' ? '' : 'normal' })
      const calls = await page.evaluate('calls')
      assert.deepEqual(calls.filter(call => call.name.includes('Set') && String(call.result) !== 'true'), [], 'scorm-again takes every value')
      assert.deepEqual(faultsOf(edition, calls), [], 'so does the strict run-time')
      assert.deepEqual(page.faults, [])
    })

    scene('who fails may try again, and the best result counts', async () => {
      const { page, frame } = await launch(device, platform)
      await openAll(frame)
      await doRequired(frame)
      await goToTest(frame)
      await takeTest(frame, worst)
      await frame.getByText('Du är inte godkänd än').waitFor()
      assert.equal(recorded().status, unfinished[edition])
      const low = recorded().score
      await frame.getByRole('button', { name: 'Gör provet igen' }).click()
      await takeTest(frame, best)
      await frame.getByText('Du är godkänd på provet').waitFor()
      assert.equal(recorded().status, passed[edition])
      await frame.getByRole('button', { name: 'Gör provet igen' }).click()
      await takeTest(frame, worst)
      await frame.getByText('Ditt bästa resultat är 100 %').waitFor()
      await leave(frame)
      assert.ok(low < 80)
      assert.equal(recorded().status, passed[edition])
      assert.equal(recorded().score, 100)
      assert.deepEqual(faultsOf(edition, await page.evaluate('calls')), [])
    })

    scene('who closes the window in the middle of a test finds the same question again', async () => {
      const first = await launch(device, platform)
      await goToTest(first.frame)
      await takeTest(first.frame, best, 2)
      const asked = await askedIn(first.frame)
      await first.page.close()
      const { frame, page } = await launch(device, platform)
      assert.equal(await frame.evaluate('location.hash'), `#page-${testPage.id}`)
      assert.equal(await askedIn(frame), asked)
      await frame.getByText(`Fråga 3 av ${outline.tests[testPage.test.id].test.draw}`, { exact: true }).first().waitFor()
      assert.deepEqual(page.faults, [])
    })

    scene('who quits in the middle of a scenario comes back to the same decision', async () => {
      const { block, shape, page: place } = way
      const answer = best(block).slice(0, 1)
      const first = await launch(device, platform)
      await goTo(first.frame, `#page-${place}`)
      await handIn(first.frame, block, shape, answer)
      const decision = first.frame.locator(`#block-${block.id} [data-current] legend`)
      const asked = await decision.textContent()
      await first.page.close()
      const { frame, page } = await launch(device, platform)
      assert.equal(await frame.evaluate('location.hash'), `#page-${place}`)
      assert.equal(await frame.locator(`#block-${block.id} [data-current] legend`).textContent(), asked)
      assert.notEqual(asked, plain(block.steps[0].prompt))
      const { outcome } = block.steps[0].options.find(option => answer[0].endsWith(`.${option.id}`))
      assert.ok((await frame.locator(`#block-${block.id} [data-made="1"]`).textContent()).includes(plain(outcome)))
      assert.deepEqual(page.faults, [])
    })

    scene('a visit after completion lowers nothing, in review nothing is even sent', async () => {
      const first = await launch(device, platform)
      await openAll(first.frame)
      await doRequired(first.frame)
      await goToTest(first.frame)
      await takeTest(first.frame, best)
      await leave(first.frame)
      const done = recorded()
      const again = await launch(device, platform)
      await goToTest(again.frame)
      await goTo(again.frame, `#page-${way.page}`)
      await leave(again.frame)
      assert.deepEqual([recorded().status, recorded().score], [done.status, done.score])
      const commits = platform.commits
      const review = await launch(device, platform, 'review')
      await review.frame.getByText('Visas i efterhand').waitFor()
      await goTo(review.frame, `#page-${way.page}`)
      await leave(review.frame)
      const calls = await review.page.evaluate('calls')
      assert.deepEqual(calls.filter(call => /Set|Commit/.test(call.name)), [])
      assert.ok(platform.commits <= commits + 1, 'only what the platform itself does when the session ends')
    })

    scene('a lost connection is shown, and what was done meanwhile is there the next time', async () => {
      const { block, shape, page: place } = way
      const first = await launch(device, platform)
      await goTo(first.frame, `#page-${place}`)
      await device.setOffline(true)
      await handIn(first.frame, block, shape, best(block).slice(0, 1))
      await first.frame.getByText('Ingen kontakt med lärplattformen', { exact: true }).waitFor()
      await first.frame.locator('#announcer').getByText('Dina svar ligger kvar på den här enheten').waitFor()
      await first.page.close()
      await device.setOffline(false)
      const { frame } = await launch(device, platform)
      await frame.locator('#status[data-state="saved"]').waitFor()
      await goTo(frame, `#page-${place}`)
      await frame.locator(`#block-${block.id} [data-made="1"]`).waitFor()
      await leave(frame)
    })

    scene('a course that has been updated keeps what its learner has done, and asks again only for what is new', async () => {
      const before = makeCourse({ requires: ['choice-1', 'matching-1'] })
      const { layout, blocks } = makeOutline(before, registry)
      platform.folder = await makePackage(before, edition)
      const first = await launch(device, platform)
      for (const id of ['choice-1', 'matching-1']) {
        await goTo(first.frame, `#page-${blocks[id].page}`)
        await handIn(first.frame, blocks[id].block, blocks[id].shape, best(blocks[id].block))
      }
      await leave(first.frame)
      const later = Object.assign(makeCourse({ requires: ['choice-1', 'matching-1'] }), { version: '1.1.0', earlier: [layout] })
      const changed = later.units[1].pages.flatMap(page => page.blocks).find(block => block.id === 'choice-1')
      changed.hash = 'another question now'
      platform.folder = await makePackage(later, edition)
      const { frame, page } = await launch(device, platform)
      await goTo(frame, `#page-${blocks['matching-1'].page}`)
      await frame.locator('#block-matching-1 .feedback[data-state="right"]').first().waitFor()
      await goTo(frame, `#page-${blocks['choice-1'].page}`)
      assert.equal(await frame.locator('#block-choice-1 input:checked').count(), 0)
      await goTo(frame, '#outcome')
      assert.match(await frame.locator('.verdict').innerText(), /kollega/)
      assert.deepEqual(page.faults, [])
    })

    scene('a platform that refuses is shown too, and told again when it answers', async () => {
      const { frame } = await launch(device, platform)
      platform.failing = true
      await goTo(frame, `#page-${way.page}`)
      await handIn(frame, way.block, way.shape, best(way.block).slice(0, 1))
      await frame.getByText('Ingen kontakt med lärplattformen', { exact: true }).waitFor()
      platform.failing = false
      await goToTest(frame)
      await frame.locator('#status[data-state="saved"]').waitFor()
      await frame.locator('#announcer').getByText('Kontakten med lärplattformen är tillbaka').waitFor()
    })
  })
}
