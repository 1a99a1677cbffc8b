// What the file of a word processor holds, before it is written out as one text: paragraphs, and tables whose cells
// hold the same again. One shape for every such format.

export type FlowParagraph = {
  readonly kind: 'paragraph'
  /** Forced breaks are `\n`, tabs `\t`, a form feed begins a page. */
  readonly text: string
  readonly strong: boolean
}

export type FlowCell = {
  /** 1-based. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly items: readonly FlowItem[]
}

export type FlowTable = { readonly kind: 'table'; readonly rows: readonly (readonly FlowCell[])[] }

export type FlowItem = FlowParagraph | FlowTable

/** A table of one column, which inside a cell is so many lines of it. */
export const isList = (table: FlowTable): boolean => table.rows.every((row) => row.length <= 1)

/** A cell's text, its paragraphs on lines of their own; tables of several columns inside it stand apart. */
export const textOf = (items: readonly FlowItem[]): string => {
  const parts: string[] = []
  const stack = [...items].reverse()
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (item.kind === 'paragraph') parts.push(item.text)
    else if (isList(item)) for (const row of [...item.rows].reverse()) stack.push(...(row[0]?.items ?? []).toReversed())
  }
  return parts.join('\n')
}

/** Tables of several columns inside the cells of a table, not those inside them again. */
export const innerTables = (table: FlowTable): readonly FlowTable[] => {
  const found: FlowTable[] = []
  const stack: FlowItem[] = table.rows.flatMap((row) => row.flatMap((cell) => cell.items)).reverse()
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (item.kind === 'paragraph') continue
    if (isList(item)) for (const row of [...item.rows].reverse()) stack.push(...(row[0]?.items ?? []).toReversed())
    else found.push(item)
  }
  return found
}

/** All that is said in a table, however deep. */
export const linesIn = (table: FlowTable): readonly string[] => {
  const lines: string[] = []
  const stack: FlowItem[] = [table]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (item.kind === 'paragraph') lines.push(item.text)
    else for (const cell of item.rows.flat().reverse()) for (const inner of [...cell.items].reverse()) stack.push(inner)
  }
  return lines
}
