// What an action of a review does.

import { likelySplit, reshaped, sureAndOpen, taskOrder, type Answer, type ReviewRow, type ValuePath } from '@tiendo/domain'
import { fieldOf, type Field } from '../../screen/model/field.ts'
import type { ReviewAction } from '../model/bindings.ts'
import { asksToType, choicesOf } from '../model/choices.ts'
import type { ReviewStep } from '../model/event.ts'
import { lineOfSpan } from '../model/source-lines.ts'
import { allRows, currentRow, type Notice, type ReviewState } from '../model/state.ts'
import { openFindings, recheck } from './findings.ts'
import { moveBy, nextNeeded, onwards } from './move.ts'
import { enqueue, redo, undo } from './queue.ts'

const still = (state: ReviewState): ReviewStep => [state, []]
const told = (state: ReviewState, notice: Notice): ReviewStep => still({ ...state, notice })

const onward = ([state, effects]: ReviewStep): ReviewStep => [onwards(state), effects]

const answered = (state: ReviewState, path: ValuePath, answer: Answer | null): ReviewStep =>
  enqueue(state, { kind: 'answer', answers: [{ path, answer }] })

/** With a row, or nothing. */
const forRow = (state: ReviewState, use: (row: ReviewRow) => ReviewStep): ReviewStep => {
  const row = currentRow(state)
  return row === null ? told(state, { kind: 'noneLeft' }) : use(row)
}

const forTask = (state: ReviewState, use: (index: number, row: ReviewRow) => ReviewStep): ReviewStep =>
  forRow(state, (row) => (row.item.kind === 'task' ? use(row.item.index, row) : told(state, { kind: 'notATask' })))

/** All at once, as one thing that can be undone. */
const acceptAll = (state: ReviewState, paths: readonly ValuePath[]): ReviewStep => {
  if (paths.length === 0) return told(state, { kind: 'noneLeft' })
  const [next, effects] = enqueue(state, {
    kind: 'answer',
    answers: paths.map((path) => ({ path, answer: { kind: 'accept' } })),
  })
  return [{ ...next, notice: { kind: 'accepted', count: paths.length } }, effects]
}

/** Of what was written by hand, the part that is printed: the number goes before "/KH-UBND". */
const startOf = (row: ReviewRow): Field =>
  asksToType(row) ? { text: row.alternatives[0] ?? '', cursor: 0 } : fieldOf(row.text)

const editing = (state: ReviewState): ReviewStep =>
  forRow(state, (row) =>
    still({ ...state, notice: null, mode: { kind: 'edit', path: row.path, field: startOf(row) } }),
  )

const splitting = (state: ReviewState): ReviewStep =>
  forTask(state, (task) => {
    const title = allRows(state).find(({ path }) => path === `tasks.${task}.title`)?.text ?? ''
    return still({ ...state, notice: null, mode: { kind: 'split', task, field: { ...fieldOf(title.slice(0, likelySplit(title))), text: title } } })
  })

/** The task listed before, which takes the words of this one. */
const merging = (state: ReviewState): ReviewStep =>
  forTask(state, (task) => {
    const { page, answers } = state
    if (page === null) return still(state)
    const { draft, setAside } = reshaped(page.draft, answers, page.reshapes)
    const order = taskOrder(draft, page.reshapes).filter((index) => !setAside.has(index))
    const into = order[order.indexOf(task) - 1]
    if (into === undefined) return told(state, { kind: 'noRowAbove' })
    const [next, effects] = enqueue(state, { kind: 'reshape', reshape: { kind: 'merge', task, into } })
    return [{ ...next, cursor: `tasks.${into}.title` }, effects]
  })

const selecting = (state: ReviewState): ReviewStep => {
  const { page } = state
  if (page === null) return still(state)
  const span = currentRow(state)?.span ?? null
  const line = span === null ? 0 : Math.max(0, lineOfSpan(page.source, span))
  return still({ ...state, notice: null, mode: { kind: 'source', line, mark: null } })
}

/** Another reading or name offered, by its number. */
export const choose = (state: ReviewState, nth: number): ReviewStep =>
  forRow(state, (row) => {
    const choice = choicesOf(state)[nth - 1]
    return choice === undefined ? still(state) : onward(answered(state, row.path, { kind: 'edit', text: choice.text }))
  })

const HALF = 10

export const act = (before: ReviewState, action: ReviewAction): ReviewStep => {
  const state = before.notice === null ? before : { ...before, notice: null }
  switch (action) {
    case 'down':
      return still(moveBy(state, 1))
    case 'up':
      return still(moveBy(state, -1))
    case 'first':
      return still(moveBy(state, -Infinity))
    case 'last':
      return still(moveBy(state, Infinity))
    case 'halfDown':
      return still(moveBy(state, HALF))
    case 'halfUp':
      return still(moveBy(state, -HALF))
    case 'nextNeeded':
      return still(nextNeeded(state))
    case 'previousNeeded':
      return still(nextNeeded(state, -1))
    case 'accept':
      return forRow(state, (row) =>
        asksToType(row) ? editing(state) : onward(answered(state, row.path, { kind: 'accept' })),
      )
    case 'reject':
      return forRow(state, (row) => onward(answered(state, row.path, { kind: 'reject' })))
    case 'takeBack':
      return forRow(state, (row) => (row.answer === null ? still(state) : answered(state, row.path, null)))
    case 'acceptTask':
      return forTask(state, (task) => onward(answered(state, `tasks.${task}`, { kind: 'accept' })))
    case 'acceptSure':
      return acceptAll(state, sureAndOpen(allRows(state)))
    case 'edit':
      return editing(state)
    case 'split':
      return splitting(state)
    case 'merge':
      return merging(state)
    case 'add':
      return selecting(state)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'nextFinding':
      return openFindings(state, 1)
    case 'previousFinding':
      return openFindings(state, -1)
    case 'only':
      return still({ ...state, only: state.only === 'all' ? 'needed' : 'all' })
    case 'reload':
      return [state, [{ kind: 'load' }]]
    case 'publish':
      // What the checks say is told with the question.
      return [{ ...state, mode: { kind: 'publish', unreviewed: false } }, recheck(state)]
    case 'help':
      return still({ ...state, mode: { kind: 'help', top: 0 } })
    case 'quit':
      // What was decided is written first.
      return state.queue.length === 0
        ? [state, [{ kind: 'quit', planId: null, sentence: null }]]
        : still({ ...state, leaving: true })
  }
}
