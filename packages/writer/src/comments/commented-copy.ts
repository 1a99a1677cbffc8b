// A checked document as a copy with a comment at each finding: the Word file itself where it takes comments, else a Word
// document of the text that was read.

import type { Finding, LocalDate, SourceText, Span } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import { commentDocx } from './comment-docx.ts'
import { docxOf } from './docx-of.ts'
import { findingComments } from './finding-comments.ts'

export type CheckedDocument = {
  /** The file as it came; null where only its text is kept. */
  readonly bytes: Uint8Array | null
  readonly source: SourceText
  /** Where the title stands. */
  readonly title: Span | null
  /** Those to be told: what somebody answers for is left out by the one who asks. */
  readonly findings: readonly Finding[]
}

export type CommentedCopy = {
  readonly bytes: Uint8Array
  readonly comments: number
  /** A Word file that takes no comments: these stand in a copy of its words. */
  readonly refused: boolean
}

const AUTHOR = 'Tiến Độ'

/** `on`: the day that the comments carry. */
export const commentedCopy = (
  { bytes, source, title, findings }: CheckedDocument,
  on: LocalDate,
  language: Language,
): CommentedCopy => {
  const comments = findingComments(findings, language)
  const options = { source, title, author: AUTHOR, on }
  const own = bytes !== null && source.kind === 'docx' ? commentDocx(bytes, comments, options) : null
  const made = own?.ok === true ? own : commentDocx(docxOf(source), comments, options)
  if (!made.ok) throw new Error(`a document of our own takes no comments: ${made.error.code}`)
  return { bytes: made.value, comments: comments.length, refused: own?.ok === false }
}

/**
 * `ke-hoach.gop-y.docx` beside `ke-hoach.pdf`. A document with macros or a template stays one, or Word refuses it; a copy
 * of its words (`refused`) is none.
 */
export const copyName = (name: string, refused = false): string => {
  const kept = (refused ? null : /\.(?:docm|dotm|dotx)$/iu.exec(name)?.[0]) ?? '.docx'
  return `${name.replace(/\.[^./\\]+$/, '')}.gop-y${kept}`
}
