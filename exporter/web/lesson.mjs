// What a lesson needs once the first page is there: the session, the platform, the other pages, the blocks.
import views from 'brygga:views'
import rules from 'brygga:rules'
import { makeSession } from '../../courses/rules/session.mjs'
import { makeRegistry } from '../../courses/rules/registry.mjs'
import { makeWords } from '../../courses/rules/words.mjs'
import { escape } from '../../courses/rules/html.mjs'
import { makeAnnouncer } from './announcer.mjs'
import { makeBlocks } from './blocks.mjs'
import { makeCertificatePage } from './certificate.mjs'
import { makeConnection } from './connection.mjs'
import { makeContents } from './contents.mjs'
import { makeHelpPage } from './help.mjs'
import { makeKeeper, storageOf } from './keeper.mjs'
import { makeNavigation } from './navigation.mjs'
import { makeNotesPage } from './notes.mjs'
import { makeOutcomePage } from './outcome.mjs'
import { ownPage } from './ownpage.mjs'
import { makePopups } from './popups.mjs'
import { makePrivateStore } from './private.mjs'
import { glossaryHtml, sourcesHtml } from './reference.mjs'
import { makeSearchPage } from './search.mjs'
import { makeTests } from './test.mjs'

const at = id => document.getElementById(id)
const now = () => Date.now()
const elapsed = () => performance.now()
const { lms } = document.documentElement.dataset

const randomSeed = () => {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2))
  return (high % 65536) * 4294967296 + low
}

const announcer = makeAnnouncer(at('announcer'))
const announce = announcer.say

const play = ({ course, words: tables, cues }, drawer) => {
  const words = makeWords(tables, course.language)
  const source = { course, views, words, cues }
  const registry = makeRegistry(rules)
  const connection = makeConnection({ place: at('status'), words, announce })
  const keeper = makeKeeper(lms, course, { now, elapsed, connection: connection.kept })
  const session = makeSession({ course, registry, keeper, now, elapsed, seed: randomSeed(), earlier: course.earlier })
  const { learner, mode, resumed } = session.start()
  const privateStore = makePrivateStore(course, learner, storageOf(window))
  const contents = makeContents({ course, words, session })
  const go = address => navigation.go(address)
  const blocks = makeBlocks({ source, session, privateStore, navigate: go, announce })
  const tests = makeTests({ source, session, blocks, announce })
  const popups = makePopups({ source, announce })

  const navigation = makeNavigation({
    source,
    ownPages: {
      search: makeSearchPage({ source, announce }),
      glossary: () => ownPage(words('shell.glossary'), glossaryHtml(course, words)),
      sources: () => ownPage(words('shell.sources'), sourcesHtml(course, words), words('shell.sources-lead')),
      outcome: makeOutcomePage({ source, session }),
      certificate: makeCertificatePage({ source, session, name: keeper.name?.() ?? '', now }),
      notes: makeNotesPage({ source, session, privateStore, refresh: () => navigation.refresh() }),
      help: makeHelpPage({ source })
    },
    left() {
      popups.close()
      drawer.close()
      blocks.leave()
      announcer.clear()
    },
    opened(page, main) {
      if (!page) return
      session.open(page.id)
      page.blocks.forEach(block => blocks.show(block, main))
      if (page.test) tests.show(page, main)
      contents.reveal(page)
      markTurn()
    }
  })

  const showCertificateLink = () => {
    document.querySelector('.contents a[href="#certificate"]').hidden = !session.result().complete
  }

  // What comes next stands out once there is nothing left to do here.
  const markTurn = () => at('turn').toggleAttribute('data-done', session.pageState(session.page)?.done === true)

  session.subscribe(event => {
    contents.update()
    markTurn()
    blocks.update()
    // A site that shows the course on its own pages can follow it; an event never holds private text.
    document.dispatchEvent(new CustomEvent('brygga', { detail: event }))
    const isPrivate = session.outline.blocks[event.block]?.shape?.kind === 'private'
    if (event.type === 'answered' && event.done && !isPrivate) connection.answered(Date.parse(event.time))
    if (event.type === 'completed') {
      showCertificateLink()
      announce(words('shell.now-complete'))
    }
  })

  const leave = () => !session.running || session.leave()
  at('leave').hidden = lms === 'none'
  at('leave').addEventListener('click', () => {
    leave()
    const said = { saved: 'shell.closed-saved', lost: 'not-saved', unkept: 'not-kept', untracked: 'untracked' }[connection.state] ?? 'left'
    const { title, html } = ownPage(words('shell.closed'), `<p>${escape(words(said))}</p>`)
    document.title = title
    at('content').innerHTML = html
    document.querySelectorAll('.bar-button, .contents, .turn').forEach(element => { element.hidden = true })
    at('content').querySelector('h1').focus()
    window.close()
  })
  // A net only: what matters was kept when it happened.
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keeper.commit() })
  window.addEventListener('online', () => keeper.commit())
  window.addEventListener('pageshow', event => { if (event.persisted) location.reload() })

  // Paper shows everything: what is folded away opens for the print and closes after it.
  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('main details:not([open])'))
    opened.forEach(details => { details.open = true })
  })
  window.addEventListener('afterprint', () => opened.forEach(details => { details.open = false }))

  document.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link) return
    if (link.classList.contains('skip')) {
      event.preventDefault()
      at('content').focus()
    } else if (link.classList.contains('external')) {
      link.target = '_blank'
    }
  })

  if (mode !== 'normal') connection.mode(mode)
  contents.update()
  showCertificateLink()
  navigation.begin(session.page)
  if (resumed) announce(words('resumed'))
  document.documentElement.dataset.ready = 'course'
  performance.mark('brygga-whole')
}

window.openLesson(play)
