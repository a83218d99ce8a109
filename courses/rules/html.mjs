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

/** How the words of safe HTML begin, in at most `longest` characters: where it is cut, it ends with a whole word (or with part of a long one) and three dots. */
export const excerpt = (html, longest) => {
  const text = plain(html)
  if (text.length <= longest) {
    return text
  }
  const word = text.lastIndexOf(' ', longest - 2)
  return word > longest / 2 ? text.slice(0, word) + ' …' : text.slice(0, longest - 1) + '…'
}
