// How an authority weighs the rules: another severity, or off with a reason. Its administrator decides; one rule at a
// time, so that two people who change two rules never undo each other.

import type { LocalDate } from '../date/local-date.ts'
import type { Actor } from '../execution/command.ts'
import type { UserId } from '../execution/progress.ts'
import { err, ok, type Result } from '../result/result.ts'
import type { FindingRule, Severity } from './finding.ts'
import type { CheckSettings } from './settle.ts'

/** `severity` null: as the rule has it. `off`: why it is not looked at; null: it is. */
export type RuleSetting = { readonly rule: FindingRule; readonly severity: Severity | null; readonly off: string | null }

export type RuleSet = RuleSetting & { readonly kind: 'ruleSet'; readonly by: UserId; readonly on: LocalDate }

export type CheckSettingsRefusal =
  | { readonly code: 'checks/rights' }
  | { readonly code: 'checks/reason-required' }
  | { readonly code: 'checks/nothing-changes' }

export const maySetChecks = ({ role }: Actor): boolean => role === 'administrator'

/** What an authority says of one rule now. */
export const ruleSetting = (settings: CheckSettings, rule: FindingRule): RuleSetting => ({
  rule,
  severity: settings.severities[rule] ?? null,
  off: settings.off[rule] ?? null,
})

export const applyRuleSet = (settings: CheckSettings, { rule, severity, off }: RuleSetting): CheckSettings => {
  const { [rule]: _severity, ...severities } = settings.severities
  const { [rule]: _off, ...others } = settings.off
  return {
    severities: severity === null ? severities : { ...severities, [rule]: severity },
    off: off === null ? others : { ...others, [rule]: off },
  }
}

export const decideRuleSet = (
  settings: CheckSettings,
  { rule, severity, off }: RuleSetting,
  { actor, today }: { readonly actor: Actor; readonly today: LocalDate },
): Result<RuleSet, CheckSettingsRefusal> => {
  if (!maySetChecks(actor)) return err({ code: 'checks/rights' })
  const reason = off?.trim() ?? null
  if (reason === '') return err({ code: 'checks/reason-required' })
  const now = ruleSetting(settings, rule)
  if (now.severity === severity && now.off === reason) return err({ code: 'checks/nothing-changes' })
  return ok({ kind: 'ruleSet', rule, severity, off: reason, by: actor.userId, on: today })
}
