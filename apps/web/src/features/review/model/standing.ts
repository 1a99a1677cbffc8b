// The draft as it stands: rows put right, answers given, what still waits. Everything the desk shows follows from it.
import { reshaped, reviewRows, sureAndOpen, taskOrder, type Answers, type Draft, type ReshapeEntry, type ReviewRow, type ValuePath } from '@tiendo/domain'
import { reviewItems, type ReviewItem } from './review-items.ts'

export type Standing = {
  readonly draft: Draft
  /** Rows set aside are rejected in them. */
  readonly answers: Answers
  readonly items: readonly ReviewItem[]
  readonly rows: ReadonlyMap<ValuePath, ReviewRow>
  /** Doubtful and not answered, in order. */
  readonly open: readonly ValuePath[]
  /** Everything read with certainty and not answered yet. */
  readonly sure: readonly ValuePath[]
  readonly order: readonly ValuePath[]
}

export const standingOf = (read: Draft, given: Answers, reshapes: readonly ReshapeEntry[]): Standing => {
  const { draft, answers, setAside } = reshaped(read, given, reshapes)
  const rows = reviewRows(read, given, reshapes)
  return {
    draft,
    answers,
    items: reviewItems(draft, taskOrder(draft, reshapes).filter((index) => !setAside.has(index))),
    rows: new Map(rows.map((row) => [row.path, row])),
    open: rows.filter((row) => row.needsAnswer).map((row) => row.path),
    sure: sureAndOpen(rows),
    order: rows.map((row) => row.path),
  }
}

/** The next path of `among` after (or before) one, in the order of all; null when there is none that way. */
export const stepFrom = (order: readonly ValuePath[], among: ReadonlySet<ValuePath>, from: ValuePath | null, way: 1 | -1): ValuePath | null => {
  const at = from === null ? (way === 1 ? -1 : order.length) : order.indexOf(from)
  const side = way === 1 ? order.slice(at + 1) : order.slice(0, Math.max(0, at)).reverse()
  return side.find((path) => among.has(path)) ?? null
}
