// What the commands about days say: one shape, filled in by each language.

import type { ChainLevel, ChainStep, ChainWarning } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import { en } from './days.en.ts'
import { vi } from './days.vi.ts'

type Say = (what: string) => string
type Count = (count: number) => string
type Lines<Key extends string> = Readonly<Record<Key, string>>

export type DayWords = {
  /** What would move, or has moved. */
  readonly moves: { readonly none: string; readonly count: (works: number, days: number) => string }
  readonly dryRun: string
  readonly changed: Lines<'move' | 'retime' | 'settings'>
  readonly saved: Lines<'record' | 'withdraw'> & { readonly calendar: Say }
  readonly need: Lines<'reason' | 'toOrBack' | 'phrase' | 'setting' | 'on' | 'basis' | 'name' | 'scope'> & {
    readonly onOff: Say
    readonly cutOff: Say
    readonly month: Say
    readonly planTask: Say
    readonly year: Say
    readonly notTogether: (one: string, other: string) => string
  }
  readonly events: {
    readonly none: string
    readonly since: (day: string, days: number) => string
    readonly notFound: Say
    readonly many: (text: string, events: string) => string
    readonly notOfEvent: (task: string, event: string) => string
    readonly waits: Count
    readonly came: (on: string, symbol: string | null) => string
  }
  readonly calendar: {
    readonly columns: Lines<'date' | 'name' | 'scope' | 'status' | 'basis' | 'version' | 'at' | 'by' | 'reason' | 'changes'>
    readonly status: Lines<'confirmed' | 'proposed' | 'worked'>
    readonly head: (year: number, version: string) => string
    readonly rest: Say
    readonly none: (year: number) => string
    readonly notProposed: (day: string) => string
    readonly noDay: (day: string) => string
    readonly swapOrder: string
    readonly left: (text: string, why: string) => string
    readonly same: string
    readonly version: Say
    readonly compensation: (weekday: string, day: string, command: string) => string
  }
  readonly month: {
    readonly title: (month: number, year: number) => string
    readonly noDue: string
    readonly off: Say
    readonly proposed: Say
    readonly worked: Say
    readonly safe: Say
    readonly legend: string
    readonly units: Count
  }
  readonly heat: Lines<'unit' | 'total' | 'elsewhere' | 'elsewhereShort'> & { readonly period: (month: number) => string }
  readonly subscriptions: {
    readonly columns: Lines<'id' | 'name' | 'scope' | 'made' | 'used' | 'state'>
    readonly scope: Lines<'mine' | 'authority'> & { readonly plan: Say }
    readonly active: string
    readonly revoked: string
    readonly never: string
    readonly once: string
    readonly would: Say
    readonly wouldRevoke: Say
    readonly gone: Say
    readonly notFound: Say
    readonly name: Lines<'mine' | 'authority'> & { readonly plan: Say }
  }
  readonly views: {
    readonly columns: Lines<'name' | 'page' | 'query'>
    readonly notFound: (name: string, names: string) => string
    readonly notDue: (name: string, page: string) => string
  }
  readonly chain: {
    readonly title: string
    readonly covers: (from: string, to: string) => string
    readonly enough: Count
    readonly tooShort: Say
    readonly afterDue: Say
    /** `option` is what `--cut-off` takes. */
    readonly proposal: (day: string, option: string) => string
    readonly level: Lines<ChainLevel>
    readonly basis: Lines<ChainStep['basis']>
    readonly days: Count
    readonly noDay: string
    readonly warning: Lines<ChainWarning>
    readonly safe: Say
  }
}

const words: Readonly<Record<Language, DayWords>> = { vi, en }

export const dayWords = (language: Language): DayWords => words[language]
