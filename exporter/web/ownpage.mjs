// The frame of a page that is the player's own, not the course's.
import { escape } from '../../courses/rules/html.mjs'

export const ownPage = (title, html, lead = '') => ({
  title,
  html: `<article class="page own"><header class="page-head"><h1 tabindex="-1">${escape(title)}</h1>${lead ? `<p class="lead">${escape(lead)}</p>` : ''}</header>${html}</article>`
})
