// Money from sources through lines to tasks: each link has a width, and what comes into a node goes out of it.

import type { Dong } from '../../money/dong.ts'

export type FlowNodeKind =
  | 'source' | 'noSource'
  /** A line at the top of the tree, with all under it. */
  | 'line' | 'noLine'
  | 'task'
  /** Of lines that pay for several tasks, and nothing recorded says which. */
  | 'notDivided'
  /** Of lines no task is linked to. */
  | 'noTask'

export type FlowNode = {
  /** `source:…`, `line:…`, `task:…`, or the kind alone. */
  readonly id: string
  readonly kind: FlowNodeKind
  /** The line's or task's id, the source's key; null for the others. */
  readonly key: string | null
  /** As written; null for the others, which the shell names. */
  readonly name: string | null
  /** More than zero. */
  readonly amount: Dong
}

export type FlowLink = { readonly from: string; readonly to: string; readonly amount: Dong }

export type MoneyFlow = {
  /** Sources, then lines, then tasks: each in the document's order, those without a name last. */
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** What flows. `need` where nothing is given to any line: then the upper ends of the ranges. */
  readonly measure: 'current' | 'need'
  /** The sum at the sources, at the lines and at the tasks. */
  readonly total: Dong
  /** Lines that come to less than zero are not drawn: what they come to; 0n or less. */
  readonly below: Dong
}
