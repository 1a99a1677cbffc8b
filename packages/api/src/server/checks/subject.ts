// The draft or plan whose findings somebody speaks of, with what the checks say of it now.

import { mayWaive, type Actor, type Settled, type Waivable } from '@tiendo/domain'
import type { CheckSubject } from '@tiendo/db'
import { found } from '../stored.ts'
import type { Loading } from '../work/load-items.ts'
import { draftCheckup, planCheckup } from './checkup.ts'

export type Named = { readonly draftId: string } | { readonly planId: string }

export type Spoken = {
  readonly subject: CheckSubject
  readonly document: Waivable
  readonly findings: Settled['findings']
}

/** Findings are worked out only for one who may speak of them. */
export const spokenOf = async (ctx: Loading & { readonly actor: Actor }, named: Named): Promise<Spoken> => {
  const { store, actor } = ctx
  if ('draftId' in named) {
    const row = found(await store.drafts.get(named.draftId), 'draft')
    const document = { kind: 'draft', open: row.status === 'inReview' } as const
    const findings = mayWaive(document, actor) ? (await draftCheckup(ctx, row)).findings : []
    return { subject: { kind: 'draft', id: row.id }, document, findings }
  }
  const { plan, version } = found(await store.plans.versioned(named.planId), 'plan')
  const document = { kind: 'plan', plan } as const
  const findings = mayWaive(document, actor)
    ? (await planCheckup(ctx, plan, version, await store.plans.draftOf(plan.id))).findings
    : []
  return { subject: { kind: 'plan', id: plan.id }, document, findings }
}
