// Whatever table is drawn comes back cell for cell: merged and blank cells, wrapped text and meant breaks, pages that
// end between rows and inside them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'
import { drawTable, linesOf, type DrawnCell, type DrawnTable } from './testing/draw-table.ts'

const low = fc.constantFrom(
  'rừng',
  'trồng',
  'cây',
  'giống',
  'nghiêm',
  'đất',
  'sông',
  'biển',
  'lập',
  'thôn',
  'khai',
  'tổ',
)
const high = fc.constantFrom('Rà', 'Lập', 'Giao', 'Thu', 'Nghiệm', 'Đo')
const sentence = (most: number): fc.Arbitrary<string> =>
  fc.tuple(high, fc.array(low, { minLength: 0, maxLength: most })).map(([first, rest]) => [first, ...rest].join(' '))
const text = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 5, arbitrary: sentence(most) },
    { weight: 2, arbitrary: fc.array(sentence(2), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')) },
  )

type Kind = 'plain' | 'group' | 'merged' | 'cut' | 'overleaf'
type Plan = { readonly kind: Kind; readonly texts: readonly string[]; readonly title: string }

/** A break after which the next word would not have fitted is no break to the eye. */
const asSeen = (cellText: string, width: number): string => {
  const lines = linesOf(cellText, width)
  const parts = cellText.split('\n')
  let [seen, at] = ['', 0]
  parts.forEach((part, i) => {
    const last = lines[at + linesOf(part, width).length - 1] ?? []
    at += linesOf(part, width).length
    seen += part
    const next = parts[i + 1]?.split(' ')[0]
    if (next === undefined) return
    const used = last.join(' ').length * 5.5 - Math.max(0, last.length - 1) * 2.75
    seen += used + 2.64 + next.length * 5.5 > width - 10.8 - 1.5 ? ' ' : '\n'
  })
  return seen
}

const tableOf = (widths: readonly number[], plans: readonly Plan[]): DrawnTable => {
  const rows: DrawnCell[][] = [
    widths.map((_, i) => ({ column: i + 1, columnSpan: 1, rowSpan: 1, text: i === 0 ? 'TT' : `Cột ${i}` })),
  ]
  const breaks = new Set<number>()
  const cuts = new Map<number, number>()
  let merged = 0
  const last = widths.length
  for (const { kind, texts, title } of plans) {
    const r = rows.length
    const covers = merged > 0
    if (merged > 0) merged--
    if (kind === 'group' && !covers) {
      rows.push([
        { column: 1, columnSpan: 1, rowSpan: 1, text: 'I' },
        { column: 2, columnSpan: last - 1, rowSpan: 1, text: title },
      ])
      continue
    }
    const cells = widths.map(
      (_, i): DrawnCell => ({ column: i + 1, columnSpan: 1, rowSpan: 1, text: i === 0 ? `${r}` : (texts[i] ?? '') }),
    )
    if (kind === 'merged' && !covers) {
      merged = 2
      cells[last - 1] = { column: last, columnSpan: 1, rowSpan: 3, text: 'Giao' }
    }
    // A merged cell of which each page shows one row looks like blank cells.
    if (kind === 'overleaf' && !(covers && breaks.has(r - 1))) breaks.add(r)
    // And so does a blank cell at the top of a page under one that ended with the page before.
    if (kind === 'overleaf' && !covers && cells[last - 1]?.text === '')
      cells[last - 1] = { column: last, columnSpan: 1, rowSpan: 1, text: 'Đo' }
    if (kind === 'cut' && !covers) {
      const long = [title, title, title].join(' ').toLowerCase()
      cells[1] = { column: 2, columnSpan: 1, rowSpan: 1, text: `Rà ${long}` }
      const most = linesOf(cells[1].text, widths[1] ?? 0).length
      for (let i = 2; i < last; i++) cells[i] = { column: i + 1, columnSpan: 1, rowSpan: 1, text: 'Đo' }
      if (most > 2) cuts.set(r, 2)
    }
    rows.push(covers ? cells.filter((cell) => cell.column !== last) : cells)
  }
  // A merged cell ends with the table.
  for (; merged > 0; merged--)
    rows.push(
      widths
        .slice(0, -1)
        .map((_, i) => ({ column: i + 1, columnSpan: 1, rowSpan: 1, text: i === 0 ? `${rows.length}` : 'Thu' })),
    )
  return { widths, rows, breaks, cuts }
}

const tables = fc
  .tuple(
    fc.array(fc.integer({ min: 70, max: 190 }), { minLength: 2, maxLength: 4 }),
    fc.array(
      fc.record({
        kind: fc.constantFrom<Kind>('plain', 'plain', 'group', 'merged', 'cut', 'overleaf'),
        texts: fc.array(text(14), { minLength: 5, maxLength: 5 }),
        title: sentence(12),
      }),
      { minLength: 2, maxLength: 14 },
    ),
  )
  .map(([widths, plans]) => tableOf([36, ...widths], plans))

describe('tables drawn as words and lines', () => {
  it('come back cell for cell', () => {
    fc.assert(
      fc.property(tables, (drawn) => {
        const { blocks } = layOut(drawTable(drawn))
        expect(blocks.map((block) => block.kind)).toEqual(['table'])
        const [table] = blocks
        const read =
          table?.kind === 'table'
            ? table.rows.map((row) =>
                row.cells.map(({ column, columnSpan, rowSpan, passage }) => ({
                  column,
                  columnSpan,
                  rowSpan,
                  text: passage.text,
                })),
              )
            : []
        const side = (column: number): number => drawn.widths.slice(0, column).reduce((sum, width) => sum + width, 0)
        const wanted = drawn.rows.map((row) =>
          row.map((cell) => ({
            ...cell,
            text: asSeen(cell.text, side(cell.column - 1 + cell.columnSpan) - side(cell.column - 1)),
          })),
        )
        expect(read).toEqual(wanted)
      }),
      { numRuns: 200 },
    )
  })
})
