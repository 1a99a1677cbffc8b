// What others did to a draft since a person looked at it: whose answers and rows that person's own words must not be
// written over.

import { unreachable, type Reshape, type ValuePath } from '@tiendo/domain'
import type { DraftEvent, DraftRow } from '../store.ts'

export type Meanwhile = {
  /** Who said something of a value last; those of the asker are not in it. */
  readonly answered: ReadonlyMap<ValuePath, string>
  /** Who put a task's row right last. */
  readonly rows: ReadonlyMap<number, string>
}

type Told = { readonly event: DraftEvent; readonly by: string }

const rowsOf = (reshape: Reshape): readonly number[] => {
  switch (reshape.kind) {
    case 'split':
      return [reshape.task]
    case 'merge':
      return [reshape.task, reshape.into]
    case 'add':
      return []
    default:
      return unreachable(reshape)
  }
}

const reshapesOf = (event: DraftEvent, row: DraftRow): readonly Reshape[] => {
  switch (event.kind) {
    case 'draftReshaped':
      return [event.reshape]
    case 'reshapeWithdrawn':
      return row.reshapes.filter(({ id }) => id === event.id).map(({ reshape }) => reshape)
    case 'draftLinked':
      return event.reshapes.map(({ reshape }) => reshape)
    default:
      return []
  }
}

/** `told`: the draft's events after the version that `asker` saw, oldest first; `row`: the draft after them. */
export const meanwhileOf = (row: DraftRow, told: readonly Told[], asker: string): Meanwhile => {
  const answered = new Map<ValuePath, string>()
  const rows = new Map<number, string>()
  for (const { event, by } of told) {
    const paths = 'answers' in event ? event.answers.map(({ path }) => path) : []
    for (const path of paths) {
      if (by === asker) answered.delete(path)
      else answered.set(path, by)
    }
    if (by === asker) continue
    for (const task of reshapesOf(event, row).flatMap(rowsOf)) rows.set(task, by)
  }
  return { answered, rows }
}

/** The task that a path is about; null for other values. */
export const taskOf = (path: ValuePath): number | null => {
  const index = /^tasks\.(\d+)/.exec(path)?.[1]
  return index === undefined ? null : Number(index)
}

/** Whether others touched a row that a reshape is about: its rows, or what was answered of them. */
export const isContested = (reshape: Reshape, { answered, rows }: Meanwhile): boolean => {
  const own = new Set(rowsOf(reshape))
  const touched = [...answered.keys()].map(taskOf).concat([...rows.keys()])
  return touched.some((task) => task !== null && own.has(task))
}
