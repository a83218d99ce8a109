// What a screen reader has to read, as lines in order, from either player's accessible tree.

/**
 * What is called what. `web` are Chromium's roles, `native` Qt's; `why` says why two roles count as one, where they do.
 * A role that is in neither list is written as it is, and then differs.
 */
export const roles = [
  { role: 'heading', web: ['heading'], native: ['Heading'] },
  { role: 'text', web: ['paragraph', 'StaticText', 'Legend', 'Figcaption', 'term', 'definition'], native: ['Paragraph', 'StaticText'],
    why: 'Qt has no role for legends, captions, terms and definitions: they are texts where they stand' },
  { role: 'link', web: ['link'], native: ['Link'] },
  { role: 'button', web: ['button', 'DisclosureTriangle'], native: ['Button'], why: 'what shows and hides is a button with a state, in HTML and in Qt' },
  { role: 'radio', web: ['radio'], native: ['RadioButton'] },
  { role: 'checkbox', web: ['checkbox'], native: ['CheckBox'] },
  { role: 'combobox', web: ['combobox'], native: ['ComboBox'] },
  { role: 'textbox', web: ['textbox', 'searchbox'], native: ['EditableText'] },
  { role: 'slider', web: ['slider'], native: ['Slider'] },
  { role: 'progressbar', web: ['progressbar'], native: ['ProgressBar'] },
  { role: 'image', web: ['image'], native: ['Graphic'] },
  { role: 'group', web: ['group'], native: ['Grouping'] },
  { role: 'note', web: ['note'], native: ['Note'] },
  { role: 'list', web: ['list'], native: ['List'] },
  { role: 'listitem', web: ['listitem'], native: ['ListItem'] },
  { role: 'table', web: ['table'], native: ['Table'] },
  { role: 'cell', web: ['cell', 'gridcell'], native: ['Cell'] },
  { role: 'columnheader', web: ['columnheader'], native: ['ColumnHeader'] },
  { role: 'rowheader', web: ['rowheader'], native: ['RowHeader'] }
]

const byName = side => new Map(roles.flatMap(entry => entry[side].map(name => [name, entry.role])))
const webNames = byName('web')
const nativeNames = byName('native')

/** The role of the same thing in the other player. */
export const nativeRole = web => roles.find(entry => entry.role === webNames.get(web))?.native[0] ?? web

// Said by a package alone: it stands in a platform's frame, and a link that led away in it would close the course. The native player
// hands links to the browser, and stays.
const packagesOwn = /\s*\(öppnas i en ny flik\)/g

/** What both players say of a text. */
export const spokenText = text => text.replace(packagesOwn, '')

const words = text => text.replace(/\s+/g, ' ').trim()

// A browser's tree leaves out white space between links and puts some in around hidden words.
const packed = text => text.replace(/\s+/g, '')
export const isSame = (a, b) => packed(a) === packed(b)

// Controls tell whether they can be used; that a group holds such controls goes without saying.
const controls = new Set(['button', 'link', 'radio', 'checkbox', 'combobox', 'textbox', 'slider'])

const line = (role, name, entry) => {
  const states = []
  if (entry.value !== undefined && entry.value !== '') states.push(`= ${words(String(entry.value))}`)
  const isOn = entry.pressed ?? entry.checked
  if (isOn !== undefined && role === 'button') states.push(String(isOn) === 'true' ? 'pressed' : 'not pressed')
  if (entry.checked !== undefined && (role === 'radio' || role === 'checkbox')) states.push(String(entry.checked) === 'true' ? 'checked' : 'not checked')
  if (entry.expanded !== undefined && role === 'button') states.push(entry.expanded ? 'expanded' : 'collapsed')
  if (entry.disabled && controls.has(role)) states.push('disabled')
  if (role === 'heading') states.push(`level ${entry.level}`)
  return `${role} “${words(name)}”${states.map(state => ` ${state}`).join('')}`
}

// Native

// A table that is wider than its place scrolls and can be reached by the keyboard; how wide letters are is the platform's matter.
const scrolls = entry => entry.role === 'Pane'

export const spokenNative = entries => entries.filter(entry => !scrolls(entry)).map(entry => line(nativeNames.get(entry.role) ?? entry.role, entry.name, entry))

// Web: a browser gives every run of text an entry of its own, so what stands in one paragraph is put together again.

