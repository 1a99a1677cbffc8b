// What a recorded event makes of a plan's money. The book is the fold of its events; nothing is judged here.

import { unreachable } from '../../result/result.ts'
import type { MoneyEvent } from './command.ts'
import { emptyBook, type Kept, type MoneyBook, type Withdrawn } from './entry.ts'

type WithId = { readonly id: string }

/** The record of that id, and every one of that batch, that still stands. */
const withdrawing = <T extends WithId>(id: string, withdrawn: Withdrawn) => (kept: readonly Kept<T>[]): readonly Kept<T>[] =>
  kept.map((one) => ((one.id === id || one.batch === id) && one.withdrawn === null ? { ...one, withdrawn } : one))

/** Its version is one higher. */
export const applyMoney = (book: MoneyBook, event: MoneyEvent): MoneyBook => {
  const next = { ...book, version: book.version + 1 }
  switch (event.kind) {
    case 'moneyRecorded':
      return { ...next, entries: [...book.entries, ...event.entries] }
    case 'moneyTransferred':
      return { ...next, transfers: [...book.transfers, event.transfer] }
    case 'moneyCarriedOver':
      return { ...next, carryOvers: [...book.carryOvers, event.carryOver] }
    case 'moneyWithdrawn': {
      const { id, withdrawn } = event
      return {
        ...next,
        entries: withdrawing<MoneyBook['entries'][number]>(id, withdrawn)(book.entries),
        transfers: withdrawing<MoneyBook['transfers'][number]>(id, withdrawn)(book.transfers),
        carryOvers: withdrawing<MoneyBook['carryOvers'][number]>(id, withdrawn)(book.carryOvers),
      }
    }
    case 'lineLinked':
      return { ...next, links: { ...book.links, [event.lineId]: event.taskIds } }
    case 'policySet':
      return { ...next, policy: event.policy }
    default:
      return unreachable(event)
  }
}

/** A plan's money as its history says, oldest event first. */
export const replayMoney = (planId: string, events: Iterable<MoneyEvent>): MoneyBook => {
  let book = emptyBook(planId)
  for (const event of events) book = applyMoney(book, event)
  return book
}
