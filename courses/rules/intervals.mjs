/** Watched time is a list of [from, to] in seconds: sorted, apart from each other. */

const milliseconds = seconds => Math.round(seconds * 1000) / 1000

/** The list with one more interval in it: a union, so what is seen twice counts once. */
export const add = (list, from, to) => {
  let start = milliseconds(from)
  let end = milliseconds(to)
  if (!(end > start)) {
    return list
  }
  const before = []
  const after = []
  list.forEach(interval => {
    if (interval[1] < start) {
      before.push(interval)
    } else if (interval[0] > end) {
      after.push(interval)
    } else {
      start = Math.min(start, interval[0])
      end = Math.max(end, interval[1])
    }
  })
  return [...before, [start, end], ...after]
}

export const seconds = list => milliseconds(list.reduce((sum, interval) => sum + interval[1] - interval[0], 0))

/** The share of the whole that has been seen, 0 to 1. */
export const coverage = (list, length) => length > 0 ? Math.min(1, seconds(list) / length) : 0

/** How many whole minutes more must be seen for the threshold; one at least. */
export const minutesLeft = (list, length, threshold) => Math.max(1, Math.ceil((threshold * length - seconds(list)) / 60 - 1e-6))

/** The longest stretch that has not been seen, the first of several; empty at the end when all has. */
export const longestGap = (list, length) => {
  const ends = [0].concat(list.map(interval => interval[1]))
  return list.map(interval => interval[0]).concat([length])
    .map((to, i) => [ends[i], to])
    .reduce((longest, gap) => gap[1] - gap[0] > longest[1] - longest[0] ? gap : longest, [length, length])
}

const shortest = 5
const most = 360

/** The coarse grid of the saved state: cells of 5 seconds, longer in a long film, so that no film costs over 360 bits. */
export const grid = length => {
  const cell = Math.max(shortest, Math.ceil(length / most))
  return { cell, count: Math.max(1, Math.ceil(length / cell)) }
}

/** Which cells have been seen to the half at least. */
export const toCells = (list, length) => {
  const { cell, count } = grid(length)
  const seen = []
  for (let i = 0; i < count; ++i) {
    seen.push(0)
  }
  for (const interval of list) {
    const last = Math.min(count - 1, Math.floor(interval[1] / cell))
    for (let i = Math.floor(interval[0] / cell); i <= last; ++i) {
      seen[i] += Math.max(0, Math.min(interval[1], (i + 1) * cell) - Math.max(interval[0], i * cell))
    }
  }
  return seen.map((part, i) => part > 0 && part * 2 >= Math.min(cell, length - i * cell) ? 1 : 0)
}

export const fromCells = (cells, length) => {
  const { cell } = grid(length)
  return cells.reduce((list, seen, i) => seen ? add(list, i * cell, Math.min(length, (i + 1) * cell)) : list, [])
}
