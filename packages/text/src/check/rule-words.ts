// What a rule of the checks needs in words: its name, what it looks at, why, and its findings as sentences.

import type { FindingData, FindingRule } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

export type RuleWords<R extends FindingRule> = {
  /** A few words, for lists and badges. */
  readonly name: Words
  /** What is looked at, in one sentence. */
  readonly about: Words
  /** Why it matters, in one sentence; the act it rests on is told beside it. */
  readonly why: Words
  /** What is wrong here: one sentence without its full stop. */
  readonly title: (data: Readonly<FindingData[R]>, lang: Language) => string
  /** The figures, and the way out. Never empty. */
  readonly detail: (data: Readonly<FindingData[R]>, lang: Language) => string
}

export type FamilyWords<Family> = { readonly [R in keyof Family & FindingRule]: RuleWords<R> }
