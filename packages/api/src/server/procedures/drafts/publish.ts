// A reviewed draft becomes a plan, by the same function that the form runs; or every reason why not yet. The plan's
// id follows from the command, so that a command sent again finds what it did.

import { confirm } from '@tiendo/domain'
import { derivedId } from '../../derived-id.ts'
import { refusal } from '../../failure.ts'
import { found, signature, stored } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftPublishInput } from './publish.input.ts'

export const publish = procedureFor('monitor', 'administrator')
  .input(draftPublishInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly planId: string }> => {
    const { draftId, version, unreviewed, commandId } = input
    const planId = derivedId(commandId, 'plan')
    const row = found(await ctx.store.drafts.get(draftId), 'draft')
    if (row.planId === planId) return { planId }
    if (row.status !== 'inReview') throw refusal({ code: 'draft/closed', status: row.status })
    const { reading } = row.draft.source
    if (reading !== undefined) throw refusal({ code: 'draft/still-reading', ...reading })
    if (row.version !== version) throw refusal({ code: 'store/conflict', version: row.version })

    const organisations = await ctx.store.organisations()
    const plan = confirm(row.draft, row.answers, { planId, organisations, unreviewed, reshapes: row.reshapes })
    if (!plan.ok) throw refusal({ code: 'draft/not-publishable', issues: plan.error })
    const published = await ctx.store.plans.publish(plan.value, { id: draftId, version }, signature(ctx, commandId))
    return { planId: stored(published, 'draft').id }
  })
