// A course with every block type there is, made of the examples their golden cases carry: what no block may break, no page may.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const blocks = join(dirname(fileURLToPath(import.meta.url)), '../../courses/blocks')
const types = () => readdirSync(blocks).filter(type => existsSync(join(blocks, type, `${type}-cases.json`)) && existsSync(join(blocks, type, `${type}-view.mjs`))).sort()
const casesOf = type => JSON.parse(readFileSync(join(blocks, type, `${type}-cases.json`), 'utf8'))
const nameOf = type => JSON.parse(readFileSync(join(blocks, type, `${type}-words.json`), 'utf8')).sv.name
const withHashes = block => JSON.parse(JSON.stringify(block), (key, value) => value && value.type && value.id ? { ...value, hash: `hash-${value.id}` } : value)

const page = (id, title, blocks, more = {}) => ({
  id, section: '', optional: false, objectives: ['mal-1'], covers: [], facts: [], speaksFor: null, reviewBy: null, title, lead: '', facilitator: '',
  sources: [], blocks, test: null, ...more
})

const text = (id, body) => ({ type: 'text', id, hash: `hash-${id}`, objectives: [], facts: [], body })

const questionTypes = ['choice', 'matching', 'ordering', 'categorise', 'fill-in']

/** `requires`: ids of blocks that completion needs. */
export const makeCourse = ({ language = 'sv', requires = [], test = true, pass = 80 } = {}) => {
  const known = types()
  const questions = questionTypes.filter(type => known.includes(type)).map(type => {
    const { block } = casesOf(type)
    return withHashes({ ...block, id: `prov-${type}`, points: 1 })
  })
  const pages = known.map((type, index) => page(`sida-${type}`, nameOf(type), [withHashes(casesOf(type).block)], {
    section: index < known.length / 2 ? 'Första delen' : 'Andra delen',
    lead: index % 3 ? '' : 'En mening som säger vad sidan handlar om, med <em>betoning</em>.'
  }))
  return {
    format: 1, id: 'provkurs', version: '1.0.0', hash: 'hash-provkurs', language, variant: 'af',
    title: 'Provkursen: alla slags block på en inkluderande arbetsmarknad', summary: 'En kurs som visar varje slags block en gång.',
    publisher: 'Brygga', contact: 'utbildning@example.org', audience: 'Alla', prerequisites: 'Inga', duration: 'PT100M', licence: 'CC BY-SA 4.0', reviewBy: '2027-05-21',
    objectives: [{ id: 'mal-1', text: 'visa hur blocken hänger ihop' }], requirements: [],
    sources: [
      { id: 'k002', kind: 'report', date: '2016-09-09', short: 'PIACS 2016', title: 'Utvecklingsidén', publisher: 'PIACS', url: '', reviewed: true, checked: '' },
      { id: 'x04', kind: 'law', date: '2024-01-01', short: 'Lag (2022:900)', title: 'Lag om registrering av idéburna organisationer', publisher: 'Riksdagen', url: 'https://www.example.org/lag', reviewed: false, checked: '2026-11-21' }
    ],
    terms: [
      { id: 'asf', name: 'arbetsintegrerande socialt företag (ASF)', definition: 'Ett företag som driver verksamhet för att ge människor som har svårt att få arbete en väg in.' },
      { id: 'social-ekonomi', name: 'social ekonomi', definition: 'Organiserade verksamheter med samhälleliga ändamål. Läs mer på <a class="external" href="https://www.example.org/" rel="noopener noreferrer">webbplatsen</a>.' }
    ],
    webinars: [], changes: [],
    completion: { pages: 'required', test: test ? 'prov' : '', requires },
    units: [
      { id: 'start', title: 'Introduktion', pages: [
        page('valkommen', 'Välkommen till kursen', [
          text('hej', '<p>Här möter du <a class="term" href="#term-asf">ASF</a> och andra delar av den sociala ekonomin <a class="cite" href="#source-k002" data-place="s. 8">[PIACS 2016]</a>. Kursen är gjord för dig som möter människor i ditt arbete och vill förstå vilka vägar som finns.</p>'
            + '<p>Du läser i din egen takt. Allt du svarar sparas direkt, så du kan stänga kursen och fortsätta en annan dag. Läs <a class="external" href="https://www.example.org/" rel="noopener noreferrer">lagen</a> eller gå till <a class="page" href="#page-prov-sida">kunskapsprovet</a>.</p>'
            + '<h4>Så är kursen upplagd</h4><ul><li>Korta sidor, en tanke på varje.</li><li>Övningar som du kan göra om hur många gånger du vill.</li><li>Ett prov i slutet.</li></ul>')
        ], { lead: 'Du får veta vad kursen handlar om och hur du tar dig igenom den.', speaksFor: '2016', reviewBy: '2027-05-21', sources: ['k002', 'x04'], facilitator: '<p>Låt gruppen presentera sig.</p>' })
      ] },
      { id: 'block', title: 'Alla slags block', pages },
      ...(test ? [{ id: 'slut', title: 'Kunskapsprov', pages: [
        page('prov-sida', 'Kunskapsprov', [text('prov-intro', '<p>Provet har frågor av olika slag.</p>')], { test: { id: 'prov', bank: 'fragor', draw: questions.length - 1, pass, questions } }),
        page('tack', 'Efter kursen', [text('tack-text', '<p>Tack för att du var med.</p>')])
      ] }] : [])
    ]
  }
}

/** Files the examples name, so that a package of this course has no dead references. */
export const mediaOf = course => {
  const files = {}
  for (const [, path] of JSON.stringify(course).matchAll(/"(media\/[^"]+)"/g)) files[path] = mediaFile(path)
  return files
}

const mediaFile = path => {
  if (path.endsWith('.vtt')) return 'WEBVTT\n\n1\n00:00:00.000 --> 00:00:20.000\n<v Berättare>Två roller möts.\n\n2\n00:00:30.000 --> 00:00:50.000\n<v Berättare>Uppföljningen binder ihop dem.\n'
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320" width="640" height="320"><rect width="640" height="320" fill="#f3f6f7"/>'
    + '<rect x="60" y="80" width="140" height="200" fill="#00566b"/><rect x="250" y="140" width="140" height="140" fill="#00566b"/><rect x="440" y="140" width="140" height="140" fill="#00566b"/>'
    + '<text x="60" y="60" font-family="sans-serif" font-size="24" fill="#16232c">Ett år senare</text></svg>'
}
