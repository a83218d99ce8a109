// An agency's theme in a package: custom properties over those of the tokens, its font files, and room for its logo.
import { escape } from '../../courses/rules/html.mjs'
import { families, palette } from '../../courses/rules/theme.mjs'
import { colours } from './tokens.mjs'

const quoted = name => name.includes(' ') ? `"${name}"` : name

const face = (src, weight) => src ? `@font-face{font-family:"agency";src:url(${src});font-weight:${weight};font-display:swap}` : ''

const typeface = ({ font, regular }, system) => {
  const names = (regular ? ['"agency"'] : []).concat((families[font] || []).map(quoted))
  if (!names.length) return ''
  return `--font-family:${names.concat(font === 'system' ? [system] : []).join(',')};`
}

// A logo is drawn for white paper and stays on it, also where the page is dark or the reader chooses the colours.
const plate = '.logo{block-size:2.5rem;inline-size:auto;max-inline-size:min(10rem,40vw);object-fit:contain;flex:none;padding:4px 6px;background:#fff;border-radius:var(--radius-small);forced-color-adjust:none}'
  + '.cover .logo,.text-page .logo,.certificate .logo{block-size:3.5rem;max-inline-size:min(16rem,100%)}.cover .logo,.text-page .logo{margin-block-end:var(--space-3)}'
  + '@media (min-width:48.01rem){.cover .logo{display:none}}@media (max-width:48rem){.bar .logo{display:none}}'

/** The style of a theme. High contrast is what it was; `media(src)` gives the address of a file. */
export const themeCss = (theme, { color, font }, media = src => src) => {
  const changed = palette(theme, color)
  const scheme = mode => `:root{${colours(changed, mode)}}`
  const tinted = Object.keys(changed).length > 0
  return (tinted ? `${scheme('light')}@media (prefers-color-scheme:dark){${scheme('dark')}}@media (prefers-contrast:more){${scheme('contrast')}}@media print{${scheme('light')}}` : '')
    + (typeface(theme, font.family) ? `:root{${typeface(theme, font.family)}}` : '')
    + face(theme.regular && media(theme.regular), '1 599') + face(theme.bold && media(theme.bold), '600 1000')
    + (theme.logo ? plate : '')
}

/** The logo with what it says. `size`: { width, height } of the file, so that its room is kept until it comes. */
export const logoHtml = (theme, { media = src => src, size = null } = {}) => theme && theme.logo
  ? `<img class="logo" src="${escape(media(theme.logo))}" alt="${escape(theme.alt)}"${size ? ` width="${size.width}" height="${size.height}"` : ''}>` : ''
