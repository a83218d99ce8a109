// An icon of the sprite that the package's HTML files carry. Always decoration: words stand beside it.

export const icon = name => `<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${name}"></use></svg>`

export const sprite = symbols => `<svg class="sprite" aria-hidden="true" focusable="false" width="0" height="0">${symbols}</svg>`
