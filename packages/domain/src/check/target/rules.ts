import type { Rules } from '../rule.ts'
import { conflict } from './conflict.ts'
import type { TargetFindings } from './findings.ts'
import { noBaseline } from './no-baseline.ts'
import { noUnit } from './no-unit.ts'
import { noYear } from './no-year.ts'
import { overHundred } from './over-hundred.ts'
import { populationMixed } from './population-mixed.ts'
import { vagueQuantity } from './vague-quantity.ts'
import { yearlyMismatch } from './yearly-mismatch.ts'

export const targetRules: Rules<TargetFindings> = {
  'target/no-unit': noUnit,
  'target/no-year': noYear,
  'target/no-baseline': noBaseline,
  'target/vague-quantity': vagueQuantity,
  'target/over-hundred': overHundred,
  'target/population-mixed': populationMixed,
  'target/yearly-mismatch': yearlyMismatch,
  'target/conflict': conflict,
}
