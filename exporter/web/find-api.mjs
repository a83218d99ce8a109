// Where the platform has put its API, seen from the course's window (conformance 29). A frame of another origin may not be
// looked into, but the search goes on above it.
const climbs = 50

const inWindow = (frame, name) => {
  try {
    return frame[name] ?? null
  } catch (problem) {
    return null
  }
}

const above = frame => {
  try {
    return frame.parent && frame.parent !== frame ? frame.parent : null
  } catch (problem) {
    return null
  }
}

const opener = frame => {
  try {
    return frame.opener ?? null
  } catch (problem) {
    return null
  }
}

const climb = (start, name) => {
  let frame = start
  let topmost = start
  for (let i = 0; frame && i < climbs; ++i) {
    const api = inWindow(frame, name)
    if (api) {
      return { api, topmost: frame }
    }
    topmost = frame
    frame = above(frame)
  }
  return { api: null, topmost }
}

/** The platform's `API` or `API_1484_11`: in the windows around, then around the window that opened this one or the topmost. */
export const findApi = (window, name) => {
  const around = climb(window, name)
  const starts = [opener(window), opener(around.topmost)]
  return starts.reduce((api, start) => api ?? (start ? climb(start, name).api : null), around.api)
}
