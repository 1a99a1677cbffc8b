// Rows of a word processor's table pasted as text: tabs part the cells, and a cell of several paragraphs breaks its row
// over several lines. A heading that counts its rows says where each begins; what the rows mostly have says how many
// cells there are. Where that does not come out even, lines stay as they are.

const HEADING = /^[ \u00a0]*(?:s?tt|số tt|stt\.|no\.?)[ \u00a0]*\t/iu
const NUMBERED = /^[ \u00a0]*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}|[A-HĐ])[.)]?[ \u00a0]*\t/u
const OPENS_PART = /^[ \u00a0]*(?:(?:[IVX]{1,6}|[A-HĐ]|\d{1,2})[.)]|Nơi nhận)/u

/** Fewer, and it is a list rather than a table. */
const FEWEST_TABS = 3
/** A row of a sheet has no more lines. */
const MOST_LINES = 40
/** A cell's paragraph that stands behind its row's last tab. */
const LONGEST_TAIL = 80

type Rows = {
  /** Index of its first line, and of the one behind its last. */
  readonly from: number
  to: number
  tabs: number
}

const tabsIn = (line: string): number => line.split('\t').length - 1

/** The table's lines by rows, from its heading on: each from the line that its number opens to the next such line. */
const rowsFrom = (lines: readonly string[], start: number): readonly Rows[] => {
  const rows: Rows[] = []
  let [blank, open]: [number, Rows | null] = [0, null]
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.trim() === '') {
      blank += 1
      if (blank > 2) break
      continue
    }
    const opens = i === start || NUMBERED.test(line)
    if (opens) {
      open = { from: i, to: i + 1, tabs: tabsIn(line) }
      rows.push(open)
    } else if (open === null || i - open.from >= MOST_LINES || HEADING.test(line)) break
    // Behind a blank line only what brings further cells is still the row's.
    else if (blank > 0 && !line.includes('\t')) break
    else {
      open.to = i + 1
      open.tabs += tabsIn(line)
    }
    blank = 0
  }
  return rows
}

/** A last cell's further lines are short and open no part of the document. */
const lastLine = (lines: readonly string[], row: Rows, tabs: number): number => {
  let [end, had] = [row.from, 0]
  for (; end < row.to && had < tabs; end++) had += tabsIn(lines[end] ?? '')
  for (; end < row.to; end++) {
    const line = lines[end] ?? ''
    if (line.trim() === '' || line.length > LONGEST_TAIL || OPENS_PART.test(line)) break
  }
  return end - 1
}

/** By the index of a row's first line that of its last, for rows of more than one. */
export const pastedRows = (lines: readonly string[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>()
  for (let start = 0; start < lines.length; start++) {
    if (!HEADING.test(lines[start] ?? '')) continue
    const rows = rowsFrom(lines, start)
    const tabs = rows[0]?.tabs ?? 0
    const whole = rows.filter((row) => row.tabs === tabs).length
    if (tabs >= FEWEST_TABS && whole >= 2 && whole * 2 > rows.length) {
      for (const row of rows) {
        const last = row.tabs === tabs ? lastLine(lines, row, tabs) : row.from
        if (last > row.from) ends.set(row.from, last)
      }
    }
    start = Math.max(start, (rows.at(-1)?.to ?? start) - 1)
  }
  return ends
}
