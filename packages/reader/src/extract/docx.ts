// A Word document (OOXML, ISO/IEC 29500): an archive whose word/document.xml holds the body.

import { err, ok, type Result, type SourceNote } from '@tiendo/domain'
import { withLetters, type RunLetters } from '../legacy/run-letters.ts'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import type { Archive } from './archive.ts'
import { readBody } from './docx-body.ts'
import { docxComments, type DocxComment } from './docx-comments.ts'
import { docxMargins } from './docx-margins.ts'
import { partText, relationsOf, type Relation } from './docx-package.ts'
import { readStyles } from './docx-styles.ts'
import type { Extracted } from './extracted.ts'
import type { FlowItem } from './flow.ts'
import { counter } from './list-counter.ts'
import { marginsOf } from './margins.ts'
import { anchorOf, type RawMark } from './marks.ts'
import { readNumbering } from './numbering.ts'
import { writeFlow } from './write-flow.ts'
import { writer } from './writer.ts'

const NOTE = /<((?:\w{1,20}:)?(?:foot|end)note)\b[^<>]*>/g
const PARTS_NOTES = /\btype="(?:separator|continuation\w*)"/

/** Word keeps notes that are no text: the lines that part notes from the body. One that never ends stays. */
const noteBodies = (xml: string): string => {
  let [kept, from] = ['', 0]
  for (const { 0: tag, 1: name = '', index } of xml.matchAll(NOTE)) {
    if (index < from || tag.endsWith('/>') || !PARTS_NOTES.test(tag)) continue
    const end = xml.indexOf(`</${name}>`, index)
    if (end < 0) break
    kept += xml.slice(from, index)
    from = end + name.length + 3
  }
  return kept + xml.slice(from)
}

type Word = {
  readonly archive: Archive
  readonly main: string
  readonly relations: readonly Relation[]
  readonly limits: ReadLimits
  readonly comments: readonly DocxComment[]
}

/** Numbers, styles and notes are a help, not the document: without them it is read plainly. */
const helper = ({ archive, main, relations, limits }: Omit<Word, 'comments'>, type: string): string => {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const path = relations.find((relation) => relation.type === type)?.path ?? `${folder}${type}.xml`
  const part = partText(archive, path, limits)
  return part.ok ? (part.value ?? '') : ''
}

type Whole = { readonly items: readonly FlowItem[]; readonly margins: readonly string[]; readonly changes: number }

/** Everything in reading order; notes stand after the body, as they do at the end of a page. */
const readWhole = (xml: string, word: Word, letters: RunLetters): Whole | null => {
  const styles = readStyles(helper(word, 'styles'))
  const parts = { styles, count: counter(readNumbering(helper(word, 'numbering')), styles.listOf), letters }
  const { limits } = word
  const anchors = new Map(word.comments.map(({ id }, index) => [id, anchorOf(index)]))
  const body = readBody(xml, { ...parts, anchors }, limits.characters)
  if (body === null) return null
  const notes = ['footnotes', 'endnotes'].map((type) =>
    readBody(noteBodies(helper(word, type)), parts, limits.characters),
  )
  const readPart = (id: string): readonly FlowItem[] => {
    const path = word.relations.find((relation) => relation.id === id)?.path
    const part = path === undefined ? null : partText(word.archive, path, limits)
    return part?.ok === true && part.value !== null ? (readBody(part.value, parts, limits.characters)?.items ?? []) : []
  }
  const margins = marginsOf(body.items, docxMargins(body, readPart))
  return {
    items: [...margins.before, ...body.items, ...margins.after, ...notes.flatMap((note) => note?.items ?? [])],
    margins: margins.texts,
    changes: body.changes + notes.reduce((sum, note) => sum + (note?.changes ?? 0), 0),
  }
}

/** Reads an archive's Word body; null where it has none. */
export const extractDocx = (archive: Archive, limits: ReadLimits): Result<Extracted | null, ReadError> => {
  const main =
    relationsOf(archive, '', limits).find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml'
  const body = partText(archive, main, limits)
  if (!body.ok || body.value === null) return body.ok ? ok(null) : body
  const xml = body.value
  const named = { archive, main, limits, relations: relationsOf(archive, main, limits) }
  const word: Word = { ...named, comments: docxComments(helper(named, 'comments')) }
  const read = withLetters((letters) => readWhole(xml, word, letters))
  const whole = read.value
  if (whole === null) return err({ code: 'reader/corrupt', part: main })
  const out = writer()
  writeFlow(whole.items, out)
  if (out.length() > limits.characters) return err({ code: 'reader/zip-bomb', limit: limits.characters })
  const marks = word.comments.flatMap(({ id: _id, ...comment }, index): readonly RawMark[] => {
    const place = out.anchors().get(index)
    return place === undefined ? [] : [{ ...comment, from: place[0], to: place[1] }]
  })
  const notes: readonly SourceNote[] = [
    ...read.notes,
    ...(whole.changes === 0 ? [] : [{ kind: 'trackedChanges', count: whole.changes } as const]),
  ]
  return ok({
    ...out.done('docx'),
    ...(whole.margins.length === 0 ? {} : { margins: whole.margins }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(marks.length === 0 ? {} : { marks }),
  })
}
