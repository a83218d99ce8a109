import { requirements } from './completion.mjs'
import { layout } from './state.mjs'

/**
 * An outline in the making: `take(unit)` for each unit of the course, then `finish()`. For who shows a window meanwhile: a large course
 * takes a while. Everybody else: makeOutline.
 */
export const beginOutline = (course, registry) => {
  const pages = []
  const page = Object.create(null)
  const blocks = Object.create(null)
  const tests = Object.create(null)

  const entryOf = (block, pageId) => {
    const rules = registry(block)
    return { block, rules, shape: rules.shape ? rules.shape(block) : null, watch: rules.watch ? rules.watch(block) : null, page: pageId }
  }
  const visit = (block, pageId) => {
    const entry = entryOf(block, pageId)
    blocks[block.id] = entry
    if (entry.rules.blocksIn) {
      entry.rules.blocksIn(block).forEach(child => visit(child, pageId))
    }
  }
  const take = unit => {
    for (const one of unit.pages) {
      pages.push(one)
      page[one.id] = one
      one.blocks.forEach(block => visit(block, one.id))
      if (one.test) {
        const questions = Object.create(null)
        one.test.questions.forEach(block => { questions[block.id] = entryOf(block, one.id) })
        tests[one.test.id] = { test: one.test, page: one.id, questions }
      }
    }
  }
  const finish = () => {
    const outline = {
      course, registry, pages, page, blocks, tests, requirements: requirements(course, blocks),
      /** The id of the page that a page, block or test is (on). */
      pageOf: id => page[id] ? id : (blocks[id] ?? tests[id])?.page }
    /** By page, what of the requirements is on it. */
    outline.requirementsOn = Object.create(null)
    pages.forEach(({ id }) => { outline.requirementsOn[id] = [] })
    outline.requirements.forEach(requirement => outline.requirementsOn[outline.pageOf(requirement.target)]?.push(requirement))
    outline.layout = layout(outline)
    return outline
  }
  return { take, finish }
}

/**
 * A course looked up by id, worked out once for any number of sessions:
 * `pages`, and by id `page`, `blocks` (those in blocks too) and `tests` with their `questions`.
 * An entry of a block is `{ block, rules, shape, watch, page }`; shape and watch are null when it has none.
 */
export const makeOutline = (course, registry) => {
  const { take, finish } = beginOutline(course, registry)
  course.units.forEach(take)
  return finish()
}
