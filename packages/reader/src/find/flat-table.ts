// A catalogue whose cells came out one below the other, as some PDF texts have it. The heading says what columns there
// are; which lines are whose is decided row by row by what goes best as a whole. Nothing of it is sure; where two ways go
// alike, both are offered.

import type { Confidence, Doubt, DraftSection, DraftTask, Read, Untaken } from '@tiendo/domain'
import { flat, join, spanOf, type Passage } from '../extract/passage.ts'
import type { Role } from './columns.ts'
import { readTiming } from './draft-task.ts'
import { couldHold, flatLines, flatRegions, type FlatLine, type FlatRegion, type FlatRow } from './flat-lines.ts'
import { remembered, type ContentScore } from './flat-score.ts'
import { cutRow, widthOf, type Cut } from './flat-split.ts'
import { lowered, read, stretch, unread, untaken, type Source } from './found.ts'
import { enter, leave, numberOf, type Group } from './groups.ts'
import type { Node } from './outline.ts'
import { isNameLike } from './name-doubts.ts'
import { namesIn } from './people.ts'
import { levelOf } from './rows.ts'
import { nothingAbove } from './said-above.ts'

export type FlatTable = {
  readonly tasks: readonly DraftTask[]
  readonly groups: readonly DraftSection[]
  readonly untaken: readonly Untaken[]
  readonly taken: ReadonlySet<Node>
  /** Its cells, put together from lines that stood apart. */
  readonly cells: readonly Passage[]
}

type Cell = { readonly passage: Passage; readonly sure: Confidence; readonly other: Passage | null }

const textsOf = (lines: readonly FlatLine[]): readonly string[] => lines.map(({ passage }) => flat(passage.text))

const glueFor = (a: string, b: string): string => (/[\p{Lu}\d]-$/u.test(a) && /^[\p{Lu}\d]/u.test(b) ? '' : ' ')

const joined = (lines: readonly FlatLine[]): Passage | null =>
  lines.reduce<Passage | null>(
    (whole, { passage }) => (whole === null ? passage : join(whole, passage, glueFor(whole.text, passage.text), false)),
    null,
  )

/** Less than this, and the other way is as good. */
const CLEAR = 3

/** Whether a row is a heading: the next row's number is under it, or runs on from before it. */
const isGroup = (row: FlatRow, next: FlatRow | undefined): boolean =>
  next !== undefined &&
  (next.number.startsWith(`${row.number}.`) || (/^[IVXA-H]/.test(row.number) && /^\d/.test(next.number)))

type CutRow = { readonly row: FlatRow; readonly cuts: readonly Cut[] }

const cutOne = (
  row: FlatRow,
  roles: readonly (Role | null)[],
  widths: readonly (number | null)[],
  content: ContentScore,
): CutRow => {
  const cuts: Cut[] = []
  let before: readonly string[] | null = null
  for (const chunk of row.chunks) {
    const lines = textsOf(chunk)
    const cut: Cut = cutRow(lines, roles, widths, before, content)
    const above: readonly string[] | null = before
    before = cut.cells.map(([from, to], column) => [above?.[column] ?? '', ...lines.slice(from, to)].join(' ').trim())
    cuts.push(cut)
  }
  return { row, cuts }
}

/** A line for each column. */
const isEven = ({ chunks }: FlatRow, roles: readonly unknown[]): boolean =>
  chunks.length === 1 && chunks[0]?.length === roles.length

/** Too few to say that all of their cells are lines. */
const FEWEST_EVEN = 3

const evenCut = (row: FlatRow): CutRow => ({
  row,
  cuts: row.chunks.map((lines) => ({
    cells: lines.map((_, i) => [i, i + 1] as const),
    margins: lines.map(() => ({ loss: Infinity, other: null })),
  })),
})

/** Twice: first by the words alone, then with the widths that this gives. */
const cutRegion = ({ heading, rows }: FlatRegion): readonly CutRow[] => {
  const { roles } = heading
  const all = rows.filter((row, i) => !isGroup(row, rows[i + 1]))
  const even = heading.joined ? [] : all.filter((row) => isEven(row, roles))
  const lined = even.length >= FEWEST_EVEN && even.length * 2 > all.length ? even.map(evenCut) : []
  const known = new Set(lined.map((cut) => cut.row))
  const tasks = all.filter((row) => !known.has(row))
  const content = tasks.map(() => remembered())
  const cutWith = (widths: readonly (number | null)[]): readonly CutRow[] =>
    tasks.map((row, i) => cutOne(row, roles, widths, content[i] ?? remembered()))
  let cut = cutWith(roles.map(() => null))
  // The pieces of a line do not tell how wide its columns were, nor do cells that no column wrapped.
  if (heading.joined || lined.length > 0) return [...lined, ...cut]
  for (let round = 0; round < 2; round++) {
    const widths = roles.map((_, column) =>
      widthOf(
        cut.flatMap(({ row, cuts }) =>
          cuts.slice(0, 1).map(({ cells }, i) => textsOf((row.chunks[i] ?? []).slice(...(cells[column] ?? [0, 0])))),
        ),
      ),
    )
    cut = cutWith(widths)
  }
  return cut
}

