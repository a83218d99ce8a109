import { plain } from './html.mjs'
import { drawn } from './draw.mjs'
import { minutesLeft } from './intervals.mjs'

/**
 * What the course's completion rule asks for, one by one: `{ code: 'page' | 'test' | 'block', target }`. Nothing else counts.
 * A block that takes no answer and is not watched is done when its page has been opened.
 */
export const requirements = (course, blocks) => {
  const pages = []
  if (course.completion.pages !== 'none') {
    course.units.forEach(unit => unit.pages.filter(page => !page.optional).forEach(page => pages.push(page.id)))
  }
  const needed = []
  for (const id of course.completion.requires.filter((one, index, list) => list.indexOf(one) === index)) {
    const entry = blocks[id]
    if (!entry || entry.shape || entry.watch) {
      needed.push({ code: 'block', target: id })
    } else if (!pages.includes(entry.page)) {
      pages.push(entry.page)
    }
  }
  const list = pages.map(id => ({ code: 'page', target: id })).concat(needed)
  return course.completion.test ? list.concat([{ code: 'test', target: course.completion.test }]) : list
}

export const isMet = (requirement, progress) => {
  switch (requirement.code) {
    case 'page': return progress.opened[requirement.target] === true
    case 'test': return progress.tests[requirement.target]?.passed === true
    // Who took part in a webinar live need not watch its recording, and who did so in part only the rest of it
    default: return progress.blocks[requirement.target]?.done === true || progress.attended?.[requirement.target]?.done === true
  }
}

/** Whole percent, never rounded up: 79.9 of 100 does not reach a pass mark of 80. */
export const percent = (earned, possible) => possible > 0 ? Math.floor(100 * earned / possible + 1e-9) : 100

const longest = 70

const shorten = text => text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest - 1) + 1 || longest).trim()} \u2026` : text

/** What people call a block: its title, else the beginning of its question, else the title of its page. */
export const titleOf = (outline, blockId) => {
  const entry = outline.blocks[blockId]
  if (!entry) {
    return blockId
  }
  return entry.block.title || shorten(plain(entry.block.prompt)) || outline.page[entry.page].title
}

const percentOf = share => Math.floor(100 * share + 1e-9)

const missing = {
  page: (outline, progress, id) => ({ code: 'page', target: id, page: id, values: { title: outline.page[id].title } }),
  block: (outline, progress, id) => {
    const entry = outline.blocks[id]
    const record = progress.blocks[id]
    const values = { title: titleOf(outline, id), page: entry ? outline.page[entry.page].title : '' }
    const reason = code => ({ code, target: id, page: entry ? entry.page : '', values })
    if (!entry) {
      return reason('absent')
    }
    if (!entry.watch) {
      return reason(record?.answer === undefined || record.answer === null ? 'block' : 'block-begun')
    }
    const together = progress.attended?.[id]?.reasons.find(one => one.code === 'together')
    Object.assign(values, together ? together.values : {
      seen: percentOf(record?.covered ?? 0), threshold: percentOf(entry.watch.threshold), n: minutesLeft(record?.watched ?? [], entry.watch.length, entry.watch.threshold)
    })
    return reason(together ? 'together' : 'watch')
  },
  test: (outline, progress, id) => {
    const entry = outline.tests[id]
    const record = progress.tests[id]
    if (!entry) {
      return { code: 'absent', target: id, page: '', values: { title: id, page: '' } }
    }
    const values = {
      title: outline.page[entry.page].title,
      pass: entry.test.pass,
      best: record?.best ?? 0,
      answered: record ? Object.keys(record.answers).length : 0,
      questions: drawn(entry.test)
    }
    const hasBest = record !== undefined && record.best !== null
    return { code: hasBest ? 'test-failed' : values.answered > 0 ? 'test-begun' : 'test', target: id, page: entry.page, values }
  }
}

const courseTest = (outline, progress) => progress.tests[outline.course.completion.test]

/** The best attempt at the course's test in percent; null before the first one and in a course without a test. */
export const scoreOf = (outline, progress) => courseTest(outline, progress)?.best ?? null

export const successOf = (outline, progress) => {
  const test = courseTest(outline, progress)
  if (progress.success === 'passed' || test?.passed) {
    return 'passed'
  }
  return test && test.best !== null ? 'failed' : progress.success
}

/**
 * The verdict over a progress: `{ complete, success, score, progress, reasons }`. `reasons` is what is left to do, each
 * `{ code, target, page, values }`. Who has completed stays so: after an update of the course `reasons` tells what is new.
 */
export const evaluate = (outline, progress) => {
  const left = outline.requirements.filter(requirement => !isMet(requirement, progress))
  const total = outline.requirements.length
  const isComplete = progress.completed || left.length === 0
  return {
    complete: isComplete,
    earlier: progress.completed && left.length > 0,
    success: successOf(outline, progress),
    score: scoreOf(outline, progress),
    progress: isComplete ? 1 : (total - left.length) / total,
    reasons: left.map(requirement => missing[requirement.code](outline, progress, requirement.target))
  }
}

/**
 * The verdict in plain words, for learner, author and HR alike: `{ complete, heading, lines: [{ text, code, target, page }], text }`.
 * It is worked out from the reasons, so it cannot say anything else than they do.
 */
export const explain = (result, words) => {
  const isComplete = result.earlier || result.reasons.length === 0
  const heading = words(!isComplete ? 'completion.left' : result.earlier ? 'completion.updated' : 'completion.complete')
  const lines = result.reasons.map(reason => ({
    text: words(`completion.${reason.code}`, reason.values), code: reason.code, target: reason.target, page: reason.page
  }))
  const told = lines.slice(0, 3).map(line => line.text)
  if (lines.length > told.length) {
    told.push(words('completion.more', { n: lines.length - told.length }))
  }
  return { complete: isComplete, heading, lines, text: lines.length ? `${heading} ${told.join('; ')}.` : heading }
}

const kinds = {
  page: 'page', block: 'block', 'block-begun': 'block', watch: 'watch', together: 'watch', test: 'test', 'test-begun': 'test', 'test-failed': 'test-failed', absent: 'absent'
}

/** How many things of which kind are left, `{ page: 3, 'test-failed': 1 }`: what may leave the learner. Not which ones, nor how any of them went (PRV-6, PRV-24). */
export const remaining = reasons => {
  const counts = {}
  reasons.forEach(({ code }) => { counts[kinds[code]] = (counts[kinds[code]] ?? 0) + 1 })
  return counts
}

/** What is left in plain words, for those who follow up: the learner's own list, without what it says of the learner. */
export const explainRemaining = (counts, words) =>
  ['page', 'block', 'watch', 'test', 'test-failed', 'absent'].filter(kind => counts[kind] > 0).map(kind => words(`completion.remaining-${kind}`, { n: counts[kind] })).join('; ')
