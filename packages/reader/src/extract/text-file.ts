// A file that is text inside: decoded, bounded, and read as what it looks like.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { decode } from './decode.ts'
import type { Extracted } from './extracted.ts'
import { extractHtml } from './html.ts'
import { isTooDeep, isTooWide } from './html-walk.ts'
import { marksInText, withoutMarks } from './marks.ts'
import { extractText, looksLikeMarkdown } from './text.ts'

const countLines = (text: string): number => {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** As many as there can be. */
const countCells = (text: string, html: boolean): number => {
  let cells = 0
  for (const _ of text.matchAll(html ? /<t[dh](?=[\s>/])/gi : /[\t|]/g)) cells++
  return cells
}

/** Read without the comments said to this program; quotations are of the text as it is. */
const withMarks = (text: string, kind: 'markdown' | 'text'): Extracted => {
  const marks = marksInText(text)
  if (marks.length === 0) return extractText(text, kind)
  const extracted = extractText(withoutMarks(text, marks), kind)
  return { ...extracted, raw: { ...extracted.raw, text }, marks }
}

export const extractTextFile = (
  bytes: Uint8Array,
  name: string,
  html: boolean,
  limits: ReadLimits,
): Result<Extracted, ReadError> => {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { text, notes } = decoded.value
  const most = html ? limits.markup : limits.characters
  if (text.length > most) return err({ code: 'reader/too-large', bytes: bytes.length, limit: most })
  if (countLines(text) > limits.lines) return err({ code: 'reader/not-a-document', looksLike: null })
  if (countCells(text, html) > limits.cells) return err({ code: 'reader/not-a-document', looksLike: null })
  if (html && (isTooDeep(text) || isTooWide(text))) return err({ code: 'reader/corrupt', part: 'html' })
  const markdown = /\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text)
  const extracted = html ? extractHtml(text) : withMarks(text, markdown ? 'markdown' : 'text')
  const { length } = extracted.raw.text
  if (length > limits.characters) return err({ code: 'reader/too-large', bytes: length, limit: limits.characters })
  return ok(notes.length === 0 ? extracted : { ...extracted, notes: [...notes, ...(extracted.notes ?? [])] })
}
