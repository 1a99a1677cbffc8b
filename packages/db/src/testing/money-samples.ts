// Money of the sample plan in Tỉnh Mẫu: what finance records of it, and what is taken back.

import { localDate } from '@tiendo/domain'
import type { CarryOver, Kept, MoneyEntry, MoneyEvent, MoneyTransfer } from '@tiendo/domain'

const on = localDate(2026, 11, 20)
const kept = { by: 'u-1', recordedOn: on, withdrawn: null, batch: null } as const

export const entry = (id: string, over: Partial<Kept<MoneyEntry>> = {}): Kept<MoneyEntry> => ({
  id,
  stage: 'allocated',
  lineId: 'b1',
  fiscalYear: 2026,
  amount: 9_007_199_254_740_993n,
  on: localDate(2026, 2, 3),
  act: '45/QĐ-UBND',
  source: 'Ngân sách tỉnh',
  taskId: null,
  unit: null,
  note: null,
  ...kept,
  ...over,
})

export const transfer: Kept<MoneyTransfer> = {
  id: 'x1',
  from: 'b1',
  to: 'b2',
  fiscalYear: 2026,
  amount: 1n,
  on,
  act: null,
  reason: 'thừa sau đấu thầu',
  ...kept,
}

export const carryOver: Kept<CarryOver> = {
  id: 'o1',
  lineId: 'b1',
  fiscalYear: 2026,
  amount: 12_000_000n,
  on: localDate(2027, 1, 20),
  act: '7/QĐ-STC',
  ground: 'signedContract',
  reason: 'hợp đồng ký tháng 12',
  ...kept,
}

export const recorded = (...entries: readonly Kept<MoneyEntry>[]): MoneyEvent => ({ kind: 'moneyRecorded', entries })
export const takenBack = (id: string): MoneyEvent => ({
  kind: 'moneyWithdrawn',
  id,
  withdrawn: { by: 'u-2', recordedOn: on, reason: 'ghi nhầm năm' },
})

/** One of each kind, in an order that may happen. */
export const moneyEvents: readonly MoneyEvent[] = [
  recorded(
    entry('m1'),
    entry('m2', { stage: 'adjusted', amount: -5_000_000n, lineId: null, act: null, source: null }),
    entry('m3', { stage: 'disbursed', batch: 'nhap-1', taskId: 't1', unit: 'so-y-te', note: 'đợt 1' }),
    entry('m4', { stage: 'disbursed', batch: 'nhap-1' }),
  ),
  { kind: 'moneyTransferred', transfer },
  { kind: 'moneyCarriedOver', carryOver },
  { kind: 'lineLinked', lineId: 'b1', taskIds: ['t1', 't2'] },
  { kind: 'policySet', policy: 'stop', reason: 'theo quy chế' },
  takenBack('nhap-1'),
  takenBack('x1'),
  takenBack('o1'),
  { kind: 'lineLinked', lineId: 'b1', taskIds: [] },
]
