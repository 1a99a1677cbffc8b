import type { TargetFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const targetWords: FamilyWords<TargetFindings> = {}
