export const html = block => `<div class="prose">${block.body}</div>`
