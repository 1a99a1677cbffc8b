// What each key does to the current value. Tab goes to the next doubtful or missing value and, past the last one, onward as
// everywhere else: nobody is held here. Escape leaves at once.
import type { Answer, ValuePath } from '@tiendo/domain'
import { stepFrom } from './review-walk.ts'

export type KeyContext = {
  readonly focus: ValuePath
  readonly fields: readonly ValuePath[]
  readonly order: readonly ValuePath[]
  readonly stops: ReadonlySet<ValuePath>
  readonly closed: boolean
  readonly answered: boolean
  readonly go: (path: ValuePath) => void
  readonly edit: () => void
  readonly answer: (path: ValuePath, answer: Answer | null) => void
}

const goTo = (path: ValuePath | null | undefined, context: KeyContext): boolean => {
  if (path === null || path === undefined) return false
  context.go(path)
  return true
}

/** Whether the key was used. */
export const reviewKey = (event: React.KeyboardEvent, context: KeyContext): boolean => {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-path]')) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const { focus, fields, order, stops, closed } = context
  const at = fields.indexOf(focus)
  switch (event.key) {
    case 'Tab':
      return closed ? false : goTo(stepFrom(order, stops, focus, event.shiftKey ? -1 : 1), context)
    case 'ArrowDown':
    case 'j':
      return goTo(fields[at + 1], context)
    case 'ArrowUp':
    case 'k':
      return goTo(fields[at - 1], context)
    case 'Escape':
      event.target.closest('.review')?.querySelector<HTMLElement>('[data-review-exit]')?.focus()
      return true
  }
  if (closed) return false
  switch (event.key) {
    case 'Enter':
      context.answer(focus, { kind: 'accept' })
      return true
    case 'e':
    case 'E':
      context.edit()
      return true
    case 'x':
    case 'X':
    case 'Delete':
      context.answer(focus, { kind: 'reject' })
      return true
    case 'u':
    case 'U':
      if (context.answered) context.answer(focus, null)
      return context.answered
    default:
      return false
  }
}
