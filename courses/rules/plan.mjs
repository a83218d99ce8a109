import { plain } from './html.mjs'
import { titleOf } from './completion.mjs'

/**
 * What a course wants besides its pages: live webinars, and what belongs some time after the course or the webinar.
 * A block's rules say when it belongs: `later(block)` → null or `{ after: 'completion' | 'webinar', days, within }`; it begins so many days after
 * that, and should be done `within` so many days more (0: whenever).
 */
export const planOf = outline => ({
  webinars: (outline.course.webinars ?? []).map(webinar => {
    const entry = outline.blocks[webinar.video]
    const watch = entry?.watch ?? null
    return {
      id: webinar.id, title: webinar.title, aim: plain(webinar.aim), minutes: webinar.minutes ?? 0, video: watch ? webinar.video : '', page: watch ? entry.page : '',
      length: watch ? watch.length : 0, threshold: watch ? watch.threshold : 1
    }
  }),
  later: Object.keys(outline.blocks).reduce((list, id) => {
    const entry = outline.blocks[id]
    const later = entry.rules.later ? entry.rules.later(entry.block) : null
    const title = entry.block.title ? titleOf(outline, id) : outline.page[entry.page].title
    return later ? list.concat([Object.assign({ id, page: entry.page, title }, later)]) : list
  }, [])
})

/**
 * What it is time for: `[{ id, page, title, after, days, since, by }]`, the oldest first. Days are whole numbers, of any one calendar; `by` is null when there is
 * no last day. `standing`: `{ completed, webinar, opened: { page: day }, done: { block: true } }`, a day null when it has not come.
 * What belongs after a webinar begins with the page it is on, for those who take none.
 */
export const due = (plan, standing, today) => plan.later
  .map(one => {
    const base = one.after === 'completion' ? standing.completed : standing.webinar ?? standing.opened[one.page] ?? null
    const since = base === null ? null : base + one.days
    return { id: one.id, page: one.page, title: one.title, after: one.after, days: one.days, since, by: since !== null && one.within > 0 ? since + one.within : null }
  })
  .filter(one => one.since !== null && one.since <= today && standing.done[one.id] !== true)
  .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))
