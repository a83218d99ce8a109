import { escape } from '../../rules/html.mjs'
import { documentActions } from '../document-view.mjs'
import { make } from '../element.mjs'
import { fieldHtml, readFields, writeFields } from '../fields-view.mjs'
import { enhanceGrid, gridHtml } from '../grid-view.mjs'
import { enhancePrivate, privateHtml } from '../private-view.mjs'

const placeHtml = (id, view, name, [yes, no]) => `<div class="field"><label for="${id}">${escape(view.words(`stakeholder-map.${name}`))}</label>`
  + `<select id="${id}" data-place="${name}" autocomplete="off"><option value="yes">${escape(view.words(`stakeholder-map.${yes}`))}</option><option value="">${escape(view.words(`stakeholder-map.${no}`))}</option></select></div>`

const actorHtml = (block, view, n) => {
  const id = `${block.id}-actor-${n}`
  return `<fieldset class="document-row stakeholder"><legend>${escape(view.words('stakeholder-map.actor', { n }))}</legend><div class="document-cells">`
    + fieldHtml(id, { name: 'name', label: view.words('stakeholder-map.actor-name') })
    + placeHtml(`${id}-closeness`, view, 'closeness', ['near', 'far']) + placeHtml(`${id}-mandate`, view, 'mandate', ['large', 'small'])
    + block.fields.map(field => fieldHtml(`${id}-${field.id}`, { name: `field.${field.id}`, label: field.title, hint: n === 1 ? field.hint : '' })).join('') + '</div></fieldset>'
}

const mapHtml = (block, view, actors) => {
  const words = key => view.words(`stakeholder-map.${key}`)
  const names = (near, large) => actors.filter(actor => actor.near === near && actor.large === large)
  const cell = (near, large) => ({ text: names(near, large).map(actor => escape(actor.name || words('unnamed'))).join('<br>') || escape(words('nobody')) })
  const row = large => ({ cells: [{ text: escape(words(large ? 'large' : 'small')) }, cell(true, large), cell(false, large)] })
  return gridHtml(`${block.id}-map`, { caption: words('map'), columns: [{ text: words('mandate') }, { text: words('near') }, { text: words('far') }], rows: [row(true), row(false)], header: 'both' })
}

export const html = (block, view) =>
  `<div class="card stakeholder-map"><h${view.heading}>${escape(block.title)}</h${view.heading}>${block.intro ? `<div class="prose">${block.intro}</div>` : ''}`
  + privateHtml(view, `${block.id}-private`)
  + `<div class="document-fields">${actorHtml(block, view, 1)}</div><div class="stakeholder-result">${mapHtml(block, view, [])}</div></div>`

const readActor = row => {
  const { name = '', ...rest } = readFields(row) ?? {}
  const isYes = place => row.querySelector(`[data-place="${place}"]`).value === 'yes'
  return Object.assign({ name, near: isYes('closeness'), large: isYes('mandate') }, rest)
}

const writeActor = (row, actor) => {
  writeFields(row, actor)
  for (const [place, value] of [['closeness', actor.near], ['mandate', actor.large]]) row.querySelector(`[data-place="${place}"]`).value = value ? 'yes' : ''
}

export const enhance = (element, view) => {
  const { block, words } = view
  const list = element.querySelector('.document-fields')
  const result = element.querySelector('.stakeholder-result')
  const rows = () => Array.from(list.children)
  let count = 1

  const actors = () => rows().map(readActor)
  const isEmpty = row => readFields(row) === null
  const draw = () => {
    result.innerHTML = mapHtml(block, view, rows().filter(row => !isEmpty(row)).map(readActor))
    enhanceGrid(result)
  }
  const removeButton = () => make(`<button type="button" class="link-button" data-act="remove">${view.icon('trash-2')} ${escape(words('stakeholder-map.remove'))}</button>`)
  const add = () => {
    count += 1
    const row = list.appendChild(make(actorHtml(block, view, count)))
    row.append(removeButton())
    return row
  }
  const addButton = make(`<div class="actions"><button type="button" class="button">${view.icon('plus')}${escape(words('stakeholder-map.add'))}</button></div>`)
  list.after(addButton)

  const form = () => {
    const filled = actors().filter(actor => Object.values(actor).some(value => typeof value === 'string' && value.trim()))
    const placed = actor => [actor.name, words(`stakeholder-map.${actor.near ? 'near' : 'far'}`), words(`stakeholder-map.${actor.large ? 'large' : 'small'}`)]
      .concat(block.fields.map(field => actor[`field.${field.id}`] ?? ''))
    const columns = [words('stakeholder-map.actor-name'), words('stakeholder-map.closeness'), words('stakeholder-map.mandate')].concat(block.fields.map(field => field.title))
    return { title: block.title, about: block.intro, parts: [{ title: words('stakeholder-map.map'), columns, rows: Math.max(6, filled.length), cells: filled.map(placed) }] }
  }
  element.querySelector('.stakeholder-map').append(documentActions(view, form))

  const { update, keep } = enhancePrivate(element, view, {
    read: () => rows().every(isEmpty) ? null : actors(),
    write(kept) {
      kept.forEach((actor, index) => writeActor(index === 0 ? rows()[0] : add(), actor))
      draw()
    }
  })
  addButton.addEventListener('click', () => {
    add().querySelector('textarea').focus()
    view.announce(words('stakeholder-map.added', { n: count }))
  })
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-act="remove"]')
    if (!button) return
    const row = button.closest('.stakeholder')
    const before = row.previousElementSibling
    row.remove()
    keep()
    draw()
    before.querySelector('textarea').focus()
    view.announce(words('stakeholder-map.removed'))
  })
  list.addEventListener('change', draw)
  draw()
  return update
}
