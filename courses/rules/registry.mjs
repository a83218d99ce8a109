const none = {}

/** modules: the block types' rules by type. A type without rules takes no answers and gets an empty one. */
export const makeRegistry = modules => {
  const known = Object.assign(Object.create(null), modules)
  return block => known[block.type] ?? none
}
