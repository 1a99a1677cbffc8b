// A catalogue whose cells came out one below the other, as some PDF texts have it: the headings, then for each number
// its title, lead, coordinators, product and time in order. Columns are told by what stands in them, so every value is
// doubtful; what does not fit is listed for the reviewer.

import type { DraftSection, DraftTask, Untaken } from '@tiendo/domain'
import { flat, join, spanOf, type Passage } from '../extract/passage.ts'
import { roleOf, type Role } from './columns.ts'
import { readTiming } from './draft-task.ts'
import { read, stretch, unread, untaken, type Source } from './found.ts'
import { opensOrganisation } from './organisation-words.ts'
import type { Node } from './outline.ts'
import { namesIn } from './people.ts'
import { mainPhrase } from './time-phrases.ts'

const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})\.?$/
const GLUED = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})\.?\s+(?=\p{Lu})/u
const HEADING_ROLES: readonly Role[] = ['lead', 'coordinators', 'timing', 'deliverable', 'people']

/** Length of a heading that begins at `at`: "TT Nhiệm vụ", "Đơn vị chủ trì" … one a paragraph; 0 where none does. */
const headingAt = (nodes: readonly Node[], at: number): number => {
  if (!/^S?TT(?:\s|$)/u.test(nodes[at]?.paragraph.passage.text ?? '')) return 0
  let [length, known] = [1, 0]
  for (let i = at + 1; i < at + 9; i++) {
    const text = nodes[i]?.paragraph.passage.text ?? ''
    const role = text.length <= 40 ? roleOf(text) : null
    if (role === null) break
    length++
    if (HEADING_ROLES.includes(role)) known++
  }
  return known >= 2 ? length : 0
}

type Segment = {
  readonly number: string
  readonly nodes: Node[]
  /** Cells after a page's break. */ readonly rest: Node[]
  broken: boolean
}

const isTime = (text: string): boolean => {
  const phrase = mainPhrase(text)
  return (
    text.length <= 80 &&
    ((phrase !== null && phrase.to - phrase.from >= text.length * 0.6) || /^năm \d{4}/iu.test(text))
  )
}

/** The rest of a name that the narrow column cut after a capital or a comma. */
const isCut = (text: string, next: string): boolean =>
  /[,;–-]$/u.test(text) || (/(?<!\p{L})\p{Lu}\p{L}*$/u.test(text) && !opensOrganisation(next))

type Cells = {
  title: Passage | null
  lead: Passage | null
  coordinators: Passage | null
  deliverable: Passage | null
  timing: Passage | null
}

const cellsOf = (nodes: readonly Node[]): Cells => {
  const cells: Cells = { title: null, lead: null, coordinators: null, deliverable: null, timing: null }
  let column: keyof Cells = 'title'
  for (const {
    paragraph: { passage },
  } of nodes) {
    const before: Passage | null = cells[column]
    const cut: boolean =
      before !== null && column !== 'title' && isCut(before.text, passage.text) && !isTime(passage.text)
    if (!cut && column !== 'title' && isTime(passage.text)) column = 'timing'
    else if (!cut && before !== null && column !== 'deliverable' && column !== 'timing') {
      if (opensOrganisation(passage.text) && column !== 'coordinators')
        column = column === 'title' ? 'lead' : 'coordinators'
      else if (column === 'lead' || column === 'coordinators') column = 'deliverable'
    }
    const open: Passage | null = cells[column]
    cells[column] = open === null ? passage : join(open, passage, ' ', false)
  }
  return cells
}

export type FlatTable = {
  readonly tasks: readonly DraftTask[]
  readonly groups: readonly DraftSection[]
  readonly untaken: readonly Untaken[]
  readonly taken: ReadonlySet<Node>
}

/** Cells of one row, come out one below the other. */
const MOST_LINES = 40

const segmentsOf = (nodes: readonly Node[], taken: Set<Node>): readonly Segment[] => {
  const segments: Segment[] = []
  let inside = false
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node === undefined) continue
    const heading = headingAt(nodes, i)
    if (heading > 0) {
      for (const skipped of nodes.slice(i, i + heading)) taken.add(skipped)
      inside = true
      const last = segments.at(-1)
      if (last !== undefined) last.broken = true
      i += heading - 1
      continue
    }
    if (!inside) continue
    taken.add(node)
    const text = node.paragraph.passage.text
    const number = NUMBER.exec(text)?.[1] ?? GLUED.exec(text)?.[1]
    const last = segments.at(-1)
    if (number !== undefined) segments.push({ number, nodes: NUMBER.test(text) ? [] : [node], rest: [], broken: false })
    else if (last !== undefined && (last.broken || last.nodes.length >= MOST_LINES)) last.rest.push(node)
    else last?.nodes.push(node)
  }
  return segments
}

export const findFlatTable = (source: Source, nodes: readonly Node[]): FlatTable => {
  const taken = new Set<Node>()
  const segments = segmentsOf(nodes, taken)
  const groups: DraftSection[] = []
  const rest: Untaken[] = []
  const tasks = segments.flatMap((segment, i): readonly DraftTask[] => {
    const [first, last] = [segment.nodes[0], segment.nodes.at(-1)]
    if (first === undefined || last === undefined) return []
    const [from, to] = [first.paragraph.passage.starts[0] ?? 0, last.paragraph.passage.ends.at(-1) ?? 0]
    if (segments[i + 1]?.number.startsWith(`${segment.number}.`) === true) {
      const title = flat(segment.nodes.map((node) => node.paragraph.passage.text).join(' ')).replace(GLUED, '')
      groups.push({ path: segment.number, title, span: stretch(source.raw, from, to) })
      return []
    }
    const cells = cellsOf(segment.nodes)
    // After a page's break nothing says whose column a line goes on with.
    for (const node of segment.rest) rest.push(untaken(source.raw, node.paragraph.passage, 'rowNotUnderstood'))
    const names = (passage: Passage | null) =>
      passage === null
        ? unread<readonly string[]>([], 'doubtful')
        : read(namesIn([passage]), spanOf(source.raw, passage), 'doubtful')
    const { title, deliverable } = cells
    return [
      {
        number: segment.number,
        group: groups.at(-1)?.title ?? null,
        title: title === null ? unread('', 'doubtful') : read(flat(title.text), spanOf(source.raw, title), 'doubtful'),
        lead: names(cells.lead),
        coordinators: names(cells.coordinators),
        deliverable:
          deliverable === null
            ? unread(null, 'doubtful')
            : read(flat(deliverable.text), spanOf(source.raw, deliverable), 'doubtful'),
        timing: { ...readTiming(source, cells.timing), confidence: 'doubtful' },
        span: stretch(source.raw, from, to),
      },
    ]
  })
  return { tasks, groups, untaken: rest, taken }
}
