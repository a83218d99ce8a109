import { enhanceGrid, gridHtml } from '../grid-view.mjs'

export const html = block => gridHtml(`${block.id}-caption`, block)

export const enhance = element => enhanceGrid(element)
