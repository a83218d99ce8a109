// Steps that lead to each other, as in a scenario or a guide: `next` is where an item leads, as a list of ids.

const byId = (items, id) => items.find(item => item.id === id)

/** Ids that can be reached from the first item. */
export const reachable = (items, next) => {
  const seen = []
  const visit = id => {
    const item = byId(items, id)
    if (!item || seen.indexOf(id) >= 0)
      return
    seen.push(id)
    next(item).forEach(visit)
  }
  if (items.length)
    visit(items[0].id)
  return seen
}

/** The first item that can be come back to, or null. */
export const loop = (items, next) => {
  const done = []
  const visit = (id, above) => {
    if (above.indexOf(id) >= 0)
      return id
    const item = byId(items, id)
    if (!item || done.indexOf(id) >= 0)
      return null
    const found = next(item).reduce((hit, to) => hit ?? visit(to, above.concat([id])), null)
    done.push(id)
    return found
  }
  return items.reduce((hit, item) => hit ?? visit(item.id, []), null)
}

/** The most that can be gathered on a way from an item, where no way comes back; `worth(item, branch)` of each branch taken. */
export const most = (items, branches, worth) => {
  const known = {}
  const from = id => {
    const item = byId(items, id)
    if (!item)
      return 0
    if (known[id] == null) {
      known[id] = 0
      known[id] = branches(item).reduce((high, branch) => Math.max(high, worth(item, branch) + from(branch.to)), 0)
    }
    return known[id]
  }
  return items.length ? from(items[0].id) : 0
}
