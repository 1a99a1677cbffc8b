// A part of a Word document as a flow: paragraphs with the numbers Word counts, tables, text boxes before the
// paragraph they hang on. Left out: what was deleted in a tracked change, hidden text, field codes, the table of
// contents, and the second copy of a drawing kept for old programs.

import type { RunLetters } from '../legacy/run-letters.ts'
import { gridOf, type DocxRow } from './docx-grid.ts'
import { docxParagraphs } from './docx-paragraph.ts'
import { isOn, type Styles } from './docx-styles.ts'
import type { FlowItem } from './flow.ts'
import type { Counter } from './list-counter.ts'
import { symbolOf } from './symbol-fonts.ts'
import { readXml, type Attributes } from './xml.ts'

const SKIPPED = new Set(
  (
    'del moveFrom Fallback instrText sdtPr pPrChange rPrChange tcPrChange trPrChange tblPrChange ' +
    'tblGridChange sectPrChange numberingChange'
  ).split(' '),
)
/** Changes that a reader of the document sees. */
const CHANGES = new Set(['ins', 'del', 'moveTo', 'cellIns', 'cellDel'])

const MOST_COLUMNS = 63
const columns = (value: string | undefined, least: number): number =>
  Math.min(Math.max(least, Number(value ?? least) || least), MOST_COLUMNS)

export type BodyParts = {
  readonly styles: Styles
  readonly count: Counter
  readonly letters: RunLetters
  /** Of comments said to this program, by their ids. */
  readonly anchors?: ReadonlyMap<string, string>
}

/** Where a comment begins, and where its own sign stands. */
const COMMENTED = new Set(['commentRangeStart', 'commentReference'])

/** What a section says of its headers and footers. */
export type DocxSection = {
  /** By `header/first`, `footer/default`, …: the relation that names the part. */
  readonly parts: ReadonlyMap<string, string>
  readonly firstDiffers: boolean
}

export type DocxBody = {
  readonly items: readonly FlowItem[]
  readonly sections: readonly DocxSection[]
  /** How many tracked changes were read as accepted. */
  readonly changes: number
}

type Section = { readonly parts: Map<string, string>; firstDiffers: boolean }

/** Null where the XML is broken. `limit` stops at so many characters. */
export const readBody = (xml: string, parts: BodyParts, limit: number): DocxBody | null => {
  const body: FlowItem[] = []
  const tables: DocxRow[][] = []
  const sections: Section[] = []
  const paragraphs = docxParagraphs(parts)
  let section: Section | null = null
  let skip = 0
  let changes = 0
  let inRowProperties = false
  let textOpen = false
  const row = (): DocxRow | undefined => tables.at(-1)?.at(-1)
  const container = (): FlowItem[] => row()?.cells.at(-1)?.items ?? body
  const openTable = (name: string): boolean => {
    if (name === 'tbl') tables.push([])
    else if (name === 'tr') tables.at(-1)?.push({ cells: [], before: 0, deleted: false })
    else if (name === 'trPr') inRowProperties = true
    else if (name === 'tc') row()?.cells.push({ items: [], span: 1, merge: 'none', across: 'none' })
    else return false
    return true
  }
  const openCellProperty = (name: string, value: string | undefined): boolean => {
    const [at, cell] = [row(), row()?.cells.at(-1)]
    if (name === 'gridSpan' && cell !== undefined) cell.span = columns(value, 1)
    else if (name === 'vMerge' && cell !== undefined) cell.merge = value === 'restart' ? 'start' : 'rest'
    else if (name === 'hMerge' && cell !== undefined) cell.across = value === 'restart' ? 'start' : 'rest'
    else if (name === 'gridBefore' && at !== undefined) at.before = columns(value, 0)
    else return false
    return true
  }
  const openSection = (name: string, attributes: Attributes): boolean => {
    if (name === 'sectPr') sections.push((section = { parts: new Map(), firstDiffers: false }))
    else if (section === null) return false
    else if (name === 'titlePg') section.firstDiffers = isOn(attributes('val'))
    else if (name === 'headerReference' || name === 'footerReference')
      section.parts.set(`${name.slice(0, 6)}/${attributes('type') ?? 'default'}`, attributes('id') ?? '')
    return true
  }
  const whole = readXml(xml, {
    open: (name, attributes) => {
      if (skip === 0 && CHANGES.has(name)) changes++
      if (skip > 0 || SKIPPED.has(name)) {
        const at = row()
        if (skip === 0 && name === 'del' && inRowProperties && at !== undefined) at.deleted = true
        if (skip === 0 && (name === 'del' || name === 'moveFrom')) paragraphs.markDeleted()
        skip++
      } else if (name === 't') textOpen = true
      else if (name === 'sym')
        paragraphs.put(symbolOf(attributes('font') ?? '', Number.parseInt(attributes('char') ?? '', 16) || 0))
      else if (COMMENTED.has(name)) paragraphs.anchor(parts.anchors?.get(attributes('id') ?? '') ?? '')
      else if (!openTable(name) && !openSection(name, attributes) && !openCellProperty(name, attributes('val')))
        paragraphs.open(name, attributes)
    },
    close: (name) => {
      if (skip > 0) skip--
      else if (name === 't') textOpen = false
      else if (name === 'trPr') inRowProperties = false
      else if (name === 'sectPr') section = null
      else if (name === 'tbl') {
        const table = tables.pop()
        if (table !== undefined) container().push(gridOf(table))
      } else {
        const paragraph = paragraphs.close(name)
        if (paragraph !== null) container().push(paragraph)
      }
    },
    text: (text) => {
      if (textOpen && skip === 0) paragraphs.text(text)
    },
    enough: () => paragraphs.length() > limit,
  })
  return whole ? { items: body, sections, changes } : null
}
