// An agency's theme in the web player: its colours, logo and typeface, in what the reader has chosen; nothing that cannot be read.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contrast } from '../../courses/rules/theme.mjs'
import { courseFrame, goTo, openBrowser, openDevice, openPage } from './browser.mjs'
import { makeCourse } from './course.mjs'
import { makePackage, root } from './package.mjs'

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const tokens = JSON.parse(readFileSync(join(root, 'courses/design/tokens.json'), 'utf8'))
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 48"><path d="M4 40V8h20v32z" fill="#0b5d3b"/><circle cx="40" cy="24" r="9" fill="#e8b13a"/></svg>'
const theme = { accent: '#0b5d3b', darkAccent: '#8fd9b6', logo: 'media/logo.svg', alt: 'Exempelverket', font: 'georgia', regular: 'media/agency.woff2', bold: '' }
const files = { 'media/logo.svg': logo, 'media/agency.woff2': readFileSync(join(root, 'node_modules/lucide-static/font/lucide.woff2')) }

const themed = (changes = {}) => makePackage({ ...makeCourse(), theme: { ...theme, ...changes } }, 'none', undefined, files)

const modes = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'high contrast': { contrast: 'more' }, '320 px': { viewport: { width: 320, height: 640 } } }
const hex = colour => '#' + colour.match(/\d+/g).slice(0, 3).map(part => Number(part).toString(16).padStart(2, '0')).join('')

/** What is seen of the accent: on a link, on the button that leads on and around what has the focus. */
const seen = frame => frame.evaluate(() => {
  const colour = (selector, property) => getComputedStyle(document.querySelector(selector))[property]
  const link = document.querySelector('main').appendChild(Object.assign(document.createElement('a'), { href: '#content', textContent: 'x' }))
  const found = { link: getComputedStyle(link).color, paper: colour('body', 'backgroundColor'), button: colour('.turn .next', 'backgroundColor'), buttonText: colour('.turn .next', 'color') }
  link.focus({ focusVisible: true })
  found.focus = getComputedStyle(link).outlineColor
  link.remove()
  return found
})

