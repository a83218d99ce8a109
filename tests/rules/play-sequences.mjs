// node play-sequences.mjs COURSE.json FIRST COUNT: what V8 makes of the sequences with these seeds, each ended by a line "end SEED".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { makeWords } from '../../courses/rules/words.mjs'
import { makePlay } from './sequence.mjs'

const [path, first, count] = process.argv.slice(2)
const json = url => JSON.parse(readFileSync(url, 'utf8'))
const blocks = new URL('../../courses/blocks/', import.meta.url)
const rulesFolder = new URL('../../courses/rules/', import.meta.url)

const modules = {}
const tables = { '': { sv: json(new URL('words-sv.json', rulesFolder)), en: json(new URL('words-en.json', rulesFolder)) } }
for (const type of readdirSync(blocks, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name)) {
  const face = suffix => new URL(`${type}/${type}${suffix}`, blocks)
  if (existsSync(face('-rules.mjs'))) {
    modules[type] = await import(face('-rules.mjs'))
  }
  if (existsSync(face('-words.json'))) {
    tables[type] = json(face('-words.json'))
  }
}

const play = makePlay(json(path), makeRegistry(modules), makeWords(tables, 'sv'))
for (let seed = Number(first); seed < Number(first) + Number(count); ++seed) {
  process.stdout.write(`${play(seed)}\nend ${seed}\n`)
}
