// What a learner may expect of each block in the browser: to be told, to keep one's place, to keep one's secrets.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { courseFrame, goTo, openBrowser, openDevice, openPage } from './browser.mjs'
import { makeCourse } from './course.mjs'
import { makePackage } from './package.mjs'
import { time } from '../../courses/blocks/task/task-rules.mjs'

describe('blocks in the browser', () => {
  let browser
  let folder
  let page
  before(async () => {
    browser = await openBrowser()
    folder = await makePackage(makeCourse(), 'none')
  })
  after(() => browser.close())

  const open = type => goTo(page, `#page-sida-${type}`)
  const blockOf = type => page.locator(`#block-${type}-1`)
  const away = async type => {
    await open('text')
    await open(type)
  }
  const focused = () => page.evaluate(() => document.activeElement.textContent)
  const heard = words => page.locator('[role="status"], [aria-live]', { hasText: words }).first().waitFor({ state: 'attached' })
  const press = (block, name) => block.getByRole('button', { name, exact: true }).press('Enter')
  const storedIn = text => page.evaluate(part => Object.entries(localStorage).filter(([, value]) => value.includes(part)).map(([key]) => key), text)
  const download = async button => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }

  const scene = (name, type, play) => test(name, async () => {
    const device = await openDevice(browser)
    page = await openPage(device)
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await courseFrame(page)
    await open(type)
    try {
      await play(blockOf(type))
      assert.deepEqual(page.faults, [])
    } finally {
      await device.close()
    }
  })

  scene('a task says how long it takes: minutes when it is short, whole hours when it is long', 'task', async task => {
    assert.match(await task.locator('.task-facts').textContent(), /Ungefär 60 minuter/)
    assert.deepEqual([45, 90, 120, 150, 300].map(minutes => Object.values(time(minutes)).join(' ')), ['task.minutes 45', 'task.minutes 90', 'task.hours 2', 'task.minutes 150', 'task.hours 5'])
  })

  scene('a table of three columns is read on a phone without moving sideways, and still as a table (ACC-W19)', 'table', async table => {
    await page.setViewportSize({ width: 320, height: 700 })
    assert.deepEqual(await table.locator('td').evaluateAll(cells => cells.filter(cell => cell.getBoundingClientRect().right > innerWidth).length), 0)
    assert.equal(await table.locator('.table-scroll').getAttribute('tabindex'), null)
    assert.equal(await table.getByRole('table', { name: 'Tre former för samverkan' }).getByRole('row').count(), 4)
    assert.equal(await table.getByRole('columnheader', { name: 'Fråga först' }).count(), 1)
    assert.equal(await table.locator('td').first().evaluate(cell => getComputedStyle(cell, '::before').content.includes('När den passar')), true)
  })

  scene('choosing is not answering, and an empty answer is asked for in words (ACC-W39, ACC-W40)', 'choice', async block => {
    await press(block, 'Kontrollera svaret')
    assert.match(await block.locator('.feedback').textContent(), /Välj ett svar först/)
    await block.getByLabel('Säga nej direkt').check()
    assert.equal(await block.getByText('Ett nej på känn').isVisible(), false)
  })

  scene('feedback is heard, has icon and words, and leaves the focus where it was (ACC-W16, ACC-W42)', 'choice', async block => {
    await block.getByLabel('Säga nej direkt').check()
    await press(block, 'Kontrollera svaret')
    const feedback = block.locator('.question-verdict .feedback')
    assert.match(await feedback.textContent(), /Inte rätt.*Ett nej på känn/s)
    assert.equal(await feedback.locator('svg').count(), 1)
    await heard('Ett nej på känn')
    assert.equal(await focused(), 'Kontrollera svaret')
    await press(block, 'Försök igen')
    assert.equal(await block.getByText('Ett nej på känn').count(), 0)
    assert.equal(await page.evaluate(() => document.activeElement.type), 'radio')
    await block.getByLabel('Läsa instruktionen').check()
    await press(block, 'Kontrollera svaret')
    assert.equal(await feedback.getAttribute('data-state'), 'right')
  })

  scene('a new try at matching keeps what was chosen', 'matching', async block => {
    await block.getByLabel('Samordnar rehabilitering').selectOption('Försäkringskassan')
    await press(block, 'Kontrollera svaret')
    assert.match(await block.textContent(), /Välj ett svar till varje led först/)
    await block.getByLabel('Samlar parternas').selectOption('Förvaltningsrätten')
    await press(block, 'Kontrollera svaret')
    assert.match(await block.locator('.question-verdict').textContent(), /Delvis rätt: 1 av 2 rätt.*Skilj på/s)
    await press(block, 'Försök igen')
    assert.equal(await block.getByLabel('Samordnar rehabilitering').inputValue(), 'rehabilitering')
  })

  scene('steps are ordered with the keyboard, the focus stays on the button and the place is heard (ACC-W34)', 'ordering', async block => {
    const wanted = ['lyssna', 'regler', 'kontakt', 'folj-upp']
    const order = () => block.locator('.ordering-steps > li').evaluateAll(items => items.map(item => item.dataset.id))
    for (const [place, id] of wanted.entries()) {
      while ((await order()).indexOf(id) > place) {
        const button = block.locator(`li[data-id="${id}"] [data-step="-1"]`)
        await button.press('Enter')
        assert.equal(await button.evaluate(element => element === document.activeElement), true)
        await heard(`Nu på plats ${(await order()).indexOf(id) + 1} av 4`)
      }
    }
    await press(block, 'Kontrollera svaret')
    assert.equal(await block.locator('.question-verdict .feedback').getAttribute('data-state'), 'right')
    await away('ordering')
    assert.deepEqual(await order(), wanted)
  })

  scene('a scenario goes through the repair step, keeps its place and can be taken again', 'scenario', async block => {
    const choose = async text => {
      await block.getByLabel(text).check()
      await press(block, 'Gå vidare med valet')
    }
    await press(block, 'Gå vidare med valet')
    assert.match(await block.textContent(), /Välj vad du gör först/)
    await choose('Säger att alla')
    assert.equal(await focused(), 'Beslut 1')
    assert.match(await block.textContent(), /Kollegan för uppgiften vidare/)
    await away('scenario')
    await choose('Svarar att ni')
    await choose('Reglerna förbjuder')
    assert.match(await block.textContent(), /Frågan föll mellan stolarna.*Två vanor hjälper/s)
    assert.doesNotMatch(await block.innerHTML(), /best|bättre val/)
    await press(block, 'Börja om')
    assert.equal(await focused(), 'Beslut 1')
    assert.equal(await block.getByText('Kollegan för uppgiften vidare').count(), 0)
  })

  scene('a reflection says that it is private before it is written, and stays on the device (PRV-7, PRV-8)', 'reflection', async block => {
    const text = block.getByLabel('Dina tankar')
    const comesFirst = await block.evaluate(element => Boolean(element.querySelector('.private-notice').compareDocumentPosition(element.querySelector('textarea')) & Node.DOCUMENT_POSITION_FOLLOWING))
    assert.equal(comesFirst, true)
    await text.fill('kanariefågel')
    await text.blur()
    await block.getByText('Sparat på den här enheten').waitFor()
    const places = await storedIn('kanariefågel')
    assert.equal(places.length, 1)
    assert.match(places[0], /private/)
    await away('reflection')
    assert.equal(await text.inputValue(), 'kanariefågel')
  })

  scene('what is ticked is remembered, as a private matter (PRV-5)', 'checklist', async block => {
    await block.getByLabel('Jag har läst').check()
    await block.getByText('1 av 3 avbockade').waitFor()
    await away('checklist')
    assert.equal(await block.getByLabel('Jag har läst').isChecked(), true)
    assert.ok((await storedIn('"regler":true')).every(key => key.includes('private')))
  })

  scene('a task is marked as carried out, once', 'task', async block => {
    await press(block, 'Jag har genomfört uppgiften')
    await heard('Markerad som genomförd')
    await away('task')
    assert.match(await block.textContent(), /Markerad som genomförd/)
  })

  scene('a survey that nobody collects says so and keeps the answers here', 'survey', async block => {
    assert.match(await block.textContent(), /Ingen samlar in svaren/)
    await block.getByRole('group', { name: /relevant/ }).getByLabel('4').check()
    await block.getByLabel('Vilken sak').fill('Ringa samordnaren')
    await press(block, 'Spara svaren här')
    await heard('sparade på den här enheten')
    assert.ok((await storedIn('Ringa samordnaren')).every(key => key.includes('private')))
    await away('survey')
    assert.equal(await block.getByRole('group', { name: /relevant/ }).getByLabel('4').isChecked(), true)
  })

  scene('a plan becomes a document that holds what was written and nothing that runs', 'action-plan', async block => {
    await block.getByLabel('Vad ska göras?').first().fill('<script>boka</script> & ring')
    const { name, text } = await download(block.getByRole('button', { name: 'Ladda ned som dokument' }))
    assert.equal(name, 'var-plan-for-de-narmaste-tre-manaderna.html')
    assert.match(text, /<html lang="sv">.*<title>Vår plan.*<th scope="col">Vad ska göras\?.*&lt;script&gt;boka&lt;\/script&gt; &amp; ring/s)
    assert.doesNotMatch(text, /<script/)
  })

  scene('only the plan is printed, and the page is back afterwards', 'action-plan', async block => {
    await block.getByLabel('Klart senast').first().fill('1 maj')
    await page.evaluate(() => {
      window.print = () => {
        window.printed = document.querySelector('.document-paper').textContent
        dispatchEvent(new Event('afterprint'))
      }
    })
    await press(block, 'Skriv ut')
    assert.match(await page.evaluate(() => window.printed), /Vår plan.*1 maj/s)
    assert.equal(await page.locator('.document-paper').count(), 0)
  })

  scene('a form to download can be filled in here and comes back as it was left', 'download', async block => {
    await block.getByText('Fyll i mallen här').click()
    await block.getByLabel('Myndighet eller förvaltning').fill('Kommunen')
    await block.getByLabel('Aktör', { exact: true }).first().fill('Föreningen på torget')
    const { text } = await download(block.getByRole('button', { name: 'Ladda ned som dokument' }))
    assert.match(text, /Kommunen.*Föreningen på torget/s)
    await away('download')
    assert.equal(await block.getByLabel('Aktör', { exact: true }).first().inputValue(), 'Föreningen på torget')
  })

  scene('stakeholders are added, placed and removed without losing the focus', 'stakeholder-map', async block => {
    const name = block.getByLabel('Aktör (funktion')
    await name.first().fill('Samordnaren')
    await block.getByRole('button', { name: 'Lägg till en aktör' }).click()
    assert.equal(await name.nth(1).evaluate(element => element === document.activeElement), true)
    await name.nth(1).fill('Chefen')
    await block.getByLabel('Mandat').nth(1).selectOption('Litet mandat')
    assert.match(await block.getByRole('row', { name: /Litet mandat/ }).textContent(), /Chefen/)
    await away('stakeholder-map')
    await block.getByRole('button', { name: 'Ta bort' }).click()
    assert.equal(await name.count(), 1)
    assert.equal(await name.first().evaluate(element => element === document.activeElement), true)
    assert.doesNotMatch(await block.getByRole('table').textContent(), /Chefen/)
  })

  scene('a guide leads to advice, remembers the way on the device and lets one step back', 'guide', async block => {
    const answer = async text => {
      await block.getByLabel(text).check()
      await press(block, 'Nästa')
    }
    await answer('Nej')
    await answer('Vi är osäkra')
    assert.equal(await focused(), 'Stanna och fråga')
    assert.ok((await storedIn('q2.vet-inte')).every(key => key.includes('private')))
    await away('guide')
    assert.match(await block.textContent(), /Stanna och fråga/)
    await press(block, 'Tillbaka')
    assert.match(await block.textContent(), /utveckla något tillsammans/)
  })

  scene('a card is turned by a button that keeps the focus, and what it shows is heard', 'flip-cards', async block => {
    const button = block.getByRole('button').first()
    await button.press('Enter')
    await block.getByText('Den del av samhället').waitFor()
    await heard('Den del av samhället')
    assert.equal(await button.evaluate(element => element === document.activeElement), true)
  })

  scene('all of an accordion opens at once', 'accordion', async block => {
    await press(block, 'Visa alla')
    assert.equal(await block.locator('details[open]').count(), 2)
    await block.getByRole('button', { name: 'Dölj alla' }).waitFor()
  })

  describe('a slidecast', () => {
    const watch = (name, play) => scene(name, 'text', async () => {
      await page.clock.install()
      await open('video')
      await play(blockOf('video'))
    })
    const time = block => block.locator('.video-position .video-time').textContent()

    scene('nothing below moves when its pictures come, or when the next one is taller', 'text', async () => {
      const gates = [30, 40].map(height => {
        const gate = { height }
        gate.opened = new Promise(resolve => { gate.open = resolve })
        return gate
      })
      await page.route('**/vem-gor-vad-*.svg', async route => {
        const { height, opened } = gates[Number(/-(\d)\.svg/.exec(route.request().url())[1]) - 1]
        await opened
        await route.fulfill({ contentType: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 ${height}"><rect width="40" height="${height}"/></svg>` })
      })
      await open('video')
      const block = blockOf('video')
      const [first, second] = [block.locator('.video-slides img').nth(0), block.locator('.video-slides img').nth(1)]
      const place = () => block.locator('.video-controls').evaluate(controls => Math.round(controls.offsetTop - controls.parentElement.offsetTop))
      const drawn = image => image.evaluate(element => element.decode())
      const reserved = await place()
      gates[0].open()
      await drawn(first)
      assert.equal(await place(), reserved)
      gates[1].open()
      await drawn(second)
      const both = await place()
      assert.equal(await first.isVisible() && !await second.isVisible(), true)
      await block.getByRole('button', { name: 'Uppföljningen binder ihop' }).press('Enter')
      assert.equal(await second.isVisible() && !await first.isVisible(), true)
      assert.equal(await place(), both)
    })

    watch('captions come on time, can be turned off beside the play button, and look as the reader wants (ACC-W5, ACC-W8, ACC-W11)', async block => {
      const captions = block.locator('.video-captions')
      await press(block, 'Spela')
      await page.clock.runFor(600)
      assert.match(await captions.textContent(), /\S/)
      const sides = await block.getByRole('button', { name: /^(Pausa|Undertexter|Syntolkning)/ }).evaluateAll(buttons => new Set(buttons.map(button => button.parentElement.className)).size)
      assert.equal(sides, 1)
      await block.getByRole('button', { name: 'Undertexter' }).press('Enter')
      assert.equal(await captions.isVisible(), false)
      await block.getByRole('button', { name: 'Undertexter' }).press('Enter')
      await block.getByText('Utseende på undertexter').click()
      const before = await captions.evaluate(element => getComputedStyle(element).fontSize)
      await block.getByLabel('Storlek').selectOption('Störst')
      await block.getByLabel('Färg på texten').selectOption('Gul')
      assert.ok(parseFloat(await captions.evaluate(element => getComputedStyle(element).fontSize)) > parseFloat(before) * 1.5)
      assert.equal(await captions.evaluate(element => getComputedStyle(element).color), 'rgb(255, 230, 0)')
    })

    watch('it stops for its question and goes on from there', async block => {
      await block.getByRole('slider').fill('25')
      await press(block, 'Spela')
      await page.clock.runFor(6000)
      assert.match(await focused(), /Fråga efter 0:30/)
      assert.match(await time(block), /^0:30/)
      await block.getByLabel('Myndigheten').check()
      await press(block, 'Kontrollera svaret')
      assert.match(await block.locator('.video-pause').textContent(), /Myndigheten behåller ansvaret/)
      await block.getByRole('button', { name: 'Syntolkning' }).press('Enter')
      await press(block, 'Fortsätt filmen')
      await page.clock.runFor(3000)
      assert.match(await block.locator('.video-description').textContent(), /En pil ritas/)
    })

    watch('leaping forward is not watching, and watching it all is enough (VID-3, Q35)', async block => {
      await block.getByRole('button', { name: 'Uppföljningen binder ihop' }).press('Enter')
      assert.match(await block.locator('.video-seen').textContent(), /Du har sett 0 procent/)
      await block.getByRole('button', { name: 'Två roller' }).press('Enter')
      await press(block, 'Spela')
      await page.clock.runFor(31000)
      await press(block, 'Fortsätt filmen')
      await page.clock.runFor(31000)
      assert.match(await block.locator('.video-seen').textContent(), /Du har sett tillräckligt/)
      await block.getByRole('button', { name: 'Spela igen' }).waitFor()
    })

    watch('keys work while the player has the focus and nowhere else (ACC-W25)', async block => {
      await page.locator('main h1').press('k')
      assert.equal(await block.getByRole('button', { name: 'Spela', exact: true }).count(), 1)
      await block.getByRole('button', { name: 'Framåt 10 s' }).press('k')
      await page.clock.runFor(1000)
      await block.getByRole('button', { name: 'Framåt 10 s' }).press('ArrowRight')
      assert.match(await time(block), /^0:1[01]/)
      await block.getByRole('button', { name: 'Framåt 10 s' }).press('k')
      const stopped = await time(block)
      await page.clock.runFor(3000)
      assert.equal(await time(block), stopped)
    })

    watch('it stops when its page is left, and goes on where it was', async block => {
      await press(block, 'Spela')
      await page.clock.runFor(12000)
      await open('text')
      await page.clock.runFor(20000)
      await open('video')
      assert.match(await time(block), /^0:1[12]/)
    })
  })
})
