// A table as copying it out of a PDF leaves it: each cell wrapped to its column's width, one cell below the other.

export type FlatColumn = { readonly heading: string; readonly width: number; readonly cells: readonly string[] }

const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** `page` lines a page; the heading stands again at each page's head, and a row that a page cuts goes on column by column. */
export const flattened = (numbers: readonly string[], columns: readonly FlatColumn[], page: number): string => {
  const heading = ['TT', ...columns.flatMap(({ heading: text, width }) => wrapped(text, Math.min(width, 14)))]
  const out: string[] = [...heading]
  let room = page
  numbers.forEach((number, row) => {
    const whole = columns.every(({ cells }, column) => column === 0 || (cells[row] ?? '') === '')
    const cells = columns.map(({ cells: texts, width }) => ((texts[row] ?? '') === '' ? [] : wrapped(texts[row] ?? '', whole ? 90 : width)))
    const height = Math.max(...cells.map((lines) => lines.length))
    if (height <= room || whole) {
      out.push(number, ...cells.flat())
      room -= height
    } else {
      out.push(number, ...cells.flatMap((lines) => lines.slice(0, room)), ...heading)
      out.push(...cells.flatMap((lines) => lines.slice(room)))
      room = page - (height - room)
    }
    if (room <= 1 && row < numbers.length - 1) {
      out.push(...heading)
      room = page
    }
  })
  return out.join('\n\n')
}
