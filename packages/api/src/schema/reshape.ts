// Rows put right, as they come over the wire. Whether the rows are there is for the domain to see.

import type { AddedRow, Reshape, Span } from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'

/** As long as an answer may be. */
const words = z.string().max(20_000)
const orNone = words.nullable()
const index = z.int().min(0).max(99_999)
const pair = z.tuple([z.int().min(0), z.int().min(0)]).readonly()

const span = exactly<Span>()(
  z.object({ page: z.int().min(1).nullable(), line: pair, cell: pair.nullable(), quote: words }),
)

const row = exactly<AddedRow>()(
  z.object({
    number: z.string().max(200).nullable(),
    title: words,
    lead: orNone,
    coordinators: orNone,
    deliverable: orNone,
    timing: orNone,
    span: span.nullable(),
  }),
)

export const reshape = exactly<Reshape>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('split'), task: index, title: words, rest: words }),
    z.object({ kind: z.literal('merge'), task: index, into: index }),
    z.object({ kind: z.literal('add'), row }),
  ]),
)
