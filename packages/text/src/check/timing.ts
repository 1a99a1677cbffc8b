import type { TimingFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const timingWords: FamilyWords<TimingFindings> = {}
