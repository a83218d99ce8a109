// Makes packages for the tests: the exporter's own modules run here in Node; with BRYGGA set, the program itself makes them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { makeCourse, mediaOf } from './course.mjs'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

let web = ''
/** The shared files, bundled once a test run. */
export const webFiles = () => {
  if (!web) {
    web = mkdtempSync(join(tmpdir(), 'brygga-web-'))
    execFileSync('node', [join(root, 'exporter/web/build.mjs'), web], { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  return web
}

const put = (folder, files) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A folder with the package of this course for this platform (none, scorm12, scorm2004). `more`: files of a theme, by path. */
export const makePackage = async (course, lms, folder = mkdtempSync(join(tmpdir(), 'brygga-package-')), more = {}) => {
  const built = webFiles()
  const pages = await import(pathToFileURL(join(built, 'pages.mjs')))
  const media = mediaOf(course)
  const captions = Object.fromEntries(Object.entries(media).filter(([name]) => name.endsWith('.vtt')))
  for (const name of Object.keys(media)) if (name.endsWith('.svg')) media[name] = pages.recolour(media[name], course.theme)
  put(folder, { ...media, ...more })
  const css = course.theme ? pages.styleOf(course.theme) : ''
  const theme = course.theme ? { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` } : null
  put(folder, pages.files(course, { lms, captions, theme }))
  for (const name of ['lesson.js', 'player.css']) writeFileSync(join(folder, name), readFileSync(join(built, name)))
  return folder
}

/** The rules of every block type, as the registry wants them. */
export const rulesByType = async () => {
  const blocks = join(root, 'courses/blocks')
  const rules = {}
  for (const type of readdirSync(blocks)) {
    const path = join(blocks, type, `${type}-rules.mjs`)
    if (existsSync(path)) rules[type] = await import(pathToFileURL(path))
  }
  return rules
}

const requiresOf = course => course.completion.requires

/** BAS as the program exports it, unpacked; null where no program has been built. */
export const bas = lms => {
  const program = process.env.BRYGGA
  if (!program) return null
  const folder = mkdtempSync(join(tmpdir(), 'brygga-bas-'))
  const format = lms === 'none' ? 'web' : lms
  execFileSync(program, ['export', join(root, 'courses/modules/bas'), '--format', format, '--variant', 'af', '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync('unzip', ['-q', join(folder, `bas-af-${format}.zip`), '-d', join(folder, 'package')])
  const script = readFileSync(join(folder, 'package/course.js'), 'utf8')
  const { course } = JSON.parse(script.slice(script.indexOf('(') + 1, script.lastIndexOf(')')))
  return { name: 'BAS', course, requires: requiresOf(course), folder: join(folder, 'package') }
}

/** A course with one of each block, and its package made by the exporter's own modules. */
export const everyBlock = async lms => {
  const course = makeCourse({ requires: ['choice-1', 'matching-1', 'scenario-1', 'task-1'] })
  return { name: 'every block type', course, requires: requiresOf(course), folder: await makePackage(course, lms) }
}

/** What learners are led through in the tests: BAS where the program is there (BRYGGA names it), else the course of all blocks. */
export const courseUnderTest = async lms => bas(lms) ?? everyBlock(lms)
