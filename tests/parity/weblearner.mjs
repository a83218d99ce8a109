// A learner at the web player in Chromium, inside a platform: takes steps and writes down what is shown, heard and recorded after each.
import { courseFrame, openDevice, openPage } from '../web/browser.mjs'
import { startPlatform } from '../web/platform.mjs'
import { isSame, nativeRole } from './spoken.mjs'

export const seed = 7 // as OpenPlayer gives the native player
const begun = new Date('2025-11-21T16:26:40Z')

/** What a page needs before any script of the course runs: the seed for the shuffles, and an ear for what happens. */
const prepare = wanted => {
  crypto.getRandomValues = list => list.fill(0).fill(wanted, list.length - 1)
  window.happened = []
  window.heard = []
  document.addEventListener('brygga', ({ detail }) => window.happened.push(detail))
  document.addEventListener('DOMContentLoaded', () => {
    const region = document.getElementById('announcer')
    if (region) new MutationObserver(() => region.textContent && window.heard.push(region.textContent)).observe(region, { childList: true })
  })
}

const states = new Set(['checked', 'pressed', 'expanded', 'disabled', 'level'])

const described = node => {
  const entry = { role: node.role.value, name: node.name?.value ?? '' }
  if (node.value?.value !== undefined) entry.value = String(node.value.value)
  for (const { name, value } of node.properties ?? []) {
    if (states.has(name) && value.value !== undefined) entry[name] = value.value
  }
  return entry
}

const ends = new Set(['P', 'DIV', 'LI', 'FIGCAPTION', 'DT', 'DD'])
const classesOf = element => element?.attributes?.[element.attributes.indexOf('class') + 1]?.split(' ') ?? []

const elementsOf = (node, found) => {
  found.set(node.backendNodeId, node)
  for (const child of [...node.children ?? [], ...node.contentDocument ? [node.contentDocument] : []]) elementsOf(child, found)
  return found
}

/** `folder` holds an unpacked package for SCORM 2004. */
export const startWebLearner = async (browser, folder) => {
  const platform = await startPlatform(folder, 'scorm2004')
  const device = await openDevice(browser)
  await device.addInitScript(prepare, seed)
  await device.clock.install({ time: begun })
  const page = await openPage(device)
  await page.goto(platform.address())
  await device.clock.pauseAt(new Date(begun.getTime() + 60000))
  const frame = await courseFrame(page)
  const tools = await device.newCDPSession(page)
  const { frameTree } = await tools.send('Page.getFrameTree')
  const frameId = (frameTree.childFrames ?? [frameTree])[0].frame.id
  await tools.send('Accessibility.enable')
  let courseNode = 0
  let shown = []
  let beside = []

  /**
   * The browser's accessible tree of the page and the way on from it, as nested entries; what it leaves out is replaced by what
   * stands in it.
   */
  const tree = async () => {
    const { nodes } = await tools.send('Accessibility.getFullAXTree', { frameId })
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true })
    const byId = new Map(nodes.map(node => [node.nodeId, node]))
    const elements = elementsOf(root, new Map())
    beside = []
    const grow = node => {
      const below = (node.childIds ?? []).map(id => byId.get(id)).filter(Boolean).flatMap(grow)
      const element = elements.get(node.backendDOMNodeId)
      // It stands in the paragraph of its word, and is shown above it.
      if (classesOf(element).includes('popup')) {
        beside = below
        return []
      }
      // What is laid out by flex or grid is nothing to the browser's tree, but its text is still no part of the text beside it.
      if (node.ignored) return ends.has(element?.nodeName) || classesOf(element).includes('popup-actions') ? [{ role: 'generic', name: '', below }] : below
      return [Object.assign(described(node), { element: node.backendDOMNodeId, below })]
    }
    const main = nodes.find(node => node.role?.value === 'main')
    const turn = nodes.findLast(node => node.role?.value === 'navigation')
    courseNode = [...elements.values()].find(node => node.contentDocument).contentDocument.nodeId
    return [...grow(main)[0].below, ...grow(turn)[0].below]
  }

  const settle = async () => {
    // The browser tells of a new address a moment after it has it.
    await frame.waitForFunction(() => {
      const id = location.hash.slice(1)
      return id.startsWith('page-') ? document.getElementById(id) : document.querySelector('article.own')
    })
    await device.clock.runFor(1000)
  }

  /** What the native player is to look for: role, name, and how many such stand before it. */
  const controlOf = async () => {
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: courseNode, selector: '[data-aim]' })
    const { node } = await tools.send('DOM.describeNode', { nodeId })
    const all = []
    const collect = entry => { all.push(entry); entry.below.forEach(collect) }
    shown.concat(beside).forEach(collect)
    const aim = all.find(entry => entry.element === node.backendNodeId)
    if (!aim) throw new Error('a screen reader finds nothing there')
    const alike = all.filter(entry => nativeRole(entry.role) === nativeRole(aim.role) && isSame(entry.name, aim.name))
    return { role: nativeRole(aim.role), name: aim.name, nth: alike.indexOf(aim) }
  }

  const acts = {
    visit: ({ address }) => frame.evaluate(to => { location.hash = to }, address),
    async press({ by }, target) {
      if (by === 'key') return target.press(await target.evaluate(element => element.matches('a')) ? 'Enter' : 'Space')
      await target.click()
      // Out of the way: a pointer that rests on a word explains it.
      return page.mouse.move(0, 0)
    },
    async write({ text }, target) {
      await target.focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    },
    wait: ({ seconds }) => device.clock.runFor(seconds * 1000),
    choose: ({ option }, target) => target.selectOption({ label: option })
  }

  const taken = []
  const take = async ({ aim, ...step }) => {
    const target = aim ? frame.locator(aim).first() : null
    try {
      await target?.evaluate(element => element.setAttribute('data-aim', ''))
      if (target) step.control = await controlOf()
      // What plays goes by this time, in both players.
      step.at = await frame.evaluate(() => {
        document.querySelector('[data-aim]')?.removeAttribute('data-aim')
        return performance.now()
      })
      await acts[step.do](step, target)
    } catch (problem) {
      throw new Error(`${step.do} ${aim ?? step.address} after ${taken.length} steps: ${problem.message}`)
    }
    await settle()
    shown = await tree()
    const { events, heard } = await frame.evaluate(() => ({ events: window.happened.splice(0), heard: window.heard.splice(0).join(' ') }))
    taken.push({ step, shown, beside, events, heard })
  }

  /** Ends the visit, so that the platform has all of it. */
  const leave = async () => {
    await frame.locator('#leave').click()
    await settle()
    await page.waitForFunction(() => window.calls.some(({ name }) => name === 'Terminate'))
  }

  return { page, frame, take, taken, leave, platform, faults: page.faults, close: async () => { await device.close(); await platform.close() } }
}
