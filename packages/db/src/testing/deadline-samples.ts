// What people decide about days, in the invented Tỉnh Mẫu: a timing changed, a calendar, an event that came.

import { localDate } from '@tiendo/domain'
import type { AwaitedFact, LocalDate, PlanChange, TimingChange, WorkCalendar } from '@tiendo/domain'
import type { CalendarEvent } from '../store.ts'

const on = localDate(2026, 11, 20)

/** One period moved to another last day; null: back to what was signed. */
export const moved = (
  due: LocalDate | null = localDate(2026, 9, 30),
  reason = 'Công văn 15/SKHCN',
): TimingChange => ({ kind: 'one', key: '2026-Q2', due, reason, by: 'u-1', on })

const decided = {
  timing: {
    phrase: 'trước 17h00 ngày 15/3/2027',
    rules: [
      {
        kind: 'by',
        key: '2027-03-15',
        limit: localDate(2027, 3, 15),
        sense: 'before',
        timeOfDay: '17:00',
        purpose: null,
      },
    ],
  },
  reason: 'gộp với đợt tập huấn của Bộ',
  by: 'u-2',
  on,
} as const

/** The signed timing gives way: from one period on, or altogether. */
export const retimed: TimingChange = { ...decided, kind: 'following', key: '2027-Q1' }
export const replaced = { ...decided, kind: 'all' } as const satisfies TimingChange

export const timingChanged = (change: TimingChange = moved(), workId = 't1'): PlanChange => ({
  kind: 'timingChanged',
  workId,
  change,
})

/** With a cut-off of the plan's own, or back to the decree's. */
export const settingsChanged = (cutOffDay: number | null = 25): PlanChange => ({
  kind: 'settingsChanged',
  settings: {
    beforeIncludesLimit: true,
    rollForward: false,
    ...(cutOffDay === null ? {} : { reporting: { cutOffDay, monthsBefore: 1 } }),
  },
  reason: 'báo cáo chốt sớm',
  by: 'u-1',
  on,
})

export const sampleCalendar = (version = '2026.2'): WorkCalendar => ({
  id: 'tinh-mau',
  version,
  weeklyRest: [6, 7],
  daysOff: [
    { date: localDate(2026, 9, 2), name: 'national', basis: 'Bộ luật Lao động 2019, Điều 112', status: 'confirmed' },
    {
      date: localDate(2026, 10, 5),
      name: 'other',
      label: 'Ngày thành lập tỉnh',
      basis: 'Quyết định 9/QĐ-UBND',
      status: 'proposed',
      scope: 'local',
    },
  ],
  worked: [{ date: localDate(2026, 8, 22), forDate: localDate(2026, 8, 31), basis: 'Công văn 7/SNV' }],
})

export const calendarChanged = (calendar = sampleCalendar()): CalendarEvent => ({
  kind: 'calendarChanged',
  calendar,
  changes: [
    ...calendar.daysOff.map((day) => ({ kind: 'dayOffSet' as const, day })),
    { kind: 'dayOffRemoved', date: localDate(2026, 11, 24) },
    ...calendar.worked.map((day) => ({ kind: 'workedSet' as const, day })),
    { kind: 'workedRemoved', date: localDate(2026, 8, 29) },
    { kind: 'weeklyRestSet', days: calendar.weeklyRest },
  ],
  reason: 'nghỉ bù theo thông báo',
})

/** For every task that waits, or for some. */
export const came = (scope: AwaitedFact['scope'] = null, symbol: string | null = '5/QĐ-BXX'): AwaitedFact => ({
  kind: 'eventRecorded',
  on: localDate(2026, 11, 2),
  symbol,
  note: null,
  by: 'u-2',
  recordedOn: on,
  scope,
})

export const withdrawn = (scope: AwaitedFact['scope'] = null): AwaitedFact => ({
  kind: 'eventWithdrawn',
  reason: 'nhầm văn bản',
  by: 'u-2',
  recordedOn: on,
  scope,
})
