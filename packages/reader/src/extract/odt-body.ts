// The text of an OpenDocument file as a flow. Deletions are kept by the format apart from the text, so that nothing of
// them is read; comments, descriptions of pictures and the table of contents are left out; notes come after.

import type { RunLetters } from '../legacy/run-letters.ts'
import type { FlowCell, FlowItem } from './flow.ts'
import { odtLists } from './odt-lists.ts'
import type { OdtStyles } from './odt-styles.ts'
import { readXml, type Attributes } from './xml.ts'

type Paragraph = {
  text: string
  bold: boolean
  plain: boolean
  readonly heading: boolean
  readonly style: string
  readonly label: string
}
type Cell = Omit<FlowCell, 'items'> & { readonly items: FlowItem[] }
type Table = { readonly rows: Cell[][]; column: number; repeated: number }

const SKIPPED = new Set(
  (
    'tracked-changes annotation note-citation table-of-content title desc forms script binary-data ' +
    'automatic-styles font-face-decls ruby-text object'
  ).split(' '),
)

const MOST_SPAN = 500
const MOST_REPEATED = 64
const count = (value: string | undefined, most: number): number => Math.min(Math.max(1, Number(value ?? 1) || 1), most)

export type OdtBody = {
  readonly items: readonly FlowItem[]
  readonly notes: readonly FlowItem[]
  /** What stands in each of the elements asked for. */
  readonly apart: readonly (readonly FlowItem[])[]
  readonly changes: number
}

/** Null where the XML is broken. `only` names the elements to read inside, each apart; everything where it is null. */
export const readOdtBody = (
  xml: string,
  styles: OdtStyles,
  letters: RunLetters,
  limit: number,
  only: RegExp | null = null,
): OdtBody | null => {
  const [body, notes]: [FlowItem[], FlowItem[]] = [[], []]
  const apart: FlowItem[][] = []
  const paragraphs: Paragraph[] = []
  const spans: string[] = []
  const tables: Table[] = []
  const lists = odtLists(styles)
  let [skip, changes, length, inNote] = [0, 0, 0, 0]
  let inside = only === null ? 1 : 0
  const container = (): FlowItem[] =>
    tables.at(-1)?.rows.at(-1)?.at(-1)?.items ?? (inNote > 0 ? notes : (apart.at(-1) ?? body))
  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined || skip > 0 || inside === 0) return
    const whole = styles.styleOf(paragraph.style)
    const own = spans.length === 0 ? whole : styles.styleOf(spans.at(-1) ?? '')
    if (own.hidden || whole.hidden) return
    paragraph.text += letters.read(text, own.font ?? whole.font)
    length += text.length
    if (text.trim() === '') return
    if (own.bold ?? whole.bold ?? paragraph.heading) paragraph.bold = true
    else paragraph.plain = true
  }
  const openCell = (attributes: Attributes, covered: boolean): void => {
    const table = tables.at(-1)
    if (table === undefined) return
    const columnSpan = count(attributes('number-columns-spanned'), MOST_SPAN)
    const rowSpan = count(attributes('number-rows-spanned'), MOST_SPAN)
    if (!covered) table.rows.at(-1)?.push({ column: table.column, columnSpan, rowSpan, items: [] })
    table.column += covered ? count(attributes('number-columns-repeated'), MOST_REPEATED) : 1
    // Blank cells of one kind are written once.
    if (!covered) table.column += count(attributes('number-columns-repeated'), MOST_REPEATED) - 1
  }
  const openOther = (name: string, attributes: Attributes): void => {
    if (name === 'table') tables.push({ rows: [], column: 1, repeated: 1 })
    else if (name === 'table-row') {
      const table = tables.at(-1)
      table?.rows.push([])
      if (table !== undefined) table.column = 1
    } else if (name === 'table-cell') openCell(attributes, false)
    else if (name === 'covered-table-cell') openCell(attributes, true)
    else if (name === 'list') lists.openList(attributes)
    else if (name === 'list-item') lists.openItem(attributes)
    else if (name === 'note') inNote++
    else if (name === 'span') spans.push(attributes('style-name') ?? '')
    else if (name === 's') put(' '.repeat(count(attributes('c'), MOST_SPAN)))
    else if (name === 'tab') put('\t')
    else if (name === 'line-break') put('\n')
    else if (name === 'soft-page-break') put('\f')
  }
  const whole = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'changed-region') changes++
      if (only?.test(name) === true) {
        inside++
        apart.push([])
      }
      if (skip > 0 || SKIPPED.has(name)) skip++
      else if (name === 'p' || name === 'h') {
        const label = inside > 0 ? lists.label() : ''
        paragraphs.push({
          text: '',
          bold: false,
          plain: false,
          heading: name === 'h',
          style: attributes('style-name') ?? '',
          label,
        })
      } else openOther(name, attributes)
    },
    close: (name) => {
      if (only?.test(name) === true) inside--
      if (skip > 0) skip--
      else if (name === 'p' || name === 'h') {
        const closed = paragraphs.pop()
        letters.pause()
        if (closed === undefined || inside === 0) return
        const { text, label, bold, plain } = closed
        container().push({ kind: 'paragraph', text: label === '' ? text : `${label} ${text}`, strong: bold && !plain })
      } else if (name === 'table') {
        const table = tables.pop()
        if (table !== undefined) container().push({ kind: 'table', rows: table.rows })
      } else if (name === 'list') lists.closeList()
      else if (name === 'note') inNote--
      else if (name === 'span') spans.pop()
    },
    text: (text) => put(text.replace(/[\t\r\n ]+/g, ' ')),
    enough: () => length > limit,
  })
  return whole ? { items: body, notes, apart, changes } : null
}
