// The first script of a package, small because the first page waits for it: index.html can be read already, this opens and closes its
// contents and fetches the rest.
import { makeDrawer } from './drawer.mjs'

const drawer = makeDrawer()

// Each script hands over what it brings by calling a function of this name; none waits for the other.
const fetchScript = (src, name) => new Promise((resolve, reject) => {
  const script = document.createElement('script')
  window[name] = brought => {
    delete window[name]
    resolve(brought)
  }
  script.onerror = reject
  script.src = src
  document.head.append(script)
})

// Reading comes first: the rest is fetched when the page has been painted, or soon in a window that is not.
const afterPaint = () => new Promise(resolve => {
  requestAnimationFrame(() => setTimeout(resolve))
  setTimeout(resolve, 200)
})

document.documentElement.dataset.ready = 'shell'
performance.mark('brygga-interactive')
afterPaint()
  .then(() => Promise.all([fetchScript('course.js', 'openCourse'), fetchScript('lesson.js', 'openLesson')]))
  .then(([course, play]) => play(course, drawer), () => { document.getElementById('unloaded').hidden = false })
