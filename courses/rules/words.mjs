/**
 * tables: `{'': {sv: {...}, en: {...}}, choice: {sv: {...}, en: {...}}}`. The common words are under '', those of a block
 * type under its name: `words('check')`, `words('choice.check', {n: 2})`. A word with `{"one": …, "other": …}` follows `n`.
 * A word that a language lacks is taken from Swedish; an unknown key comes back as it is, so that it is seen.
 */
export const makeWords = (tables, language) => {
  const find = (prefix, key, wanted) => {
    const table = tables[prefix]?.[wanted]
    return table && Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined
  }
  const inLanguage = (key, wanted) => {
    const dot = key.indexOf('.')
    const own = dot > 0 ? find(key.slice(0, dot), key.slice(dot + 1), wanted) : undefined
    return own ?? find('', key, wanted)
  }
  return (key, values = {}) => {
    const entry = inLanguage(key, language) ?? inLanguage(key, 'sv') ?? key
    const text = typeof entry === 'string' ? entry : Number(values.n) === 1 ? entry.one : entry.other
    return text.replace(/\{([a-zA-Z]+)\}/g, (all, name) => values[name] === undefined || values[name] === null ? all : String(values[name]))
  }
}
