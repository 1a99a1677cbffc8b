// What was decided about the days of a piece of work, beside its signed timing.

import type { TimingChange } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly, list } from './codec.ts'
import { timing } from './values.ts'

const text = z.string()
const decided = { reason: text, by: text, on: date }

export const timingChange = exactly<TimingChange>()(
  z.discriminatedUnion('kind', [
    z.object({ ...decided, kind: z.literal('one'), key: text, due: date.nullable() }),
    z.object({ ...decided, kind: z.literal('following'), key: text, timing }),
    z.object({ ...decided, kind: z.literal('all'), timing }),
  ]),
)

export const timingChanges = list(timingChange)

type Decided = { readonly changes?: readonly TimingChange[] }

/** No decisions are none: what was never changed has no list of them, in events and in rows alike. */
export const someChanges = (changes: readonly TimingChange[]): Decided => (changes.length === 0 ? {} : { changes })

export const withoutNone = <Work extends Decided>({
  changes = [],
  ...work
}: Work): Omit<Work, 'changes'> & Decided => ({ ...work, ...someChanges(changes) })
