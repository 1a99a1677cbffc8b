import type { CascadeFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const cascadeWords: FamilyWords<CascadeFindings> = {}
