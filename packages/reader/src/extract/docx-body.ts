// The body of a Word document as text: paragraphs with the numbers Word counts, tables, text boxes. Left out: what
// was deleted in a tracked change, hidden text, field codes, and the second copy of a drawing kept for old programs.
// Headers and footers are other parts of the file and never read.

import { gridOf, type DocxRow } from './docx-grid.ts'
import { isOn, type Style } from './docx-styles.ts'
import type { Counter } from './numbering.ts'
import type { Writer } from './writer.ts'
import { readXml, type Attributes } from './xml.ts'

type Paragraph = {
  text: string
  list: string | null
  level: number | null
  style: string
  bold: boolean
  plain: boolean
}
type Run = { bold: boolean | null; hidden: boolean }
type TableState = { readonly rows: DocxRow[] }

const SKIPPED = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'trPrChange',
  'tblPrChange',
  'sectPrChange',
])

export type BodyParts = { readonly styleOf: (id: string) => Style; readonly count: Counter }

/** Writes the body; false where its XML is broken. `limit` stops at so many characters. */
export const readBody = (xml: string, parts: BodyParts, out: Writer, limit: number): boolean => {
  const paragraphs: Paragraph[] = []
  const tables: TableState[] = []
  const inner: (() => void)[] = []
  let run: Run | null = null
  let skip = 0
  let inRunProperties = false
  let inRowProperties = false
  let textOpen = false
  const row = (): DocxRow | undefined => tables.at(-1)?.rows.at(-1)
  const closeParagraph = (paragraph: Paragraph): void => {
    const style = parts.styleOf(paragraph.style)
    const list = paragraph.list ?? style.list
    // Word counts numbered paragraphs that hold no words too: they are the rows of a table numbered by itself.
    const label = list === null || list === '0' ? '' : parts.count(list, paragraph.level ?? style.level ?? 0)
    const text = label === '' ? paragraph.text : `${label} ${paragraph.text}`
    const cell = row()?.cells.at(-1)
    if (cell !== undefined) cell.text = cell.text === '' ? text : `${cell.text}\n${text}`
    else out.paragraph(text, paragraph.text.trim() !== '' && !paragraph.plain && (paragraph.bold || style.bold))
  }
  const closeTable = (table: TableState): void => {
    const write = (): void => out.table(gridOf(table.rows))
    // A table inside a cell is read after the one it stands in.
    if (tables.length > 0) inner.push(write)
    else for (const each of [write, ...inner.splice(0)]) each()
  }
  const append = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined || run?.hidden === true) return
    paragraph.text += text
    if (text.trim() === '') return
    if (run?.bold === true) paragraph.bold = true
    else if (run?.bold === false || !parts.styleOf(paragraph.style).bold) paragraph.plain = true
  }
  const openProperty = (name: string, attributes: Attributes): void => {
    const value = attributes('val')
    const [paragraph, cell] = [paragraphs.at(-1), row()?.cells.at(-1)]
    if (name === 'b' && inRunProperties && run !== null) run.bold = isOn(value)
    else if (name === 'vanish' && inRunProperties && run !== null) run.hidden = isOn(value)
    else if (name === 'numId' && paragraph !== undefined) paragraph.list = value ?? null
    else if (name === 'ilvl' && paragraph !== undefined) paragraph.level = Number(value ?? 0)
    else if (name === 'pStyle' && paragraph !== undefined) paragraph.style = value ?? ''
    else if (name === 'gridSpan' && cell !== undefined) cell.span = Math.min(Math.max(1, Number(value ?? 1) || 1), 63)
    else if (name === 'vMerge' && cell !== undefined) cell.merge = value === 'restart' ? 'start' : 'rest'
    else if (name === 'gridBefore') {
      const at = row()
      if (at !== undefined) at.before = Math.min(Number(value ?? 0) || 0, 63)
    }
  }
  return readXml(xml, {
    open: (name, attributes) => {
      if (skip > 0 || SKIPPED.has(name)) {
        if (name === 'del' && inRowProperties) {
          const at = row()
          if (at !== undefined) at.deleted = true
        }
        skip++
      } else if (name === 'p')
        paragraphs.push({ text: '', list: null, level: null, style: '', bold: false, plain: false })
      else if (name === 'r') run = { bold: null, hidden: false }
      else if (name === 'rPr') inRunProperties = run !== null
      else if (name === 't') textOpen = run !== null
      else if (name === 'tab' && run !== null) append('\t')
      else if ((name === 'br' || name === 'cr') && run !== null) append('\n')
      else if (name === 'noBreakHyphen') append('-')
      else if (name === 'tbl') tables.push({ rows: [] })
      else if (name === 'tr') tables.at(-1)?.rows.push({ cells: [], before: 0, deleted: false })
      else if (name === 'trPr') inRowProperties = true
      else if (name === 'tc') row()?.cells.push({ text: '', span: 1, merge: 'none' })
      else openProperty(name, attributes)
    },
    close: (name) => {
      if (skip > 0) skip--
      else if (name === 'p') {
        const paragraph = paragraphs.pop()
        if (paragraph !== undefined) closeParagraph(paragraph)
      } else if (name === 'r') run = null
      else if (name === 'rPr') inRunProperties = false
      else if (name === 't') textOpen = false
      else if (name === 'trPr') inRowProperties = false
      else if (name === 'tbl') {
        const table = tables.pop()
        if (table !== undefined) closeTable(table)
      }
    },
    text: (text) => {
      if (textOpen && skip === 0) append(text)
    },
    enough: () => out.length() > limit,
  })
}
