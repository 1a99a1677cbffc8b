// Waivers and settings of one authority: facts appended, rows folded from them, in one transaction.

import {
  applyRuleSet,
  applyWaiver,
  err,
  noSettings,
  ok,
  type CheckSettings,
  type Result,
  type RuleSet,
  type Waiver,
  type WaiverFact,
} from '@tiendo/domain'
import { and, eq } from 'drizzle-orm'
import { ruleSet, waiverFact } from '../codec/checks.ts'
import { asKept } from '../codec/codec.ts'
import type { CheckSettingsAt, CheckStore, CheckSubject, WaiversAt } from '../check-store.ts'
import type { Database } from '../engine/engine.ts'
import { checkSettingsOf, checkWaivers } from '../schema/checks.ts'
import { drafts } from '../schema/drafts.ts'
import { plans } from '../schema/plans.ts'
import type { AuthorityId, Conflict, NotFound, Signature } from '../store.ts'
import { checkStream, checkSettingsStream, checkSubject } from '../stream.ts'
import { isRuleSet, isWaiverFact } from '../write/event-kind.ts'
import { eventsOf } from '../write/journal.ts'
import { write, type Entry } from '../write/write.ts'

const nothing: WaiversAt = { waivers: [], version: 0 }
const asTheyAre: CheckSettingsAt = { settings: noSettings, version: 0 }

export const checkStore = (db: Database, authority: AuthorityId): CheckStore => ({
  waivers: async (subject) => (await getWaivers(db, authority, subject)).waivers,
  record: record(db, authority),
  settings: () => getSettings(db, authority),
  setRule: setRule(db, authority),
})

const record =
  (db: Database, authority: AuthorityId): CheckStore['record'] =>
  <E>(subject: CheckSubject, decide: (waivers: readonly Waiver[]) => Result<WaiverFact, E>, by: Signature) => {
    const stream = checkStream(subject)
    return write<WaiversAt, Conflict | NotFound | E>(
      db,
      authority,
      by,
      async (tx, led) => {
        if (led.stream !== stream) {
          const { version } = await getWaivers(tx, authority, subject)
          return err({ code: 'store/conflict', version })
        }
        const facts = (await eventsOf(tx, authority, stream, led.version)).map(({ event }) => event).filter(isWaiverFact)
        return ok(facts.reduce(folded, nothing))
      },
      async (writing) => {
        const { tx } = writing
        if (!(await isThere(tx, authority, subject))) return err({ code: 'store/not-found' })
        const decided = decide((await getWaivers(tx, authority, subject)).waivers)
        if (!decided.ok) return decided
        const { entry, after } = await recorded(tx, authority, subject, decided.value)
        await writing.record([entry], entry)
        return ok(after)
      },
    )
  }

const setRule =
  (db: Database, authority: AuthorityId): CheckStore['setRule'] =>
  <E>(version: number, decide: (settings: CheckSettings) => Result<RuleSet, E>, by: Signature) =>
    write<CheckSettingsAt, Conflict | E>(
      db,
      authority,
      by,
      async (tx, led) => {
        if (led.stream !== checkSettingsStream) {
          return err({ code: 'store/conflict', version: (await getSettings(tx, authority)).version })
        }
        const told = await eventsOf(tx, authority, checkSettingsStream, led.version)
        return ok(told.map(({ event }) => event).filter(isRuleSet).reduce(reset, asTheyAre))
      },
      async (writing) => {
        const { tx } = writing
        const before = await getSettings(tx, authority)
        if (before.version !== version) return err({ code: 'store/conflict', version: before.version })
        const decided = decide(before.settings)
        if (!decided.ok) return decided
        const event = asKept(ruleSet, decided.value)
        const after = reset(before, event)
        await tx
          .insert(checkSettingsOf)
          .values({ authority, ...after })
          .onConflictDoUpdate({ target: checkSettingsOf.authority, set: after })
        const led = { stream: checkSettingsStream, version: after.version }
        await writing.record([{ ...led, event }], led)
        return ok(after)
      },
    )

const folded = (before: WaiversAt, fact: WaiverFact): WaiversAt => ({
  waivers: applyWaiver(before.waivers, fact),
  version: before.version + 1,
})

const reset = (before: CheckSettingsAt, event: RuleSet): CheckSettingsAt => ({
  settings: applyRuleSet(before.settings, event),
  version: before.version + 1,
})

/** As part of another write: the row is written, the entry is for the journal. */
const recorded = async (
  tx: Database,
  authority: AuthorityId,
  subject: CheckSubject,
  given: WaiverFact,
): Promise<{ readonly entry: Entry; readonly after: WaiversAt }> => {
  const event = asKept(waiverFact, given)
  const after = folded(await getWaivers(tx, authority, subject), event)
  await tx
    .insert(checkWaivers)
    .values({ authority, subject: checkSubject(subject), ...after })
    .onConflictDoUpdate({ target: [checkWaivers.authority, checkWaivers.subject], set: after })
  return { entry: { stream: checkStream(subject), version: after.version, event }, after }
}

/** What was answered for in one document holds in the next: its plan, or a second reading. Nothing where nothing was. */
export const carryWaivers = async (
  tx: Database,
  authority: AuthorityId,
  from: CheckSubject,
  to: CheckSubject,
): Promise<readonly Entry[]> => {
  const { waivers } = await getWaivers(tx, authority, from)
  if (waivers.length === 0) return []
  return [(await recorded(tx, authority, to, { kind: 'waiversCarried', waivers })).entry]
}

/** With the plan they were said of. */
export const dropWaivers = async (tx: Database, authority: AuthorityId, subject: CheckSubject): Promise<void> => {
  await tx.delete(checkWaivers).where(one(authority, subject))
}

const one = (authority: AuthorityId, subject: CheckSubject) =>
  and(eq(checkWaivers.authority, authority), eq(checkWaivers.subject, checkSubject(subject)))

const getWaivers = async (db: Database, authority: AuthorityId, subject: CheckSubject): Promise<WaiversAt> => {
  const [row] = await db
    .select({ waivers: checkWaivers.waivers, version: checkWaivers.version })
    .from(checkWaivers)
    .where(one(authority, subject))
  return row ?? nothing
}

const getSettings = async (db: Database, authority: AuthorityId): Promise<CheckSettingsAt> => {
  const [row] = await db
    .select({ settings: checkSettingsOf.settings, version: checkSettingsOf.version })
    .from(checkSettingsOf)
    .where(eq(checkSettingsOf.authority, authority))
  return row ?? asTheyAre
}

const isThere = async (tx: Database, authority: AuthorityId, { kind, id }: CheckSubject): Promise<boolean> => {
  const table = kind === 'draft' ? drafts : plans
  const [row] = await tx.select({ id: table.id }).from(table).where(and(eq(table.authority, authority), eq(table.id, id)))
  return row !== undefined
}
