// Rows of a word processor's table pasted as text: tabs part the cells, and a cell of several paragraphs breaks its row
// over several lines. A heading that counts its rows says where each begins and how many cells it has. Where that does
// not come out even, lines stay as they are.

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

/** The line that counts the columns below a heading. */
const INDEX = /^[ \u00a0]*[([][1A][)\]][ \u00a0]*\t/u
/**
 * A line that a blank cell opens is a row of its own: of a further lead, or of a page's break. So is one that has but
 * blank cells behind its words: of a group.
 */
const OWN = /^[ \u00a0]*\t|^[^\t]+\t[ \u00a0]*\t[\s\u00a0]*$/u

/** The table's lines by rows, from its heading on: each from the line its number opens, or that finds no room above. */
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
    const tabs = tabsIn(line)
    const head = rows[0]
    const isFull = open !== null && open !== head && head !== undefined && open.tabs + tabs > head.tabs
    const opens = i === start || NUMBERED.test(line) || INDEX.test(line) || (tabs > 0 && (OWN.test(line) || isFull))
    if (opens) {
      open = { from: i, to: i + 1, tabs }
      rows.push(open)
    } else if (open === null || i - open.from >= MOST_LINES || HEADING.test(line)) break
    // Behind a blank line only what brings further cells is still the row's.
    else if (blank > 0 && tabs === 0) break
    else {
      open.to = i + 1
      open.tabs += tabs
    }
    blank = 0
  }
  return rows
}

/** A last cell's further lines are short and open no part of the document. */
const lastLine = (lines: readonly string[], row: Rows): number => {
  let [end, had] = [row.from, 0]
  for (; end < row.to && had < row.tabs; end++) had += tabsIn(lines[end] ?? '')
  // Nothing goes on in a cell that holds nothing.
  if ((lines[end - 1] ?? '').trimEnd().length <= (lines[end - 1] ?? '').lastIndexOf('\t')) return end - 1
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
    // Blank cells at a row's end may have lost their tabs; a row of more than the heading has is another table's.
    const fitting = rows.filter((row) => row.tabs <= tabs)
    const isBroken = (rows[0]?.to ?? 0) > start + 1
    const isTable = fitting.some((row) => row.from > start && (isBroken ? row.tabs === tabs : row.tabs * 2 >= tabs))
    if (tabs >= FEWEST_TABS && isTable && fitting.length * 4 > rows.length * 3) {
      for (const row of fitting) {
        const last = lastLine(lines, row)
        if (last > row.from) ends.set(row.from, last)
      }
    }
    start = Math.max(start, (rows.at(-1)?.to ?? start) - 1)
  }
  return ends
}
