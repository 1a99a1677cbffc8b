// Plain text, tab-separated text and Markdown: lines become paragraphs and tables. One reader for the three, because
// real files mix them: a `.txt` may hold Markdown headings beside a table separated by tabs.

import { spacedTables, type SpacedTable } from '../layout/spaced-text.ts'
import type { Block, Extracted, Paragraph, Row } from './extracted.ts'
import { isStrong, pushInline } from './inline.ts'
import { linesOf, PAGE_NUMBER, type Line } from './lines.ts'
import { markdownLines } from './markdown-lines.ts'
import { markupTable, markupTableEnd, opensMarkupTable } from './markup-table.ts'
import { passageBuilder } from './passage.ts'
import { rawText } from './raw-text.ts'
import { rowOf } from './rows.ts'
import { continues, wrappingOf } from './wrapping.ts'

/** How many blank lines (a page break) a table may run over. */
const TABLE_GAP = 12

const paragraphOf = (text: string, lines: readonly Line[]): Paragraph => {
  const builder = passageBuilder()
  lines.forEach((line, i) => {
    const marks = line.kind === 'heading' ? /^\s*#{1,6}\s+/.exec(text.slice(line.from, line.to)) : null
    const skip = line.skip ?? marks?.[0].length ?? 0
    const cutSymbol = i > 0 && /[\p{Lu}\d]-$/u.test(lines[i - 1]?.text ?? '') && /^[\p{Lu}\d]/u.test(line.text)
    if (i > 0 && !cutSymbol) builder.push(' ', line.from, line.from)
    pushInline(builder, text, line.from + skip, line.to)
  })
  const strong = lines.every((line) => line.kind === 'heading' || isStrong(line.text))
  return { kind: 'paragraph', passage: builder.done(), strong }
}

const isEmptyRow = (row: Row): boolean => row.cells.every((cell) => cell.passage.text === '')

const tableBlock = (rows: readonly Row[]): readonly Block[] => {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const only = rows.length === 1 ? rows[0]?.cells.filter((cell) => cell.passage.text !== '') : undefined
  // An indented line is no table.
  if (only !== undefined && only.length === 1) {
    return only.map(({ passage }) => ({ kind: 'paragraph', passage: { ...passage, cell: null }, strong: false }))
  }
  return rows.every(isEmptyRow) ? [] : [{ kind: 'table', rows, columns }]
}

/** Lines of one table starting at `start`: rows, and the blank lines between them where a page ends. */
const tableEnd = (lines: readonly Line[], start: number): number => {
  const kind = lines[start]?.kind
  let end = start + 1
  for (let i = start + 1; i < lines.length && i - end <= TABLE_GAP; i++) {
    const line = lines[i]
    if (line?.kind === kind || line?.kind === 'rule') end = i + 1
    else if (
      line?.kind !== 'blank' &&
      line?.kind !== 'noise' &&
      !(line?.kind === 'text' && PAGE_NUMBER.test(line.text))
    )
      break
    else if (kind === 'pipes') break
  }
  return end
}

/** Lines that are no part of a table. */
const runningText = (lines: readonly Line[], tables: Iterable<SpacedTable>): readonly Line[] => {
  const inside = new Set<number>()
  for (const { from, to } of tables) for (let i = from; i < to; i++) inside.add(i)
  return lines.filter((line, i) => line.kind === 'text' && !inside.has(i))
}

/** Reads a text; Markdown differs by a few marks of its own. */
export const extractText = (text: string, kind: 'text' | 'markdown'): Extracted => {
  const raw = rawText(text)
  const plain = linesOf(text, raw.lineStarts)
  const lines = kind === 'markdown' ? markdownLines(text, plain) : plain
  const spaced = new Map(spacedTables(text, lines).map((found) => [found.from, found]))
  const wrapping = wrappingOf(runningText(lines, spaced.values()).map((line) => line.text))
  const blocks: Block[] = []
  let open: Line[] = []
  let gap = 0
  const close = (): void => {
    if (open.length > 0) {
      const paragraph = paragraphOf(text, open)
      if (paragraph.passage.text !== '') blocks.push(paragraph)
    }
    open = []
    gap = 0
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || line.kind === 'noise') continue
    const table = spaced.get(i)
    if (table !== undefined) {
      close()
      blocks.push(table.table)
      i = table.to - 1
    } else if (opensMarkupTable(line.text) && markupTableEnd(text, line.from) !== null) {
      close()
      const end = markupTableEnd(text, line.from) ?? line.to
      const tagged = markupTable(text, line.from, end)
      if (tagged !== null) blocks.push(tagged)
      while ((lines[i + 1]?.from ?? end) < end) i++
    } else if (line.kind === 'blank') gap++
    else if (line.kind === 'text') {
      const last = open.at(-1)
      if (last !== undefined && (last.kind === 'heading' || !continues(last.text, line.text, wrapping, gap === 0)))
        close()
      open.push(line)
      gap = 0
    } else {
      close()
      if (line.kind === 'heading') open.push(line)
      else {
        const end = tableEnd(lines, i)
        const rows = lines.slice(i, end).filter((row) => row.kind === line.kind && row.kind !== 'rule')
        blocks.push(...tableBlock(rows.map((row, number) => rowOf(text, row, number + 1))))
        i = end - 1
      }
    }
  }
  close()
  return { kind, raw, blocks }
}

/** Whether text carries the signs of Markdown: headings, or the rule under a table's head. */
export const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6} \S/m.test(text) || /^\|[ :|-]*-{3}[ :|-]*\|[ \t]*$/m.test(text)
