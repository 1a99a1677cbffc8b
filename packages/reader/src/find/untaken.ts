// What looked like a task, a sum or a deadline and was not taken: listed for the reviewer, never dropped.

import type { DraftTask, Untaken } from '@tiendo/domain'
import type { Table } from '../extract/extracted.ts'
import { flat, slice, type Passage } from '../extract/passage.ts'
import { lineAt } from '../extract/raw-text.ts'
import { amountsIn } from './amount-words.ts'
import { stretch, untaken, type Source } from './found.ts'
import type { Node } from './outline.ts'
import { looksLikeWork } from './looks-like-work.ts'
import { timePhrases } from './time-phrases.ts'

const LAYOUT = /CỘNG HÒA|CỘNG HOÀ|Nơi nhận/u

const limitsIn = (passage: Passage, timings: readonly string[]): readonly Passage[] =>
  timePhrases(passage.text)
    .filter((phrase) => phrase.weight === 3)
    .map((phrase) => slice(passage, phrase.from, phrase.to))
    .filter((limit) => !timings.some((timing) => timing.includes(flat(limit.text))))

const sumsIn = (source: Source, passage: Passage): readonly Untaken[] =>
  amountsIn(passage.text).map(({ start, end }) => untaken(source.raw, slice(passage, start, end), 'looksLikeSum'))

const fromNode = (source: Source, node: Node, heading: Node | undefined, taken: Taken): readonly Untaken[] => {
  const { passage } = node.paragraph
  const late = limitsIn(passage, timingsOf(source, passage, taken)).length > 0
  const why = late ? 'looksLikeDeadline' : looksLikeWork(node, heading) ? 'looksLikeTask' : null
  return [...(why === null ? [] : [untaken(source.raw, passage, why)]), ...sumsIn(source, passage)]
}

/** Cells of a table that is too small to be a catalogue. */
const fromCells = (source: Source, table: Table): readonly Untaken[] =>
  table.rows.flatMap((row) =>
    row.cells.flatMap(({ passage }) => [
      ...limitsIn(passage, []).map((limit) => untaken(source.raw, limit, 'looksLikeDeadline')),
      ...sumsIn(source, passage),
    ]),
  )

/** A table with rows and columns enough to be a catalogue, whose heading said nothing known: row by row. */
const fromTable = (source: Source, table: Table): readonly Untaken[] => {
  const cells = table.rows.flatMap((row) => row.cells.map((cell) => cell.passage.text))
  if (cells.some((text) => LAYOUT.test(text))) return []
  if (table.rows.length < 3 || table.columns < 3) return fromCells(source, table)
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
  return [
    ...limitsIn(passage, timingsOf(source, passage, taken)).map((limit) =>
      untaken(source.raw, limit, 'looksLikeDeadline'),
    ),
    ...(taken.money.has(node) ? [] : sumsIn(source, passage)),
  ]
}

export type Taken = {
  /** Paragraphs that tasks, duties or lines were made of. */ readonly nodes: ReadonlySet<Node>
  /** Of these, the budget's. */ readonly money: ReadonlySet<Node>
  /** As `timingsByLine` gives them. */ readonly timings: ReadonlyMap<number, readonly string[]>
  readonly tables: ReadonlySet<Table>
}

/** Paragraphs and tables that nothing was made of, and what the others say besides. */
export const findUntaken = (source: Source, nodes: readonly Node[], taken: Taken): readonly Untaken[] => {
  const bySection = new Map(nodes.filter((node) => node.isSection).map((node) => [node.path, node]))
  return [
    ...nodes.flatMap((node) =>
      taken.nodes.has(node)
        ? besides(source, node, taken)
        : fromNode(source, node, node.isSection ? undefined : bySection.get(node.sections.at(-1) ?? ''), taken),
    ),
    ...source.blocks.flatMap((block) =>
      block.kind === 'table' && !taken.tables.has(block) ? fromTable(source, block) : [],
    ),
  ]
}
