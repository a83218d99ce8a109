// Every page in light, dark and narrow, as it comes and after it has been worked through (ACC-W49): axe finds nothing.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { courseFrame, goTo, openBrowser, openDevice, openPage, workThrough } from './browser.mjs'
import { bas, everyBlock, root } from './package.mjs'

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ownPages = ['search', 'glossary', 'sources', 'outcome', 'certificate', 'notes', 'help']

const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { contrast: 'more' },
  '320 px': { viewport: { width: 320, height: 640 } },
  'a platform frame': { viewport: { width: 650, height: 666 } }
}

const violations = async frame => {
  const result = await frame.evaluate(chosen => window.axe.run(document, { runOnly: { type: 'tag', values: chosen }, resultTypes: ['violations'], preload: false }), tags)
  return result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} – ${node.failureSummary.split('\n').slice(1).join(' ').trim()}`))
}

for (const made of [await everyBlock('none'), bas('none')].filter(Boolean)) {
  describe(`accessibility of ${made.name}`, () => {
    const { course, folder } = made
    let browser
    before(async () => { browser = await openBrowser() })
    after(() => browser.close())

    for (const [name, options] of Object.entries(modes)) {
      test(`no violation on any page in ${name}`, async () => {
        const device = await openDevice(browser, options)
        const page = await openPage(device)
        await page.goto(pathToFileURL(join(folder, 'index.html')).href)
        const frame = await courseFrame(page)
        await frame.evaluate(axe)
        const found = []
        const look = async (where, when) => {
          for (const violation of await violations(frame)) found.push(`${where} ${when}: ${violation}`)
          const { width, room } = await frame.evaluate(() => ({ width: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }))
          if (width > room) found.push(`${where} ${when}: wider than the window, ${width} > ${room} (ACC-W19)`)
        }
        const addresses = [...course.units.flatMap(unit => unit.pages.map(({ id }) => `#page-${id}`)), ...ownPages.map(own => `#${own}`)]
        for (const address of addresses) {
          await goTo(frame, address)
          if (options.colorScheme || options.viewport?.width === 320 || !address.startsWith('#page-')) await look(address, 'as it comes')
          if (!address.startsWith('#page-')) continue
          await workThrough(frame, 'main')
          await look(address, 'worked through')
        }
        assert.deepEqual(found, [])
        assert.deepEqual(page.faults, [])
        await device.close()
      })
    }

    test('no violation in the all-text versions', async () => {
      const device = await openDevice(browser)
      for (const file of ['text.html', 'facilitator.html']) {
        const page = await openPage(device)
        await page.goto(pathToFileURL(join(folder, file)).href)
        await page.evaluate(axe)
        assert.deepEqual(await violations(page), [], file)
        assert.deepEqual(page.faults, [])
      }
      await device.close()
    })
  })
}
