// The books of the plans of one authority: events appended, the rows folded from them, in one transaction.

import { applyMoney, emptyBook, err, ok, replayMoney, type MoneyBook } from '@tiendo/domain'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { asKept, list } from '../codec/codec.ts'
import { moneyEvent } from '../codec/money.ts'
import type { Database } from '../engine/engine.ts'
import { moneyBooks, moneyCarryOvers, moneyEntries, moneyTransfers } from '../schema/money.ts'
import { plans } from '../schema/plans.ts'
import type { AuthorityId, Conflict, MoneyStore, NotFound } from '../store.ts'
import { budgetStream } from '../stream.ts'
import { inChunks } from '../write/chunks.ts'
import { isMoneyEvent } from '../write/event-kind.ts'
import { eventsOf } from '../write/journal.ts'
import { write } from '../write/write.ts'
import { carryOverOf, carryOverRow, entryOf, entryRow, transferOf, transferRow } from './money-rows.ts'

export const moneyStore = (db: Database, authority: AuthorityId): MoneyStore => ({
  get: (planId) => db.transaction((tx) => bookOf(tx, authority, planId), oneMoment),
  append: (planId, version, given, by) =>
    write<MoneyBook, Conflict | NotFound>(
      db,
      authority,
      by,
      async (tx, led) => {
        const stream = budgetStream(planId)
        if (led.stream === stream) {
          const told = await eventsOf(tx, authority, stream, led.version)
          return ok(replayMoney(planId, told.map(({ event }) => event).filter(isMoneyEvent)))
        }
        return err({ code: 'store/conflict', version: (await bookOf(tx, authority, planId))?.version ?? 0 })
      },
      async ({ tx, record }) => {
        if (!(await hasPlan(tx, authority, planId))) return err({ code: 'store/not-found' })
        const before = (await bookOf(tx, authority, planId)) ?? emptyBook(planId)
        if (before.version !== version) return err({ code: 'store/conflict', version: before.version })
        const added = asKept(list(moneyEvent), given)
        if (added.length === 0) return ok(before)
        const after = added.reduce(applyMoney, before)
        await put(tx, authority, before, after)
        const stream = budgetStream(planId)
        const entries = added.map((event, index) => ({ stream, version: version + 1 + index, event }))
        await record(entries, { stream, version: after.version })
        return ok(after)
      },
    ),
})

/** A book is asked of four tables: they must not be seen on both sides of a change. */
const oneMoment = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

const bookOf = async (tx: Database, authority: AuthorityId, planId: string): Promise<MoneyBook | null> => {
  const mine = (table: Owned) => and(eq(table.authority, authority), eq(table.planId, planId))
  const [head] = await tx.select().from(moneyBooks).where(mine(moneyBooks))
  if (head === undefined) return null
  const entries = await tx
    .select()
    .from(moneyEntries)
    .where(mine(moneyEntries))
    .orderBy(asc(moneyEntries.position))
  const transfers = await tx
    .select()
    .from(moneyTransfers)
    .where(mine(moneyTransfers))
    .orderBy(asc(moneyTransfers.position))
  const carryOvers = await tx
    .select()
    .from(moneyCarryOvers)
    .where(mine(moneyCarryOvers))
    .orderBy(asc(moneyCarryOvers.position))
  return {
    planId,
    version: head.version,
    policy: head.policy,
    links: head.links,
    entries: entries.map(entryOf),
    transfers: transfers.map(transferOf),
    carryOvers: carryOvers.map(carryOverOf),
  }
}

type Owned = { readonly authority: PgColumn; readonly planId: PgColumn }

const hasPlan = async (tx: Database, authority: AuthorityId, id: string): Promise<boolean> => {
  const rows = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.authority, authority), eq(plans.id, id)))
  return rows.length > 0
}

/** Rows are added at the end; of those there were, some may have been withdrawn since, and nothing else changes. */
const put = async (tx: Database, authority: AuthorityId, before: MoneyBook, after: MoneyBook): Promise<void> => {
  const { planId, version, policy, links } = after
  const place = (position: number) => ({ authority, planId, position })
  await tx
    .insert(moneyBooks)
    .values({ authority, planId, version, policy, links })
    .onConflictDoUpdate({ target: [moneyBooks.authority, moneyBooks.planId], set: { version, policy, links } })
  for (const rows of inChunks(changed(before.entries, after.entries))) {
    const values = rows.map(({ row, position }) => entryRow(place(position), row))
    await tx.insert(moneyEntries).values(values).onConflictDoUpdate(withdrawing(moneyEntries))
  }
  for (const rows of inChunks(changed(before.transfers, after.transfers))) {
    const values = rows.map(({ row, position }) => transferRow(place(position), row))
    await tx.insert(moneyTransfers).values(values).onConflictDoUpdate(withdrawing(moneyTransfers))
  }
  for (const rows of inChunks(changed(before.carryOvers, after.carryOvers))) {
    const values = rows.map(({ row, position }) => carryOverRow(place(position), row))
    await tx.insert(moneyCarryOvers).values(values).onConflictDoUpdate(withdrawing(moneyCarryOvers))
  }
}

const changed = <Row>(before: readonly Row[], after: readonly Row[]) =>
  after.flatMap((row, position) => (row === before[position] ? [] : [{ row, position }]))

const withdrawing = (table: Owned & { readonly position: PgColumn }) => ({
  target: [table.authority, table.planId, table.position],
  set: {
    withdrawnBy: sql`excluded.withdrawn_by`,
    withdrawnOn: sql`excluded.withdrawn_on`,
    withdrawnReason: sql`excluded.withdrawn_reason`,
  },
})
