// The tasks of a draft against those of its gold reading. A task that is lost is wrong in each of its values; one that
// is invented is wrong in its title.

import type { Draft, DraftTask, Read } from '@tiendo/domain'
import { align } from './align.ts'
import type { Gold, GoldTask } from './gold.ts'
import type { Field, Judged } from './judged.ts'
import { bare, likeness, likenessToStart, sameHeading, sameNames, sameText } from './same.ts'
import type { Finds } from './tally.ts'

/** Less alike than this, two titles are two tasks. */
const LEAST = 0.6

const alike = (gold: GoldTask, found: DraftTask): number =>
  gold.titleStart ? likenessToStart(gold.title, found.title.value) : likeness(gold.title, found.title.value)

const sameTitle = (gold: GoldTask, found: string): boolean =>
  gold.titleStart ? bare(found).startsWith(bare(gold.title)) : sameText(gold.title, found)

type Check = {
  readonly field: Field
  readonly expected: string
  readonly right: (found: DraftTask) => boolean
  readonly shown: (found: DraftTask) => string
  /** Null where the draft has no confidence of its own for the value. */
  readonly read: ((found: DraftTask) => Read<unknown>) | null
}

const list = (names: readonly string[]): string => names.join(' + ')

const names = (field: 'lead' | 'coordinators', wanted: readonly string[], split: boolean): Check => ({
  field,
  expected: list(wanted),
  right: (found) => sameNames(found[field].value, wanted, split),
  shown: (found) => list(found[field].value),
  read: (found) => found[field],
})

const checksOf = (gold: GoldTask, split: boolean): readonly Check[] => {
  const { lead, coordinators, timing, deliverable, group } = gold
  const title: Check = {
    field: 'title',
    expected: gold.title,
    right: (found) => sameTitle(gold, found.title.value),
    shown: (found) => found.title.value,
    read: (found) => found.title,
  }
  const number: Check = {
    field: 'number',
    expected: gold.number ?? '',
    right: (found) => sameText(found.number, gold.number),
    shown: (found) => found.number ?? '',
    read: null,
  }
  const timed: Check = {
    field: 'timing',
    expected: timing ?? '',
    right: (found) => sameText(found.timing.value.phrase, timing ?? ''),
    shown: (found) => found.timing.value.phrase,
    read: (found) => found.timing,
  }
  const delivered: Check = {
    field: 'deliverable',
    expected: deliverable ?? '',
    right: (found) => sameText(found.deliverable.value, deliverable ?? null),
    shown: (found) => found.deliverable.value ?? '',
    read: (found) => found.deliverable,
  }
  const grouped: Check = {
    field: 'group',
    expected: group ?? '',
    right: (found) => sameHeading(found.group, group ?? null),
    shown: (found) => found.group ?? '',
    read: null,
  }
  return [
    title,
    number,
    ...(lead === undefined ? [] : [names('lead', lead, split)]),
    ...(coordinators === undefined ? [] : [names('coordinators', coordinators, split)]),
    ...(timing === undefined ? [] : [timed]),
    ...(deliverable === undefined ? [] : [delivered]),
    ...(group === undefined ? [] : [grouped]),
  ]
}

const named = (number: string | null, title: string): string => `${number ?? '·'} ${title.slice(0, 48)}`

const judgeOne = (gold: GoldTask, found: DraftTask | undefined, split: boolean): readonly Judged[] => {
  const at = named(gold.number, gold.title)
  const there = found !== undefined
  return [
    { field: 'task', at, right: there, expected: gold.title, found: found?.title.value ?? '', confidence: null },
    ...checksOf(gold, split).map((check) => ({
      field: check.field,
      at,
      expected: check.expected,
      right: there && check.right(found),
      found: there ? check.shown(found) : '(lost)',
      confidence: there ? (check.read?.(found).confidence ?? null) : null,
    })),
  ]
}

const invention = (found: DraftTask): Judged => ({
  field: 'task',
  at: named(found.number, found.title.value),
  right: false,
  expected: '(none)',
  found: found.title.value,
  confidence: found.title.confidence,
})

export type JudgedTasks = {
  readonly finds: Finds
  readonly values: readonly Judged[]
  readonly invented: readonly Judged[]
}

export const judgeTasks = ({ tasks, splitNames }: Gold, draft: Draft): JudgedTasks => {
  const pairs = align(
    tasks.length,
    draft.tasks.length,
    (g, f) => {
      const [gold, found] = [tasks[g], draft.tasks[f]]
      return gold === undefined || found === undefined ? 0 : alike(gold, found)
    },
    LEAST,
  )
  const foundOf = new Map(pairs.map(({ gold, found }) => [gold, draft.tasks[found]]))
  const taken = new Set(pairs.map(({ found }) => found))
  const counted = tasks.map((gold, i) => ({ gold, found: foundOf.get(i) })).filter(({ gold }) => !gold.low)
  const invented = draft.tasks.filter((_, i) => !taken.has(i))
  return {
    finds: {
      gold: counted.length,
      found: counted.filter(({ found }) => found !== undefined).length,
      invented: invented.length,
    },
    values: counted.flatMap(({ gold, found }) => judgeOne(gold, found, splitNames)),
    invented: invented.map(invention),
  }
}
