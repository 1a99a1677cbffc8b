// Compound files: a document of Word 97 to 2003, or a newer one locked by a password.

import { err, ok, type Result, type SourceNote } from '@tiendo/domain'
import { withLetters, type RunLetters } from '../legacy/run-letters.ts'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { openCompoundFile } from './compound-file.ts'
import { docReader } from './doc-body.ts'
import { openDoc, PART, type DocFile } from './doc-file.ts'
import type { Extracted } from './extracted.ts'
import type { FlowItem } from './flow.ts'
import { marginsOf, type Margins } from './margins.ts'
import { writeFlow } from './write-flow.ts'
import { writer } from './writer.ts'

/** Lines that part notes from the text come first among the headers; then six for each section. */
const SEPARATORS = 6
const OF_SECTION = 6
const [ODD_HEADER, ODD_FOOTER, FIRST_HEADER] = [1, 3, 4]
const MOST_STORIES = 1200

type Whole = {
  readonly body: readonly FlowItem[]
  readonly notes: readonly FlowItem[]
  readonly margins: Margins
  readonly changes: number
}

const isBlank = (items: readonly FlowItem[]): boolean =>
  items.every((item) => item.kind === 'paragraph' && item.text.trim() === '')

const readWhole = (file: DocFile, letters: RunLetters): Whole => {
  const { counts, table, part } = file
  const reader = docReader(file, letters)
  const headers = counts.body + counts.footnotes
  const endnotes = headers + counts.headers + counts.comments
  const boxes = endnotes + counts.endnotes
  const body = reader.read(0, counts.body)
  const [at, length] = part(PART.headers)
  const stories = Array.from(
    { length: Math.min(MOST_STORIES, Math.max(0, Math.floor(length / 4) - 2 - SEPARATORS)) },
    (_, i) => {
      const from = at + (SEPARATORS + i) * 4
      return reader.read(headers + table.u32(from), headers + Math.min(table.u32(from + 4), counts.headers))
    },
  )
  const first = isBlank(stories[FIRST_HEADER] ?? []) ? ODD_HEADER : FIRST_HEADER
  const last = Math.max(0, Math.floor(stories.length / OF_SECTION) - 1) * OF_SECTION + ODD_FOOTER
  const margins = marginsOf(body, {
    first: stories[first] ?? [],
    last: stories[last] ?? [],
    others: stories.filter((_, i) => i !== first && i !== last),
  })
  const notes = [
    ...reader.read(counts.body, headers),
    ...reader.read(endnotes, boxes),
    ...reader.read(boxes, boxes + counts.boxes),
  ].filter((item) => !isBlank([item]))
  return { body, notes, margins, changes: reader.changes() }
}

export const extractDoc = (bytes: Uint8Array, limits: ReadLimits): Result<Extracted, ReadError> => {
  const compound = openCompoundFile(bytes)
  if (compound === null) return err({ code: 'reader/corrupt', part: 'cfb' })
  if (compound.names.has('EncryptedPackage')) return err({ code: 'reader/password-protected' })
  if (!compound.names.has('WordDocument')) return err({ code: 'reader/not-a-document', looksLike: 'OLE' })
  const file = openDoc(compound)
  if (!file.ok) return file
  const characters = file.value.pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  if (characters > limits.characters)
    return err({ code: 'reader/too-large', bytes: bytes.length, limit: limits.characters })
  const { value: whole, notes } = withLetters((letters) => readWhole(file.value, letters))
  const { margins } = whole
  const out = writer()
  writeFlow([...margins.before, ...whole.body, ...margins.after, ...whole.notes], out)
  const said: readonly SourceNote[] = [
    ...notes,
    ...(whole.changes === 0 ? [] : [{ kind: 'trackedChanges', count: whole.changes } as const]),
  ]
  return ok({
    ...out.done('doc'),
    ...(margins.texts.length === 0 ? {} : { margins: margins.texts }),
    ...(said.length === 0 ? {} : { notes: said }),
  })
}
