// The block types' faces and rules, apart from the player so that the first page is there sooner.
import views from 'brygga:views'
import rules from 'brygga:rules'

window.openBlocks({ views, rules })
