// The registry. A rule that is named in a family's findings but not here does not compile.

import { budgetRules } from './budget/rules.ts'
import { cascadeRules } from './cascade/rules.ts'
import { citationRules } from './citation/rules.ts'
import { documentRules } from './document/rules.ts'
import { dutyRules } from './duty/rules.ts'
import type { FindingData, FindingRule } from './finding.ts'
import { organisationRules } from './organisation/rules.ts'
import { outlineRules } from './outline/rules.ts'
import type { Rules } from './rule.ts'
import { targetRules } from './target/rules.ts'
import { taskRules } from './task/rules.ts'
import { textRules } from './text/rules.ts'
import { timingRules } from './timing/rules.ts'

/** In the order in which a document is read. */
export const checkRules: Rules<FindingData> = {
  ...documentRules,
  ...outlineRules,
  ...citationRules,
  ...organisationRules,
  ...taskRules,
  ...timingRules,
  ...targetRules,
  ...dutyRules,
  ...budgetRules,
  ...textRules,
  ...cascadeRules,
}

export type RuleFamily =
  | 'document' | 'outline' | 'citation' | 'organisation' | 'task' | 'timing' | 'target' | 'duty' | 'budget' | 'text' | 'cascade'

const isRule = (id: string): id is FindingRule => Object.hasOwn(checkRules, id)

/** Every id, in that order. */
export const ruleIds: readonly FindingRule[] = Object.keys(checkRules).filter(isRule)

export { isRule }
