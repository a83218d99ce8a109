// A learning platform on the loopback: scorm-again keeps the record, this serves the files and remembers what was committed.
import { createServer } from 'node:http'
import { readFileSync, existsSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { root } from './package.mjs'

const types = { '.html': 'text/html', '.js': 'application/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.vtt': 'text/vtt', '.json': 'application/json' }

const editions = {
  scorm12: { script: 'scorm12.min.js', make: 'new Scorm12API(settings)', name: 'API' },
  scorm2004: { script: 'scorm2004.min.js', make: 'new Scorm2004API(settings)', name: 'API_1484_11' }
}

// What a platform does between two launches: a suspended attempt comes back, an ended one only if the platform wants it so.
const begun = (edition, record, mode) => {
  const cmi = record ? JSON.parse(JSON.stringify(record.cmi)) : null
  const name = 'Ñu, Anna Åsa'
  if (edition === 'scorm12') {
    const core = cmi?.core ?? {}
    return { core: { ...core, student_id: 'elev1', student_name: name, lesson_mode: mode, credit: mode === 'normal' ? 'credit' : 'no-credit', entry: !cmi ? 'ab-initio' : core.exit === 'suspend' ? 'resume' : '', exit: '', session_time: '' }, suspend_data: cmi?.suspend_data ?? '' }
  }
  const again = cmi ?? {}
  return { ...again, learner_id: 'elev1', learner_name: name, mode, credit: mode === 'normal' ? 'credit' : 'no-credit', entry: !cmi ? 'ab-initio' : again.exit === 'suspend' ? 'resume' : '', exit: '', session_time: 'PT0S' }
}

const scorm12Fields = cmi => [
  ...Object.entries(cmi.core).filter(([key, value]) => !['score', 'total_time', 'session_time', 'exit'].includes(key) && value !== '').map(([key, value]) => [`cmi.core.${key}`, value]),
  ...Object.entries(cmi.core.score ?? {}).filter(([, value]) => value !== '').map(([key, value]) => [`cmi.core.score.${key}`, value]),
  ['cmi.suspend_data', cmi.suspend_data]
]
const scorm2004Fields = cmi => [
  ...['learner_id', 'learner_name', 'mode', 'credit', 'entry', 'location', 'suspend_data', 'completion_status', 'success_status', 'progress_measure']
    .filter(key => cmi[key] !== undefined && cmi[key] !== '').map(key => [`cmi.${key}`, String(cmi[key])]),
  ...Object.entries(cmi.score ?? {}).filter(([, value]) => value !== '').map(([key, value]) => [`cmi.score.${key}`, String(value)])
]

const hostPage = (edition, fields, launch) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Lärplattform</title><link rel="icon" href="data:,">
<style>html,body,iframe{margin:0;height:100%;width:100%;border:0;display:block}</style><script src="/scorm-again.js"></script></head><body><script>
const settings = { autocommit: false, lmsCommitUrl: '/commit', logLevel: 5, sendFullCommit: true }
const real = ${editions[edition].make}
real.loadFromFlattenedJSON(${JSON.stringify(Object.fromEntries(fields)).replace(/</g, '\\u003c')}, '')
window.calls = []
const errorOf = () => String(real[${JSON.stringify(edition)} === 'scorm12' ? 'LMSGetLastError' : 'GetLastError']())
window.${editions[edition].name} = new Proxy({}, { get: (target, name) => typeof real[name] !== 'function' ? undefined : (...args) => {
  const time = Date.now()
  const result = real[name](...args)
  window.calls.push({ name, args, result, time, error: /Error/.test(name) ? '' : errorOf() })
  return result
} })
</script><iframe title="Kursen" src="${launch}"></iframe></body></html>`

/** `folder` is an unpacked package, and may be changed for a later one. `address(mode)` launches the course; `record` is what the platform has; `failing` makes commits fail. */
export const startPlatform = async (folder, edition) => {
  const platform = { folder, record: null, commits: 0, failing: false }
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost')
    const reply = (status, type, body) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      response.end(body)
    }
    if (url.pathname === '/commit') {
      let body = ''
      request.on('data', part => { body += part })
      request.on('end', () => {
        if (platform.failing) return reply(500, 'application/json', '{"result":false,"errorCode":101}')
        platform.record = JSON.parse(body)
        platform.commits += 1
        reply(200, 'application/json', '{"result":true,"errorCode":0}')
      })
      return
    }
    if (url.pathname === '/launch') {
      const fields = (edition === 'scorm12' ? scorm12Fields : scorm2004Fields)(begun(edition, platform.record, url.searchParams.get('mode') ?? 'normal'))
      return reply(200, 'text/html', hostPage(edition, fields, '/package/index.html'))
    }
    if (url.pathname === '/scorm-again.js') return reply(200, 'application/javascript', readFileSync(join(root, 'node_modules/scorm-again/dist', editions[edition].script)))
    const path = join(platform.folder, normalize(decodeURIComponent(url.pathname)).replace(/^\/package\//, ''))
    if (!url.pathname.startsWith('/package/') || !path.startsWith(platform.folder) || !existsSync(path) || !statSync(path).isFile()) return reply(404, 'text/plain', 'not found')
    reply(200, types[extname(path)] ?? 'application/octet-stream', readFileSync(path))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${server.address().port}`
  return Object.assign(platform, {
    base,
    address: (mode = 'normal') => `${base}/launch?mode=${mode}`,
    close: () => new Promise(resolve => { server.closeAllConnections(); server.close(resolve) })
  })
}
