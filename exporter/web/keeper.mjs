// Who keeps the record in this window: the platform around it, or the device.
import { findApi } from './find-api.mjs'
import { makeNone } from './lms-none.mjs'
import { makeScorm12 } from './lms-scorm12.mjs'
import { makeScorm2004 } from './lms-scorm2004.mjs'

/** The device's storage, or null where the browser gives none. */
export const storageOf = window => {
  try {
    return window.localStorage
  } catch (problem) {
    return null
  }
}

const kinds = {
  none: makeNone,
  scorm12: options => makeScorm12(Object.assign({ api: findApi(window, 'API') }, options)),
  scorm2004: options => makeScorm2004(Object.assign({ api: findApi(window, 'API_1484_11') }, options))
}

/** `kind`: as on the html element. `connection` is told how each save went. */
export const makeKeeper = (kind, course, { now, elapsed, connection }) => kinds[kind]({
  course: [course.id, course.variant].filter(Boolean).join('-'),
  now,
  elapsed,
  connection,
  storage: storageOf(window),
  online: () => navigator.onLine,
  // A browser's timer may go off a little before its clock says so.
  later: (callback, milliseconds) => setTimeout(callback, milliseconds + 20)
})
