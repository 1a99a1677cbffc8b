// What others did to a draft since a person looked at it: whose answers and rows that person's own words must not be
// written over.

import { unreachable, type Draft, type Read, type Reshape, type ValuePath } from '@tiendo/domain'
import type { DraftEvent, DraftRow } from '../store.ts'
import { isOfDocument } from './read-on.ts'

export type Meanwhile = {
  /** Who said something of a value last; those of the asker are not in it. */
  readonly answered: ReadonlyMap<ValuePath, string>
  /** Who put a task's row right last. */
  readonly rows: ReadonlyMap<number, string>
  /** The draft as the asker saw it, where its document has been read on since; null where it is the same. */
  readonly seen: Draft | null
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

/** `told`: all of the draft's events that matter, oldest first; `seen`: the version that `asker` saw; `row`: the draft now. */
export const meanwhileOf = (row: DraftRow, all: readonly Told[], version: number, asker: string): Meanwhile => {
  const told = all.slice(version)
  const imported = told.some(({ event }) => event.kind === 'draftReadOn') ? all[0]?.event : undefined
  const seen = imported?.kind === 'draftImported' ? imported.draft : null
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
  return { answered, rows, seen }
}

/** The task that a path is about; null for other values. */
export const taskOf = (path: ValuePath): number | null => {
  const index = /^tasks\.(\d+)/.exec(path)?.[1]
  return index === undefined ? null : Number(index)
}

const headValue = ({ document }: Draft, path: ValuePath): string => {
  const head: Readonly<Record<string, Read<unknown>>> = document
  return JSON.stringify(head[path.replace('document.', '')]?.value ?? null)
}

/** Whether a path was that of another value when the asker looked: the document has been read on since. */
export const isElsewhere = (path: ValuePath, { draft }: DraftRow, { seen }: Meanwhile): boolean =>
  seen !== null && !(isOfDocument(path) && headValue(seen, path) === headValue(draft, path))

/** Whether others touched a row that a reshape is about: its rows, or what was answered of them. */
export const isContested = (reshape: Reshape, { answered, rows, seen }: Meanwhile): boolean => {
  if (seen !== null) return true
  const own = new Set(rowsOf(reshape))
  const touched = [...answered.keys()].map(taskOf).concat([...rows.keys()])
  return touched.some((task) => task !== null && own.has(task))
}
