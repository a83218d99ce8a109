// The keyboard alone takes a learner through the whole course, without a pointer once being needed (ACC-W24).
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeOutline } from '../../courses/rules/outline.mjs'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { courseFrame, openBrowser, openDevice, openPage } from './browser.mjs'
import { courseUnderTest, rulesByType } from './package.mjs'
import { startPlatform } from './platform.mjs'

const most = 400

/** Tabs on until what has focus answers to this selector. */
const tabTo = async (page, frame, selector) => {
  for (let n = 0; n < most; ++n) {
    if (await frame.evaluate(wanted => document.activeElement.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`no way by keyboard to ${selector} on ${await frame.evaluate(() => location.hash)}`)
}

const press = async (page, frame, selector) => {
  await tabTo(page, frame, selector)
  await page.keyboard.press('Enter')
}

const choose = async (page, frame, root, id) => {
  await tabTo(page, frame, `${root} input`)
  for (let n = 0; n < most; ++n) {
    if (await frame.evaluate(wanted => document.activeElement.value === wanted && document.activeElement.checked, id)) return
    // The first arrow leaves a group in which nothing is chosen yet; the space bar chooses where one is.
    const at = await frame.evaluate(() => document.activeElement.value)
    await page.keyboard.press(at === id ? 'Space' : 'ArrowDown')
  }
  assert.fail(`the arrows do not reach ${id}`)
}

const select = async (page, frame, at, value) => {
  await tabTo(page, frame, at)
  for (let n = 0; n < most && await frame.evaluate(() => document.activeElement.value) !== value; ++n) await page.keyboard.press('ArrowDown')
  assert.equal(await frame.evaluate(() => document.activeElement.value), value)
}

const arrange = async (page, frame, root, ids) => {
  const order = () => frame.locator(`${root} [data-step="-1"]`).evaluateAll(buttons => buttons.map(button => button.closest('[data-id]').dataset.id))
  for (const [place, id] of ids.entries()) {
    await tabTo(page, frame, `${root} [data-id="${id}"] [data-step="-1"]`)
    while ((await order()).indexOf(id) > place) await page.keyboard.press('Enter')
  }
}

const answer = async (page, frame, block, { kind }, best) => {
  const root = `#block-${block.id}`
  if (kind === 'one') await choose(page, frame, root, best)
  else if (kind === 'some') {
    for (const id of best) {
      await tabTo(page, frame, `${root} input[value="${id}"]`)
      await page.keyboard.press('Space')
    }
  } else if (kind === 'map') for (const [from, to] of Object.entries(best)) await select(page, frame, `${root} [data-id="${from}"] select`, to)
  else if (kind === 'order') await arrange(page, frame, root, best)
  else if (kind === 'texts') {
    for (const [id, text] of Object.entries(best)) {
      await tabTo(page, frame, `${root} [data-id="${id}"] input`)
      await page.keyboard.type(text)
    }
  }
}

const handIn = async (page, frame, block, shape, best) => {
  const button = `#block-${block.id} .button.primary`
  if (shape.kind === 'path') {
    for (const token of best) {
      await choose(page, frame, `#block-${block.id}`, token.split('.')[1])
      await press(page, frame, button)
    }
    return
  }
  await answer(page, frame, block, shape, best)
  await press(page, frame, button)
}

let browser
before(async () => { browser = await openBrowser() })
after(() => browser.close())

test('the whole course, from the first page to the certificate', async () => {
  const { course, folder, requires } = await courseUnderTest('scorm12')
  const registry = makeRegistry(await rulesByType())
  const outline = makeOutline(course, registry)
  const platform = await startPlatform(folder, 'scorm12')
  const device = await openDevice(browser)
  const page = await openPage(device)
  await page.goto(platform.address())
  const frame = await courseFrame(page)
  await frame.evaluate(() => document.body.focus())
  // What is said stays no longer than its page.
  await frame.evaluate(() => {
    const region = document.getElementById('announcer')
    window.heard = []
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true })
  })

  for (const [index, entry] of outline.pages.entries()) {
    await frame.waitForFunction(id => document.getElementById(`page-${id}`), entry.id)
    for (const block of entry.blocks.filter(({ id }) => requires.includes(id))) {
      await handIn(page, frame, block, registry(block).shape(block), registry(block).best(block))
    }
    if (entry.test) {
      const questions = Object.fromEntries(entry.test.questions.map(question => [question.id, question]))
      for (let n = 0; n < entry.test.draw; ++n) {
        const id = (await frame.locator('.test section.block').first().getAttribute('id')).replace('block-', '')
        const question = questions[id]
        await answer(page, frame, question, registry(question).shape(question), registry(question).best(question))
        await press(page, frame, '[data-act="hand-in"]')
        await press(page, frame, '[data-act="next"]')
      }
      await frame.getByText('Du är godkänd på provet').waitFor()
    }
    if (index + 1 < outline.pages.length) await press(page, frame, '.turn-link.next')
  }
  await frame.waitForFunction(() => window.heard.some(said => said.includes('Du har slutfört kursen')))
  await frame.evaluate(() => document.querySelector('.skip').focus())
  await press(page, frame, '.contents a[href="#certificate"]')
  await frame.getByText('Anna Åsa Ñu').waitFor()
  await press(page, frame, '#leave')
  assert.equal(platform.record.cmi.core.lesson_status, 'passed')
  assert.deepEqual(page.faults, [])
  await device.close()
  await platform.close()
})

test('the tab key leaves the course\'s frame again', async () => {
  const { folder } = await courseUnderTest('scorm12')
  const platform = await startPlatform(folder, 'scorm12')
  const device = await openDevice(browser)
  const page = await openPage(device)
  await page.goto(platform.address())
  const frame = await courseFrame(page)
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button id="after">Plattformens knapp</button>'))
  await frame.locator('.turn-link.next').focus()
  await page.keyboard.press('Tab')
  for (let n = 0; n < 5 && await page.evaluate(() => document.activeElement.id) !== 'after'; ++n) await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'after')
  await device.close()
  await platform.close()
})