const cellOf = ({ row, cuts }: CutRow, column: number): Cell | null => {
  if (column < 0) return null
  const lines: FlatLine[] = []
  const others: FlatLine[] = []
  let loss = Infinity
  cuts.forEach(({ cells, margins }, i) => {
    const chunk = row.chunks[i] ?? []
    const own = chunk.slice(...(cells[column] ?? [0, 0]))
    lines.push(...own)
    const { loss: lost, other } = margins[column] ?? { loss: Infinity, other: null }
    others.push(...(other === null || lost > CLEAR ? own : chunk.slice(...other)))
    loss = Math.min(loss, lost)
  })
  const passage = joined(lines)
  if (passage === null || !/[\p{L}\d]/u.test(passage.text)) return null
  return { passage, sure: loss > CLEAR ? 'likely' : 'doubtful', other: loss > CLEAR ? null : joined(others) }
}

/** The value, doubted as its cell is; where the lines could go otherwise, so read too. */
const readCell = <T>(cell: Cell, value: (passage: Passage) => Read<T>): Read<T> => {
  const doubt: Doubt = cell.sure === 'likely' ? 'columnLost' : 'ambiguous'
  const own = lowered(value(cell.passage), cell.sure === 'likely' ? 'likely' : 'doubtful', doubt)
  return cell.other === null ? own : { ...own, alternatives: [value(cell.other).value] }
}

const taskOf = (source: Source, cut: CutRow, roles: readonly (Role | null)[], groups: readonly Group[]): DraftTask => {
  const cell = (...wanted: readonly Role[]): Cell | null =>
    wanted.reduce<Cell | null>((found, role) => found ?? cellOf(cut, roles.indexOf(role)), null)
  const names = (passage: Passage): Read<readonly string[]> => {
    const found = namesIn([passage])
    const value = read(found, spanOf(source.raw, passage), 'sure')
    return found.every(isNameLike) ? value : lowered(value, 'doubtful', 'unlikeName')
  }
  const text = (passage: Passage): Read<string> => read(flat(passage.text), spanOf(source.raw, passage), 'sure')
  const [title, lead, coordinators] = [cell('title'), cell('lead', 'people', 'leadAndCoordinators'), cell('coordinators')]
  const [deliverable, timing] = [cell('deliverable', 'form'), cell('timing')]
  const lines = cut.row.chunks.flat()
  const [from, to] = [lines[0]?.passage.starts[0] ?? 0, lines.at(-1)?.passage.ends.at(-1) ?? 0]
  return {
    number: cut.row.number === '' ? null : numberOf(groups.map((each) => each.label), cut.row.number),
    group: groups.at(-1)?.title ?? null,
    title: title === null ? unread('', 'doubtful') : readCell(title, text),
    lead: lead === null ? unread([], 'doubtful') : readCell(lead, names),
    coordinators: coordinators === null ? unread([], 'doubtful') : readCell(coordinators, names),
    deliverable: deliverable === null ? unread(null, 'doubtful') : readCell<string | null>(deliverable, text),
    timing: timing === null ? readTiming(source, null) : readCell(timing, (passage) => readTiming(source, passage)),
    span: stretch(source.raw, from, to),
  }
}

const TAKEN: ReadonlySet<Role | null> = new Set<Role | null>([
  'title', 'lead', 'people', 'leadAndCoordinators', 'coordinators', 'deliverable', 'form', 'timing',
])

export const findFlatTable = (source: Source, nodes: readonly Node[]): FlatTable => {
  const lines = couldHold(source.raw) ? flatLines(source.raw, nodes) : []
  const taken = new Set<Node>()
  const groups: DraftSection[] = []
  const rest: Untaken[] = []
  const cells: Passage[] = []
  const tasks = flatRegions(lines).flatMap((region): readonly DraftTask[] => {
    const { heading, rows } = region
    for (const { node } of lines.slice(region.from, region.to)) taken.add(node)
    const cuts = new Map(cutRegion(region).map((cut) => [cut.row, cut]))
    let open: readonly Group[] = []
    return rows.flatMap((row): readonly DraftTask[] => {
      const cut = cuts.get(row)
      const whole = joined(row.chunks.flat())
      for (const { passage } of row.beyond) rest.push(untaken(source.raw, passage, 'rowNotUnderstood'))
      if (whole === null) return []
      if (cut === undefined) {
        const title = flat(whole.text)
        open = enter(open, { level: levelOf(row.number), label: row.number, title, said: nothingAbove })
        const span = stretch(source.raw, whole.starts[0] ?? 0, whole.ends.at(-1) ?? 0)
        groups.push({ path: numberOf(open.slice(0, -1).map((each) => each.label), row.number) ?? row.number, title, span })
        return []
      }
      open = leave(open, row.number)
      heading.roles.forEach((role, column) => {
        const cell = cellOf(cut, column)
        if (cell !== null) cells.push(cell.passage)
        if (cell !== null && !TAKEN.has(role)) rest.push(untaken(source.raw, cell.passage, 'columnNotUnderstood'))
      })
      return [taskOf(source, cut, heading.roles, open)]
    })
  })
  return { tasks, groups, untaken: rest, taken, cells }
}
