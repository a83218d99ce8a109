// The blocks of the page that is shown: gives each its behaviour, carries answers to the session and what became of them back.
import { explain } from '../../courses/rules/completion.mjs'
import { makeView } from './page.mjs'

const motion = matchMedia('(prefers-reduced-motion: reduce)')

/** `answered` decides what happens with an answer; a test holds it until it is handed in. */
export const makeBlocks = ({ source, session, privateStore, navigate, announce }) => {
  const { views, words } = source
  let shown = []

  const courseState = () => {
    const result = session.result()
    const { heading, lines } = explain(result, words)
    return Object.assign({}, result, { heading, lines })
  }

  const stateOf = block => {
    const state = Object.assign({ written: privateStore.get(block.id) }, session.state(block.id))
    // Worked out only for who asks: a course can be long.
    return Object.defineProperty(state, 'course', { get: courseState })
  }

  const write = (block, value) => {
    // A package collects no surveys: their answers are kept for the learner alone, as the form says.
    if (!privateStore.set(block.id, value)) announce(words('shell.private-not-kept'))
  }

  const viewOf = (block, heading, test, answered) => Object.assign(makeView(source, heading, test), {
    block,
    answered,
    watched: (from, to) => session.watched(block.id, from, to),
    read: () => session.read(block.id),
    written: value => write(block, value),
    open: pageId => navigate(`#page-${pageId}`),
    announce,
    order: ids => session.order(block.id, ids),
    get reducedMotion() { return motion.matches }
  })

  const show = (block, root, { heading = 2, test = false, answered = answer => session.answer(block.id, answer), state = () => stateOf(block) } = {}) => {
    const element = root.querySelector(`#block-${block.id}`)
    const { enhance } = views[block.type]
    const update = element && enhance ? enhance(element, viewOf(block, heading, test, answered)) : null
    if (update) {
      shown.push({ id: block.id, update: () => update(state()) })
      update(state())
    }
    // Blocks within the block: they are on the page already, as part of its html.
    const { blocksIn } = session.outline.registry(block)
    if (blocksIn) blocksIn(block).forEach(child => show(child, root, { heading: heading + 1 }))
  }

  return {
    show,
    stateOf,
    leave: () => { shown = [] },
    /** After a change: every block of the page is told, since one may show what another did (results, a later try). */
    update: () => shown.forEach(entry => entry.update())
  }
}
