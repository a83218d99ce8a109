// An agency's theme: which design tokens it may change, and what they must keep to (DESIGN 4a, ACC-W18, ACC-W21). High contrast is nobody's to change.
// `tokens` is the colours of courses/design/tokens.json, `theme` the JSON of a course's theme.

const schemes = ['light', 'dark']

/** Typefaces that most computers have, or have one like; the last of each is what every system knows. */
export const families = {
  system: [],
  arial: ['Arial', 'Helvetica', 'Liberation Sans', 'sans-serif'],
  verdana: ['Verdana', 'DejaVu Sans', 'sans-serif'],
  georgia: ['Georgia', 'Gelasio', 'DejaVu Serif', 'serif']
}

/** Colours to begin from, round the circle, each for light and for dark; all keep every promise. */
export const suggestions = [
  { name: 'red', light: '#9b1c1c', dark: '#f5a3a0' }, { name: 'rust', light: '#8f3900', dark: '#ffab6e' }, { name: 'ochre', light: '#674800', dark: '#e8bf5c' },
  { name: 'olive', light: '#4d5500', dark: '#c3cc5f' }, { name: 'green', light: '#1d5b2c', dark: '#9ddcae' }, { name: 'sea', light: '#00594f', dark: '#7fd6c8' },
  { name: 'petrol', light: '#00566b', dark: '#8fd3e6' }, { name: 'blue', light: '#1f4e9c', dark: '#9fc0f5' }, { name: 'indigo', light: '#3b3fa8', dark: '#b5b8ff' },
  { name: 'violet', light: '#5b2d91', dark: '#cfb0f2' }, { name: 'plum', light: '#7a1f6b', dark: '#eca6de' }, { name: 'wine', light: '#8a1c4f', dark: '#f4a8c8' },
  { name: 'brown', light: '#5d4037', dark: '#d3b8ac' }, { name: 'slate', light: '#37474f', dark: '#b6c4cb' }
]

const parts = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16))
const hex = numbers => '#' + numbers.map(number => Math.round(number).toString(16).padStart(2, '0')).join('')
const isColour = text => typeof text === 'string' && /^#[0-9a-f]{6}$/.test(text)

/** A colour with the share `amount` (0 to 1) of another in it. */
const mix = (colour, other, amount) => {
  const added = parts(other)
  return hex(parts(colour).map((part, index) => part + (added[index] - part) * amount))
}

const luminance = colour => {
  const [red, green, blue] = parts(colour).map(part => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How a colour stands out from another, 1 to 21, as WCAG counts it. */
export const contrast = (first, second) => {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

// The tokens that follow from the accent of a scheme.
const tinted = (accent, scheme, tokens) => ({
  accent,
  'accent-soft': mix(tokens.paper[scheme], accent, scheme === 'light' ? 0.12 : 0.2),
  focus: accent
})

// What is seen on what, and how much it must stand out.
const promises = [
  { code: 'link', fore: 'accent', back: 'paper', least: 7 },
  { code: 'link-surface', fore: 'accent', back: 'surface', least: 7 },
  { code: 'button', fore: 'on-accent', back: 'accent', least: 7 },
  { code: 'text-soft', fore: 'ink', back: 'accent-soft', least: 7 },
  { code: 'link-soft', fore: 'accent', back: 'accent-soft', least: 4.5 },
  { code: 'focus', fore: 'focus', back: 'surface', least: 3 }
]

/** Each promise for an accent: { code, fore, back, ratio, least, holds }. Figures are cut, never rounded up. */
export const measure = (accent, scheme, tokens) => {
  const made = tinted(accent, scheme, tokens)
  const colour = name => made[name] || tokens[name][scheme]
  return promises.map(({ code, fore, back, least }) => {
    const ratio = contrast(colour(fore), colour(back))
    return { code, fore: colour(fore), back: colour(back), ratio: Math.floor(ratio * 100) / 100, least, holds: ratio >= least }
  })
}

const holds = (accent, scheme, tokens) => measure(accent, scheme, tokens).every(promise => promise.holds)

/** The colour nearest to this that keeps every promise: with as little black or white in it as does. */
export const nearest = (accent, scheme, tokens) => {
  for (let step = 0; step <= 255; ++step) {
    const found = ['#000000', '#ffffff'].map(end => mix(accent, end, step / 255)).find(colour => holds(colour, scheme, tokens))
    if (found) return found
  }
  return tokens.accent[scheme]
}

/** The accent of each scheme as it may be shown: { light, dark }. The dark one follows from the light one where none is given. */
export const accents = (theme, tokens) => {
  const light = isColour(theme.accent) ? theme.accent : ''
  const chosen = { light, dark: isColour(theme.darkAccent) ? theme.darkAccent : light }
  const shown = {}
  for (const scheme of schemes) shown[scheme] = chosen[scheme] ? nearest(chosen[scheme], scheme, tokens) : tokens.accent[scheme]
  return shown
}

/** The tokens a theme changes, as in tokens.json: { accent: { light, dark, contrast }, … }. What does not hold is replaced by the nearest that does. */
export const palette = (theme, tokens) => {
  if (!isColour(theme.accent) && !isColour(theme.darkAccent)) return {}
  const shown = accents(theme, tokens)
  const [light, dark] = schemes.map(scheme => tinted(shown[scheme], scheme, tokens))
  const changed = {}
  for (const name of Object.keys(light)) changed[name] = { light: light[name], dark: dark[name], contrast: tokens[name].contrast }
  return changed
}

/**
 * What an author sees while choosing: for light and dark { scheme, colour, given, shown, holds, promises, samples }. `colour` is what was
 * chosen or else what follows, `shown` the nearest that holds, `samples` the colours around it.
 */
export const judge = (theme, tokens) => [['accent', 'light'], ['darkAccent', 'dark']].map(([field, scheme]) => {
  const shown = accents(theme, tokens)[scheme]
  const given = isColour(theme[field])
  const colour = given ? theme[field] : shown
  const promises = measure(colour, scheme, tokens)
  const samples = { paper: tokens.paper[scheme], ink: tokens.ink[scheme], onAccent: tokens['on-accent'][scheme], soft: tinted(colour, scheme, tokens)['accent-soft'] }
  return { scheme, field, colour, given, shown, holds: promises.every(promise => promise.holds), promises, samples }
})

/** Accents that do not keep a promise: { field, scheme, code, ratio, least, colour, repair }, one for each accent: its worst. */
export const problems = (theme, tokens) => [['accent', 'light'], ['darkAccent', 'dark']].filter(([field]) => isColour(theme[field])).map(([field, scheme]) => {
  const [worst] = measure(theme[field], scheme, tokens).filter(promise => !promise.holds).sort((a, b) => a.ratio / a.least - b.ratio / b.least)
  return worst ? { field, scheme, code: worst.code, ratio: worst.ratio, least: worst.least, colour: theme[field], repair: nearest(theme[field], scheme, tokens) } : null
}).filter(problem => problem)
