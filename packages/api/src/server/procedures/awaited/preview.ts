// Which work would start its clock, or wait again, before anybody saves it.

import { applyAwaited } from '@tiendo/domain'
import type { AwaitedPreview } from '../../../client/outputs.ts'
import { decideFact } from '../../awaited/decide.ts'
import { refusal } from '../../failure.ts'
import { memberProcedure } from '../../trpc.ts'
import { movesEverywhere } from '../../work/moves.ts'
import { awaitedPreviewInput } from './preview.input.ts'

export const preview = memberProcedure
  .input(awaitedPreviewInput)
  .mutation(async ({ ctx, input: { id, command } }): Promise<AwaitedPreview> => {
    const { record, decision } = await decideFact(ctx, id, command)
    if (!decision.ok) throw refusal(decision.error)
    const after = applyAwaited(record, decision.value)
    const moves = await movesEverywhere(ctx, (context) => ({
      ...context,
      register: new Map(context.register).set(id, after),
    }))
    return { version: record.version, moves }
  })
