// The register of awaited events: what was recorded, and what the register holds of one event.

import type { AwaitedFact, AwaitedRecord, Recorded } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly, list } from './codec.ts'

const text = z.string()
const words = text.nullable()
const place = { planId: text, workId: text }

const signed = { by: text, recordedOn: date, scope: list(z.object(place)).nullable() }

export const awaitedFact = exactly<AwaitedFact>()(
  z.discriminatedUnion('kind', [
    z.object({ ...signed, kind: z.literal('eventRecorded'), on: date, symbol: words, note: words }),
    z.object({ ...signed, kind: z.literal('eventWithdrawn'), reason: text }),
  ]),
)

export const recorded = exactly<Recorded>()(
  z.object({ on: date, symbol: words, note: words, by: text, recordedOn: date }),
)

export const works = exactly<AwaitedRecord['works']>()(list(z.object({ ...place, recorded: recorded.nullable() })))
