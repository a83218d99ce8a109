// What a learner, an administrator and a browser may expect of any package of ours.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { courseFrame, goTo, openBrowser, openDevice, openPage, workThrough } from './browser.mjs'
import { makeCourse } from './course.mjs'
import { makePackage, root } from './package.mjs'
import { startPlatform } from './platform.mjs'

const compressed = path => gzipSync(readFileSync(path), { level: 9 }).length

describe('the web player', () => {
  let browser
  let device
  let course
  let folder
  before(async () => {
    browser = await openBrowser()
    course = makeCourse()
    folder = await makePackage(course, 'none')
  })
  after(() => browser.close())

  const scene = (name, play, options) => test(name, async () => {
    device = await openDevice(browser, options)
    try {
      await play()
    } finally {
      await device.close()
    }
  })
  const address = name => pathToFileURL(join(folder, name)).href
  const open = async (hash = '') => {
    const page = await openPage(device)
    await page.goto(address('index.html') + hash)
    await courseFrame(page)
    return page
  }
  const titleOf = page => page.evaluate(() => [document.title, document.querySelector('h1').textContent, document.activeElement.tagName])

  scene('the first page is whole before any script runs, and the rest can be read without', async () => {
    const page = await openPage(device)
    await page.goto(address('index.html'))
    assert.equal(await page.locator('h1').textContent(), 'Välkommen till kursen')
    await page.getByText('Du läser i din egen takt.').waitFor()
    await page.getByRole('link', { name: 'Hela kursen som text' }).first().click()
    await page.waitForURL(/text\.html$/)
    for (const unit of course.units) for (const { title } of unit.pages) assert.equal(await page.getByRole('heading', { level: 3, name: title, exact: true }).count() > 0, true, title)
  }, { javaScriptEnabled: false })

  test('what the first page needs is small', async () => {
    const bytes = compressed(join(folder, 'index.html'))
    assert.ok(bytes <= 60 * 1024, `the first page is ${bytes} bytes compressed`)
  })

  scene('it is usable after at most five requests, and no request leaves the package', async () => {
    const page = await openPage(device)
    const requests = []
    page.on('request', request => requests.push(request.url()))
    await page.goto(address('index.html'))
    const frame = await courseFrame(page)
    const early = await page.evaluate(() => performance.getEntriesByType('resource').filter(entry => entry.startTime < performance.getEntriesByName('brygga-interactive')[0].startTime).length)
    assert.ok(early + 1 <= 5, `${early + 1} requests before the page can be used`)
    for (const { id } of course.units.flatMap(unit => unit.pages)) await goTo(frame, `#page-${id}`)
    const base = pathToFileURL(folder).href
    assert.deepEqual(requests.filter(url => !url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:')), [])
    assert.deepEqual(page.faults, [])
  })

  test('the same course gives the same bytes', async () => {
    const again = await makePackage(makeCourse(), 'none')
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.path, entry.name).slice(folder.length + 1))
    for (const name of names) assert.ok(readFileSync(join(folder, name)).equals(readFileSync(join(again, name))), name)
  })

  test('it asks nothing of a closing window, runs no text as a program, and keeps its policy strict', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    const [, carried] = html.match(/<script>(.*?)<\/script>/s)
    assert.ok(carried.length <= 2048, `the first page waits for ${carried.length} characters of script`)
    for (const [name, script] of Object.entries({ 'index.html': carried, 'lesson.js': readFileSync(join(folder, 'lesson.js'), 'utf8') })) {
      assert.doesNotMatch(script, /beforeunload|["'`]unload["'`]|onunload/, name)
      assert.doesNotMatch(script, /\beval\(|new Function\b|document\.write/, name)
    }
    assert.ok(html.includes(`script-src 'self' 'sha256-${createHash('sha256').update(carried).digest('base64')}'`))
    assert.match(html, /default-src 'none'/)
    assert.doesNotMatch(html, /unsafe|\sstyle="|\son[a-z]+="/)
    assert.equal(html.match(/<script/g).length, 1)
  })

  test('every word the player uses is there in both languages, and none is left over', () => {
    const tables = JSON.parse(readFileSync(join(root, 'exporter/web/words.json'), 'utf8'))
    const source = readdirSync(join(root, 'exporter/web')).filter(name => name.endsWith('.mjs')).map(name => readFileSync(join(root, 'exporter/web', name), 'utf8')).join('\n')
    const keys = Object.keys(tables.sv)
    assert.deepEqual(Object.keys(tables.en), keys)
    for (const [, key] of source.matchAll(/'shell\.([a-z0-9-]+)'/g)) assert.ok(keys.includes(key), `shell.${key} has no words`)
    // Some are put together: shell.help-use-1, shell.source-kind-law, shell.page-done.
    const made = /^(help|key|statement|source-kind|page|mode)(-|$)|^(previous|next|back|audience|prerequisites|publisher|contact|licence|version-word|review-word)$/
    assert.deepEqual(keys.filter(key => !made.test(key) && !source.includes(`shell.${key}'`)), [])
  })

  scene('turning the page moves title and focus, and the browser can go back', async () => {
    const page = await open()
    assert.deepEqual(await titleOf(page), ['Välkommen till kursen – Introduktion – ' + course.title, 'Välkommen till kursen', 'BODY'])
    await page.getByRole('link', { name: /^Nästa/ }).click()
    const second = course.units[1].pages[0].title
    assert.deepEqual(await titleOf(page), [`${second} – Alla slags block – ${course.title}`, second, 'H1'])
    assert.equal(await page.locator('.contents [aria-current="page"]').textContent().then(text => text.includes(second)), true)
    await page.goBack()
    assert.equal((await titleOf(page))[1], 'Välkommen till kursen')
  })

  scene('search finds words anywhere in the course and leads there', async () => {
    const page = await open()
    await page.getByRole('banner').getByRole('link', { name: 'Sök' }).click()
    await page.getByLabel('Ord att söka efter').fill('fikarummet')
    await page.keyboard.press('Enter')
    await page.locator('#announcer').getByText('1 träff', { exact: true }).waitFor()
    await page.locator('.hits a').click()
    assert.equal(await page.evaluate(() => location.hash), '#page-sida-scenario')
    await goTo(page, '#search')
    await page.getByLabel('Ord att söka efter').fill('<img src=x onerror=alert(1)> kursen')
    assert.equal(await page.locator('.hits img').count(), 0)
    assert.deepEqual(page.faults, [])
  })

  scene('a term explains itself beside the word, can be pointed at, and goes away with Escape', async () => {
    const page = await open()
    const term = page.locator('main a.term').first()
    await term.hover()
    await page.locator('.popup').waitFor()
    await page.locator('.popup').hover()
    assert.ok(await page.locator('.popup').getByText('Ett företag som driver verksamhet').isVisible())
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.popup').count(), 0)
    await term.focus()
    await page.keyboard.press('Enter')
    assert.equal(await term.getAttribute('aria-expanded'), 'true')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.closest('.popup') !== null), true)
    await page.getByRole('button', { name: 'Stäng' }).click()
    assert.equal(await page.evaluate(() => document.activeElement.classList.contains('term')), true)
    await page.locator('main a.cite').first().click()
    assert.match(await page.locator('.popup').textContent(), /Gäller 9 september 2016.*Plats: s\. 8/)
    await page.locator('.popup [data-more]').click()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'source-k002')
  })

  scene('the results page says what is left in the words of the rules', async () => {
    const page = await open()
    await goTo(page, '#outcome')
    await page.getByText(`${course.units.flatMap(unit => unit.pages).length - 1} sidor kvar att öppna`).click()
    await page.getByText('Öppna sidan ”Kunskapsprov”').waitFor()
    await page.getByText('Gör provet ”Kunskapsprov” (4 frågor, gräns 80 %)').waitFor()
    await goTo(page, '#certificate')
    await page.getByText('visas här när du har slutfört kursen').waitFor()
  })

  scene('opened from disk it remembers answers and place on the device', async () => {
    const page = await open('#page-sida-checklist')
    await workThrough(page, 'main')
    await page.locator('#status[data-state="saved"]').waitFor()
    await page.close()
    const again = await open()
    assert.equal((await titleOf(again))[1], 'Checklista')
    assert.ok(await again.locator('main input:checked').count() > 0)
    assert.deepEqual(again.faults, [])
  })

  scene('what became of an answer is heard: first how it went, then that it is saved (ACC-W42)', async () => {
    const page = await open('#page-sida-choice')
    await page.getByLabel('Läsa instruktionen och fråga ansvarig funktion innan något utlovas.').check({ force: true })
    await page.getByRole('button', { name: 'Kontrollera svaret' }).click()
    await page.waitForFunction(() => /^Rätt.*Sparat \d\d:\d\d$/.test(document.getElementById('announcer').textContent))
    await goTo(page, '#page-sida-text')
    assert.equal(await page.locator('#announcer').textContent(), '', 'and it is no part of the next page')
  })

  scene('what is written for oneself stays on the device and can be deleted', async () => {
    const scorm = await makePackage(course, 'scorm12')
    const platform = await startPlatform(scorm, 'scorm12')
    const page = await openPage(device)
    page.on('dialog', dialog => dialog.accept())
    await page.goto(platform.address())
    const frame = await courseFrame(page)
    await goTo(frame, '#page-sida-reflection')
    await frame.locator('textarea').fill('Hemlig tanke')
    await frame.locator('textarea').blur()
    await goTo(frame, '#notes')
    await frame.getByText('Hemlig tanke').waitFor()
    await frame.getByRole('button', { name: 'Avsluta' }).click()
    assert.equal(JSON.stringify(platform.record).includes('Hemlig'), false)
    assert.equal((await page.evaluate('calls')).some(call => JSON.stringify(call.args).includes('Hemlig')), false)
    await page.goto(platform.address())
    const again = await courseFrame(page)
    await goTo(again, '#notes')
    await again.getByRole('button', { name: 'Ta bort mina anteckningar' }).click()
    await again.getByText('Du har inte skrivit något än.').waitFor()
    await platform.close()
  })

  scene('on a narrow screen the contents are a drawer that Escape closes', async () => {
    const page = await open()
    assert.equal(await page.locator('#contents').isVisible(), false)
    await page.getByRole('button', { name: 'Innehåll' }).click()
    assert.equal(await page.locator('#contents').isVisible(), true)
    assert.equal(await page.evaluate(() => document.getElementById('contents').contains(document.activeElement)), true)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('#contents').isVisible(), false)
    assert.equal(await page.evaluate(() => document.activeElement.id), 'menu')
    await page.getByRole('button', { name: 'Innehåll' }).click()
    await page.locator('#contents').getByRole('link', { name: 'Källor' }).click()
    assert.equal(await page.locator('#contents').isVisible(), false)
    assert.equal((await titleOf(page))[1], 'Källor')
  }, { viewport: { width: 320, height: 640 } })

  scene('text may be spaced out as readers need without being cut off (ACC-W22)', async () => {
    const page = await open()
    const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
    await page.addStyleTag({ content: spacing })
    for (const { id } of course.units.flatMap(unit => unit.pages)) {
      await goTo(page, `#page-${id}`)
      const cut = await page.evaluate(() => [...document.querySelectorAll('main *, .turn *, .contents *')].filter(element => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const hides = value => value === 'hidden' || value === 'clip'
        return element.getClientRects().length && !element.closest('.visually-hidden, svg, select, progress, textarea, input')
          && ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      }).map(element => element.className || element.tagName))
      assert.deepEqual(cut, [], id)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${id} is wider than the window`)
    }
  }, { bypassCSP: true })

  scene('what has focus can be seen: never behind the bar, always with a ring (ACC-W31, ACC-W37)', async () => {
    const page = await open('#page-sida-choice')
    for (let n = 0; n < 60; ++n) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const element = document.activeElement
        if (element === document.body) return { covered: false, ring: true }
        const box = element.getBoundingClientRect()
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        return { what: element.outerHTML.slice(0, 80), covered: !(top && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))), ring: getComputedStyle(element).outlineStyle !== 'none' }
      })
      assert.equal(seen.covered, false, `hidden: ${seen.what}`)
      assert.equal(seen.ring, true, `no ring: ${seen.what}`)
    }
  }, { viewport: { width: 650, height: 400 } })

  scene('a page prints as a page: no bar, no contents, everything said', async () => {
    const page = await open('#page-sida-accordion')
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.bar', '.contents', '.turn']) assert.equal(await page.locator(part).isVisible(), false, part)
    const panels = course.units[1].pages.find(({ id }) => id === 'sida-accordion').blocks[0].panels
    for (const panel of panels) assert.ok(await page.getByText(panel.title).first().isVisible())
    assert.ok((await page.pdf()).length > 5000)
  })

  scene('a course in English speaks English throughout', async () => {
    folder = await makePackage(makeCourse({ language: 'en' }), 'none')
    const page = await open()
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    await page.getByRole('link', { name: /^Next/ }).waitFor()
    for (const own of ['search', 'glossary', 'sources', 'outcome', 'certificate', 'notes', 'help']) {
      await goTo(page, `#${own}`)
      assert.doesNotMatch(await page.locator('main').innerText(), /shell\.|\{[a-z]+\}/, own)
    }
    assert.match(await page.locator('main').innerText(), /WCAG 2\.2/)
  })
})
