// The parts of a workbook: its sheets in order, the texts that cells share, and which styles show days.

import { err, ok, type Result } from '@tiendo/domain'
import type { Archive } from '../extract/archive.ts'
import { partText, relationsOf } from '../extract/docx-package.ts'
import { readXml } from '../extract/xml.ts'
import { defaultLimits, type ReadLimits } from '../limits.ts'
import type { SheetLimits } from './limits.ts'
import type { SheetError } from './sheet-error.ts'
import { dayStyles } from './xlsx-styles.ts'

export type Workbook = {
  /** Those that people see. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
  readonly shared: readonly string[]
  readonly isDay: (style: number) => boolean
  readonly from1904: boolean
}

const corrupt = (part: string): Result<never, SheetError> => err({ code: 'reader/corrupt', part })

/** A part as text; what an archive can fail with are failures of a sheet too. */
export const sheetPart = (archive: Archive, path: string, limits: SheetLimits): Result<string | null, SheetError> => {
  const all: ReadLimits = { ...defaultLimits, ...limits }
  const part = partText(archive, path, all)
  if (part.ok) return part
  const { error } = part
  return error.code === 'reader/zip-bomb' || error.code === 'reader/password-protected' ? err(error) : corrupt(path)
}

/** Phonetic readings (`rPh`) stand beside a text and are none of it. */
const sharedTexts = (xml: string, limits: SheetLimits): readonly string[] | null => {
  const texts: string[] = []
  let text = ''
  let [within, aside] = [false, false]
  const whole = readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') aside = true
      within = name === 't' && !aside
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      if (name === 'rPh') aside = false
      within = false
    },
    text: (words) => {
      if (within && text.length < limits.cellText) text = (text + words).slice(0, limits.cellText)
    },
  })
  return whole ? texts : null
}

type Listed = { readonly name: string; readonly id: string }

const listed = (xml: string): { readonly sheets: readonly Listed[]; readonly from1904: boolean } | null => {
  const sheets: Listed[] = []
  let from1904 = false
  const whole = readXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return whole ? { sheets, from1904 } : null
}

export const readWorkbook = (archive: Archive, path: string, limits: SheetLimits): Result<Workbook, SheetError> => {
  const main = sheetPart(archive, path, limits)
  if (!main.ok) return main
  const book = listed(main.value ?? '')
  if (book === null) return corrupt(path)
  const relations = relationsOf(archive, path, { ...defaultLimits, ...limits })
  const paths = new Map(relations.map(({ id, type, path: target }) => [id, { type, target }]))
  const named = (type: string): string => relations.find((relation) => relation.type === type)?.path ?? ''

  const sharedPart = sheetPart(archive, named('sharedStrings'), limits)
  if (!sharedPart.ok) return sharedPart
  const shared = sharedPart.value === null ? [] : sharedTexts(sharedPart.value, limits)
  if (shared === null) return corrupt(named('sharedStrings'))

  const styles = sheetPart(archive, named('styles'), limits)
  if (!styles.ok) return styles
  const sheets = book.sheets.flatMap(({ name, id }) => {
    const found = paths.get(id)
    return found?.type === 'worksheet' ? [{ name, path: found.target }] : []
  })
  return ok({ sheets: sheets.slice(0, limits.sheets), shared, isDay: dayStyles(styles.value ?? ''), from1904: book.from1904 })
}
