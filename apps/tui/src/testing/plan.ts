// The invented plan that the tests' work belongs to: its line in the list of plans, and its page.

import { localDate, type BoardRow, type WorkItem } from '@tiendo/domain'
import type { PlanPage, PlanSummary } from '@tiendo/api/client'
import { items, today } from './items.ts'

export const summaries: readonly PlanSummary[] = [
  {
    id: 'p-87',
    number: '87/QĐ-UBND',
    title: 'Kế hoạch tiêu chuẩn, đo lường, chất lượng giai đoạn 2026-2030',
    issuer: 'Ủy ban nhân dân tỉnh Mẫu',
    issuedOn: localDate(2026, 2, 2),
    years: [2026, 2030],
    tasks: 7,
    duties: 1,
    sample: true,
    standings: {
      overdue: 1,
      dueSoon: 2,
      withinTime: 1,
      waitingEvent: 1,
      awaitingAcceptance: 1,
      returned: 1,
      doneOnTime: 1,
    },
  },
]

const blankHead = { kind: 'KẾ HOẠCH', place: 'Tỉnh Mẫu', signatory: null, recipients: [] } as const

const boardOf = (one: WorkItem): BoardRow => ({
  work: one.work,
  leads: [one.organisation],
  coordinators: [{ id: 'cac-so', name: 'Các sở, ban, ngành' }],
  deliverable: 'Quyết định',
  occurrences: [{ occurrence: one.occurrence, standing: one.standing, items: [one] }],
  current: 0,
})

export const page: PlanPage = {
  plan: {
    id: 'p-87',
    document: {
      ...blankHead,
      number: '87/QĐ-UBND',
      issuedOn: localDate(2026, 2, 2),
      issuer: 'Ủy ban nhân dân tỉnh Mẫu',
      title: 'Kế hoạch tiêu chuẩn, đo lường, chất lượng giai đoạn 2026-2030',
      years: [2026, 2030],
    },
    years: [2026, 2030],
    issuedOn: localDate(2026, 2, 2),
    monitor: 'so-khcn',
    organisations: [],
    tasks: [],
    targets: [],
    budget: { statedTotal: null, lines: [] },
    duties: [],
    citations: [],
    settings: { beforeIncludesLimit: false, rollForward: false },
    sample: true,
  },
  version: 1,
  may: { changeDays: true, changeSettings: true, waive: true },
  draftId: null,
  rows: items.map(boardOf),
  findings: [],
  off: [],
  report: {
    asOf: today,
    total: 0,
    buckets: { doneOnTime: 0, doneLate: 0, runningInTime: 0, runningLate: 0, noDeadline: 0 },
    onTimeRate: { numerator: 0, denominator: 0, of: 'due' },
    completionRate: { numerator: 0, denominator: 0, of: 'all' },
    byOrganisation: [],
  },
}
