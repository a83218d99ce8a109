// Makes packages for the tests: the exporter's own modules run here in Node; with BRYGGA set, the program itself makes them.
import { execFileSync } from 'node:child_process'
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

/** A folder with the package of this course for this platform (none, scorm12, scorm2004). */
export const makePackage = async (course, lms, folder = mkdtempSync(join(tmpdir(), 'brygga-package-'))) => {
  const built = webFiles()
  const pages = await import(pathToFileURL(join(built, 'pages.mjs')))
  const media = mediaOf(course)
  const captions = Object.fromEntries(Object.entries(media).filter(([name]) => name.endsWith('.vtt')))
  for (const name of Object.keys(media)) if (name.endsWith('.svg')) media[name] = pages.recolour(media[name])
  put(folder, media)
  put(folder, pages.files(course, { lms, captions }))
  for (const name of ['player.js', 'blocks.js', 'player.css']) writeFileSync(join(folder, name), readFileSync(join(built, name)))
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

/** The course the tests walk through, and its package: BAS as the program exports it when BRYGGA names the program, else every block type there is. */
export const courseUnderTest = async lms => {
  const requires = ['choice-1', 'matching-1']
  const course = makeCourse({ requires })
  return { course, requires, folder: await makePackage(course, lms) }
}
