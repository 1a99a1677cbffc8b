// Walking through a draft by key: the order of values and which still wait are the domain's, so that the browser
// and the terminal agree; here only the steps back and forth.
import { reviewValues, type Answers, type Draft, type ReviewValue, type ValuePath } from '@tiendo/domain'

export type Walk = {
  readonly values: ReadonlyMap<ValuePath, ReviewValue>
  /** Doubtful and not answered, in order. */
  readonly open: readonly ValuePath[]
  /** Everything read with certainty and not answered yet. */
  readonly sure: readonly ValuePath[]
  readonly order: readonly ValuePath[]
}

export const walkOf = (draft: Draft, answers: Answers): Walk => {
  const values = reviewValues(draft, answers)
  return {
    values: new Map(values.map((value) => [value.path, value])),
    open: values.filter((value) => value.needsAnswer).map((value) => value.path),
    sure: values.filter((value) => value.confidence === 'sure' && !value.answered && value.span !== null).map((value) => value.path),
    order: values.map((value) => value.path),
  }
}

/** The next path of `among` after (or before) one, in the order of all; null when there is none that way. */
export const stepFrom = (order: readonly ValuePath[], among: ReadonlySet<ValuePath>, from: ValuePath | null, way: 1 | -1): ValuePath | null => {
  const at = from === null ? (way === 1 ? -1 : order.length) : order.indexOf(from)
  const side = way === 1 ? order.slice(at + 1) : order.slice(0, Math.max(0, at)).reverse()
  return side.find((path) => among.has(path)) ?? null
}
