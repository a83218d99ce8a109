// A test page: one question at a time from those drawn, feedback when it is handed in, at the end the result and a new try.
import { escape, plain } from '../../courses/rules/html.mjs'
import { icon } from './icon.mjs'
import { blockHtml } from './page.mjs'

const signs = { right: icon('circle-check'), partly: icon('circle-dot'), wrong: icon('circle-x'), done: icon('circle-check') }

export const makeTests = ({ source, session, blocks, announce }) => {
  const { words } = source
  const registry = session.outline.registry

  const firstOpen = test => test.questions.findIndex(question => !session.state(question.id).locked)

  const show = (page, main) => {
    const root = main.querySelector(`#test-${page.test.id}`)
    const current = () => session.test(page.test.id)

    const progressHtml = (test, index) => `<div class="test-progress"><h2 id="test-place" tabindex="-1">${escape(words('test-question', { n: index + 1, total: test.count }))}</h2>`
      + `<progress aria-labelledby="test-place" max="${test.count}" value="${test.answered}"></progress></div>`

    const ask = (index, mayFocus) => {
      const test = current()
      const question = test.questions[index]
      let draft = session.state(question.id).answer
      root.innerHTML = progressHtml(test, index)
        + blockHtml(source, question, 3, true)
        + `<p class="feedback" data-state="note" id="test-missing" hidden>${icon('info')}<span>${escape(words('shell.answer-first'))}</span></p>`
        + `<div class="actions"><button type="button" class="button primary" data-act="hand-in">${escape(words('shell.hand-in'))}</button>`
        + `<button type="button" class="button primary" data-act="next" hidden>${escape(words(index + 1 < test.count ? 'shell.next-question' : 'shell.see-result'))}${icon('arrow-right')}</button></div>`
      const part = name => root.querySelector(`[data-act="${name}"]`)
      const state = () => {
        const known = blocks.stateOf(question)
        return known.locked ? known : Object.assign(known, { answer: draft })
      }
      blocks.leave()
      blocks.show(question, root, { heading: 3, test: true, state, answered: answer => { draft = answer; root.querySelector('#test-missing').hidden = true } })

      const settle = () => {
        const { locked } = session.state(question.id)
        part('hand-in').hidden = locked
        part('next').hidden = !locked
        root.querySelector('progress').value = current().answered
      }
      part('hand-in').addEventListener('click', () => {
        if (draft === null || !registry(question).isAnswered(question, draft)) {
          root.querySelector('#test-missing').hidden = false
          announce(words('shell.answer-first'))
          return
        }
        session.answer(question.id, draft)
        blocks.update()
        settle()
        part('next').focus()
        const { result, feedback } = session.state(question.id)
        announce([words(result), ...feedback.map(entry => plain(entry.text))].join(' '))
      })
      part('next').addEventListener('click', () => next(true))
      settle()
      if (mayFocus) root.querySelector('h2').focus()
    }

    const answerHtml = (question, number) => {
      const { result } = session.state(question.id)
      return `<li><details><summary data-result="${result}">${signs[result]}<span><span class="visually-hidden">${escape(words('test-question', { n: number, total: current().count }))} </span>`
        + `<strong>${escape(words(result))}:</strong> ${escape(plain(question.prompt))}</span></summary>${blockHtml(source, question, 3, true)}</details></li>`
    }

    const tell = mayFocus => {
      const test = current()
      const passed = test.score >= test.pass
      const title = words(passed ? 'shell.test-is-passed' : 'shell.test-is-failed')
      root.innerHTML = `<section class="test-result"><div class="verdict" data-state="${passed ? 'right' : 'partly'}">${passed ? icon('circle-check') : icon('rotate-ccw')}`
        + `<div><h2 class="verdict-title" tabindex="-1">${escape(title)}</h2><p>${escape(words('shell.test-score', { score: test.score, pass: test.pass }))}</p>`
        + (test.best > test.score ? `<p>${escape(words('shell.test-best', { best: test.best }))}</p>` : '') + '</div></div>'
        + `<div class="actions"><button type="button" class="button${passed ? '' : ' primary'}">${icon('rotate-ccw')}${escape(words('test-retry'))}</button></div>`
        + `<h2>${escape(words('shell.your-answers'))}</h2><ol class="test-answers">${test.questions.map((question, index) => answerHtml(question, index + 1)).join('')}</ol></section>`
      blocks.leave()
      test.questions.forEach(question => blocks.show(question, root, { heading: 3, test: true, answered: () => false }))
      root.querySelector('.actions button').addEventListener('click', () => {
        session.retry(page.test.id)
        next(true)
      })
      if (!mayFocus) return
      root.querySelector('h2').focus()
    }

    const next = mayFocus => {
      const test = current()
      const index = firstOpen(test)
      if (test.finished || index < 0) tell(mayFocus)
      else ask(index, mayFocus)
    }
    next(false)
  }

  return { show }
}
