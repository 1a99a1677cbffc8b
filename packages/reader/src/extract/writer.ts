// The text of a format that has no lines of its own, written out: a paragraph a line, a table row a line with its
// cells apart by tabs. Offsets into this text are the places that spans name.

import type { SourceKind } from '@tiendo/domain'
import type { Block, Cell, Extracted } from './extracted.ts'
import { liftAnchors } from './marks.ts'
import { passageBuilder, pushRaw, type Passage } from './passage.ts'
import { rawText } from './raw-text.ts'

/** Breaks inside a cell are `\n` in its text. */
export type CellText = {
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

export type Writer = {
  readonly paragraph: (text: string, strong: boolean) => void
  readonly table: (rows: readonly (readonly CellText[])[]) => void
  readonly length: () => number
  /** Where each mark stands whose anchor was in the text: offsets, by its number. */
  readonly anchors: () => ReadonlyMap<number, readonly [number, number]>
  readonly done: (kind: SourceKind) => Extracted
}

type Place = {
  readonly from: number
  readonly to: number
  /** Where a space stands for a break. */ readonly breaks: readonly number[]
}

type Written =
  | { readonly kind: 'paragraph'; readonly place: Place; readonly strong: boolean }
  | {
      readonly kind: 'table'
      readonly rows: readonly {
        readonly from: number
        readonly to: number
        readonly cells: readonly (CellText & { readonly place: Place })[]
      }[]
    }

const passageAt = (raw: string, place: Place, cell: readonly [number, number] | null): Passage => {
  const builder = passageBuilder()
  let from = place.from
  for (const at of place.breaks) {
    pushRaw(builder, raw, from, at)
    builder.push('\n', at, at + 1)
    from = at + 1
  }
  pushRaw(builder, raw, from, place.to)
  return builder.done(cell)
}

export const writer = (): Writer => {
  const parts: string[] = []
  const written: Written[] = []
  let length = 0
  const put = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  const anchors = new Map<number, readonly [number, number]>()
  /** Anchors beside nothing belong to what is written next. */
  const lifted = (given: string): string => {
    const { text, found } = liftAnchors(given)
    for (const { index, at } of found) {
      const [from, to] = anchors.get(index) ?? [length + at, length + at]
      anchors.set(index, [Math.min(from, length + at), Math.max(to, length + at)])
    }
    return text
  }
  const place = (text: string, oneLine: boolean): Place => {
    const from = length
    const breaks = [...text.matchAll(/\n/g)].map((match) => from + match.index)
    put(oneLine ? text.replace(/[\n\t]/g, ' ') : text)
    return { from, to: length, breaks }
  }
  return {
    paragraph: (given, strong) => {
      const text = lifted(given)
      if (text.trim() === '') return
      written.push({ kind: 'paragraph', place: place(text, false), strong })
      put('\n')
    },
    table: (rows) => {
      const lines = rows.map((cells) => {
        const from = length
        const placed = cells.map((cell, i) => {
          if (i > 0) put('\t')
          const text = lifted(cell.text)
          return { ...cell, text, place: place(text, true) }
        })
        const to = length
        put('\n')
        return { from, to, cells: placed }
      })
      if (lines.some(({ cells }) => cells.some((cell) => cell.text.trim() !== '')))
        written.push({ kind: 'table', rows: lines })
    },
    length: () => length,
    anchors: () => anchors,
    done: (kind) => {
      const raw = rawText(parts.join(''))
      const blocks = written.map((item): Block => {
        if (item.kind === 'paragraph')
          return { kind: 'paragraph', passage: passageAt(raw.text, item.place, null), strong: item.strong }
        const rows = item.rows.map((row, i) => ({
          from: row.from,
          to: row.to,
          cells: row.cells.map(
            ({ place: at, column, rowSpan, columnSpan }): Cell => ({
              row: i + 1,
              column,
              rowSpan,
              columnSpan,
              passage: passageAt(raw.text, at, [i + 1, column]),
            }),
          ),
        }))
        const columns = rows.reduce(
          (most, row) => row.cells.reduce((widest, cell) => Math.max(widest, cell.column + cell.columnSpan - 1), most),
          0,
        )
        return { kind: 'table', rows, columns }
      })
      return { kind, raw, blocks }
    },
  }
}
