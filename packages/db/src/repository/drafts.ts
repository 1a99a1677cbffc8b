// Drafts of one authority: imported, answered, discarded. (Publishing is the plans' doing.)

import { err, ok, type Answers, type Result } from '@tiendo/domain'
import { and, desc, eq } from 'drizzle-orm'
import { asKept } from '../codec/codec.ts'
import { draftEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { applyToDraft } from '../fold/draft.ts'
import { documents, drafts } from '../schema/drafts.ts'
import type { AuthorityId, Conflict, DraftEvent, DraftRow, DraftStore, NotFound, Signature } from '../store.ts'
import { draftStream } from '../stream.ts'
import { isDraftEvent } from '../write/event-kind.ts'
import { eventsOf, headOf } from '../write/journal.ts'
import { write, type Led } from '../write/write.ts'

export const draftStore = (db: Database, authority: AuthorityId): DraftStore => ({
  importDraft: (id, draft, source, by) =>
    write<DraftRow, Conflict>(
      db,
      authority,
      by,
      // The id is made anew by each try: the first one counts.
      (tx, led) => asLed(tx, authority, led),
      async ({ tx, record }) => {
        const stream = draftStream(id)
        const head = await headOf(tx, authority, stream)
        if (head > 0) return err({ code: 'store/conflict', version: head })
        const event = asKept(draftEvent, { kind: 'draftImported', draft, source })
        const row = applyToDraft(id, null, event, by)
        await tx.insert(drafts).values({ authority, ...row, ...headline(row) })
        if (event.kind === 'draftImported') {
          const { name, kind, pages, sha256 } = event.source
          await tx.insert(documents).values({ authority, draftId: id, sha256, name, kind, pages, source: event.source })
        }
        await record([{ stream, version: row.version, event }], { stream, version: row.version })
        return ok(row)
      },
    ),
  get: (id) => getDraft(db, authority, id),
  source: async (id) => {
    const [row] = await db
      .select({ source: documents.source })
      .from(documents)
      .where(and(eq(documents.authority, authority), eq(documents.draftId, id)))
    return row?.source ?? null
  },
  list: () =>
    db
      .select({
        id: drafts.id,
        version: drafts.version,
        status: drafts.status,
        planId: drafts.planId,
        importedBy: drafts.importedBy,
        importedAt: drafts.importedAt,
        name: drafts.name,
        number: drafts.number,
        title: drafts.title,
      })
      .from(drafts)
      .where(eq(drafts.authority, authority))
      .orderBy(desc(drafts.importedAt), desc(drafts.id)),
  answer: (id, version, answers, by) => change(db, authority, id, version, { kind: 'valuesAnswered', answers }, by),
  discard: (id, version, by) => change(db, authority, id, version, { kind: 'draftDiscarded' }, by),
})

export const getDraft = async (db: Database, authority: AuthorityId, id: string): Promise<DraftRow | null> => {
  const [row] = await db.select(rowColumns).from(drafts).where(and(eq(drafts.authority, authority), eq(drafts.id, id)))
  return row ?? null
}

/** Writes what an event makes of a draft that is still in review at the version its writer saw. */
export const changed = async (
  tx: Database,
  authority: AuthorityId,
  id: string,
  version: number,
  event: DraftEvent,
  by: Signature,
): Promise<Result<DraftRow, Conflict | NotFound>> => {
  const row = await getDraft(tx, authority, id)
  if (row === null) return err({ code: 'store/not-found' })
  if (row.version !== version || row.status !== 'inReview') return err({ code: 'store/conflict', version: row.version })
  const next = applyToDraft(id, row, event, by)
  await tx
    .update(drafts)
    .set({ version: next.version, status: next.status, answers: next.answers, planId: next.planId })
    .where(and(eq(drafts.authority, authority), eq(drafts.id, id)))
  return ok(next)
}

const change = (db: Database, authority: AuthorityId, id: string, version: number, event: DraftEvent, by: Signature) =>
  write<DraftRow, Conflict | NotFound>(
    db,
    authority,
    by,
    (tx, led) => asLed(tx, authority, led),
    async ({ tx, record }) => {
      const kept = asKept(draftEvent, event)
      const next = await changed(tx, authority, id, version, kept, by)
      if (!next.ok) return next
      const led = { stream: draftStream(id), version: next.value.version }
      await record([{ ...led, event: kept }], led)
      return next
    },
  )

/** The draft as a command once left it; a command that was about something else is a conflict. */
const asLed = async (tx: Database, authority: AuthorityId, led: Led): Promise<Result<DraftRow, Conflict>> => {
  let row: DraftRow | null = null
  const id = led.stream.slice(draftStream('').length)
  for (const { event, by, at } of await eventsOf(tx, authority, led.stream, led.version)) {
    if (isDraftEvent(event)) row = applyToDraft(id, row, event, { by, at })
  }
  return row === null ? err({ code: 'store/conflict', version: led.version }) : ok(row)
}

const rowColumns = {
  id: drafts.id,
  version: drafts.version,
  status: drafts.status,
  draft: drafts.draft,
  answers: drafts.answers,
  planId: drafts.planId,
  importedBy: drafts.importedBy,
  importedAt: drafts.importedAt,
}

const headline = ({ draft }: { readonly draft: DraftRow['draft']; readonly answers: Answers }) => ({
  name: draft.source.name,
  number: draft.document.number.value,
  title: draft.document.title.value,
})
