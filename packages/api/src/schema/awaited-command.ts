// That an awaited event came, or did not after all.

import type { AwaitedCommand } from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'
import { id, note, officeDay, plainText, reason } from './values.ts'

/** Null: every task that waits for it. */
const scope = z
  .array(z.strictObject({ planId: id, workId: id }))
  .max(2000)
  .readonly()
  .nullable()

export const awaitedCommand = exactly<AwaitedCommand>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('record'),
      on: officeDay,
      symbol: z.string().max(200).nullable(),
      note: note.nullable(),
      scope,
    }),
    z.strictObject({ kind: z.literal('withdraw'), reason, scope }),
  ]),
)

/** An entry of the register: the words of its event, or a place in one plan. */
export const awaitedId = plainText(500)
