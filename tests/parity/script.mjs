// What a learner does in a course, so that everything that can be answered is: wrong, partly and right, with mouse and keys.
// The script is made while the web learner takes it, since what there is to press depends on what was pressed; the native learner then takes the same steps.
import { poorest } from '../../exporter/verify/learner.mjs'
import { sample } from '../../courses/rules/shapes.mjs'
import { makeRandom } from '../../courses/rules/random.mjs'

const tries = 40

/** What a learner writes for nobody else. */
export const written = 'Något jag vill minnas'

/** Something that is worth neither nothing nor all, where the question knows such a thing. */
const halfRight = (entry, random) => {
  for (let i = 0; i < tries; ++i) {
    const answer = sample(entry.shape, random)
    const worth = entry.rules.isAnswered(entry.block, answer) ? entry.rules.score(entry.block, answer) : 0
    if (worth > 0 && worth < 1) return answer
  }
  return null
}

const answersTo = (entry, random) => {
  const best = entry.rules.best(entry.block)
  return entry.rules.score ? [poorest(entry, random), halfRight(entry, random), best].filter(answer => answer !== null) : [best]
}

export const makeScript = ({ web, outline, seed = 1 }) => {
  const random = makeRandom(seed)
  let turns = 0
  const hand = () => turns++ % 2 ? 'key' : 'mouse'

  const take = step => web.take(step)
  const press = async selector => take({ do: 'press', by: hand(), aim: selector })
  const write = (selector, text) => take({ do: 'write', aim: selector, text })
  const has = selector => web.frame.locator(selector).first().isVisible()

  // Each kind of answer has its kind of controls.
  const controls = {
    one: (root, id) => press(`${root} input[value="${id}"]`),
    async some(root, ids) {
      const boxes = await web.frame.locator(`${root} input[type="checkbox"]`).evaluateAll(all => all.map(({ value, checked }) => ({ value, checked })))
      for (const { value, checked } of boxes) if (checked !== ids.includes(value)) await press(`${root} input[value="${value}"]`)
    },
    async map(root, answer) {
      for (const [from, to] of Object.entries(answer)) {
        const at = `${root} [data-id="${from}"] select`
        const option = await web.frame.locator(`${at} option[value="${to}"]`).textContent()
        if (await web.frame.locator(at).inputValue() !== to) await take({ do: 'choose', aim: at, option: option.replace(/\s+/g, ' ').trim() })
      }
    },
    async order(root, ids) {
      for (const [place, id] of ids.entries()) {
        const now = () => web.frame.locator(`${root} [data-step="-1"]`).evaluateAll(all => all.map(button => button.closest('[data-id]').dataset.id))
        for (let at = (await now()).indexOf(id); at > place; --at) await press(`${root} [data-id="${id}"] [data-step="-1"]`)
      }
    },
    async texts(root, answer) {
      for (const [id, text] of Object.entries(answer)) await write(`${root} [data-id="${id}"] input`, text)
    }
  }

  const handIn = root => press(`${root} .button.primary`)

  const answerQuestion = async entry => {
    const root = `#block-${entry.block.id}`
    // Nothing is answered yet, so it asks for an answer; an order there always is.
    if (entry.shape.kind !== 'order') await handIn(root)
    for (const [index, answer] of answersTo(entry, random).entries()) {
      if (index > 0) await press(`${root} .question > .actions button:not(.primary)`)
      await controls[entry.shape.kind](root, answer)
      await handIn(root)
    }
  }

  /** One way by chance and one with the best choices. */
  const walk = async entry => {
    const root = `#block-${entry.block.id}`
    await handIn(root)
    while (await has(`${root} [data-act="choose"]`)) {
      const options = await web.frame.locator(`${root} input[type="radio"]`).count()
      await press(`${root} input[type="radio"] >> nth=${Math.floor(random() * options)}`)
      await handIn(root)
    }
    await press(`${root} [data-act="restart"]`)
    for (const token of entry.rules.best(entry.block)) {
      await press(`${root} input[value="${token.split('.')[1]}"]`)
      await handIn(root)
    }
  }

  /** Whatever has fields, boxes and choices of its own: a form for oneself. Saving and printing it open windows of the system, and are left alone. */
  const fillIn = async entry => {
    const root = `#block-${entry.block.id}`
    for (let n = 0; n < await web.frame.locator(`${root} textarea`).count() && n < 3; ++n) await write(`${root} textarea >> nth=${n}`, `${written}, ${n + 1}`)
    const boxes = await web.frame.locator(`${root} input[type="checkbox"]`).count()
    for (let n = 0; n < boxes; n += 2) await press(`${root} input[type="checkbox"] >> nth=${n}`)
    for (let n = 0; n < await web.frame.locator(`${root} select`).count(); ++n) {
      const option = await web.frame.locator(`${root} select >> nth=${n}`).locator('option').last().textContent()
      await take({ do: 'choose', aim: `${root} select >> nth=${n}`, option })
    }
    const groups = await web.frame.locator(`${root} input[type="radio"]`).evaluateAll(all => [...new Set(all.map(input => input.name))])
    for (const name of groups) {
      const group = `${root} input[type="radio"][name="${name}"]`
      await press(`${group} >> nth=${Math.floor(random() * await web.frame.locator(group).count())}`)
    }
    // A form that leads on question by question.
    for (let n = 0; n < 12 && await has(`${root} [data-act="on"]`); ++n) {
      if (n > 0) await press(`${root} input[type="radio"] >> nth=0`)
      await press(`${root} [data-act="on"]`)
    }
    if (entry.shape.kind === 'anonymous') await handIn(root)
  }

  const lookInto = async root => {
    const folded = `${root} details:not([open]) > summary`
    const count = await web.frame.locator(folded).count()
    for (let n = 0; n < count; ++n) await press(`${folded} >> visible=true >> nth=0`)
    const turning = await web.frame.locator(`${root} .flip-card button`).count()
    for (let n = 0; n < turning; ++n) await press(`${root} .flip-card button >> nth=${n}`)
  }

  const answer = async entry => {
    const root = `#block-${entry.block.id}`
    await lookInto(root)
    if (entry.watch) await watch(entry)
    if (!entry.shape) return
    if (entry.shape.kind === 'path') await walk(entry)
    else if (entry.shape.kind === 'flag') await handIn(root)
    else if (entry.shape.kind === 'private' || entry.shape.kind === 'anonymous') await fillIn(entry)
    else await answerQuestion(entry)
  }

  /** From beginning to end, with the questions on the way; then about in it with its own controls. */
  const watch = async entry => {
    const root = `#block-${entry.block.id}`
    const act = name => press(`${root} .video-buttons [data-act="${name}"]`)
    let at = 0
    await act('play')
    for (const pause of entry.block.pauses) {
      await take({ do: 'wait', seconds: Math.ceil(pause.at) - at })
      at = Math.ceil(pause.at)
      for (const block of pause.blocks) await answer(outline.blocks[block.id])
      await press(`${root} .video-pause[data-id="${pause.id}"] > .actions button`)
    }
    await take({ do: 'wait', seconds: Math.ceil(entry.block.length) - at })
    await press(`${root} .video-chapters button >> nth=1`)
    for (const name of ['back', 'forward', 'captions', 'description']) if (await has(`${root} [data-act="${name}"]`)) await act(name)
  }

  const takeTest = async (id, answerFor) => {
    const { test, questions } = outline.tests[id]
    for (let n = 0; n < test.draw; ++n) {
      const asked = (await web.frame.locator('.test section.block').first().getAttribute('id')).replace('block-', '')
      const entry = questions[asked]
      if (n === 0 && entry.shape.kind !== 'order') await press('[data-act="hand-in"]')
      await controls[entry.shape.kind](`#block-${asked}`, answerFor(entry))
      await press('[data-act="hand-in"]')
      await press('[data-act="next"]')
    }
    await lookInto('.test-answers')
  }

  /** The first term and the first citation of a page, explained beside the word. By keys, since a word may be broken over two lines. */
  const lookUp = async () => {
    for (const kind of ['term', 'cite']) {
      if (!await has(`#content a.${kind}`)) continue
      await take({ do: 'press', by: 'key', aim: `#content a.${kind} >> visible=true` })
      await press('.popup button')
    }
  }

  /** By a word of the course's title, by words that the glossary explains, and by one that nobody has written. */
  const search = async () => {
    const [term] = outline.course.terms
    for (const words of [outline.course.title.split(' ').pop(), term?.name ?? '', 'kan inte', 'qqq']) await write('#query', words)
    await press('.search-form button')
  }

  const play = async () => {
    await take({ do: 'visit', address: `#page-${outline.pages[0].id}` })
    for (const own of ['outcome', 'certificate', 'notes', 'search']) await take({ do: 'visit', address: `#${own}` })
    await search()
    for (const [index, page] of outline.pages.entries()) {
      if (index === 0) await take({ do: 'visit', address: `#page-${page.id}` })
      await lookUp()
      for (const block of page.blocks) await answer(outline.blocks[block.id])
      if (page.test) {
        await takeTest(page.test.id, entry => poorest(entry, random))
        await take({ do: 'visit', address: '#outcome' })
        await take({ do: 'visit', address: `#page-${page.id}` })
        await press('.test-result > .actions button')
        await takeTest(page.test.id, entry => entry.rules.best(entry.block))
      }
      await press('#turn .next')
    }
    for (const own of ['glossary', 'sources', 'outcome', 'certificate', 'notes']) await take({ do: 'visit', address: `#${own}` })
  }
  return { play }
}
