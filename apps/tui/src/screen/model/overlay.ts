// What lies over the table: one line being typed, a list to choose from, a form, an explanation.

import type { Awaited, MoneyStage, WorkItem, WorkMoves } from '@tiendo/domain'
import type { Field } from './field.ts'
import type { Saying } from './state.ts'

export type FormPurpose = 'report' | 'submit' | 'accept' | 'return' | 'event' | 'move' | 'money' | 'signIn'
export type FieldName =
  | 'percent'
  | 'note'
  | 'finishedOn'
  | 'email'
  | 'password'
  | 'on'
  | 'symbol'
  | 'scope'
  | 'due'
  | 'phrase'
  | 'reason'
  | 'stage'
  | 'year'
  | 'amount'
  | 'paidOn'
  | 'act'
  | 'task'
  | 'unit'
  | 'source'

/** Which periods a change reaches: this one, this and all after it, all. */
export const scopes = ['one', 'following', 'all'] as const
export type Scope = (typeof scopes)[number]

/** Kinds of entries of money, the commonest first. */
export const moneyStages = [
  'disbursed',
  'committed',
  'allocated',
  'adjusted',
  'settled',
  'cancelled',
  'need',
] as const satisfies readonly MoneyStage[]

/** Fields whose value is chosen, not typed. */
export const choices: Readonly<Partial<Record<FieldName, readonly string[]>>> = { scope: scopes, stage: moneyStages }

/** What the server says a change would move; `asked` tells answers to older questions apart. */
export type Preview =
  | { readonly kind: 'asked'; readonly asked: string }
  | { readonly kind: 'moves'; readonly asked: string; readonly moves: readonly WorkMoves[] }
  | { readonly kind: 'refused'; readonly asked: string; readonly sentence: string }

export type Form = {
  readonly kind: 'form'
  /** Same number, same form: sending it again writes once. */
  readonly id: number
  readonly purpose: FormPurpose
  /** Null for signing in, and where the form is about an event. */
  readonly item: WorkItem | null
  readonly awaited: Awaited | null
  /** The line money is recorded for; its id null: the plan as a whole. */
  readonly money: { readonly planId: string; readonly lineId: string | null } | null
  readonly fields: readonly { readonly name: FieldName; readonly field: Field }[]
  readonly focus: number
  readonly sending: boolean
  readonly problem: Saying | null
  /** Null while the form says nothing that could be asked about. */
  readonly preview: Preview | null
}

export type Overlay =
  | { readonly kind: 'filter'; readonly field: Field; readonly before: string }
  | { readonly kind: 'jump'; readonly field: Field }
  | { readonly kind: 'help'; readonly field: Field; readonly index: number }
  | { readonly kind: 'why'; readonly item: WorkItem; readonly top: number }
  /** Where a figure of a budget comes from; `row` as drawn. */
  | { readonly kind: 'moneyWhy'; readonly row: string; readonly top: number }
  | { readonly kind: 'sort'; readonly index: number }
  | { readonly kind: 'columns'; readonly index: number }
  | { readonly kind: 'saved'; readonly index: number }
  | Form

/** Whether letters are text now, and not keys. */
export const isTyping = (overlay: Overlay | null): boolean =>
  overlay !== null &&
  (overlay.kind === 'filter' || overlay.kind === 'jump' || overlay.kind === 'help' || overlay.kind === 'form')

export const textOf = (form: Form, name: FieldName): string =>
  form.fields.find((one) => one.name === name)?.field.text.trim() ?? ''

export const scopeOf = (form: Form): Scope => scopes.find((scope) => scope === textOf(form, 'scope')) ?? 'one'

export const stageOf = (form: Form): MoneyStage =>
  moneyStages.find((stage) => stage === textOf(form, 'stage')) ?? 'disbursed'

/** The fields that are asked for now: a day for one period, words for more of them. */
export const shownFields = (form: Form): Form['fields'] =>
  form.purpose !== 'move'
    ? form.fields
    : form.fields.filter(({ name }) => name !== (scopeOf(form) === 'one' ? 'phrase' : 'due'))
