// A document of tables, sketched: a line a row, cells parted by " | ", "{2}" before a cell that covers two columns,
// "{x3}" before one that covers three rows, " / " for a break in a cell. A line without bars is a paragraph; a blank
// line ends a table.

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll(' / ', '<br>')

const cellOf = (sketch: string): string => {
  const match = /^\{(\d*)(?:x(\d+))?\}\s*(.*)$/su.exec(sketch)
  if (match === null) return `<td>${escaped(sketch)}</td>`
  const [, columns = '', rows = '', text = ''] = match
  return `<td colspan="${columns || '1'}" rowspan="${rows || '1'}">${escaped(text)}</td>`
}

const rowOf = (line: string): string =>
  `<tr>${line
    .split('|')
    .map((cell) => cellOf(cell.trim()))
    .join('')}</tr>`

/** The sketch as a page of the web. */
export const pageOf = (sketch: string): string => {
  const parts: string[] = []
  let rows: string[] = []
  const close = (): void => {
    if (rows.length > 0) parts.push(`<table>${rows.join('')}</table>`)
    rows = []
  }
  for (const line of sketch.split('\n').map((each) => each.trim())) {
    if (line.includes('|') || /^\{\d/.test(line)) rows.push(rowOf(line))
    else {
      close()
      if (line !== '') parts.push(`<p>${escaped(line)}</p>`)
    }
  }
  close()
  return `<!DOCTYPE html><html><body>${parts.join('\n')}</body></html>`
}
