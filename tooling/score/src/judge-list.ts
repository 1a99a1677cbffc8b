// Lists of a draft against those of its gold reading: what each judgement adds to.

import type { Field, Judged } from './judged.ts'
import type { Finds } from './tally.ts'

export type JudgedList = { readonly finds: Finds; readonly judged: readonly Judged[] }

/** The gold reading does not tell this list: nothing of it counts. */
export const untold: JudgedList = { finds: { gold: 0, found: 0, invented: 0 }, judged: [] }

type Entry = { readonly at: string; readonly right: boolean; readonly expected: string; readonly found: string }
type Extra = { readonly at: string; readonly found: string }

export const judgeList = (field: Field, entries: readonly Entry[], extra: readonly Extra[]): JudgedList => ({
  finds: { gold: entries.length, found: entries.filter((entry) => entry.right).length, invented: extra.length },
  judged: [
    ...entries.map((entry) => ({ field, ...entry, confidence: null })),
    ...extra.map((entry) => ({ field, ...entry, right: false, expected: '(none)', confidence: null })),
  ],
})
