// A task whose parts are stated line by line under it, as plans of the central government have it: "a) Cơ quan chủ trì:
// …", "b) Cơ quan phối hợp: …", "c) Thời gian hoàn thành: …". Such lines belong to the heading or item right above them.

import { withoutEnd, type DraftTask } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { readTiming } from './draft-task.ts'
import { read, stretch, unread, type Source } from './found.ts'
import { inlineParts } from './inline-parts.ts'
import type { Node } from './outline.ts'
import { LABEL_OPENS, type Part } from './part-labels.ts'
import { readNames } from './prose-names.ts'

/** What part of a task a line states, and its words in the paragraph; null where it states none. */
export const statedPart = (node: Node): { readonly part: Part; readonly value: Passage } | null => {
  for (const [part, pattern] of LABEL_OPENS) {
    const match = pattern.exec(node.body)
    if (match === null) continue
    const value = slice(node.paragraph.passage, (node.marker?.length ?? 0) + match[0].length)
    return { part, value: slice(value, 0, withoutEnd(value.text, ' .;').length) }
  }
  return null
}

/** Every part that a line states: one under its label, or several on the line. */
const partsOf = (line: Node): ReadonlyMap<Part, Passage> => {
  const first = statedPart(line)
  const { lead, coordinators, timing, deliverable } = inlineParts(slice(line.paragraph.passage, line.marker?.length ?? 0))
  const found = Object.entries({ lead, coordinators, timing, deliverable } as const)
  const parts = new Map<Part, Passage>()
  for (const [part, passage] of found) if (passage !== null && isPart(part)) parts.set(part, passage)
  // Alone on its line a value may hold full stops: "TP. Mẫu".
  if (first !== null && parts.size < 2) return first.value.text === '' ? new Map() : new Map([[first.part, first.value]])
  return parts
}

const isPart = (name: string): name is Part =>
  name === 'lead' || name === 'coordinators' || name === 'timing' || name === 'deliverable'

/** Lines that say who or when make a task of what they stand under; two under a heading, which may be about anything. */
const makesTask = (owner: Node, lines: readonly Node[]): boolean => {
  const parts = new Set(lines.flatMap((line) => [...partsOf(line).keys()]))
  return (parts.has('lead') || parts.has('timing')) && (parts.size > 1 || !owner.isSection)
}

/** By the paragraph that they stand under, the lines that state its parts. */
export const linesByTask = (nodes: readonly Node[]): ReadonlyMap<Node, readonly Node[]> => {
  const lines = new Map<Node, Node[]>()
  let owner: Node | null = null
  for (const node of nodes) {
    const deeper = owner?.isSection !== true || node.sections.at(-1) === owner.sections.at(-1)
    if (statedPart(node) === null || node.isSection || !deeper) owner = node
    else if (owner !== null) {
      const known = lines.get(owner)
      if (known === undefined) lines.set(owner, [node])
      else known.push(node)
    }
  }
  return new Map([...lines].filter(([above, found]) => statedPart(above) === null && makesTask(above, found)))
}

/** The heading or item is the task; `lines` are those under it that state its parts. */
export const statedTask = (source: Source, task: DraftTask, item: Node, lines: readonly Node[]): DraftTask => {
  const { raw } = source
  const parts = new Map<Part, Passage>()
  for (const line of lines) {
    for (const [part, value] of partsOf(line)) if (!parts.has(part)) parts.set(part, value)
  }
  const [lead, coordinators] = [parts.get('lead'), parts.get('coordinators')]
  const [deliverable, timing] = [parts.get('deliverable'), parts.get('timing')]
  const end = lines.at(-1)?.paragraph.passage.ends.at(-1) ?? 0
  return {
    ...task,
    lead: lead === undefined ? task.lead : readNames(source, lead, 'labelled'),
    coordinators: coordinators === undefined ? task.coordinators : readNames(source, coordinators, 'labelled'),
    deliverable:
      deliverable === undefined
        ? task.deliverable
        : read(flat(deliverable.text), spanOf(raw, deliverable), 'sure'),
    timing:
      timing === undefined
        ? task.timing.span === null
          ? unread(task.timing.value, 'doubtful')
          : task.timing
        : readTiming(source, timing),
    span: stretch(raw, item.paragraph.passage.starts[0] ?? 0, end),
  }
}
