// node first-page.mjs FOLDER: how fast the first page of an unpacked web package can be read and used in Chromium, against an empty
// page and a hand-written one with the same text and pictures. Each visit is a new browser context, over a server that compresses.
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowser } from '../web/browser.mjs'

const folder = process.argv[2]
const runs = Number(process.env.RUNS ?? 9)
const types = { '.html': 'text/html', '.js': 'application/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.vtt': 'text/vtt' }

const empty = '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Tom</title><link rel="icon" href="data:,"></head><body><p>Tom sida</p></body></html>'
let handWritten = ''

const sent = { bytes: 0, requests: [] }
const packed = new Map()
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
  const page = { '/empty/': empty, '/hand/': handWritten }[path]
  const file = join(folder, path.replace(/^\/(package|hand)\//, '/').replace(/\/$/, '/index.html'))
  if (page === undefined && !existsSync(file)) {
    response.writeHead(404).end()
    return
  }
  if (!packed.has(path)) {
    packed.set(path, gzipSync(page ?? readFileSync(file)))
  }
  sent.requests.push(path)
  sent.bytes += packed.get(path).length
  response.writeHead(200, { 'content-type': `${types[extname(file)] ?? 'text/html'}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'no-store' })
  response.end(packed.get(path))
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const origin = `http://127.0.0.1:${server.address().port}`
const browser = await openBrowser()

/** What somebody would write by hand for the same page: its words and pictures in plain HTML with a small style. */
const writeByHand = async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/package/`)
  await page.waitForSelector('html[data-ready="shell"], html[data-ready="course"]')
  const body = await page.evaluate(() => {
    const copy = document.querySelector('main').cloneNode(true)
    copy.querySelectorAll('script, style, button, input, template').forEach(element => element.remove())
    copy.querySelectorAll('*').forEach(element => [...element.attributes].filter(attribute => !['src', 'alt', 'href', 'lang', 'id'].includes(attribute.name))
      .forEach(attribute => element.removeAttribute(attribute.name)))
    return copy.innerHTML
  })
  await context.close()
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>För hand</title><link rel="icon" href="data:,">
<style>body{font:18px/1.6 system-ui;max-width:40em;margin:0 auto;padding:1em}img{max-width:100%;height:auto}</style></head><body><main>${body}</main></body></html>`
}
handWritten = await writeByHand()

/** One visit: first text on the screen, and when what is on the page answers; milliseconds. */
const visit = async (path, slow) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  if (slow) {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const ready = document.documentElement?.dataset.ready // 'shell': what is on the first page answers; 'course': everything does
      if (ready && window.readyAt === undefined) {
        window.readyAt = performance.now()
      }
      if (ready === 'course' && window.courseAt === undefined) {
        window.courseAt = performance.now()
      }
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
  })
  sent.bytes = 0
  sent.requests = []
  await page.goto(`${origin}${path}`)
  const times = await page.evaluate(hasPlayer => new Promise(done => {
    const look = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      const loaded = performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd
      const ready = hasPlayer ? window.readyAt : loaded
      const before = hasPlayer && ready !== undefined && paint
        ? performance.getEntriesByType('resource').filter(entry => entry.startTime <= ready && entry.responseEnd > 0 && entry.responseEnd <= Math.max(ready, paint.startTime)).map(entry => new URL(entry.name).pathname)
        : []
      if (paint && loaded && ready !== undefined) done({ readable: paint.startTime, interactive: Math.max(paint.startTime, ready), before })
      else setTimeout(look, 10)
    }
    look()
  }), path === '/package/')
  await page.waitForLoadState('networkidle')
  const whole = path === '/package/' ? await (await page.waitForFunction(() => window.courseAt)).jsonValue() : times.interactive
  const result = { ...times, whole, requests: sent.requests.length, bytes: sent.bytes, first: [path, ...times.before].filter(name => packed.has(name)) }
  await context.close()
  return result
}

const median = list => list.slice().sort((a, b) => a - b)[Math.floor(list.length / 2)]

for (const slow of [false, true]) {
  console.log(slow ? '\nFirst page, 4× slower CPU, 1.6 Mbit/s, 150 ms' : 'First page, this machine')
  console.log(`${''.padEnd(24)}${'readable'.padStart(12)}${'interactive'.padStart(14)}${'everything'.padStart(13)}${'before that'.padStart(26)}${'in all'.padStart(24)}`)
  const measured = {}
  const names = { empty: '/empty/', hand: '/hand/', package: '/package/' }
  for (const path of Object.values(names)) {
    await visit(path, slow)
  }
  for (let run = 0; run < runs; ++run) { // in turns, so that a busy moment hits all alike
    for (const [name, path] of Object.entries(names)) {
      measured[name] = measured[name] ?? []
      measured[name].push(await visit(path, slow))
    }
  }
  const kilobytes = bytes => `${(bytes / 1024).toFixed(1)} kB`
  for (const [name, visits] of Object.entries(measured)) {
    const { first, requests, bytes } = visits[visits.length - 1]
    const size = first.reduce((sum, path) => sum + packed.get(path).length, 0)
    console.log(`${name.padEnd(24)}${`${median(visits.map(one => one.readable)).toFixed(0)} ms`.padStart(12)}${`${median(visits.map(one => one.interactive)).toFixed(0)} ms`.padStart(14)}`
      + `${`${median(visits.map(one => one.whole)).toFixed(0)} ms`.padStart(13)}`
      + `${`${first.length} requests, ${kilobytes(size)}`.padStart(26)}${`${requests} requests, ${kilobytes(bytes)}`.padStart(24)}`)
  }
  const ratio = floor => (median(measured.package.map(one => one.interactive)) / median(measured[floor].map(one => one.interactive))).toFixed(2)
  const scripts = measured.package[measured.package.length - 1].first.filter(path => path.endsWith('.js')).reduce((sum, path) => sum + packed.get(path).length, 0)
  console.log(`package : hand-written ${ratio('hand')}× (goal ≤ 1.2×), package : empty ${ratio('empty')}×; script before interactive ${kilobytes(scripts)} (goal ≤ 25 kB; 5 requests, 60 kB in all)`)
}
await browser.close()
server.close()
