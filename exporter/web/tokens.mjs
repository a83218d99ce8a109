// The design tokens as CSS: custom properties for the player, a recolouring for diagrams.

const rem = pixels => `${Math.round(pixels / 18 * 10000) / 10000}rem`
const isLength = name => /^(space|radius|target|focus-width)/.test(name)

// The measure counts letters; CSS's unit is the width of a zero, and letters are a tenth narrower.
const measure = characters => `${Math.round(parseFloat(characters) * 9) / 10}ch`

const value = (name, token) => {
  if (name === 'measure') return measure(token)
  if (typeof token !== 'number') return token
  if (name.startsWith('font-size')) return rem(token)
  if (name.startsWith('motion')) return `${token}ms`
  return isLength(name) ? `${token}px` : String(token)
}

const properties = (group, name) => Object.entries(group).map(([key, token]) => {
  const full = name ? `${name}-${key}` : key
  return typeof token === 'object' ? properties(token, full) : `--${full}:${value(full, token)};`
}).join('')

/** The column `mode` of a set of colours as custom properties. */
export const colours = (color, mode) => Object.entries(color).map(([name, modes]) => `--color-${name}:${modes[mode]};`).join('')

/** All tokens as custom properties; the reader's platform chooses the column of colours. */
export const tokensCss = ({ about, color, ...rest }) => `
:root{color-scheme:light;${properties(rest, '')}${colours(color, 'light')}}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;${colours(color, 'dark')}}}
@media (prefers-contrast:more){:root{color-scheme:dark;${colours(color, 'contrast')}}}
@media print{:root{color-scheme:light;${colours(color, 'light')}}}
@media (prefers-reduced-motion:reduce){:root{--motion-fast:0ms;--motion-normal:0ms}}`

/**
 * A diagram is shown as a picture and so cannot read the page's properties; it carries this, which swaps each light colour for its
 * dark or high-contrast one. Tokens that share a light colour (paper, text on accent) share the other too. `changed`: a theme's colours.
 */
export const diagramCss = ({ color }, changed = {}) => {
  const lights = new Map()
  for (const [name, modes] of Object.entries(color)) if (!lights.has(modes.light)) lights.set(modes.light, changed[name] || modes)
  const swap = (mode, swapped = [...lights]) => swapped.map(([light, modes]) =>
    ['fill', 'stroke', 'stop-color'].map(property => `[${property}="${light}" i]{${property}:${modes[mode]}}`).join('')).join('')
  return `${swap('light', [...lights].filter(([light, modes]) => modes.light !== light))}@media (prefers-color-scheme:dark){${swap('dark')}}@media (prefers-contrast:more){${swap('contrast')}}`
}
