// What the checks say of a draft or a plan, alone: asked again after every answer, without the document.

import { mayWaive, type Settled } from '@tiendo/domain'
import type { FindingsPage } from '../../../client/outputs.ts'
import { draftCheckup, planCheckup } from '../../checks/checkup.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { checksListInput } from './list.input.ts'

const pageOf = (version: number, { findings, off }: Settled, waive: boolean): FindingsPage => ({
  version,
  findings,
  off,
  may: { waive },
})

export const list = memberProcedure.input(checksListInput).query(async ({ ctx, input }): Promise<FindingsPage> => {
  const { store, actor } = ctx
  if ('draftId' in input) {
    const row = found(await store.drafts.get(input.draftId), 'draft')
    const checkup = await draftCheckup(ctx, row)
    return pageOf(row.version, checkup, mayWaive({ kind: 'draft', open: row.status === 'inReview' }, actor))
  }
  const { plan, version } = found(await store.plans.versioned(input.planId), 'plan')
  const checkup = await planCheckup(ctx, plan, version, await store.plans.draftOf(plan.id))
  return pageOf(version, checkup, mayWaive({ kind: 'plan', plan }, actor))
})
