// Real Chromium, and a learner who works with what is on the screen.
import { chromium } from 'playwright-core'

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export const openBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet })

/** A device: what it stores lasts from one visit to the next. */
export const openDevice = (browser, options = {}) => browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })

/** A page that notes what nobody should meet: an exception, a refused policy, a warning. */
export const openPage = async device => {
  const page = await device.newPage()
  const faults = []
  page.on('pageerror', error => faults.push(error.stack))
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()) })
  return Object.assign(page, { faults })
}

const ready = 'html[data-ready="course"]'

/** The course's own frame: inside a platform's page, or the page itself. */
export const courseFrame = async page => {
  const inside = await page.$('iframe[title="Kursen"]')
  const frame = inside ? await inside.contentFrame() : page.mainFrame()
  await frame.waitForSelector(ready)
  return frame
}

export const goTo = async (frame, address) => {
  await frame.evaluate(to => { location.hash = to }, address)
  await frame.waitForFunction(to => location.hash === to && document.querySelector('main h1'), address)
}

const set = async (frame, root, control) => {
  const field = frame.locator(`${root} ${control.at}`)
  if (control.text !== undefined) await field.fill(control.text)
  else if (control.option !== undefined) await field.selectOption(control.option)
  else await field.check({ force: true })
}

/** The steps that put the items of a list into this order, one place at a time. */
const arrange = async (frame, root, ids) => {
  for (const [place, id] of ids.entries()) {
    for (;;) {
      const now = await frame.locator(`${root} [data-step]`).evaluateAll(buttons => [...new Set(buttons.map(button => button.closest('[data-id]').dataset.id))])
      if (now.indexOf(id) <= place) break
      await frame.locator(`${root} [data-id="${id}"] [data-step="-1"]`).click()
    }
  }
}

/** Gives this answer to a question on the screen; what kind of answer it is tells which controls there are. */
export const fillIn = async (frame, block, shape, answer) => {
  const root = `#block-${block.id}`
  if (shape.kind === 'order') await arrange(frame, root, answer)
  else if (shape.kind === 'one' || shape.kind === 'some') for (const id of [].concat(answer)) await set(frame, root, { at: `input[value="${id}"]` })
  else if (shape.kind === 'map') for (const [from, to] of Object.entries(answer)) await set(frame, root, { at: `[data-id="${from}"] select`, option: to })
  else if (shape.kind === 'texts') for (const [id, text] of Object.entries(answer)) await set(frame, root, { at: `[data-id="${id}"] input`, text })
  else if (shape.kind !== 'flag') throw new Error(`no way yet to answer ${shape.kind}`)
}

/** The same and handed in. A way through a scenario is handed in choice by choice. */
export const handIn = async (frame, block, shape, answer) => {
  const button = frame.locator(`#block-${block.id} .button.primary`)
  if (shape.kind === 'path') {
    for (const token of answer) {
      await set(frame, `#block-${block.id}`, { at: `input[value="${token.split('.')[1]}"]` })
      await button.click()
    }
    return
  }
  await fillIn(frame, block, shape, answer)
  await button.click()
}

/** Does whatever a page offers until there is nothing new: opens, chooses, writes, presses. For looking at every state, not for right answers. */
export const workThrough = async (frame, root) => {
  for (let round = 0; round < 12; ++round) {
    const acted = await frame.evaluate(selector => {
      const place = document.querySelector(selector)
      const visible = element => element.getClientRects().length > 0 && !element.disabled && element.getAttribute('aria-disabled') !== 'true'
      const all = query => [...place.querySelectorAll(query)].filter(visible)
      const changed = element => ['input', 'change'].forEach(type => element.dispatchEvent(new Event(type, { bubbles: true })))
      let acted = false
      const act = (element, how) => {
        acted = true
        how(element)
      }
      all('details:not([open])').forEach(element => act(element, details => { details.open = true }))
      const groups = new Set(all('input[type="radio"]').map(input => input.name))
      for (const name of groups) {
        const group = all(`input[type="radio"][name="${name}"]`)
        if (!group.some(input => input.checked)) act(group[0], input => input.click())
      }
      all('input[type="checkbox"]:not(:checked)').forEach(element => act(element, input => input.click()))
      all('select').filter(select => !select.value).forEach(element => act(element, select => { select.selectedIndex = 1; changed(select) }))
      all('textarea, input[type="text"]').filter(field => !field.value).forEach(element => act(element, field => { field.value = 'Något att säga'; changed(field) }))
      const button = all('.button.primary, [data-act="next"], button[aria-expanded="false"]').find(element => !element.dataset.pressed)
      if (button) act(button, element => { element.dataset.pressed = 'yes'; element.click() })
      return acted
    }, root)
    if (!acted) return
  }
}
