// A draft of the first pages becomes that of the whole document: the same draft, with what was reviewed meanwhile.

import { err, ok } from '@tiendo/domain'
import { and, eq } from 'drizzle-orm'
import { asKept } from '../codec/codec.ts'
import { draftEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { applyToDraft } from '../fold/draft.ts'
import { keptReview } from '../review/read-on.ts'
import { documents, drafts } from '../schema/drafts.ts'
import type { AuthorityId, Conflict, DraftRow, DraftStore, NotFound } from '../store.ts'
import { draftStream } from '../stream.ts'
import { breathe } from '../write/breathe.ts'
import { write } from '../write/write.ts'
import { getDraft, headline, oneDraft } from './draft-rows.ts'
import { asLed } from './draft-writing.ts'

export const readOn =
  (db: Database, authority: AuthorityId): DraftStore['readOn'] =>
  (id, draft, source, by) =>
    write<DraftRow, Conflict | NotFound>(
      db,
      authority,
      by,
      (tx, led) => asLed(tx, authority, led),
      async ({ tx, record }) => {
        const before = await getDraft(tx, authority, id)
        if (before === null) return err({ code: 'store/not-found' })
        if (before.status !== 'inReview' || before.draft.source.reading === undefined)
          return err({ code: 'store/conflict', version: before.version })
        const earlier = before.earlierId === null ? null : await getDraft(tx, authority, before.earlierId)
        await breathe()
        const kept = keptReview(before, draft, earlier, by.commandId)
        const event = asKept(draftEvent, { kind: 'draftReadOn', draft, source, kept })
        if (event.kind !== 'draftReadOn') throw new Error(`draft ${id}: kept as ${event.kind}`)
        const row = applyToDraft(id, before, event, by)
        await breathe()
        const { version, answers, reshapes } = row
        await tx
          .update(drafts)
          .set({ version, draft: row.draft, answers, reshapes, ...headline(row) })
          .where(oneDraft(authority, id))
        await breathe()
        await tx
          .update(documents)
          .set({ source: event.source, pages: event.source.pages })
          .where(and(eq(documents.authority, authority), eq(documents.draftId, id)))
        const led = { stream: draftStream(id), version }
        await record([{ ...led, event }], led)
        return ok(row)
      },
    )
