import type { Rules } from '../rule.ts'
import type { CascadeFindings } from './findings.ts'
import { itemNotTakenUp } from './item-not-taken-up.ts'
import { laterThanUpper } from './later-than-upper.ts'
import { targetBelowUpper } from './target-below-upper.ts'

export const cascadeRules: Rules<CascadeFindings> = {
  'cascade/item-not-taken-up': itemNotTakenUp,
  'cascade/later-than-upper': laterThanUpper,
  'cascade/target-below-upper': targetBelowUpper,
}
