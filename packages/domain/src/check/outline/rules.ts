import type { Rules } from '../rule.ts'
import { bodyAnnex } from './body-annex.ts'
import { emptySection } from './empty-section.ts'
import type { OutlineFindings } from './findings.ts'
import { gap } from './gap.ts'
import { repeated } from './repeated.ts'

export const outlineRules: Rules<OutlineFindings> = {
  'outline/gap': gap,
  'outline/repeated': repeated,
  'outline/empty-section': emptySection,
  'outline/body-annex': bodyAnnex,
}
