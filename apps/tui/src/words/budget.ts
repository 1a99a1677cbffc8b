// What the commands and the screen say of a plan's money: one shape, filled in by each language.

import type { MoneyDimension, MoneyFlag } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import type { Understood } from '../budget/amount.ts'
import type { BudgetColumn } from '../budget/columns.ts'
import type { BudgetRow } from '../budget/rows.ts'
import { en } from './budget.en.ts'
import { vi } from './budget.vi.ts'

type Say = (what: string) => string
type Lines<Key extends string> = Readonly<Record<Key, string>>

type MappingKey = 'number' | 'line' | 'task' | 'unit' | 'stage' | 'year' | 'day' | 'act' | 'source' | 'note'

export type BudgetWords = {
  readonly title: string
  readonly number: string
  readonly label: string
  readonly columns: Lines<BudgetColumn>
  readonly totals: Lines<Exclude<BudgetRow['kind'], 'line'>>
  /** Short enough to stand behind a label. */
  readonly flags: Lines<MoneyFlag>
  readonly regular: string
  readonly unitDong: string
  readonly allYears: string
  readonly year: (year: number) => string
  readonly asOf: Say
  readonly closes: Say
  readonly policy: Say
  readonly hidden: Say
  readonly rate: Say
  readonly empty: string
  readonly own: string
  readonly ownDocument: Say
  readonly by: Lines<MoneyDimension> & { readonly none: Lines<MoneyDimension> }
  readonly quarters: Lines<'quarter' | 'planned' | 'plannedToDate' | 'disbursed' | 'disbursedToDate' | 'noYear'> & { readonly about: Say }
  readonly unfunded: Lines<'title' | 'task' | 'why' | 'noLine' | 'noMoney' | 'none'> & { readonly unassigned: Say }
  readonly facts: {
    readonly columns: Lines<'on' | 'what' | 'line' | 'year' | 'amount' | 'about' | 'by' | 'id'>
    readonly transfer: (from: string, to: string) => string
    readonly carryOver: (year: number, ground: string) => string
    readonly by: (who: string, day: string) => string
    readonly withdrawn: (who: string, day: string, reason: string) => string
    readonly none: string
  }
  readonly need: Lines<'line' | 'stage' | 'year' | 'amount' | 'on' | 'reason' | 'ground' | 'fromTo' | 'policy' | 'out' | 'onlyOne'>
  readonly notAn: Lines<Exclude<Understood['kind'], 'amount' | 'empty'>>
  readonly amountIs: Say
  readonly left: (year: number, amount: string) => string
  readonly find: {
    readonly noLine: (text: string, plan: string) => string
    readonly manyLines: (text: string, lines: string) => string
    readonly noUnit: Say
    readonly manyUnits: (text: string, units: string) => string
    readonly noEntry: Say
    readonly manyEntries: (text: string, ids: string) => string
  }
  readonly done: Lines<'record' | 'transfer' | 'carryOver' | 'withdraw' | 'link' | 'policy'>
  readonly dryRun: string
  readonly warning: string
  readonly fileOnly: string
  readonly sheet: {
    readonly fields: Lines<MappingKey>
    readonly table: (name: string, rows: number) => string
    readonly heading: (line: number) => string
    readonly mapped: string
    readonly fixed: string
    readonly left: Say
    readonly row: (line: number, label: string) => string
    readonly counts: (entries: number, skipped: number, wrong: number) => string
    readonly nothing: string
    readonly done: (entries: number, batch: string) => string
    readonly badMap: Say
    readonly noColumn: (text: string, columns: string) => string
    readonly noTable: Say
  }
  readonly exported: Say
  readonly exists: Say
  readonly noFolder: Say
  readonly screen: Lines<'whyTitle' | 'document' | 'sums' | 'parts' | 'entries' | 'noEntries' | 'withdrawHint' | 'wholePlan' | 'tasks' | 'mayNot' | 'loading'> & {
    readonly record: Say
  }
}

const words: Readonly<Record<Language, BudgetWords>> = { vi, en }

export const budgetWords = (language: Language): BudgetWords => words[language]
