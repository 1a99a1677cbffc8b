// One rule weighed otherwise by the authority, or not looked at and why. Every draft and plan shows it from then on.

import { decideRuleSet } from '@tiendo/domain'
import { refusal } from '../../failure.ts'
import { signature } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { checksSetRuleInput } from './set-rule.input.ts'

export const setRule = memberProcedure
  .input(checksSetRuleInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> => {
    const { version, rule, severity, off, commandId } = input
    const context = { actor: ctx.actor, today: ctx.api.today() }
    const written = await ctx.store.checks.setRule(
      version,
      (settings) => decideRuleSet(settings, { rule, severity, off }, context),
      signature(ctx, commandId),
    )
    if (!written.ok) throw refusal(written.error)
    return { version: written.value.version }
  })
