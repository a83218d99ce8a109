/**
 * The numbered entries of a data model (interactions, objectives): `element(name, values)` finds what the elements table does not
 * hold. An entry begins with its id, and entries come without gaps (conformance 41). `fields` names what an entry has, with `n`
 * for the numbers of entries inside it. `needs(field, entry, values)` says what must have been set before.
 */
export const collection = (root, fields, children, needs = () => '') => {
  const counted = /^(.*)\.(\d+)\.([a-z_]+)\.(\d+)\.([a-z_]+)$/
  const count = (values, list) => values.counts[list] ?? 0

  /** A new entry must be the next one; what begins it counts it. */
  const place = (values, list, index) => {
    if (index > count(values, list)) {
      return { rule: 41, code: '351', message: `entry ${index} of ${list}, which has ${count(values, list)}` }
    }
    return ''
  }

  const field = (name, values, list, index, tail, spec, isFirst) => {
    const entry = `${list}.${index}`
    return Object.assign({}, spec, {
      check: (value, all) => place(all, list, index)
        || (!isFirst && index === count(all, list) ? { rule: 41, code: '408', message: `${tail} was set before the entry's id` } : '')
        || needs(tail, entry, all) || spec.check(value, all, entry),
      wrote: all => {
        if (index === count(all, list)) {
          all.counts[list] = index + 1
        }
      }
    })
  }

  return (name, values) => {
    if (name.indexOf(`${root}.`) !== 0) {
      return null
    }
    const rest = name.slice(root.length + 1)
    if (rest === '_children') {
      return { access: 'r', read: () => children }
    }
    if (rest === '_count') {
      return { access: 'r', read: all => String(count(all, root)) }
    }
    const parts = /^(\d+)\.(.+)$/.exec(rest)
    if (!parts) {
      return null
    }
    const inner = counted.exec(name)
    if (inner && inner[1] === root) {
      const spec = fields[`${inner[3]}.n.${inner[5]}`]
      const list = `${root}.${inner[2]}.${inner[3]}`
      const made = spec ? field(name, values, list, Number(inner[4]), inner[5], spec, inner[5] === 'id' || inner[5] === 'pattern') : null
      return made ? Object.assign(made, { check: (value, all) => place(all, list, Number(inner[4])) || spec.check(value, all, `${root}.${inner[2]}`) }) : null
    }
    const spec = fields[parts[2]]
    return spec ? field(name, values, root, Number(parts[1]), parts[2], spec, parts[2] === 'id') : null
  }
}
