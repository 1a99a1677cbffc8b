// Whose deadlines: one's own unit's, the authority's, or one plan's, as `due --ics` and `subscriptions add` are asked.

import { err, ok, type Result } from '@tiendo/domain'
import type { FeedScope } from '@tiendo/api/client'
import type { Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import type { Remote } from '../server/remote.ts'
import { findSummary } from './find-plan.ts'

/** With the plan's number or title, for those who name what they make. */
export type Scoped = { readonly scope: FeedScope; readonly plan: string | null }

export const feedScopeOf = async (
  context: Context,
  options: Options,
  remote: Remote,
): Promise<Result<Scoped, Exit>> => {
  const plan = textOption(options, 'plan')
  if (plan === null) return ok({ scope: { kind: flag(options, 'mine') ? 'mine' : 'authority' }, plan: null })
  const found = await findSummary(context, remote, plan)
  if (!found.ok) return err(found.error)
  const { id, number, title } = found.value
  return ok({ scope: { kind: 'plan', planId: id }, plan: number ?? title })
}
