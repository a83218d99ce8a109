// Conformance 29 to 31: where the platform's API is looked for.
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { findApi } from '../../exporter/web/find-api.mjs'

/** A window inside `parent` (none: its own parent, as a topmost window is). */
const frame = (parent = null, more = {}) => {
  const made = { opener: null, ...more }
  made.parent = parent ?? made
  return made
}

const nested = (top, depth) => Array.from({ length: depth }).reduce(parent => frame(parent), top)

/** A window of another origin: what is in it may not be looked at, its place among the windows may. */
const foreign = (parent = null) => {
  const made = { opener: null }
  const proxy = new Proxy(made, { get: (target, name) => {
    if (name === 'parent') return parent ?? proxy
    if (name === 'opener') return null
    throw new Error('SecurityError')
  } })
  return proxy
}

const api = { LMSInitialize: () => 'true' }

for (const name of ['API', 'API_1484_11']) {
  const top = frame(null, { [name]: api })
  const places = {
    'in the window around': frame(top),
    'in the window itself, where some platforms put it': top,
    'seven windows up': nested(top, 7),
    'twenty windows up': nested(top, 20),
    'in the opener': frame(null, { opener: top }),
    'above the opener': frame(null, { opener: nested(top, 3) }),
    'around the opener of the topmost window': nested(frame(null, { opener: frame(top) }), 4),
    'above a window of another origin': frame(foreign(frame(top)))
  }
  for (const [where, window] of Object.entries(places)) {
    test(`29: ${name} is found ${where}`, () => assert.equal(findApi(window, name), api))
  }

  test(`31: without ${name} there is none, and no error`, () => {
    for (const window of [frame(), nested(frame(), 3), frame(null, { opener: frame() }), foreign(), frame(foreign())]) {
      assert.equal(findApi(window, name), null)
    }
  })
}

test('a search in windows that contain each other ends', () => {
  const one = { opener: null }
  const two = { parent: one, opener: one }
  one.parent = two
  assert.equal(findApi(one, 'API'), null)
})

test('the nearest is taken', () => {
  const near = { near: true }
  assert.equal(findApi(frame(frame(frame(null, { API: api }), { API: near })), 'API'), near)
})

test('30: nothing is defined in the window', () => {
  const window = frame()
  const before = Object.keys(window)
  findApi(window, 'API')
  assert.deepEqual(Object.keys(window), before)
})
