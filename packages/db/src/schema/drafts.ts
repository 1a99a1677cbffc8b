// What was read from a document and what people made of it; the document's text, as extracted, and its file beside it,
// with what was made out on its pages where they are pictures.

import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { draft, sourceText } from '../codec/draft.ts'
import { answers, reshapes } from '../codec/review.ts'
import { authority, bytes, instant, json, version } from './columns.ts'

/** One an import: the same bytes read again by a better reader are another text. */
export const documents = pgTable(
  'documents',
  {
    authority: authority(),
    draftId: text('draft_id').notNull(),
    /** Of the bytes; lower-case hex. */
    sha256: text('sha256').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    pages: integer('pages'),
    source: json('source', sourceText).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.draftId] })],
)

export const drafts = pgTable(
  'drafts',
  {
    authority: authority(),
    id: text('id').notNull(),
    version: version(),
    status: text('status', { enum: ['inReview', 'published', 'discarded'] }).notNull(),
    /** Of the document as read; for lists. */
    name: text('name').notNull(),
    number: text('number'),
    title: text('title'),
    issuer: text('issuer'),
    reading: boolean('reading').notNull(),
    draft: json('draft', draft).notNull(),
    answers: json('answers', answers, (map) => [...map]).notNull(),
    reshapes: json('reshapes', reshapes).notNull(),
    earlierId: text('earlier_id'),
    planId: text('plan_id'),
    importedBy: text('imported_by').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.id] })],
)

/** Files that are kept whole; of many drafts of one file it is kept once. */
export const files = pgTable(
  'files',
  {
    authority: authority(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.sha256] })],
)

/** Their bytes as they came, in the order of `part`; in parts, so that a large file keeps nobody waiting. */
export const fileParts = pgTable(
  'file_parts',
  {
    authority: authority(),
    sha256: text('sha256').notNull(),
    part: integer('part').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.sha256, table.part] })],
)

/** By the file's bytes and by the way of looking at them; what it says is for who looks. */
export const seenPages = pgTable(
  'seen_pages',
  {
    authority: authority(),
    sha256: text('sha256').notNull(),
    eye: text('eye').notNull(),
    page: integer('page').notNull(),
    seen: bytes('seen').notNull(),
    keptAt: instant('kept_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.sha256, table.eye, table.page] })],
)
