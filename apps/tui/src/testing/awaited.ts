// What the invented work waits for, the calendar it is counted with, and the views somebody saved.

import { localDate, unrecorded, vietnam, type Awaited, type LocalDate, type WorkMoves } from '@tiendo/domain'
import type { AwaitedPage, CalendarPage, SavedViewItem } from '@tiendo/api/client'
import { items } from './items.ts'

const event = { kind: 'named', words: 'Trung ương ban hành Đề án' } as const

const waiting = items
  .filter(({ standing }) => standing === 'waitingEvent')
  .map(({ work, plan, organisation }) => ({
    work,
    plan: { id: plan.id, number: plan.number, title: plan.title, issuedOn: localDate(2026, 2, 2) },
    rule: { kind: 'after', purpose: null, event, length: null, sense: 'after', timeOfDay: null } as const,
    sharers: [organisation],
    recorded: null,
  }))

const issued: Awaited = {
  id: 'p-87/issued',
  event: { kind: 'issued' },
  works: waiting.map((work) => ({
    ...work,
    recorded: {
      on: localDate(2026, 2, 2),
      symbol: '87/QĐ-UBND',
      note: null,
      by: 'u-minh',
      recordedOn: localDate(2026, 2, 3),
    },
  })),
  waiting: 0,
  since: null,
  days: null,
  record: unrecorded('p-87/issued'),
}

export const awaitedPage: AwaitedPage = {
  events: [
    {
      id: 'trung-uong-ban-hanh-de-an',
      event,
      works: waiting,
      waiting: waiting.length,
      since: localDate(2026, 2, 2),
      days: 291,
      record: unrecorded('trung-uong-ban-hanh-de-an'),
    },
    issued,
  ],
  names: { 'u-minh': 'Nguyễn Thị Minh' },
  may: { record: true },
}

export const calendarPage: CalendarPage = {
  calendar: { ...vietnam, version: '2026.2' },
  version: 1,
  may: { change: false },
  history: [],
}

export const savedViews: readonly SavedViewItem[] = [
  { id: 'v-1', name: 'Quá hạn của Sở Công Thương', page: '/thoi-han', query: '?q=truy%20xuat' },
  { id: 'v-2', name: 'Lịch tháng tới', page: '/thoi-han', query: '?view=month&month=2026-12' },
  { id: 'v-3', name: 'Nhiệt theo quý', page: '/thoi-han', query: '?view=heat&year=%222026%22' },
  { id: 'v-4', name: 'Bản đọc', page: '/ban-doc', query: '' },
]

const days = (due: LocalDate) => ({ from: null, due, safe: due, rolled: null })

/** What a server would say a change moves: one period on, one new, one that people have spoken of. */
export const moves: readonly WorkMoves[] = items
  .filter(({ work }) => work.id === 'd1')
  .map(({ work, plan }) => ({
    work,
    plan: { id: plan.id, number: plan.number, title: plan.title },
    moves: [
      { key: '2026', before: days(localDate(2026, 11, 29)), after: days(localDate(2026, 12, 15)), spokenOf: true },
      { key: '2027', before: days(localDate(2027, 11, 29)), after: days(localDate(2027, 12, 15)), spokenOf: false },
      { key: '2028', before: null, after: days(localDate(2028, 12, 15)), spokenOf: false },
    ],
  }))
