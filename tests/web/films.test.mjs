// Films in the browser, made here: they are too large for the repository. Whole, cut off, damaged and missing.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { courseFrame, goTo, openBrowser, openDevice, openPage } from './browser.mjs'
import { makeCourse } from './course.mjs'
import { makePackage } from './package.mjs'

const film = {
  type: 'video', id: 'film', hash: 'hash-film', objectives: [], facts: [], src: 'media/film.webm', length: 2, threshold: 90, description: 'integrated', title: 'En film', aim: '',
  sound: null, described: null, captions: [{ src: 'media/film.sv.vtt', language: 'sv', status: 'reviewed' }], slides: [], chapters: [], descriptions: []
}

const make = file => execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=440:d=2', '-f', 'lavfi', '-i', 'testsrc=s=160x120:r=10:d=2', '-c:v', 'libvpx', '-b:v', '50k', '-c:a', 'libvorbis', '-y', file])

const damages = {
  'is cut off': { change: { length: 20 }, says: 'Inspelningen tar slut för tidigt.' },
  'is damaged': { spoil: file => writeFileSync(file, 'ingen film'), says: 'Det går inte att spela upp här.' },
  'is missing': { spoil: file => rmSync(file), says: 'Det går inte att spela upp här.' }
}

describe('a film', () => {
  let browser
  before(async () => { browser = await openBrowser() })
  after(() => browser.close())

  /** A page with the film on it; `faults` are not looked at, since the browser tells of what it cannot load. */
  const scene = (name, { change = {}, spoil = () => undefined }, play) => test(name, async () => {
    const course = makeCourse({ requires: ['film'], test: false })
    const asked = course.units[1].pages.flatMap(page => page.blocks).find(block => block.type === 'choice')
    course.units[0].pages[0].blocks = [{ ...film, ...change, pauses: [{ id: 'stopp', at: change.length ? 15 : 1, blocks: [{ ...asked, id: 'i-filmen' }] }] }]
    const folder = await makePackage(course, 'none')
    make(join(folder, film.src))
    spoil(join(folder, film.src))
    const device = await openDevice(browser)
    try {
      const page = await openPage(device)
      await page.goto(pathToFileURL(join(folder, 'index.html')).href)
      await courseFrame(page)
      await play(page.locator('#block-film'), page)
    } finally {
      await device.close()
    }
  })
  const start = block => block.getByRole('button', { name: 'Spela', exact: true }).click()
  const seen = block => block.locator('.video-seen')
  const question = block => block.locator('.video-pause')
  const lack = block => block.locator('.video-lack')

  scene('that is whole is played to its end and counts, and nothing is said to be wrong', {}, async block => {
    await start(block)
    await question(block).waitFor()
    await block.getByRole('button', { name: 'Fortsätt filmen' }).click()
    await block.getByRole('button', { name: 'Spela igen' }).waitFor()
    await seen(block).filter({ hasText: 'Du har sett tillräckligt.' }).waitFor()
    assert.equal(await lack(block).isVisible(), false)
    await block.getByText('Utskrift', { exact: true }).click()
    assert.equal(await block.getByRole('button', { name: 'Jag har läst utskriften' }).isVisible(), false)
  })

  for (const [what, { says, ...damage }] of Object.entries(damages)) {
    scene(`that ${what} says so, and counts when its text has been read instead, not before`, damage, async (block, page) => {
      await start(block)
      await lack(block).filter({ hasText: `${says} Läs utskriften nedan.` }).waitFor()
      await page.locator('#announcer', { hasText: says }).waitFor({ state: 'attached' })
      await block.getByText('Utskrift', { exact: true }).click()
      await block.getByText('Två roller möts.').first().waitFor()
      assert.match(await seen(block).textContent(), /Vid 90 procent räknas det som sett/)
      assert.equal(await question(block).isVisible(), false)
      await block.getByRole('button', { name: 'Jag har läst utskriften' }).press('Enter')
      await seen(block).filter({ hasText: 'Den här delen är klar.' }).waitFor()
      await page.locator('#announcer', { hasText: 'Den här delen är klar.' }).waitFor({ state: 'attached' })
      assert.equal(await block.getByRole('button', { name: 'Jag har läst utskriften' }).isVisible(), false)
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Utskrift')
      assert.equal(await question(block).isVisible(), true, 'the question that the film would have come to')
      await page.reload()
      await courseFrame(page)
      await seen(block).filter({ hasText: 'Den här delen är klar.' }).waitFor()
      assert.equal(await question(block).isVisible(), true)
    })
  }

  scene('that is missing says so before anybody has tried to play it', damages['is missing'], async block => {
    await lack(block).filter({ hasText: 'Det går inte att spela upp här.' }).waitFor()
    assert.equal(await block.locator('video').isVisible(), false, 'no empty place is kept for what cannot be shown')
  })
})
