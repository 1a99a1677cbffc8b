// A task whose parts are stated line by line under it, as plans of the central government have it: "a) Cơ quan chủ trì:
// …", "b) Cơ quan phối hợp: …", "c) Thời gian hoàn thành: …". Such lines belong to the heading or item right above them.

import type { DraftTask } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { readTiming } from './draft-task.ts'
import { read, stretch, unread, type Source } from './found.ts'
import type { Node } from './outline.ts'
import { LABEL_OPENS, type Part } from './part-labels.ts'
import { readNames } from './prose-names.ts'

/** What part of a task a line states, and its words in the paragraph; null where it states none. */
export const statedPart = (node: Node): { readonly part: Part; readonly value: Passage } | null => {
  for (const [part, pattern] of LABEL_OPENS) {
    const match = pattern.exec(node.body)
    if (match === null) continue
    const value = slice(node.paragraph.passage, (node.marker?.length ?? 0) + match[0].length)
    return { part, value: slice(value, 0, value.text.replace(/\s*[.;]+$/u, '').length) }
  }
  return null
}

/** Lines that say who or when make a task of what they stand under; two under a heading, which may be about anything. */
const makesTask = (owner: Node, lines: readonly Node[]): boolean => {
  const parts = new Set(lines.map((line) => statedPart(line)?.part))
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
    const stated = statedPart(line)
    if (stated !== null && stated.value.text !== '' && !parts.has(stated.part)) parts.set(stated.part, stated.value)
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
