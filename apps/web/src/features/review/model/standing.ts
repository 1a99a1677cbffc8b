// The draft as it stands: rows put right, answers given, what still waits. Everything the desk shows follows from it.
// What depends on the rows alone is kept while answers come and go: a plan may have thousands of tasks.
import { reshaped, reviewValues, taskOrder, type Answers, type Draft, type ReshapeEntry, type ReviewValue, type ValuePath } from '@tiendo/domain'
import { reviewItems, type ReviewItem } from './review-items.ts'

/** The rows as put right. */
export type Shape = { readonly read: Draft; readonly reshapes: readonly ReshapeEntry[]; readonly draft: Draft; readonly setAside: ReadonlySet<number>; readonly items: readonly ReviewItem[] }

export type Standing = Pick<Shape, 'draft' | 'items'> & {
  /** Rows set aside are rejected in them. */
  readonly answers: Answers
  readonly rows: ReadonlyMap<ValuePath, ReviewValue>
  /** Doubtful and not answered, in order. */
  readonly open: readonly ValuePath[]
  /** Everything read with certainty and not answered yet. */
  readonly sure: readonly ValuePath[]
  readonly order: readonly ValuePath[]
}

const unanswered: Answers = new Map()

export const shapeOf = (read: Draft, reshapes: readonly ReshapeEntry[]): Shape => {
  const { draft, setAside } = reshaped(read, unanswered, reshapes)
  return { read, reshapes, draft, setAside, items: reviewItems(draft, taskOrder(draft, reshapes).filter((index) => !setAside.has(index))) }
}

const taskIn = (path: ValuePath): number => Number(/^tasks\.(\d+)/.exec(path)?.[1] ?? -1)

export const standingOf = ({ read, reshapes, draft, setAside, items }: Shape, given: Answers): Standing => {
  const { answers } = reshaped(read, given, reshapes)
  const all = reviewValues(draft, answers)
  const rows = setAside.size === 0 ? all : all.filter(({ path }) => !setAside.has(taskIn(path)))
  return {
    draft,
    answers,
    items,
    rows: new Map(rows.map((row) => [row.path, row])),
    open: rows.filter((row) => row.needsAnswer).map((row) => row.path),
    sure: rows.filter((row) => row.confidence === 'sure' && !row.answered).map((row) => row.path),
    order: rows.map((row) => row.path),
  }
}

/** The next path of `among` after (or before) one, in the order of all; null when there is none that way. */
export const stepFrom = (order: readonly ValuePath[], among: ReadonlySet<ValuePath>, from: ValuePath | null, way: 1 | -1): ValuePath | null => {
  const at = from === null ? (way === 1 ? -1 : order.length) : order.indexOf(from)
  const side = way === 1 ? order.slice(at + 1) : order.slice(0, Math.max(0, at)).reverse()
  return side.find((path) => among.has(path)) ?? null
}
