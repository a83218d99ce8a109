// node make-course.mjs FOLDER [PAGES]: a course of 200 pages, ten a unit, each with text, a picture on every tenth, and a question; a test that draws 20 of 40.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../../courses/rules/random.mjs'

const folder = process.argv[2]
const count = Number(process.argv[3] ?? 200)
const random = makeRandom(count)
const nouns = ['samverkan', 'platsen', 'kommunen', 'gruppen', 'planen', 'mötet', 'stödet', 'kursen', 'arbetet', 'vägen', 'frågan', 'beslutet']
const verbs = ['börjar', 'fungerar', 'hjälper', 'växer', 'kräver tid', 'behöver dig', 'tar form', 'ger svar']
const pick = list => list[Math.floor(random() * list.length)]
const sentence = () => `Du ser att ${pick(nouns)} ${pick(verbs)} när ${pick(nouns)} och ${pick(nouns)} möts.`
const paragraph = count => Array.from({ length: count }, sentence).join(' ')

const question = id => `<choice id="${id}" objectives="mal"><prompt>Vad gäller för ${pick(nouns)}?</prompt>
  <option id="a" correct="true"><text>${sentence()}</text><feedback>Det stämmer, för ${sentence().toLowerCase()}</feedback></option>
  <option id="b"><text>${sentence()}</text><feedback>Nej, för ${sentence().toLowerCase()}</feedback></option>
  <option id="c"><text>${sentence()}</text><feedback>Nej, för ${sentence().toLowerCase()}</feedback></option></choice>`

const figure = number => `<figure id="bild-${number}" src="media/bild.svg"><alt>Två rutor med en pil emellan.</alt><description><p>${sentence()}</p></description></figure>`

const page = number => `<page id="sida-${number}" objectives="mal"><title>Sida ${number}: ${pick(nouns)}</title>
  <text id="text-${number}"><p>${paragraph(5)}</p><heading>Vad ${pick(nouns)} kräver</heading><p>${paragraph(5)}</p></text>
  ${number % 10 === 1 ? figure(number) : ''}${question(`fraga-${number}`)}</page>`

const write = (name, text) => writeFileSync(join(folder, name), text)
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="urn:brygga:course:1"'

for (const part of ['units', 'banks', 'media']) {
  mkdirSync(join(folder, part), { recursive: true })
}
const units = Array.from({ length: count / 10 }, (_, i) => i + 1)
for (const unit of units) {
  const pages = Array.from({ length: 10 }, (_, i) => page(10 * (unit - 1) + i + 1)).join('\n')
  const test = unit === units.length ? '<page id="provet"><title>Prov</title><test id="prov" bank="fragor" draw="20"/></page>' : ''
  write(`units/del-${unit}.xml`, `${head}<unit ${namespace} id="del-${unit}"><title>Del ${unit}</title>\n${pages}${test}</unit>\n`)
}
write('banks/fragor.xml', `${head}<bank ${namespace} id="fragor">${Array.from({ length: 40 }, (_, i) => question(`prov-${i}`)).join('\n')}</bank>\n`)
write('media/bild.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" role="img"><title>Två rutor</title><rect x="5" y="5" width="100" height="90" fill="none" stroke="#16232c"/><rect x="195" y="5" width="100" height="90" fill="none" stroke="#16232c"/><path d="M110 50h80" stroke="#16232c"/></svg>\n')
write('course.xml', `${head}<course ${namespace} id="sidor-${count}" version="1.0.0"><title>${count} sidor</title>
  <objective id="mal"><text>avgöra vad som gäller</text></objective>
  <completion test="prov"/><bank src="banks/fragor.xml"/>${units.map(unit => `<unit src="units/del-${unit}.xml"/>`).join('')}</course>\n`)
