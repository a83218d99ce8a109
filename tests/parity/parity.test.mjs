// Parity, proven: one learner's steps through every page of a module, taken in the web player (the exported package in Chromium, inside a platform)
// and in the native player (its own window, real clicks and keys). After each step both show and record the same; in the end both say the same result.
// PARITY_MODULE names the module; BRYGGA, NATIVE_LEARNER the programs. With BRYGGA_LONG every variant is played, else one.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeOutline } from '../../courses/rules/outline.mjs'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { unpack } from '../../courses/rules/state.mjs'
import { openBrowser } from '../web/browser.mjs'
import { root, rulesByType } from '../web/package.mjs'
import { compare } from './compare.mjs'
import { makeScript, written } from './script.mjs'
import { startWebLearner } from './weblearner.mjs'

const module = process.env.PARITY_MODULE
const { BRYGGA, NATIVE_LEARNER } = process.env
// One variant each, so that four are seen in every run.
const shortly = { bas: 'af', 'individen-till-arbete': 'fk', 'strategiskt-block': 'kommun', processledarutbildning: 'samordningsforbund' }
const variants = process.env.BRYGGA_LONG ? ['af', 'fk', 'kommun', 'samordningsforbund', 'region'] : [shortly[module]]

const folder = mkdtempSync(join(tmpdir(), 'brygga-parity-'))
const timeless = ({ seconds, completedHour, ...progress }) => progress

// One copy for both, so that nobody changes it between them.
const source = join(folder, module)
cpSync(join(root, 'courses/modules', module), source, { recursive: true })

/** The package as the program makes it, unpacked, and the course in it. */
const exported = variant => {
  const place = join(folder, variant)
  execFileSync(BRYGGA, ['export', source, '--format', 'scorm2004', '--variant', variant, '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync('unzip', ['-q', join(folder, `${module}-${variant}-scorm2004.zip`), '-d', place])
  const script = readFileSync(join(place, 'course.js'), 'utf8')
  return { place, course: JSON.parse(script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'))).course }
}

const playNatively = (variant, steps) => {
  const [script, transcript] = [join(folder, 'script.json'), join(folder, 'transcript.json')]
  writeFileSync(script, JSON.stringify({ course: source, variant, steps }))
  execFileSync(NATIVE_LEARNER, [script, transcript], { stdio: 'inherit' })
  return JSON.parse(readFileSync(transcript, 'utf8'))
}

describe(`${module} in both players`, () => {
  let browser
  let registry
  before(async () => {
    browser = await openBrowser()
    registry = makeRegistry(await rulesByType())
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  for (const variant of variants) {
    test(`a learner of ${variant} meets the same words and gets the same result`, async () => {
      const { place, course } = exported(variant)
      const outline = makeOutline(course, registry)
      const web = await startWebLearner(browser, place)
      try {
        await makeScript({ web, outline }).play()
        await web.leave()
        const native = playNatively(variant, web.taken.map(({ step }) => step))
        assert.deepEqual(web.faults, [])
        assert.equal(compare(native.steps, web.taken).join('\n\n'), '')

        const events = web.taken.flatMap(taken => taken.events)
        const answered = new Set(events.filter(event => event.type === 'answered' && event.done).map(event => event.block))
        const answerable = Object.values(outline.blocks).filter(entry => entry.shape).map(entry => entry.block)
        assert.deepEqual(answerable.filter(block => !answered.has(block.id)).map(block => `${block.type} ${block.id}`), [], 'everything that can be answered was')
        const films = Object.values(outline.blocks).filter(entry => entry.watch).map(entry => entry.block.id)
        assert.deepEqual(films.filter(id => !events.some(event => event.block === id && event.becameDone)), [], 'every film was seen')
        assert.deepEqual(outline.pages.map(page => page.id).filter(id => !events.some(event => event.type === 'opened' && event.page === id)), [], 'every page was read')

        const { cmi } = web.platform.record
        assert.ok(JSON.stringify(web.taken.at(-1).shown).includes(written), 'what was written for oneself is there to read again')
        for (const record of [events, cmi, native.steps.flatMap(step => step.events), native.standing])
          assert.ok(!JSON.stringify(record).includes(written), 'PRV-8: and it is told to nobody')
        const { completed, success, score, progress } = native.standing
        assert.deepEqual({ completed: cmi.completion_status === 'completed', success: cmi.success_status, score: Math.round(100 * cmi.score.scaled), progress: Number(cmi.progress_measure) },
          { completed, success, score, progress })
        assert.equal(completed, true)
        const stateOf = text => timeless(unpack([outline.layout], text).progress)
        assert.deepEqual(stateOf(native.standing.state), stateOf(cmi.suspend_data))
      } finally {
        await web.close()
      }
    })
  }
})
