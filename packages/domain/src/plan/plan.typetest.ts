// Mixtures of plans, reviews and findings that must not compile.

import type { Amount } from '../budget/budget.ts'
import type { Finding } from '../check/finding.ts'
import { check, checkDraft } from '../check/check.ts'
import type { Draft, Read } from './draft.ts'
import type { Plan } from './plan.ts'
import type { Answer, ValuePath } from './review.ts'
import type { TimingRule } from '../timing/rule.ts'

declare const draft: Draft
declare const plan: Plan

// @ts-expect-error what was read and not confirmed is not a plan
check(draft)

// @ts-expect-error a plan is not a draft
checkDraft(plan)

// @ts-expect-error a value of a draft carries its source
export const bare: Read<string> = 'Sở Y tế'

// @ts-expect-error a plan has years: they are never left open
export const open: Plan['years'] = null

// @ts-expect-error nor is there a third
export const three: Plan['years'] = [2026, 2027, 2028]

// @ts-expect-error no such value
export const noPath: ValuePath = 'tasks.0.colour'

// @ts-expect-error an index is a number
export const noIndex: ValuePath = 'tasks.first.title'

export const path: ValuePath = 'tasks.12.title'

// @ts-expect-error an edit carries the words typed
export const noWords: Answer = { kind: 'edit' }

// @ts-expect-error zero is stated, not unknown
export const zero: Amount = { kind: 'unknown', range: { min: 0n, max: 0n } }

// @ts-expect-error a stated amount has its figure
export const figureless: Amount = { kind: 'stated' }

// @ts-expect-error the data of one rule is not the data of another
export const mixed: Finding = { rule: 'task/missing-lead', severity: 'warning', span: null, data: { symbol: '1/QĐ-UBND' } }

// @ts-expect-error no such rule
export const ugly: Finding = { rule: 'task/ugly', severity: 'warning', span: null, data: {} }

// @ts-expect-error a limit is a day, not text
export const limit: TimingRule = { kind: 'by', purpose: null, key: '2026', limit: '2026-01-01', sense: 'on' }

// @ts-expect-error a plan does not change: a new one is made
plan.tasks.push(plan.tasks[0])
