import type { TextFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const textWords: FamilyWords<TextFindings> = {}
