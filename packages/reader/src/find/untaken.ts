// What looked like a task, a sum or a deadline and was not taken: listed for the reviewer, never dropped.

import type { Untaken } from '@tiendo/domain'
import type { Table } from '../extract/extracted.ts'
import { slice } from '../extract/passage.ts'
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

/** `taken` are the paragraphs and tables that something was made of. */
export const findUntaken = (
  source: Source,
  nodes: readonly Node[],
  taken: ReadonlySet<Node>,
  tables: ReadonlySet<Table>,
): readonly Untaken[] => [
  ...nodes.filter((node) => !taken.has(node)).flatMap((node) => fromNode(source, node)),
  ...source.blocks.flatMap((block) => (block.kind === 'table' && !tables.has(block) ? fromTable(source, block) : [])),
]
