// A task whose parts are stated line by line under its heading, as plans of the central government have it: "a) Cơ quan
// chủ trì: …", "b) Cơ quan phối hợp: …", "c) Thời gian hoàn thành: …".

import type { DraftTask } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { readTiming } from './draft-task.ts'
import { read, stretch, unread, type Source } from './found.ts'
import type { Node } from './outline.ts'
import { namesIn } from './people.ts'

type Part = 'lead' | 'coordinators' | 'timing' | 'deliverable'

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['lead', /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận)\s+)?(?:chủ trì|chịu trách nhiệm|thực hiện)(?:\s+[^:.;]{0,30})?:\s*/iu],
  ['coordinators', /^(?:(?:các )?(?:cơ quan|đơn vị|tổ chức)\s+)?phối hợp(?:\s+[^:.;]{0,30})?:\s*/iu],
  ['timing', /^(?:thời gian|thời hạn|tiến độ)(?:\s+[^:.;]{0,50})?:\s*/iu],
  ['deliverable', /^(?:kết quả|sản phẩm)(?:\s*[,/]?\s*[^:.;]{0,30})?:\s*/iu],
]

/** What part of a task a line states, and where its words begin in the paragraph; null where it states none. */
export const statedPart = (node: Node): { readonly part: Part; readonly value: Passage } | null => {
  for (const [part, pattern] of PARTS) {
    const match = pattern.exec(node.body)
    if (match === null) continue
    const value = slice(node.paragraph.passage, (node.marker?.length ?? 0) + match[0].length)
    return { part, value: slice(value, 0, value.text.replace(/\s*[.;]+$/u, '').length) }
  }
  return null
}

/** The heading is the task; `lines` are those under it that state its parts. */
export const statedTask = (source: Source, heading: Node, lines: readonly Node[]): DraftTask => {
  const { raw } = source
  const parts = new Map<Part, Passage>()
  for (const line of lines) {
    const stated = statedPart(line)
    if (stated !== null && !parts.has(stated.part)) parts.set(stated.part, stated.value)
  }
  const value = (part: Part): Passage | null => parts.get(part) ?? null
  const [lead, coordinators, deliverable] = [value('lead'), value('coordinators'), value('deliverable')]
  const title = slice(heading.paragraph.passage, heading.marker?.length ?? 0)
  const end = lines.at(-1)?.paragraph.passage.ends.at(-1) ?? 0
  return {
    number: heading.path,
    group: heading.titles.at(-2) ?? null,
    title: read(flat(title.text), spanOf(raw, title), 'likely'),
    lead: lead === null ? unread([], 'doubtful') : read(namesIn([lead]), spanOf(raw, lead), 'likely'),
    coordinators: coordinators === null ? unread([]) : read(namesIn([coordinators]), spanOf(raw, coordinators), 'likely'),
    deliverable: deliverable === null ? unread(null) : read(flat(deliverable.text), spanOf(raw, deliverable), 'likely'),
    timing: readTiming(source, value('timing'), 'likely'),
    span: stretch(raw, heading.paragraph.passage.starts[0] ?? 0, end),
  }
}
