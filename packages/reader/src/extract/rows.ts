// One line of a table as cells: separated by tabs, or by the bars of a Markdown table.

import type { Cell, Row } from './extracted.ts'
import { inlinePassage } from './inline.ts'
import { slice, type Passage } from './passage.ts'
import type { Line } from './lines.ts'

const barsOf = (text: string, from: number, to: number): readonly number[] => {
  const bars: number[] = []
  for (let i = from; i < to; i++) if (text[i] === '|' && text[i - 1] !== '\\') bars.push(i)
  return bars
}

const edgesOf = (text: string, line: Line): readonly (readonly [number, number])[] => {
  if (line.kind === 'tabs') {
    const cells: (readonly [number, number])[] = []
    let from = line.from
    for (let i = line.from; i < line.to; i++) {
      if (text[i] !== '\t') continue
      cells.push([from, i])
      from = i + 1
    }
    return [...cells, [from, line.to]]
  }
  const bars = barsOf(text, line.from, line.to)
  const inner = text.slice(line.from, line.to).trim()
  const starts = inner.startsWith('|') ? bars : [line.from - 1, ...bars]
  const ends = inner.endsWith('|') ? starts : [...starts, line.to]
  return ends.slice(0, -1).map((bar, i) => [bar + 1, ends[i + 1] ?? line.to])
}

const QUOTED = /^"((?:[^"]|"")*)"$/

/** `"a ""b"" c"`: a cell as spreadsheets write it out, without its marks. */
const unquoted = (passage: Passage): Passage => {
  if (!QUOTED.test(passage.text)) return passage
  const kept: number[] = []
  for (let i = 1; i < passage.text.length - 1; i++) {
    kept.push(i)
    if (passage.text[i] === '"') i++
  }
  return slice({
    ...passage,
    text: kept.map((at) => passage.text[at] ?? '').join(''),
    starts: kept.map((at) => passage.starts[at] ?? 0),
    ends: kept.map((at) => passage.ends[at] ?? 0),
  }, 0)
}

/** `number` is the row's place in its table, 1-based. */
export const rowOf = (text: string, line: Line, number: number): Row => ({
  from: line.from,
  to: line.to,
  cells: edgesOf(text, line).map(
    ([from, to], i): Cell => ({
      row: number,
      column: i + 1,
      rowSpan: 1,
      columnSpan: 1,
      passage:
        line.kind === 'tabs'
          ? unquoted(inlinePassage(text, from, to, [number, i + 1]))
          : inlinePassage(text, from, to, [number, i + 1]),
    }),
  ),
})