describe('the theme of an agency', () => {
  let browser
  let folder
  before(async () => { browser = await openBrowser(); folder = await themed() })
  after(() => browser.close())

  const visit = async (options, place = folder) => {
    const device = await openDevice(browser, options)
    const page = await openPage(device)
    await page.goto(pathToFileURL(join(place, 'index.html')).href)
    return { device, page, frame: await courseFrame(page) }
  }

  for (const [mode, accent] of [['light', '#0b5d3b'], ['dark', '#8fd9b6'], ['high contrast', tokens.color.accent.contrast]]) {
    test(`links, buttons and focus have its colour in ${mode}`, async () => {
      const { device, page, frame } = await visit(modes[mode])
      const { link, button, focus, paper, buttonText } = await seen(frame)
      assert.deepEqual([link, button, focus].map(hex), [accent, accent, accent])
      assert.ok(contrast(hex(link), hex(paper)) >= 7)
      assert.ok(contrast(hex(buttonText), hex(button)) >= 7)
      assert.deepEqual(page.faults, [])
      await device.close()
    })
  }

  test('paper is printed in the light colours', async () => {
    const { device, page, frame } = await visit(modes.dark)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent')), '#0b5d3b')
    await device.close()
  })

  test('a colour that cannot be read is not shown, whoever chose it', async () => {
    const { device, frame } = await visit(modes.light, await themed({ accent: '#fffffe', darkAccent: '' }))
    const { link, paper } = await seen(frame)
    assert.ok(contrast(hex(link), hex(paper)) >= 7, hex(link))
    await device.close()
  })

  test('the logo says whose course it is: in the bar, on the cover where there is no room for that, in the text version', async () => {
    for (const [options, place] of [[modes.light, '.bar'], [modes['320 px'], '.cover']]) {
      const { device, page } = await visit(options)
      const shown = page.getByRole('img', { name: 'Exempelverket' })
      assert.equal(await shown.count(), 1)
      assert.equal(await shown.evaluate((image, selector) => image.closest(selector) !== null && image.naturalWidth > 0, place), true)
      await page.goto(pathToFileURL(join(folder, 'text.html')).href)
      assert.equal(await page.getByRole('img', { name: 'Exempelverket' }).count(), 1)
      assert.deepEqual(page.faults, [])
      await device.close()
    }
  })

  test('the logo lies on white, as it was drawn, also in the dark and when the system chooses the colours', async () => {
    for (const options of [modes.dark, modes['high contrast'], { forcedColors: 'active', colorScheme: 'dark' }]) {
      const { device, frame } = await visit(options)
      assert.equal(hex(await frame.evaluate(() => getComputedStyle(document.querySelector('.bar .logo')).backgroundColor)), '#ffffff')
      await device.close()
    }
    assert.equal(readFileSync(join(folder, 'media/logo.svg'), 'utf8'), logo)
  })

  test('its font is fetched from the package, and the first page waits for nothing more', async () => {
    const { device, page, frame } = await visit(modes.light)
    const { family, loaded, early } = await frame.evaluate(async () => {
      await document.fonts.ready
      const interactive = performance.getEntriesByName('brygga-interactive')[0].startTime
      return {
        family: getComputedStyle(document.body).fontFamily, loaded: [...document.fonts].filter(face => face.status === 'loaded').map(face => face.family),
        early: performance.getEntriesByType('resource').filter(entry => entry.startTime < interactive).length
      }
    })
    assert.match(family, /^"?agency"?, Georgia, /)
    assert.deepEqual(loaded.map(name => name.replace(/"/g, '')), ['agency'])
    assert.ok(early + 1 <= 5, `${early + 1} requests before the page can be used`)
    assert.deepEqual(page.faults, [])
    await device.close()
  })

  test('the certificate bears the logo', async () => {
    const course = { ...makeCourse({ test: false }), theme }
    course.completion.pages = 'none'
    const { device, page, frame } = await visit(modes.light, await makePackage(course, 'none', undefined, files))
    await goTo(frame, `#page-${course.units[0].pages[0].id}`)
    await goTo(frame, '#certificate')
    assert.equal(await page.locator('.certificate').getByRole('img', { name: 'Exempelverket' }).count(), 1)
    await device.close()
  })

  for (const [mode, options] of Object.entries(modes)) {
    test(`no violation on any page in ${mode} (ACC-W49)`, async () => {
      const { device, page, frame } = await visit(options)
      await frame.evaluate(axe)
      const found = []
      const course = makeCourse()
      for (const address of [...course.units.flatMap(unit => unit.pages.map(({ id }) => `#page-${id}`)), '#outcome', '#search', '#glossary', '#help']) {
        await goTo(frame, address)
        const result = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations'], preload: false }))
        found.push(...result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${address} ${id}: ${node.target.join(' ')}`)))
        const { width, room } = await frame.evaluate(() => ({ width: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }))
        if (width > room) found.push(`${address}: wider than the window, ${width} > ${room} (ACC-W19)`)
      }
      assert.deepEqual(found, [])
      assert.deepEqual(page.faults, [])
      await device.close()
    })
  }

  test('a package without a theme knows nothing of themes', async () => {
    const plain = readFileSync(join(await makePackage(makeCourse(), 'none'), 'index.html'), 'utf8')
    const dressed = readFileSync(join(folder, 'index.html'), 'utf8')
    assert.doesNotMatch(plain, /font-src|@font-face|class="logo"/)
    const [, hash] = dressed.match(/style-src '[^']+'( '[^']+')/)
    const undressed = dressed.replace(hash, '').replace(" font-src 'self' data:;", '').replace(/(<\/style>\n)<style>[^]*?<\/style>\n/, '$1').replace(/<img class="logo"[^>]*>/g, '')
    assert.equal(undressed, plain)
  })
})
