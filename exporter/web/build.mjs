// Makes what every package shares: `node exporter/web/build.mjs OUTDIR`
//   lesson.js   the learner's side, a classic script, loaded by the small one that index.html carries itself
//   player.css  its look, with the design tokens as custom properties
//   pages.mjs   the export's side, run in QJSEngine: files(course, options), recolour(svg, theme)
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tokensCss } from './tokens.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../..')
const blocks = join(root, 'courses/blocks')
const text = path => readFileSync(path, 'utf8')
const types = readdirSync(blocks, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort()
const face = (type, suffix) => join(blocks, type, type + suffix)
const withFace = suffix => types.filter(type => existsSync(face(type, suffix)))

const exported = (path, names) => names.filter(name => new RegExp(`^export const ${name}\\b`, 'm').test(text(path)))

// Modules by block type, as the source of a module: only the named exports, so that what they do not need stays out of the bundle.
const table = (suffix, names) => {
  const faces = withFace(suffix).map((type, index) => ({ type, index, path: face(type, suffix) }))
  const alias = (name, index) => `${name}${index}`
  return faces.map(({ index, path }) => `import { ${exported(path, names).map(name => `${name} as ${alias(name, index)}`).join(', ')} } from ${JSON.stringify(path)}`).join('\n')
    + `\nexport default { ${faces.map(({ type, index, path }) =>
      `${JSON.stringify(type)}: { ${exported(path, names).map(name => `${name}: ${alias(name, index)}`).join(', ')} }`).join(', ')} }`
}

// What only authors read stays out of the packages.
const forLearners = words => Object.fromEntries(Object.entries(words).map(([language, table]) =>
  [language, Object.fromEntries(Object.entries(table).filter(([key]) => !/^(problem|repair|why|editor)\.|^about$/.test(key)))]))

const json = path => JSON.parse(text(path))
const wordTables = () => {
  const tables = { '': { sv: json(join(root, 'courses/rules/words-sv.json')), en: json(join(root, 'courses/rules/words-en.json')) }, shell: json(join(here, 'words.json')) }
  for (const type of withFace('-words.json')) tables[type] = forLearners(json(face(type, '-words.json')))
  return `export default ${JSON.stringify(tables)}`
}

const modules = () => [
  ...readdirSync(here).filter(name => name.endsWith('.mjs')).map(name => join(here, name)),
  ...readdirSync(blocks).filter(name => name.endsWith('.mjs')).map(name => join(blocks, name)),
  ...withFace('-view.mjs').map(type => face(type, '-view.mjs'))
]

const sprite = () => {
  const names = new Set()
  for (const path of modules()) for (const [, name] of text(path).matchAll(/\bicon\('([a-z0-9-]+)'\)/g)) names.add(name)
  return [...names].sort().map(name => {
    const path = join(root, 'node_modules/lucide-static/icons', `${name}.svg`)
    if (!existsSync(path)) throw new Error(`There is no icon "${name}" in lucide-static; choose another name`)
    const inner = text(path).match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1].replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>')
    return `<symbol id="icon-${name}" viewBox="0 0 24 24">${inner}</symbol>`
  }).join('')
}

const tokens = () => json(join(root, 'courses/design/tokens.json'))

const generated = {
  'brygga:views': () => table('-view.mjs', ['html', 'enhance']),
  'brygga:html': () => table('-view.mjs', ['html']),
  'brygga:rules': () => table('-rules.mjs', ['shape', 'isAnswered', 'score', 'feedback', 'blocksIn', 'watch']),
  'brygga:words': wordTables,
  'brygga:icons': () => `export default ${JSON.stringify(sprite())}`,
  'brygga:tokens': () => `export default ${JSON.stringify({ color: tokens().color, font: { family: tokens().font.family } })}`
}

const plugin = {
  name: 'brygga',
  setup(builder) {
    builder.onResolve({ filter: /^brygga:/ }, ({ path }) => ({ path, namespace: 'brygga' }))
    builder.onLoad({ filter: /.*/, namespace: 'brygga' }, ({ path }) => ({ contents: generated[path](), resolveDir: root }))
  }
}

const styles = () => [
  tokensCss(tokens()),
  ...['base', 'shell', 'page', 'print'].map(name => text(join(here, `${name}.css`))),
  ...readdirSync(blocks).filter(name => name.endsWith('-view.css')).sort().map(name => text(join(blocks, name))),
  ...withFace('-view.css').map(type => text(face(type, '-view.css')))
].join('\n')

const out = process.argv[2]
if (!out || process.argv.length > 3) {
  console.error('usage: node exporter/web/build.mjs OUTDIR')
  process.exit(2)
}
mkdirSync(out, { recursive: true })

const shared = { bundle: true, write: false, legalComments: 'none', charset: 'utf8', plugins: [plugin], logLevel: 'warning', absWorkingDir: root }
const script = entry => build({ ...shared, entryPoints: [join(here, entry)], format: 'iife', target: 'es2020', minify: true })

const contentOf = async made => (await made).outputFiles[0].contents
// index.html carries the style and the script that the first page waits for, so that it is shown and answers one round trip sooner; its policy lets in exactly these texts.
const carried = (name, bytes) => {
  generated[`brygga:${name}`] = () => `export const text = ${JSON.stringify(Buffer.from(bytes).toString())}
export const hash = 'sha256-${createHash('sha256').update(bytes).digest('base64')}'`
}
const css = await contentOf(build({ ...shared, stdin: { contents: styles(), loader: 'css', resolveDir: here }, minify: true, target: ['chrome90', 'firefox90', 'safari14'] }))
carried('style', css)
carried('script', await contentOf(script('player.mjs')))

const files = {
  'player.css': css,
  'lesson.js': await contentOf(script('lesson.mjs')),
  // The engine of Qt 6.4 reads ES2016 with ?. and ??; nothing is minified, so that its errors name a readable line.
  'pages.mjs': await contentOf(build({ ...shared, entryPoints: [join(here, 'package.mjs')], format: 'esm', target: 'es2016', supported: { 'optional-chain': true, 'nullish-coalescing': true } }))
}
for (const [name, contents] of Object.entries(files)) writeFileSync(join(out, name), contents)
