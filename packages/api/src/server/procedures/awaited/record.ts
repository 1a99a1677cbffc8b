// That an event came, on which day and by which document; or that it did not after all.

import type { AwaitedFact } from '@tiendo/domain'
import type { AwaitedWritten } from '../../../client/outputs.ts'
import { decideFact } from '../../awaited/decide.ts'
import { refusal } from '../../failure.ts'
import { signature, stored } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { awaitedRecordInput } from './record.input.ts'

export const record = memberProcedure
  .input(awaitedRecordInput)
  .mutation(async ({ ctx, input: { id, version, command, commandId } }): Promise<AwaitedWritten> => {
    const { record: known, ground, decision } = await decideFact(ctx, id, command)
    if (!decision.ok && known.version === version) throw refusal(decision.error)
    // Another version than the asker saw: a command sent again, or somebody else's fact. Storage knows which, and
    // writes neither.
    const nothing: AwaitedFact = {
      kind: 'eventWithdrawn',
      reason: '',
      by: ctx.actor.userId,
      recordedOn: ground.context.today,
      scope: [],
    }
    const fact = decision.ok ? decision.value : nothing
    return { record: stored(await ctx.store.awaited.append(id, version, fact, signature(ctx, commandId)), 'awaited') }
  })
