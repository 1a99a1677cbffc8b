// Text and tables set on pages as a word processor does: lines wrapped at the margin, cells wrapped in their columns,
// rows ruled, a table's heading repeated overleaf, rows that a cell holds together kept on one page.

export type Mark =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly size: number
      readonly bold: boolean
      readonly text: string
    }
  | { readonly kind: 'line'; readonly from: readonly [number, number]; readonly to: readonly [number, number] }

export type SetCell = {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly text: string
}

export type Setter = {
  readonly paragraph: (text: string, bold: boolean, place: 'left' | 'centre' | 'indented') => void
  /** Cells side by side without rules, each line centred in its column. */
  readonly columns: (texts: readonly string[]) => void
  readonly table: (rows: readonly (readonly SetCell[])[], columns: number, headings: number) => void
  /** Marks by page; y counts from the top. */
  readonly done: () => readonly (readonly Mark[])[]
}

/** Of every letter, in shares of its size. */
const LETTER = 0.6
const [SIZE, CELL_SIZE] = [12, 10]
const LEADING = 1.25
const MARGIN = 56
const PADDING = 5
const FIRST = 36
/** The left half of a letterhead, as a share of the line. */
const NARROW = 0.4

/** `indent` is what the first line has less room than the others. */
const wrap = (text: string, room: number, size: number, indent = 0): readonly string[] =>
  text.split('\n').flatMap((part) => {
    const lines: string[] = []
    let line = ''
    for (const word of part.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && longer.length * size * LETTER > room - (lines.length === 0 ? indent : 0)) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  })

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The first column narrow, the second twice as wide as the others. */
const sidesOf = (columns: number, width: number): readonly number[] => {
  const share = (width - FIRST) / columns
  const widths = Array.from({ length: columns }, (_, i) => (i === 0 ? FIRST : i === 1 ? share * 2 : share))
  return [MARGIN, ...widths.map((_, i) => MARGIN + sum(widths.slice(0, i + 1)))]
}

type Placed = SetCell & { readonly row: number; readonly lines: readonly string[] }

export const pageSetter = (width: number, height: number): Setter => {
  const pages: Mark[][] = [[]]
  const room = width - 2 * MARGIN
  let y = MARGIN
  const put = (mark: Mark): void => {
    pages.at(-1)?.push(mark)
  }
  const turn = (): void => {
    pages.push([])
    y = MARGIN
  }
  const need = (space: number): void => {
    if (y + space > height - MARGIN && y > MARGIN) turn()
  }
  const line = (text: string, x: number, at: number, size: number, bold: boolean): void => {
    if (text !== '') put({ kind: 'text', x, y: at + size, size, bold, text })
  }
  /** Stretched to its room, as all lines of a paragraph but the last are. */
  const full = (text: string, x: number, space: number, at: number, bold: boolean): void => {
    const words = text.split(' ')
    const letters = sum(words.map((word) => word.length)) * SIZE * LETTER
    let next = x
    for (const word of words) {
      line(word, next, at, SIZE, bold)
      next += word.length * SIZE * LETTER + (space - letters) / Math.max(1, words.length - 1)
    }
  }
  const rowHeights = (cells: readonly Placed[], count: number): readonly number[] => {
    const heights = Array.from({ length: count }, () => CELL_SIZE * LEADING + 2 * PADDING)
    // Cells of one row first; what a cell over several rows lacks is given to the last of them.
    for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
      const last = cell.row + cell.rowSpan - 1
      const wanted = cell.lines.length * CELL_SIZE * LEADING + 2 * PADDING
      const lacking = wanted - sum(heights.slice(cell.row, last + 1))
      if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking
    }
    return heights
  }
  const drawRows = (
    rows: readonly (readonly SetCell[])[],
    sides: readonly number[],
  ): { readonly space: number; readonly draw: () => void } => {
    const side = (column: number): number => sides[column] ?? 0
    const cells = rows.flatMap((row, r) =>
      row.map((cell): Placed => {
        const inside = side(cell.column - 1 + cell.columnSpan) - side(cell.column - 1) - 2 * PADDING
        return { ...cell, row: r, lines: wrap(cell.text, inside, CELL_SIZE) }
      }),
    )
    const heights = rowHeights(cells, rows.length)
    const draw = (): void => {
      for (const cell of cells) {
        const [left, right] = [side(cell.column - 1), side(cell.column - 1 + cell.columnSpan)]
        const top = y + sum(heights.slice(0, cell.row))
        const bottom = top + sum(heights.slice(cell.row, cell.row + cell.rowSpan))
        put({ kind: 'line', from: [left, top], to: [right, top] })
        put({ kind: 'line', from: [left, bottom], to: [right, bottom] })
        put({ kind: 'line', from: [left, top], to: [left, bottom] })
        put({ kind: 'line', from: [right, top], to: [right, bottom] })
        cell.lines.forEach((text, i) =>
          line(text, left + PADDING, top + PADDING + i * CELL_SIZE * LEADING, CELL_SIZE, false),
        )
      }
      y += sum(heights)
    }
    return { space: sum(heights), draw }
  }
  return {
    paragraph: (text, bold, place) => {
      const indent = place === 'indented' ? 28 : 0
      const lines = wrap(text, room, SIZE, indent)
      lines.forEach((words, i) => {
        need(SIZE * LEADING)
        const [free, set] = [room - words.length * SIZE * LETTER, i === 0 ? indent : 0]
        if (place === 'centre') line(words, MARGIN + free / 2, y, SIZE, bold)
        else if (i < lines.length - 1) full(words, MARGIN + set, room - set, y, bold)
        else line(words, MARGIN + set, y, SIZE, bold)
        y += SIZE * LEADING
      })
      y += 6
    },
    columns: (texts) => {
      const sides = texts.map((_, i) =>
        i === 0 ? 0 : room * NARROW + ((room * (1 - NARROW)) / (texts.length - 1)) * (i - 1),
      )
      const share = (column: number): number => (sides[column + 1] ?? room) - (sides[column] ?? 0)
      const blocks = texts.map((text, i) => wrap(text, share(i) - 2 * PADDING, SIZE))
      const space = Math.max(...blocks.map((lines) => lines.length)) * SIZE * LEADING
      need(space)
      blocks.forEach((lines, column) =>
        lines.forEach((words, i) => {
          const free = share(column) - words.length * SIZE * LETTER
          line(words, MARGIN + (sides[column] ?? 0) + free / 2, y + i * SIZE * LEADING, SIZE, false)
        }),
      )
      y += space + 4
    },
    table: (rows, columns, headings) => {
      const sides = sidesOf(columns, room)
      const heading = rows.slice(0, headings)
      let from = 0
      while (from < rows.length) {
        let to = from + 1
        // Rows that a cell reaches over go together.
        for (let r = from; r < to; r++) for (const cell of rows[r] ?? []) to = Math.max(to, r + cell.rowSpan)
        const part = drawRows(rows.slice(from, to), sides)
        if (y + part.space > height - MARGIN && y > MARGIN) {
          turn()
          if (from >= headings) drawRows(heading, sides).draw()
        }
        part.draw()
        from = to
      }
      y += 10
    },
    done: () => pages,
  }
}
