// What a person says of a finding, decided by the domain on the waivers as they are and written.

import { decideWaiver, type Actor, type WaiverCommand } from '@tiendo/domain'
import type { FindingSettled } from '../../client/outputs.ts'
import { refusal } from '../failure.ts'
import { signature } from '../stored.ts'
import type { RequestContext } from '../trpc.ts'
import type { Loading } from '../work/load-items.ts'
import { spokenOf, type Named } from './subject.ts'

type Asking = Loading & { readonly actor: Actor; readonly api: RequestContext['api'] }

export const say = async (
  ctx: Asking,
  named: Named,
  command: WaiverCommand,
  commandId: string,
): Promise<FindingSettled> => {
  const { subject, document, findings } = await spokenOf(ctx, named)
  const context = { document, actor: ctx.actor, today: ctx.api.today(), findings }
  const written = await ctx.store.checks.record(
    subject,
    (waivers) => decideWaiver(waivers, command, context),
    signature(ctx, commandId),
  )
  if (written.ok) return { waivers: written.value.waivers.length }
  const { error } = written
  throw refusal(error.code === 'store/not-found' ? { code: 'store/not-found', what: subject.kind } : error)
}
