// An OpenDocument text (ISO/IEC 26300): an archive whose content.xml holds the body.

import { err, ok, type Result, type SourceNote } from '@tiendo/domain'
import { withLetters, type RunLetters } from '../legacy/run-letters.ts'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import type { Archive } from './archive.ts'
import { partText } from './docx-package.ts'
import type { Extracted } from './extracted.ts'
import { isLetterhead, marginsOf } from './margins.ts'
import { readOdtBody, type OdtBody } from './odt-body.ts'
import { readOdtStyles } from './odt-styles.ts'
import { writeFlow } from './write-flow.ts'
import { writer } from './writer.ts'

const HEADERS = /^(?:header|header-first)$/
const FOOTERS = /^(?:footer|footer-first)$/

type Whole = { readonly body: OdtBody; readonly margins: ReturnType<typeof marginsOf> }

/** Reads an archive's text; null where it has none. */
export const extractOdt = (archive: Archive, limits: ReadLimits): Result<Extracted | null, ReadError> => {
  const content = partText(archive, 'content.xml', limits)
  if (!content.ok || content.value === null) return content.ok ? ok(null) : content
  const helper = (name: string): string => {
    const part = partText(archive, name, limits)
    return part.ok ? (part.value ?? '') : ''
  }
  // A password locks the parts, not the archive.
  if (helper('META-INF/manifest.xml').includes('encryption-data')) return err({ code: 'reader/password-protected' })
  const [xml, common] = [content.value, helper('styles.xml')]
  const styles = readOdtStyles([common, xml])
  const readWhole = (letters: RunLetters): Whole | null => {
    const body = readOdtBody(xml, styles, letters, limits.characters)
    if (body === null) return null
    const headers = readOdtBody(common, styles, letters, limits.characters, HEADERS)?.apart ?? []
    const footers = readOdtBody(common, styles, letters, limits.characters, FOOTERS)?.apart ?? []
    // Which of them stands on the first page is said by chains of styles; what a letterhead is, by itself.
    const first = headers.find(isLetterhead) ?? headers[0] ?? []
    const last = footers.at(-1) ?? []
    const others = [...headers, ...footers].filter((items) => items !== first && items !== last)
    return { body, margins: marginsOf(body.items, { first, last, others }) }
  }
  const read = withLetters(readWhole)
  if (read.value === null) return err({ code: 'reader/corrupt', part: 'content.xml' })
  const { body, margins } = read.value
  const out = writer()
  writeFlow([...margins.before, ...body.items, ...margins.after, ...body.notes], out)
  if (out.length() > limits.characters) return err({ code: 'reader/zip-bomb', limit: limits.characters })
  const notes: readonly SourceNote[] = [
    ...read.notes,
    ...(body.changes === 0 ? [] : [{ kind: 'trackedChanges', count: body.changes } as const]),
  ]
  return ok({
    ...out.done('doc'),
    ...(margins.texts.length === 0 ? {} : { margins: margins.texts }),
    ...(notes.length === 0 ? {} : { notes }),
  })
}
