// One task of a catalogue while its rows are being read: cells cut by a page grow, further leads gather; closed, it is
// a task of the draft, each value with its source.

import { parseTiming, type DraftTask, type Read, type Timing, type Untaken } from '@tiendo/domain'
import { flat, join, slice, spanOf, type Passage } from '../extract/passage.ts'
import type { Columns, Role } from './columns.ts'
import { read, readText, stretch, unread, untaken, type Source } from './found.ts'
import { leadAndCoordinators, namesBoth, namesByPart, namesIn } from './people.ts'
import { valueOf, type Entry } from './rows.ts'
import { mainPhrase } from './time-phrases.ts'

export type OpenTask = {
  readonly number: string | null
  readonly group: string | null
  values: Map<Role, Passage>
  readonly further: Entry[]
  continued: boolean
  rows: number
  readonly from: number
  to: number
}

export const openTask = (entry: Entry, number: string | null, group: string | null): OpenTask => ({
  number,
  group,
  values: new Map(entry.values),
  further: [],
  continued: false,
  rows: 1,
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
  for (const [role, passage] of entry.values) {
    const before = task.values.get(role)
    task.values.set(
      role,
      before === undefined ? passage : join(before, passage, glueFor(before.text, passage.text), true),
    )
  }
  task.continued = true
  task.to = Math.max(task.to, entry.row.to)
}

export const addLead = (task: OpenTask, entry: Entry): void => {
  task.rows += 1
  task.further.push(entry)
  task.to = Math.max(task.to, entry.row.to)
}

/** Reads a phrase; the meaning is doubtful where nothing was understood. */
export const readTiming = (
  source: Source,
  passage: Passage | null,
  sureness: 'sure' | 'likely' = 'sure',
): Read<Timing> => {
  const phrase = passage === null ? '' : flat(passage.text)
  const timing = parseTiming(phrase, { years: source.years })
  if (passage === null || phrase === '') return unread(timing, 'doubtful')
  const understood = timing.rules.length > 0 && timing.rules.every((rule) => rule.kind !== 'unstated')
  return read(timing, spanOf(source.raw, passage), understood ? sureness : 'doubtful')
}

const readNames = (
  source: Source,
  passages: readonly Passage[],
  continued: boolean,
  absent: 'likely' | 'sure' | 'doubtful',
): Read<readonly string[]> => {
  const stated = passages.filter((passage) => passage.text !== '')
  const [first, ...others] = stated
  if (first === undefined) return unread([], absent)
  const all = others.reduce((a, b) => join(a, b, '; ', true), first)
  const names = namesIn(stated)
  return read(names, spanOf(source.raw, all), names.length === 0 ? absent : continued ? 'likely' : 'sure')
}

const part = (passage: Passage, [from, to]: readonly [number, number]): Passage => slice(passage, from, to)

type Closed = { readonly task: DraftTask; readonly untaken: readonly Untaken[] }

/** The task, and what its further rows say that one task cannot hold (another deadline for another lead). */
export const closeTask = (source: Source, task: OpenTask, columns: Columns, leadRole: Role | null): Closed => {
  const { raw } = source
  const sureness = task.continued ? 'likely' : 'sure'
  const value = (role: Role): Passage | null => task.values.get(role) ?? null
  const lead = leadRole === null ? null : value(leadRole)
  const both = value('leadAndCoordinators') ?? (lead !== null && namesBoth(lead.text) ? lead : null)
  const split = both === null ? null : leadAndCoordinators(both.text)
  const ownLead = both !== null && split !== null ? part(both, split.lead) : lead
  const ownCoordinators = both !== null && split !== null ? part(both, split.coordinators) : value('coordinators')
  const leads = [
    ...(ownLead === null ? [] : [ownLead]),
    ...(leadRole === null ? [] : task.further.map((entry) => valueOf(entry, leadRole))),
  ]
  const coordinators = [
    ...(ownCoordinators === null ? [] : [ownCoordinators]),
    ...task.further.map((entry) => valueOf(entry, 'coordinators')),
  ]
  const title = value('title')
  const deliverables = [value('deliverable'), ...task.further.map((entry) => valueOf(entry, 'deliverable'))].filter(
    (passage): passage is Passage => passage !== null && passage.text !== '',
  )
  const deliverable = deliverables.length === 0 ? null : deliverables.reduce((a, b) => join(a, b, '; ', true))
  const timing = value('timing')
  const inTitle = columns.byRole.has('timing') || title === null ? null : mainPhrase(title.text)
  const said = inTitle === null || title === null ? null : slice(title, inTitle.from, inTitle.to)
  const same = (a: string, b: string): boolean =>
    a.replace(/\s+/g, '').toLowerCase() === b.replace(/\s+/g, '').toLowerCase()
  const elsewhere = task.further
    .map((entry) => valueOf(entry, 'timing'))
    .filter((other) => other.text !== '' && !same(other.text, timing?.text ?? ''))
  const leadNames = readNames(source, leads, task.continued, leadRole === null && both === null ? 'likely' : 'doubtful')
  const otherNames = readNames(source, coordinators, task.continued, 'sure')
  const byPart = namesByPart(leadNames.value)
  return {
    task: {
      number: task.number,
      group: task.group,
      title: title === null ? unread('', 'doubtful') : readText(raw, title, sureness),
      lead: byPart === null ? leadNames : { ...leadNames, value: byPart.lead },
      coordinators:
        byPart === null || byPart.coordinators.length === 0
          ? otherNames
          : { ...leadNames, value: [...byPart.coordinators, ...otherNames.value] },
      deliverable:
        deliverable === null ? unread(null, 'sure') : read(flat(deliverable.text), spanOf(raw, deliverable), sureness),
      timing: columns.byRole.has('timing')
        ? readTiming(source, timing, sureness)
        : { ...readTiming(source, said), confidence: said === null ? 'likely' : 'doubtful' },
      span: stretch(raw, task.from, task.to, title?.cell ?? null),
    },
    untaken: elsewhere.map((passage) => untaken(raw, passage, 'looksLikeDeadline')),
  }
}
