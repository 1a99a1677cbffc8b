// A flow built from text whose paragraphs, cells and rows are only marked where they end, as RTF and the old Word format
// do: an open paragraph, and the tables around it as levels.

import { edgeGrid, type EdgeCell, type EdgeRow } from './edge-grid.ts'
import type { FlowItem } from './flow.ts'
import type { Merge } from './docx-grid.ts'

type CellShape = { readonly right: number; readonly merge: Merge; readonly across: Merge }

/** A row as it is defined: its left edge and its cells. */
export type RowShape = { left: number; readonly cells: CellShape[] }

type Level = { readonly rows: EdgeRow[]; cells: FlowItem[][]; items: FlowItem[] }

export type FlowBuilder = {
  readonly put: (text: string, bold: boolean) => void
  /** What a list writes before the paragraph. */
  readonly label: (text: string) => void
  readonly endParagraph: (level: number) => void
  readonly endCell: (level: number) => void
  readonly endRow: (level: number, shape: RowShape) => void
  readonly add: (items: readonly FlowItem[]) => void
  readonly done: () => readonly FlowItem[]
  readonly length: () => number
}

/** A cell of a row that defines fewer cells than it has. */
const WIDTH = 1000
const DEEPEST = 30

const isBlank = (items: readonly FlowItem[]): boolean =>
  items.every((item) => item.kind === 'paragraph' && item.text.trim() === '')

export const flowBuilder = (): FlowBuilder => {
  const body: FlowItem[] = []
  const levels: Level[] = []
  let [text, label, length] = ['', '', 0]
  let [strong, plain] = [false, false]
  const container = (level: number): FlowItem[] => {
    while (levels.length > level) closeLevel()
    while (levels.length < Math.min(level, DEEPEST)) levels.push({ rows: [], cells: [], items: [] })
    return levels.at(-1)?.items ?? body
  }
  const closeLevel = (): void => {
    const level = levels.pop()
    if (level === undefined) return
    const outer = levels.at(-1)?.items ?? body
    if (level.rows.length > 0) outer.push(edgeGrid(level.rows))
    // Cells without the end of their row are kept as they stand.
    outer.push(...level.cells.flat(), ...level.items)
  }
  const endParagraph = (level: number): void => {
    container(level).push({
      kind: 'paragraph',
      text: label === '' ? text : `${label} ${text}`,
      strong: strong && !plain,
    })
    text = label = ''
    strong = plain = false
  }
  return {
    put: (words, bold) => {
      text += words
      length += words.length
      if (words.trim() === '') return
      if (bold) strong = true
      else plain = true
    },
    label: (words) => {
      label = words.trim()
    },
    endParagraph,
    endCell: (level) => {
      endParagraph(level)
      const at = levels.at(-1)
      if (at === undefined) return
      at.cells.push(at.items)
      at.items = []
    },
    endRow: (level, shape) => {
      container(level)
      const at = levels.at(-1)
      if (at === undefined) return
      let last = shape.left
      // Some programs end a row with more blank cells than it has.
      const own = at.cells.filter((items, i) => i < Math.max(1, shape.cells.length) || !isBlank(items))
      const cells = own.map((items, i): EdgeCell => {
        const of = shape.cells[i]
        last = of?.right ?? last + WIDTH
        return { right: last, items, merge: of?.merge ?? 'none', across: of?.across ?? 'none' }
      })
      if (cells.length > 0) at.rows.push({ left: shape.left, cells })
      at.cells = []
      at.items = []
    },
    add: (items) => {
      const to = levels.at(-1)?.items ?? body
      for (const item of items) to.push(item)
    },
    done: () => {
      const level = levels.length
      if (text.trim() !== '') endParagraph(level)
      while (levels.length > 0) closeLevel()
      return body
    },
    length: () => length,
  }
}
