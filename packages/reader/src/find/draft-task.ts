// One task of a catalogue while its rows are being read: cells cut by a page grow, further leads gather.

import { parseTiming, type Doubt, type Read, type Timing } from '@tiendo/domain'
import { flat, join, spanOf, type Passage } from '../extract/passage.ts'
import type { Role } from './columns.ts'
import type { Entry } from './entry.ts'
import { read, unread, type Source } from './found.ts'
import type { SaidAbove } from './said-above.ts'

export type OpenTask = {
  readonly number: string | null
  /** As its row has it, without the groups'. */
  readonly own: string | null
  readonly group: string | null
  /** What headings and a task above say for this one too. */
  readonly above: SaidAbove
  values: Map<Role, Passage>
  /** Why a value is not sure, by role. */
  readonly doubts: Map<Role, Doubt>
  readonly marks: Map<number, Passage>
  readonly further: Entry[]
  rows: number
  /** By where the words stand alone it is not certain which of them belong together. */
  guessed: boolean
  readonly from: number
  to: number
}

export const openTask = (
  entry: Entry,
  place: Pick<OpenTask, 'number' | 'own' | 'group' | 'above'>,
  guessed: ReadonlySet<Role>,
): OpenTask => ({
  ...place,
  values: new Map(entry.values),
  doubts: new Map<Role, Doubt>([
    ...[...guessed].map((role) => [role, 'columnLost'] as const),
    ...[...entry.repeated].map((role) => [role, 'inherited'] as const),
  ]),
  marks: new Map(entry.marks),
  further: [],
  rows: 1,
  guessed: entry.row.guessed === true,
  from: entry.row.from,
  to: entry.row.to,
})

/** A symbol cut after its hyphen is joined without a space. */
const glueFor = (a: string, b: string): string => (/[\p{Lu}\d]-$/u.test(a) && /^\p{Lu}/u.test(b) ? '' : ' ')

/** A row that goes on longer than pages could cut it is something else. */
const MOST_ROWS = 60
export const isFull = (task: OpenTask): boolean => task.rows >= MOST_ROWS

export const continueTask = (task: OpenTask, entry: Entry): void => {
  task.rows += 1
  task.guessed ||= entry.row.guessed === true
  for (const [role, passage] of entry.values) {
    const before = task.values.get(role)
    // What a page repeats at its head is said once.
    if (role !== 'title' && before !== undefined && flat(before.text) === flat(passage.text)) continue
    const glue = before === undefined ? '' : glueFor(before.text, passage.text)
    task.values.set(role, before === undefined ? passage : join(before, passage, glue, true))
    task.doubts.set(role, 'joined')
  }
  for (const [column, passage] of entry.marks) task.marks.set(column, passage)
  task.to = Math.max(task.to, entry.row.to)
}

export const addLead = (task: OpenTask, entry: Entry): void => {
  task.rows += 1
  task.guessed ||= entry.row.guessed === true
  task.further.push(entry)
  task.to = Math.max(task.to, entry.row.to)
}

/** "15/11/202 6", "30/11/ 2026": a day that a narrow cell cut. */
const mended = (phrase: string): string =>
  phrase.replace(/(\d\/) (?=\d)/g, '$1').replace(/(\/(?=2)\d{1,3}) (\d{1,3})(?![\d/])/g, (cut, first: string, rest: string) =>
    first.length + rest.length === 5 ? `${first}${rest}` : cut,
  )

/** Reads a phrase; the meaning is doubtful where nothing was understood. */
export const readTiming = (
  source: Source,
  passage: Passage | null,
  sureness: 'sure' | 'likely' = 'sure',
  doubt: Doubt = 'inProse',
): Read<Timing> => {
  const phrase = passage === null ? '' : mended(flat(passage.text))
  const timing = parseTiming(phrase, { years: source.years })
  if (passage === null || phrase === '') return unread(timing, 'doubtful')
  const understood = timing.rules.length > 0 && timing.rules.every((rule) => rule.kind !== 'unstated')
  return understood
    ? read(timing, spanOf(source.raw, passage), sureness, doubt)
    : read(timing, spanOf(source.raw, passage), 'doubtful', 'notUnderstood')
}
