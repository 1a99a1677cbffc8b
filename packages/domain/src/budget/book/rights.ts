// Who may record what of a plan's money: finance keeps it, and so does who follows the plan up. Everyone who sees the
// plan reads it.

import type { Actor } from '../../execution/command.ts'
import type { Plan } from '../../plan/plan.ts'

export type MoneyRights = {
  /** Entries, imports, transfers, carry-over, withdrawal. */
  readonly record: boolean
  /** Which tasks a line pays for. */
  readonly link: boolean
  readonly setPolicy: boolean
}

export const moneyRights = (plan: Pick<Plan, 'monitor'>, { role, organisationId }: Actor): MoneyRights => {
  const keeps = role === 'finance' || (role === 'monitor' && (plan.monitor === null || plan.monitor === organisationId))
  return { record: keeps, link: keeps, setPolicy: keeps }
}
