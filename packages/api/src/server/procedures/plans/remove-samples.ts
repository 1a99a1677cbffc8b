// Takes the sample plans away, and only those; their history stays.

import { derivedId } from '../../derived-id.ts'
import { signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { removeSamplesInput } from './remove-samples.input.ts'

export const removeSamples = procedureFor('administrator')
  .input(removeSamplesInput)
  .mutation(async ({ ctx, input: { commandId } }): Promise<{ readonly removed: number }> => {
    let removed = 0
    for (const plan of await ctx.store.plans.all()) {
      if (!plan.sample) continue
      const result = await ctx.store.plans.remove(plan.id, signature(ctx, derivedId(commandId, plan.id)))
      if (result.ok) removed += 1
    }
    return { removed }
  })