const inline = new Set(['StaticText', 'link', 'emphasis', 'strong', 'code', 'LineBreak', 'superscript', 'subscript', 'mark', 'ListMarker', 'Abbr'])
// What holds other things and says nothing itself; Qt has no such roles, and needs none.
const boxes = new Set(['generic', 'blockquote', 'DescriptionList', 'article', 'section', 'sectionheader', 'sectionfooter', 'figure', 'none', 'Details', 'LabelText', 'rowgroup', 'row', 'LayoutTable', 'Div', 'form', 'search', 'navigation', 'region', 'complementary'])
const own = new Set(['paragraph', 'heading', 'listitem', 'cell', 'columnheader', 'rowheader', 'Legend', 'Figcaption', 'term', 'definition'])
const cells = new Set(['cell', 'columnheader', 'rowheader'])
const whole = new Set(['button', 'DisclosureTriangle', 'combobox', 'textbox', 'searchbox', 'radio', 'checkbox', 'slider', 'progressbar', 'image', 'link'])

const textOf = entry => entry.role === 'StaticText' ? entry.name : entry.role === 'ListMarker' ? '' : entry.role === 'LineBreak' ? ' ' : entry.below.map(textOf).join('')
const isInline = entry => inline.has(entry.role)

export const spokenWeb = tree => {
  const lines = []
  const linksIn = entry => entry.role === 'link' ? lines.push(line('link', spokenText(entry.name), entry)) : entry.below.forEach(linksIn)
  const run = (role, entries, entry = {}) => {
    const text = words(spokenText(entries.map(textOf).join('')))
    if (text) lines.push(line(role, text, entry))
    entries.forEach(linksIn)
  }
  const visitAll = (entries, isLabel) => {
    let open = []
    const close = () => {
      if (!isLabel && open.some(entry => entry.role !== 'link')) run('text', open)
      else open.forEach(linksIn)
      open = []
    }
    for (const entry of entries) {
      if (isInline(entry)) open.push(entry)
      else {
        close()
        visit(entry, isLabel)
      }
    }
    close()
  }
  const visit = (entry, isLabel = false) => {
    const role = webNames.get(entry.role) ?? entry.role
    if (role === 'group' && entry.name === '') visitAll(entry.below, isLabel) // <details>; a group without a name says nothing
    else if (whole.has(entry.role)) lines.push(line(role, entry.name, entry))
    else if (boxes.has(entry.role)) visitAll(entry.below, isLabel || entry.role === 'LabelText')
    else if (entry.role === 'caption') return // the table's name says it
    else if (cells.has(role) && entry.below.length === 0) lines.push(line(role, '', entry))
    else if (own.has(entry.role) && entry.below.every(isInline)) run(role, entry.below, entry)
    else if (role === 'text') visitAll(entry.below, isLabel)
    else {
      lines.push(line(role, entry.name, entry))
      visitAll(entry.below, isLabel)
    }
  }
  visitAll(tree, false)
  return lines
}

// Beside a word: the web player says all of it in one breath in the word's own paragraph, the native one in several; what is said is the same.

const isText = said => said.startsWith('text “')
const inOne = lines => [`text “${lines.filter(isText).map(said => said.slice(6, -1)).join(' ')}”`].concat(lines.filter(said => !isText(said)))

// Natively it takes the keyboard, so it is a dialog; the web player's is a part of the page.
const isFrame = entry => entry.role === 'Dialog'

export const besideNative = entries => entries.length ? inOne(spokenNative(entries.filter(entry => !isFrame(entry)))) : []
export const besideWeb = tree => tree.length ? inOne(spokenWeb(tree)) : []

// The certificate: the native one is signed, has a number and is saved; the package's is printed, and has its learner's name from the platform. What
// both certify is the same: every text of the package's but its word above and the name stands on the other too.

const named = /^text “(Kursintyg|Anna Åsa Ñu)”$/

/** The facts of the web's certificate that are missing in the native one. */
export const uncertified = (native, web) => {
  // A word and its fact are two texts on one, and one with a colon on the other.
  const bare = text => packed(text).replace(/:/g, '')
  const whole = bare(spokenNative(native).filter(isText).join(' '))
  return spokenWeb(web).filter(said => isText(said) && !named.test(said)).filter(said => !whole.includes(bare(said.slice(6, -1))))
}

// Where what somebody has written for themselves is kept: that is the one thing about it in which the players differ.
export const keptHere = lines => lines.map(said => said.replace(/i den här webbläsaren|på den här datorn/g, 'här'))
