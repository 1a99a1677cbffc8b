// What lies over the table: one line being typed, a list to choose from, a form, an explanation.

import type { WorkItem } from '@tiendo/domain'
import type { Field } from './field.ts'
import type { Saying } from './state.ts'

export type FormPurpose = 'report' | 'submit' | 'accept' | 'return' | 'signIn'
export type FieldName = 'percent' | 'note' | 'finishedOn' | 'email' | 'password'

export type Form = {
  readonly kind: 'form'
  /** Same number, same form: sending it again writes once. */
  readonly id: number
  readonly purpose: FormPurpose
  /** Null only for signing in. */
  readonly item: WorkItem | null
  readonly fields: readonly { readonly name: FieldName; readonly field: Field }[]
  readonly focus: number
  readonly sending: boolean
  readonly problem: Saying | null
}

export type Overlay =
  | { readonly kind: 'filter'; readonly field: Field; readonly before: string }
  | { readonly kind: 'jump'; readonly field: Field }
  | { readonly kind: 'help'; readonly field: Field; readonly index: number }
  | { readonly kind: 'why'; readonly item: WorkItem; readonly top: number }
  | { readonly kind: 'sort'; readonly index: number }
  | { readonly kind: 'columns'; readonly index: number }
  | Form

/** Whether letters are text now, and not keys. */
export const isTyping = (overlay: Overlay | null): boolean =>
  overlay !== null &&
  (overlay.kind === 'filter' || overlay.kind === 'jump' || overlay.kind === 'help' || overlay.kind === 'form')
