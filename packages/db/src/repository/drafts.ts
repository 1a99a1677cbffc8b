// Drafts of one authority: imported, reviewed by one or several people, linked, discarded. (Publishing is the plans'
// doing.)

import {
  decideReshape,
  decideWithdrawal,
  err,
  mergeAnswers,
  ok,
  type GivenAnswer,
  type ReshapeIssue,
  type Result,
} from '@tiendo/domain'
import { asKept } from '../codec/codec.ts'
import { draftEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { applyToDraft } from '../fold/draft.ts'
import { answering } from '../review/answering.ts'
import { isContested, isElsewhere } from '../review/meanwhile.ts'
import { documents, drafts } from '../schema/drafts.ts'
import type { AuthorityId, Conflict, DraftEvent, DraftRow, DraftStore } from '../store.ts'
import { draftStream } from '../stream.ts'
import { breathe } from '../write/breathe.ts'
import { headOf } from '../write/journal.ts'
import { write } from '../write/write.ts'
import {
  draftsOfFile,
  getDraft,
  headline,
  listDrafts,
  namesOf,
  reviewersOf,
  sourceOf,
} from './draft-rows.ts'
import { fileOf, hasFile, keepParts, nameFile } from './files.ts'
import { readOn } from './draft-reading.ts'
import { asLed, atVersion, carriedBy, changeDraft, type DraftChanged } from './draft-writing.ts'

export const draftStore = (db: Database, authority: AuthorityId): DraftStore => ({
  importDraft: importDraft(db, authority),
  readOn: readOn(db, authority),
  get: (id) => getDraft(db, authority, id),
  source: (id) => sourceOf(db, authority, id),
  file: (id) => fileOf(db, authority, id),
  hasFile: (id) => hasFile(db, authority, id),
  list: () => listDrafts(db, authority),
  ofFile: (sha256) => draftsOfFile(db, authority, sha256),
  reviewers: (id) => reviewersOf(db, authority, id),
  answer: async (id, version, given, by) => {
    const changed = await changeDraft<Conflict>(
      db,
      authority,
      id,
      version,
      (row, meanwhile) => {
        if (given.some(({ path }) => isElsewhere(path, row, meanwhile)))
          return err({ code: 'store/conflict', version: row.version })
        const { apply } = answering(row, meanwhile, given, by.by)
        return ok(apply.length === 0 ? null : { kind: 'valuesAnswered', answers: apply })
      },
      by,
    )
    if (!changed.ok) return changed
    const { before, row, meanwhile } = changed.value
    const { clashes } = answering(before, meanwhile, given, by.by)
    const names = await namesOf(db, [...new Set(clashes.map((clash) => clash.by))])
    return ok({ row, clashes: clashes.map((clash) => ({ ...clash, byName: names.get(clash.by) ?? null })) })
  },
  reshape: async (id, version, reshapeId, reshape, by) => {
    const changed = await changeDraft<Conflict | ReshapeIssue>(
      db,
      authority,
      id,
      version,
      (row, meanwhile) => {
        if (isContested(reshape, meanwhile)) return err({ code: 'store/conflict', version: row.version })
        const decided = decideReshape(row, reshape)
        if (!decided.ok) return decided
        return ok({ kind: 'draftReshaped', id: reshapeId, reshape, answers: decided.value.answers })
      },
      by,
    )
    return changed.ok ? ok({ row: changed.value.row, before: answersBefore(changed.value) }) : changed
  },
  withdraw: async (id, version, reshapeId, given, by) =>
    rowOf(
      await changeDraft<Conflict | ReshapeIssue>(
        db,
        authority,
        id,
        version,
        (row, { answered, seen }) => {
          if (seen !== null) return err({ code: 'store/conflict', version: row.version })
          const decided = decideWithdrawal(row, reshapeId)
          if (!decided.ok) return decided
          const answers = mergeAnswers(row.answers, new Set(answered.keys()), given).apply
          return ok({ kind: 'reshapeWithdrawn', id: reshapeId, answers })
        },
        by,
      ),
    ),
  link: async (id, version, link, by) =>
    rowOf(await changeDraft(db, authority, id, version, atVersion(version, { kind: 'draftLinked', ...link }), by)),
  discard: async (id, version, by) =>
    rowOf(await changeDraft(db, authority, id, version, atVersion(version, { kind: 'draftDiscarded' }), by)),
})

const rowOf = <E>(changed: Result<DraftChanged, E>): Result<DraftRow, E> =>
  changed.ok ? ok(changed.value.row) : changed

/** The answers as they were on the paths that an event changed. */
const answersBefore = ({ before, event }: DraftChanged): readonly GivenAnswer[] =>
  event !== null && 'answers' in event
    ? event.answers.map(({ path }) => ({ path, answer: before.answers.get(path) ?? null }))
    : []

const importDraft =
  (db: Database, authority: AuthorityId): DraftStore['importDraft'] =>
  async (id, draft, source, by, { file, link } = {}) => {
    if (file !== undefined) await keepParts(db, authority, source.sha256, file)
    return write<DraftRow, Conflict>(
      db,
      authority,
      by,
      // The id is made anew by each try: the first one counts.
      (tx, led) => asLed(tx, authority, led),
      async ({ tx, record }) => {
        const stream = draftStream(id)
        const head = await headOf(tx, authority, stream)
        if (head > 0) return err({ code: 'store/conflict', version: head })
        const given: DraftEvent[] = [
          { kind: 'draftImported', draft, source },
          ...(link === undefined ? [] : [{ kind: 'draftLinked' as const, ...link }]),
        ]
        const events = given.map((event) => asKept(draftEvent, event))
        await breathe()
        const row = events.reduce<DraftRow | null>((before, event) => applyToDraft(id, before, event, by), null)
        if (row === null) throw new Error(`draft ${id}: imported by no event`)
        await tx.insert(drafts).values({ authority, ...row, ...headline(row) })
        await breathe()
        const [first] = events
        if (first?.kind === 'draftImported') {
          const { name, kind, pages, sha256 } = first.source
          await tx.insert(documents).values({ authority, draftId: id, sha256, name, kind, pages, source: first.source })
          if (file !== undefined) await nameFile(tx, authority, sha256, file.length)
          await breathe()
        }
        const entries = events.map((event, index) => ({ stream, version: index + 1, event }))
        const carried = await Promise.all(events.map((event) => carriedBy(tx, authority, id, event)))
        await record([...entries, ...carried.flat()], { stream, version: row.version })
        return ok(row)
      },
    )
  }
