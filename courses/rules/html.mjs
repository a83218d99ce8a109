const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const characters = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", nbsp: '\u00a0' }

/** Plain text made safe inside elements and quoted attributes. */
export const escape = text => String(text ?? '').replace(/[&<>"']/g, character => entities[character])

/** The words of safe HTML (what block JSON holds), without its tags. */
export const plain = html => String(html ?? '')
  .replace(/<\/(p|li|h4|ul|ol)>/g, ' ')
  .replace(/<[^>]*>/g, '')
  .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (all, name) => characters[name])
  .replace(/\s+/g, ' ')
  .trim()
