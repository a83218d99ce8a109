import { escape } from '../../rules/html.mjs'
import { readFields, writeFields } from '../fields-view.mjs'
import { make } from '../element.mjs'
import { feedbackHtml } from '../question-view.mjs'

const stepsOf = scale => Array.from({ length: scale.points }, (none, index) => index + 1)

const meaning = (scale, step) => step === 1 ? scale.low : step === scale.points ? scale.high : ''

const stepHtml = (block, statement, step, label, about) =>
  `<label class="survey-step"><input type="radio" name="${block.id}-${statement.id}" data-statement="${statement.id}" value="${step}"><span>${escape(label)}`
  + (about ? `<span class="visually-hidden">, ${escape(about)}</span>` : '') + '</span></label>'

const statementHtml = (block, view, statement) => {
  const { scale } = block
  return `<fieldset class="survey-statement"><legend>${statement.text}</legend><div class="survey-scale"><span class="survey-end" aria-hidden="true">${escape(scale.low)}</span>`
    + `<div class="survey-steps">${stepsOf(scale).map(step => stepHtml(block, statement, step, String(step), meaning(scale, step))).join('')}</div>`
    + `<span class="survey-end" aria-hidden="true">${escape(scale.high)}</span></div>`
    + (scale.notApplicable ? stepHtml(block, statement, 0, view.words('survey.not-applicable'), '') : '') + '</fieldset>'
}

export const html = (block, view) =>
  `<div class="card survey"><h${view.heading}>${escape(view.words(`survey.moment.${block.weeks ? 'weeks' : block.moment}`, { n: block.weeks }))}</h${view.heading}>`
  + (block.intro ? `<div class="prose">${block.intro}</div>` : '')
  + `<p class="private-notice" id="${block.id}-notice">${view.icon('lock')}<span>${escape(view.words(view.collects ? 'survey.notice' : 'survey.notice-local'))} ${escape(view.words('survey.optional'))}</span></p>`
  + '<div class="survey-form">' + (block.scale ? block.statements.map(statement => statementHtml(block, view, statement)).join('') : '')
  + block.questions.map(question => `<div class="survey-question"><p id="${block.id}-${question.id}-question">${question.text}</p>`
    + `<textarea name="${question.id}" rows="3" aria-labelledby="${block.id}-${question.id}-question" aria-describedby="${block.id}-notice"></textarea></div>`).join('') + '</div></div>'

export const enhance = (element, view) => {
  const { words } = view
  const form = element.querySelector('.survey-form')
  const said = make('<div></div>')
  const actions = make(`<div class="actions"><button type="button" class="button primary">${escape(words(view.collects ? 'survey.hand-in' : 'survey.keep'))}</button>`
    + `<button type="button" class="button">${escape(words('survey.skip'))}</button></div>`)
  element.querySelector('.survey').append(actions, said)

  const read = () => {
    const steps = {}
    for (const input of form.querySelectorAll('input:checked')) steps[input.dataset.statement] = Number(input.value)
    return Object.keys(steps).length || readFields(form) ? { steps, texts: readFields(form) ?? {} } : null
  }
  const write = values => {
    for (const input of form.querySelectorAll('input')) input.checked = values.steps?.[input.dataset.statement] === Number(input.value)
    writeFields(form, values.texts ?? {})
  }
  const tell = (state, text) => {
    said.innerHTML = feedbackHtml(view, state, text)
    view.announce(text)
  }
  // What has been handed in anonymously cannot be found again, so the form closes; kept for oneself, it stays open.
  const close = () => {
    if (!view.collects) return
    form.hidden = true
    actions.hidden = true
    said.tabIndex = -1
    said.focus()
  }
  actions.children[0].addEventListener('click', () => {
    const values = read()
    if (values) view.written(values)
    view.answered(true)
    tell(values ? 'right' : 'note', words(!values ? 'survey.skipped' : view.collects ? 'survey.handed-in' : 'survey.kept'))
    close()
  })
  actions.children[1].addEventListener('click', () => {
    view.answered(true)
    tell('note', words('survey.skipped'))
    close()
  })

  let isNew = true
  return state => {
    if (!isNew) return
    isNew = false
    if (state.written) write(state.written)
    if (state.answer !== true) return
    said.innerHTML = feedbackHtml(view, 'note', words(view.collects ? 'survey.handed-in' : 'survey.kept'))
    form.hidden = actions.hidden = view.collects
  }
}
