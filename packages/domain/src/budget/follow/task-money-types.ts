// Tasks without money, money without tasks, and which could belong together.

import type { DongRange } from '../../money/dong.ts'
import type { MoneyColumns } from './columns.ts'

export type UnfundedTask = {
  readonly taskId: string
  readonly number: string | null
  readonly title: string
  /** No line is linked to it and no entry names it; or its lines have no money given. */
  readonly why: 'noLine' | 'noMoney'
  readonly lineIds: readonly string[]
}

export type UnassignedLine = {
  readonly lineId: string
  /** No task is linked; or several are, and entries do not say how it is divided. */
  readonly why: 'noTask' | 'notDivided'
  /** Of the line itself: what is current, else what is needed. */
  readonly amount: DongRange
}

export type UnassignedMoney = {
  /** Recorded for no line; null where nothing was. */
  readonly noLine: MoneyColumns | null
  readonly lines: readonly UnassignedLine[]
  /** Of the lines, and what is current of `noLine`. */
  readonly total: DongRange
}

export type LinkReason =
  /** The line names the task by its number: "nhiệm vụ I.2". */
  | { readonly kind: 'number'; readonly number: string }
  /** Both name the same document or programme: "996/QĐ-TTg", "Đề án 996". */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Words both have, as the line writes them. */
  | { readonly kind: 'words'; readonly words: readonly string[] }

export type LinkProposal = {
  readonly lineId: string
  readonly taskId: string
  /** The strongest first. */
  readonly reasons: readonly LinkReason[]
}
