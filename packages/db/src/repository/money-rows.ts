// The rows of a book's entries, transfers and carry-overs, there and back. Positions keep the order recorded.

import type { CarryOver, Kept, MoneyEntry, MoneyTransfer, Withdrawn } from '@tiendo/domain'
import type { moneyCarryOvers, moneyEntries, moneyTransfers } from '../schema/money.ts'

type EntryRow = typeof moneyEntries.$inferSelect
type TransferRow = typeof moneyTransfers.$inferSelect
type CarryOverRow = typeof moneyCarryOvers.$inferSelect

/** Where a row stands. */
type Place = { readonly authority: string; readonly planId: string; readonly position: number }

const withdrawnRow = (withdrawn: Withdrawn | null) => ({
  withdrawnBy: withdrawn?.by ?? null,
  withdrawnOn: withdrawn?.recordedOn ?? null,
  withdrawnReason: withdrawn?.reason ?? null,
})

type Signature = Pick<EntryRow, 'by' | 'recordedOn' | 'batch' | 'withdrawnBy' | 'withdrawnOn' | 'withdrawnReason'>

const signatureOf = ({ by, recordedOn, batch, withdrawnBy, withdrawnOn, withdrawnReason }: Signature): Kept<object> => ({
  by,
  recordedOn,
  batch,
  withdrawn:
    withdrawnBy === null || withdrawnOn === null || withdrawnReason === null
      ? null
      : { by: withdrawnBy, recordedOn: withdrawnOn, reason: withdrawnReason },
})

export const entryRow = (place: Place, { withdrawn, ...entry }: Kept<MoneyEntry>): EntryRow => ({
  ...place,
  ...entry,
  ...withdrawnRow(withdrawn),
})

export const entryOf = (row: EntryRow): Kept<MoneyEntry> => {
  const { id, stage, lineId, fiscalYear, amount, on, act, source, taskId, unit, note } = row
  return { id, stage, lineId, fiscalYear, amount, on, act, source, taskId, unit, note, ...signatureOf(row) }
}

export const transferRow = (place: Place, { withdrawn, ...transfer }: Kept<MoneyTransfer>): TransferRow => ({
  ...place,
  ...transfer,
  ...withdrawnRow(withdrawn),
})

export const transferOf = (row: TransferRow): Kept<MoneyTransfer> => {
  const { id, from, to, fiscalYear, amount, on, act, reason } = row
  return { id, from, to, fiscalYear, amount, on, act, reason, ...signatureOf(row) }
}

export const carryOverRow = (place: Place, { withdrawn, ...carryOver }: Kept<CarryOver>): CarryOverRow => ({
  ...place,
  ...carryOver,
  ...withdrawnRow(withdrawn),
})

export const carryOverOf = (row: CarryOverRow): Kept<CarryOver> => {
  const { id, lineId, fiscalYear, amount, on, act, ground, reason } = row
  return { id, lineId, fiscalYear, amount, on, act, ground, reason, ...signatureOf(row) }
}
