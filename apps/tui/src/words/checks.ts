// What `check` and `rules` say: one shape, filled in by each language.

import type { WaiverProblem } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import { en } from './checks.en.ts'
import { vi } from './checks.vi.ts'

type Say = (what: string) => string
type Lines<Key extends string> = Readonly<Record<Key, string>>

export type Counts = {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly waived: number
}

export type CheckWords = {
  readonly none: string
  readonly summary: (counts: Counts) => string
  /** Only what there is. */
  readonly family: (counts: Counts) => string
  readonly files: (files: number, sound: number) => string
  readonly tooMany: (most: number, found: number) => string
  readonly why: string
  readonly confirmed: string
  readonly waived: (reason: string, by: string, on: string | null) => string
  readonly off: (rule: string, count: number, reason: string) => string
  readonly idle: (place: string, rule: string, by: string) => string
  readonly problem: (problem: WaiverProblem) => string
  readonly unknownRule: (option: string, rule: string, nearest: string | null) => string
  readonly upper: Say
  readonly config: Lines<
    'notAnObject' | 'notAList' | 'noRule' | 'notASeverity' | 'noReason' | 'noName' | 'notText' | 'notADay'
  > & {
    readonly at: (file: string, place: string, what: string) => string
    readonly syntax: (line: number, column: number) => string
    readonly unknownKey: (key: string, known: string) => string
    readonly unknownRule: (rule: string, nearest: string | null) => string
  }
  readonly fix: Lines<'oneOut' | 'listAlone' | 'nothing' | 'noProposals'> & {
    readonly exists: Say
    readonly noFolder: Say
    readonly original: Say
    readonly written: (path: string, comments: number) => string
    readonly failed: Say
    readonly place: (line: number) => string
  }
  readonly rules: Lines<
    'severity' | 'family' | 'basis' | 'about' | 'why' | 'breaks' | 'passes' | 'upper' | 'practice' | 'rule' | 'name'
  > & {
    readonly count: (count: number) => string
    readonly oneForm: string
  }
}

const words: Readonly<Record<Language, CheckWords>> = { vi, en }

export const checkWords = (language: Language): CheckWords => words[language]
