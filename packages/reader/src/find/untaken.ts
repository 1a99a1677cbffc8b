// What looked like a task, a sum or a deadline and was not taken: listed for the reviewer, never dropped.

import type { DraftTask, Untaken } from '@tiendo/domain'
import type { Table } from '../extract/extracted.ts'
import { flat, slice, type Passage } from '../extract/passage.ts'
import { lineAt } from '../extract/raw-text.ts'
import { amountsIn } from './amount-words.ts'
import { stretch, untaken, type Source } from './found.ts'
import type { Node } from './outline.ts'
import { assigns } from './sentence-roles.ts'
import { timePhrases } from './time-phrases.ts'

const LAYOUT = /CỘNG HÒA|CỘNG HOÀ|Nơi nhận/u

const fromNode = (source: Source, node: Node): readonly Untaken[] => {
  const passage = node.paragraph.passage
  const found: Untaken[] = []
  if (timePhrases(passage.text).some((phrase) => phrase.weight === 3))
    found.push(untaken(source.raw, passage, 'looksLikeDeadline'))
  else if (assigns(node.body)) found.push(untaken(source.raw, passage, 'looksLikeTask'))
  for (const amount of amountsIn(passage.text))
    found.push(untaken(source.raw, slice(passage, amount.start, amount.end), 'looksLikeSum'))
  return found
}

/** A table with rows and columns enough to be a catalogue, whose heading said nothing known. */
const fromTable = (source: Source, table: Table): readonly Untaken[] => {
  const cells = table.rows.flatMap((row) => row.cells.map((cell) => cell.passage.text))
  if (table.rows.length < 3 || table.columns < 3 || cells.some((text) => LAYOUT.test(text))) return []
  return table.rows
    .map((row) => ({
      text: row.cells
        .map((cell) => cell.passage.text.replace(/\s+/g, ' '))
        .filter((text) => text !== '')
        .join(' | '),
      why: 'rowNotUnderstood' as const,
      span: stretch(source.raw, row.from, row.to, null),
    }))
    .filter((row) => row.text !== '')
}

type Timed = { readonly timing: DraftTask['timing'] }

/** Phrases read as timings, by the line where each begins. */
export const timingsByLine = (found: readonly Timed[]): ReadonlyMap<number, readonly string[]> => {
  const byLine = new Map<number, string[]>()
  for (const { timing } of found) {
    if (timing.span === null) continue
    const [line] = timing.span.line
    const phrases = byLine.get(line)
    if (phrases === undefined) byLine.set(line, [timing.value.phrase])
    else phrases.push(timing.value.phrase)
  }
  return byLine
}

/** What was read as a timing on the lines of a paragraph. */
const timingsOf = ({ raw }: Source, { starts, ends }: Passage, taken: Taken): readonly string[] => {
  const [first, last] = [lineAt(raw, starts[0] ?? 0), lineAt(raw, Math.max(0, (ends.at(-1) ?? 1) - 1))]
  return Array.from({ length: last - first + 1 }, (_, i) => taken.timings.get(first + i) ?? []).flat()
}

/** What a taken paragraph says besides: a second limit, a sum that no line of the budget has. */
const besides = (source: Source, node: Node, taken: Taken): readonly Untaken[] => {
  const { passage } = node.paragraph
  const timings = timingsOf(source, passage, taken)
  const limits = timePhrases(passage.text)
    .filter((phrase) => phrase.weight === 3)
    .map((phrase) => slice(passage, phrase.from, phrase.to))
    .filter((limit) => !timings.some((timing) => timing.includes(flat(limit.text))))
  const amounts = taken.money.has(node) ? [] : amountsIn(passage.text)
  const sums = amounts.map((amount) => slice(passage, amount.start, amount.end))
  return [
    ...limits.map((limit) => untaken(source.raw, limit, 'looksLikeDeadline')),
    ...sums.map((sum) => untaken(source.raw, sum, 'looksLikeSum')),
  ]
}

export type Taken = {
  /** Paragraphs that tasks, duties or lines were made of. */ readonly nodes: ReadonlySet<Node>
  /** Of these, the budget's. */ readonly money: ReadonlySet<Node>
  /** As `timingsByLine` gives them. */ readonly timings: ReadonlyMap<number, readonly string[]>
  readonly tables: ReadonlySet<Table>
}

/** Paragraphs and tables that nothing was made of, and what the others say besides. */
export const findUntaken = (source: Source, nodes: readonly Node[], taken: Taken): readonly Untaken[] => [
  ...nodes.flatMap((node) =>
    taken.nodes.has(node)
      ? besides(source, node, taken)
      : fromNode(source, node),
  ),
  ...source.blocks.flatMap((block) =>
    block.kind === 'table' && !taken.tables.has(block) ? fromTable(source, block) : [],
  ),
]
