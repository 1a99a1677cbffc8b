// A copy of a Word document with comments at the words they are about. No word changes; every part but the body, its
// comments and what names them is the same, byte for byte.

import { err, ok, type LocalDate, type Result, type SourceText, type Span } from '@tiendo/domain'
import { openArchive, partOf, withParts } from './archive.ts'
import { bodyText } from './body-text.ts'
import { emptyPart, isKnown, knownComments, withComments, type CommentText } from './comments-part.ts'
import { wordFinder, type Letters } from './find-words.ts'
import { markBody } from './mark-body.ts'
import { wordParts } from './package-parts.ts'
import { attributeOf, prefixOf, tokensOf } from './tags.ts'

export type DocxComment = {
  /** Null: about the whole document; it goes on the title. */
  readonly span: Span | null
  /** The first says what is wrong. */
  readonly paragraphs: readonly string[]
}

export type CommentOptions = {
  /** The document as it was read. */
  readonly source: SourceText
  /** Where its title stands. */
  readonly title: Span | null
  readonly author: string
  /** The day that the comments carry. */
  readonly on: LocalDate
}

export type CommentError =
  /** No Word document, or one that cannot be added to. */
  | { readonly code: 'comments/not-a-docx' }
  /** Its words are not found in it: written in an old code, say. */
  | { readonly code: 'comments/unplaced' }

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The namespace of the body: the strict edition has another. */
const namespaceOf = (xml: string): string => {
  const root = (tokensOf(xml) ?? []).filter((token) => token.kind !== 'text')[0]
  if (root === undefined) return WORD
  const prefix = prefixOf(root.name).slice(0, -1)
  const declared = new RegExp(`\\sxmlns${prefix === '' ? '' : `:${prefix}`}\\s*=`, 'u').test(
    xml.slice(root.from, root.to),
  )
  return (declared ? attributeOf(xml, root, prefix === '' ? 'xmlns' : prefix) : null) ?? WORD
}

/** A body is written back in UTF-8. */
const inUtf8 = (xml: string): string => xml.replace(/^(<\?xml[^>]{0,80}encoding=["'])[^"']{1,20}/u, '$1UTF-8')

/** The title, or the first words there are. */
const wholeOf = (title: Letters | null, letters: string): Letters => title ?? [0, Math.min(letters.length, 40)]

export const commentDocx = (
  bytes: Uint8Array,
  comments: readonly DocxComment[],
  { source, title, author, on }: CommentOptions,
): Result<Uint8Array, CommentError> => {
  const archive = openArchive(bytes)
  const parts = archive === null ? null : wordParts(archive)
  const xml = archive === null || parts === null ? null : partOf(archive, parts.main)
  const body = xml === null ? null : bodyText(xml)
  if (archive === null || parts === null || xml === null || body === null || body.letters === '')
    return err({ code: 'comments/not-a-docx' })
  const find = wordFinder(source, body)
  const placed = comments.map(({ span }) => (span === null ? null : find(span)))
  const lost = comments.filter(({ span }, i) => span !== null && placed[i] === null).length
  if (lost * 2 > comments.filter(({ span }) => span !== null).length) return err({ code: 'comments/unplaced' })
  const whole = wholeOf(title === null ? null : find(title), body.letters)
  const part = partOf(archive, parts.comments) ?? emptyPart(namespaceOf(xml))
  const known = knownComments(part)
  const first = known.reduce((most, { id }) => (Number.isSafeInteger(id) ? Math.max(most, id + 1) : most), 0)
  const ours = comments
    .map(({ paragraphs }, i) => ({ author, on, paragraphs, letters: placed[i] ?? whole }))
    .filter((comment: CommentText) => !isKnown(known, comment))
    .map((comment, i) => ({ ...comment, id: first + i }))
  const added = withComments(part, ours)
  if (added === null) return err({ code: 'comments/not-a-docx' })
  const made = withParts(archive, {
    ...parts.naming,
    [parts.main]: inUtf8(markBody(xml, body, ours)),
    [parts.comments]: added,
  })
  return made === null ? err({ code: 'comments/not-a-docx' }) : ok(made)
}
