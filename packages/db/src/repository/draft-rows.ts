// Reading drafts: whole rows, lines for lists, files, who reviewed.

import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { users } from '../schema/auth.ts'
import { documents, drafts } from '../schema/drafts.ts'
import { events } from '../schema/journal.ts'
import type { AuthorityId, DraftEvent, DraftReviewer, DraftRow, DraftSummary } from '../store.ts'
import { draftStream } from '../stream.ts'

const rowColumns = {
  id: drafts.id,
  version: drafts.version,
  status: drafts.status,
  draft: drafts.draft,
  answers: drafts.answers,
  reshapes: drafts.reshapes,
  earlierId: drafts.earlierId,
  planId: drafts.planId,
  importedBy: drafts.importedBy,
  importedAt: drafts.importedAt,
}

const summaryColumns = {
  id: drafts.id,
  version: drafts.version,
  status: drafts.status,
  earlierId: drafts.earlierId,
  planId: drafts.planId,
  importedBy: drafts.importedBy,
  importedAt: drafts.importedAt,
  name: drafts.name,
  number: drafts.number,
  title: drafts.title,
  issuer: drafts.issuer,
  reading: drafts.reading,
}

/** The columns of a row that stand in lists, from the draft as read. */
export const headline = ({ draft }: DraftRow) => ({
  name: draft.source.name,
  number: draft.document.number.value,
  title: draft.document.title.value,
  issuer: draft.document.issuer.value,
  reading: draft.source.reading !== undefined,
})

export const oneDraft = (authority: AuthorityId, id: string) => and(eq(drafts.authority, authority), eq(drafts.id, id))
const itsDocument = (authority: AuthorityId, id: string) =>
  and(eq(documents.authority, authority), eq(documents.draftId, id))

export const getDraft = async (db: Database, authority: AuthorityId, id: string): Promise<DraftRow | null> => {
  const [row] = await db.select(rowColumns).from(drafts).where(oneDraft(authority, id))
  return row ?? null
}

export const sourceOf = async (db: Database, authority: AuthorityId, id: string) => {
  const [row] = await db.select({ source: documents.source }).from(documents).where(itsDocument(authority, id))
  return row?.source ?? null
}

export const listDrafts = (db: Database, authority: AuthorityId): Promise<readonly DraftSummary[]> =>
  db
    .select(summaryColumns)
    .from(drafts)
    .where(eq(drafts.authority, authority))
    .orderBy(desc(drafts.importedAt), desc(drafts.id))

export const draftsOfFile = (db: Database, authority: AuthorityId, sha256: string): Promise<readonly DraftSummary[]> =>
  db
    .select(summaryColumns)
    .from(documents)
    .innerJoin(drafts, and(eq(drafts.authority, documents.authority), eq(drafts.id, documents.draftId)))
    .where(and(eq(documents.authority, authority), eq(documents.sha256, sha256)))
    .orderBy(desc(drafts.importedAt), desc(drafts.id))

const REVIEWING: readonly DraftEvent['kind'][] = ['valuesAnswered', 'draftReshaped', 'reshapeWithdrawn', 'draftLinked']

/** Who did so last first. */
export const reviewersOf = (db: Database, authority: AuthorityId, id: string): Promise<readonly DraftReviewer[]> => {
  const last = sql<Date>`max(${events.at})`.mapWith(events.at)
  return db
    .select({ by: events.by, byName: users.name, at: last })
    .from(events)
    .leftJoin(users, eq(users.id, events.by))
    .where(
      and(
        eq(events.authority, authority),
        eq(events.stream, draftStream(id)),
        inArray(events.kind, [...REVIEWING]),
      ),
    )
    .groupBy(events.by, users.name)
    .orderBy(desc(last), events.by)
}

/** By id; those no longer known are left out. */
export const namesOf = async (db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
