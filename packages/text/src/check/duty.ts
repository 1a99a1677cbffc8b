import type { DutyFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const dutyWords: FamilyWords<DutyFindings> = {}
