export const html = block => `<figure class="quote"><blockquote><p>${block.text}</p></blockquote><figcaption>${block.by}</figcaption></figure>`
