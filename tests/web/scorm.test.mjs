// A learner in a real browser, with a learning platform's run-time that we did not write (LMS-R4 to R10).
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { plain } from '../../courses/rules/html.mjs'
import { makeOutline } from '../../courses/rules/outline.mjs'
import { makeStrictScorm12 } from '../../exporter/verify/strict-scorm12.mjs'
import { makeStrictScorm2004 } from '../../exporter/verify/strict-scorm2004.mjs'
import { openBrowser, openDevice, openPage, courseFrame, goTo, fillIn } from './browser.mjs'
import { makeCourse } from './course.mjs'
import { makePackage, rulesByType } from './package.mjs'
import { startPlatform } from './platform.mjs'

const registry = makeRegistry(await rulesByType())
const course = makeCourse({ requires: ['choice-1'] })
const outline = makeOutline(course, registry)
const bank = Object.fromEntries(course.units.at(-1).pages[0].test.questions.map(question => [question.id, question]))

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

/** Answers the questions of the attempt one after the other; `answerTo(question)` gives the answer. */
const takeTest = async (frame, answerTo, most = Infinity) => {
  for (let n = 0; n < most; ++n) {
    const id = await frame.locator('.test section.block').first().getAttribute('id')
    const question = bank[id.replace('block-', '')]
    await fillIn(frame, question, registry(question).shape(question), answerTo(question))
    await frame.getByRole('button', { name: 'Svara' }).click()
    const next = frame.locator('[data-act="next"]')
    const isLast = (await next.textContent()).includes('Visa resultatet')
    await next.click()
    if (isLast) return
  }
}

const openAll = async frame => {
  for (const { id } of outline.pages) await goTo(frame, `#page-${id}`)
}

const answerRequired = async frame => {
  await goTo(frame, '#page-sida-choice')
  const { block, shape, rules } = outline.blocks['choice-1']
  await fillIn(frame, block, shape, rules.best(block))
  await frame.getByRole('button', { name: 'Kontrollera svaret' }).click()
  await frame.locator('.feedback[data-state="right"]').first().waitFor()
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
    let folder
    let platform
    let device
    before(async () => {
      browser = await openBrowser()
      folder = await makePackage(course, edition)
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
    const recorded = () => verdict[edition](platform.record)

    scene('a learner does everything and is recorded as passed, by legal calls alone', async () => {
      const { page, frame } = await launch(device, platform)
      await openAll(frame)
      await answerRequired(frame)
      await goTo(frame, '#page-prov-sida')
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
      await answerRequired(frame)
      await goTo(frame, '#page-prov-sida')
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
      await answerRequired(first.frame)
      await goTo(first.frame, '#page-prov-sida')
      await takeTest(first.frame, best, 2)
      const asked = await first.frame.locator('.test section.block').getAttribute('id')
      await first.page.close()
      const { frame, page } = await launch(device, platform)
      assert.equal(await frame.evaluate('location.hash'), '#page-prov-sida')
      assert.equal(await frame.locator('.test section.block').getAttribute('id'), asked)
      await frame.getByText('Fråga 3 av 4', { exact: true }).first().waitFor()
      await goTo(frame, '#page-sida-choice')
      assert.equal(await frame.locator('#block-choice-1 input:checked').getAttribute('value'), outline.blocks['choice-1'].rules.best(outline.blocks['choice-1'].block))
      assert.deepEqual(page.faults, [])
    })

    scene('who quits in the middle of a scenario comes back to the same decision', async () => {
      const first = await launch(device, platform)
      await goTo(first.frame, '#page-sida-scenario')
      const { block } = outline.blocks['scenario-1']
      const way = block.steps[0].options.find(option => option.to)
      await first.frame.getByLabel(plain(way.text), { exact: true }).check({ force: true })
      await first.frame.getByRole('button', { name: 'Gå vidare med valet' }).click()
      const next = plain(block.steps.find(step => step.id === way.to).prompt)
      await first.frame.locator('#block-scenario-1').getByText(next).first().waitFor()
      await first.page.close()
      const { frame, page } = await launch(device, platform)
      assert.equal(await frame.evaluate('location.hash'), '#page-sida-scenario')
      await frame.locator('#block-scenario-1').getByText(next).first().waitFor()
      assert.ok(await frame.locator('#block-scenario-1').getByText(plain(way.outcome)).first().isVisible())
      assert.deepEqual(page.faults, [])
    })

    scene('a visit after completion lowers nothing, in review nothing is even sent', async () => {
      const first = await launch(device, platform)
      await openAll(first.frame)
      await answerRequired(first.frame)
      await goTo(first.frame, '#page-prov-sida')
      await takeTest(first.frame, best)
      await leave(first.frame)
      const done = recorded()
      const again = await launch(device, platform)
      await goTo(again.frame, '#page-prov-sida')
      await goTo(again.frame, '#page-sida-choice')
      await leave(again.frame)
      assert.deepEqual([recorded().status, recorded().score], [done.status, done.score])
      const commits = platform.commits
      const review = await launch(device, platform, 'review')
      await review.frame.getByText('Visas i efterhand').waitFor()
      await goTo(review.frame, '#page-sida-choice')
      await leave(review.frame)
      const calls = await review.page.evaluate('calls')
      assert.deepEqual(calls.filter(call => /Set|Commit/.test(call.name)), [])
      assert.ok(platform.commits <= commits + 1, 'only what the platform itself does when the session ends')
    })

    scene('a lost connection is shown, and what was done meanwhile is there the next time', async () => {
      const first = await launch(device, platform)
      await goTo(first.frame, '#page-sida-choice')
      await device.setOffline(true)
      await answerRequired(first.frame)
      await first.frame.getByText('Ingen kontakt med lärplattformen', { exact: true }).waitFor()
      await first.frame.locator('#announcer').getByText('Dina svar ligger kvar på den här enheten').waitFor()
      await first.page.close()
      await device.setOffline(false)
      const { frame } = await launch(device, platform)
      await frame.locator('#status[data-state="saved"]').waitFor()
      await goTo(frame, '#page-sida-choice')
      assert.equal(await frame.locator('#block-choice-1 input:checked').count(), 1)
      await leave(frame)
    })

    scene('a platform that refuses is shown too, and told again when it answers', async () => {
      const { frame } = await launch(device, platform)
      platform.failing = true
      await answerRequired(frame)
      await frame.getByText('Ingen kontakt med lärplattformen', { exact: true }).waitFor()
      platform.failing = false
      await goTo(frame, '#page-tack')
      await frame.locator('#status[data-state="saved"]').waitFor()
      await frame.locator('#announcer').getByText('Kontakten med lärplattformen är tillbaka').waitFor()
    })
  })
}
