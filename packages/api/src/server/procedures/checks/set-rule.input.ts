import { z } from 'zod'
import { findingRule, severity } from '../../../schema/checks.ts'
import { commandId, reason, version } from '../../../schema/values.ts'

/** `severity` null: as the rule has it; `off`: why it is not looked at, null where it is. */
export const checksSetRuleInput = z.object({
  version,
  rule: findingRule,
  severity: severity.nullable(),
  off: reason.nullable(),
  commandId,
})
