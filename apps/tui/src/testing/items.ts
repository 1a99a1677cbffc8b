// Work of the invented Tỉnh Mẫu for the tests of the screen: every standing, long names, several units.

import {
  localDate,
  type LocalDate,
  type Occurrence,
  type ProgressState,
  type Reason,
  type Standing,
  type Timeliness,
  type WorkItem,
} from '@tiendo/domain'
import type { Me } from '@tiendo/api/client'

export const today: LocalDate = localDate(2026, 11, 20)

export const me: Me = {
  user: { id: 'u-minh', name: 'Nguyễn Thị Minh', email: 'dau-moi@tinh-mau.example' },
  authority: { id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true },
  organisation: { id: 'so-khcn', name: 'Sở Khoa học và Công nghệ' },
  role: 'monitor',
  today,
  calendarVersion: '2026.2',
}

type Given = {
  readonly id: string
  readonly number?: string | null
  readonly kind?: 'task' | 'duty'
  readonly title: string
  readonly phrase?: string
  readonly organisation?: string
  readonly key?: string
  readonly from?: LocalDate | null
  readonly due?: LocalDate | null
  readonly safe?: LocalDate | null
  readonly because?: readonly Reason[]
  readonly standing: Standing
  readonly timeliness: Timeliness
  readonly daysLate?: number | null
  readonly left?: number | null
  readonly reviewed?: boolean
  readonly state?: Partial<ProgressState>
}

const occurrenceOf = (given: Given): Occurrence => ({
  key: given.key ?? '2026',
  rule: 0,
  purpose: null,
  from: given.from ?? null,
  due: given.due ?? null,
  safe: given.safe ?? given.due ?? null,
  rolled: null,
  because: given.because ?? [],
})

export const item = (given: Given): WorkItem => {
  const organisation = given.organisation ?? 'Sở Khoa học và Công nghệ'
  const organisationId = organisation.toLowerCase().replaceAll(' ', '-')
  const key = given.key ?? '2026'
  return {
    work: {
      planId: 'p-87',
      kind: given.kind ?? 'task',
      id: given.id,
      number: given.number ?? null,
      group: null,
      title: given.title,
      phrase: given.phrase ?? 'Năm 2026',
      reviewed: given.reviewed ?? true,
    },
    plan: {
      id: 'p-87',
      number: '87/QĐ-UBND',
      title: 'Kế hoạch tiêu chuẩn, đo lường, chất lượng giai đoạn 2026-2030',
      sample: true,
    },
    organisation: { id: organisationId, name: organisation },
    shares: 1,
    occurrence: occurrenceOf(given),
    state: {
      planId: 'p-87',
      workId: given.id,
      key,
      organisationId,
      version: 0,
      progress: 'notStarted',
      percent: null,
      note: null,
      finishedOn: null,
      submittedBy: null,
      submittedOn: null,
      acceptedBy: null,
      acceptedOn: null,
      returnedNote: null,
      ...given.state,
    },
    timeliness: given.timeliness,
    standing: given.standing,
    daysLate: given.daysLate ?? null,
    workingDaysLeft: given.left ?? null,
  }
}

const limit = localDate(2026, 11, 30)
const sunday = localDate(2026, 11, 29)
const friday = localDate(2026, 11, 27)
const reportPhrase = 'trước ngày 30 tháng 11 hàng năm'

const reportReasons: readonly Reason[] = [
  { kind: 'phrase', phrase: reportPhrase },
  {
    kind: 'rule',
    rule: {
      kind: 'every',
      purpose: null,
      unit: 'year',
      interval: 1,
      slot: { kind: 'day', month: 11, day: 30, yearOffset: 0 },
      sense: 'before',
      quota: null,
      fromYear: null,
      toYear: null,
      timeOfDay: null,
    },
  },
  { kind: 'strictlyBefore', limit, due: sunday },
  { kind: 'notWorked', date: sunday, rest: { kind: 'weeklyRest' }, calendar: '2026.2' },
  { kind: 'safe', safe: friday, calendar: '2026.2' },
]

export const items: readonly WorkItem[] = [
  item({
    id: 't1',
    number: 'I.3',
    title: 'Ban hành quy chế phối hợp kiểm tra chất lượng',
    phrase: 'Quý III/2026',
    key: '2026-Q3',
    due: localDate(2026, 9, 30),
    standing: 'overdue',
    timeliness: 'overdue',
    daysLate: 51,
    state: { percent: 40, version: 3, progress: 'inProgress', note: 'đang xin ý kiến các sở' },
  }),
  item({
    id: 'd1',
    number: 'BC.1',
    kind: 'duty',
    title: 'Báo cáo năm 2026 gửi UBND tỉnh',
    phrase: reportPhrase,
    due: sunday,
    safe: friday,
    because: reportReasons,
    standing: 'dueSoon',
    timeliness: 'dueSoon',
    left: 5,
    state: { percent: 64, version: 1, progress: 'inProgress' },
  }),
  item({
    id: 't2',
    number: 'II.1',
    title: 'Tập huấn nghiệp vụ đo lường cho công chức',
    due: localDate(2026, 12, 31),
    standing: 'dueSoon',
    timeliness: 'dueSoon',
    left: 29,
    state: { percent: 20, version: 1, progress: 'inProgress' },
  }),
  item({
    id: 't3',
    number: 'II.2',
    title: 'Hiện đại hóa phòng kiểm định, thử nghiệm',
    phrase: 'Đến năm 2030',
    key: '2030',
    due: localDate(2030, 12, 31),
    standing: 'withinTime',
    timeliness: 'withinTime',
    left: 1070,
    state: { percent: 35, version: 2, progress: 'inProgress' },
    reviewed: false,
  }),
  item({
    id: 't4',
    number: 'II.3',
    title: 'Thực hiện Đề án đào tạo của Trung ương',
    phrase: 'Sau khi Trung ương ban hành Đề án',
    key: 'event:de-an',
    standing: 'waitingEvent',
    timeliness: 'waitingEvent',
  }),
  item({
    id: 't5',
    number: 'III.2',
    title: 'Khảo sát chất lượng hàng hóa lưu thông trên địa bàn các xã miền núi và hải đảo',
    organisation: 'Trung tâm Kỹ thuật đo lường',
    due: localDate(2026, 12, 31),
    standing: 'awaitingAcceptance',
    timeliness: 'onTime',
    left: 29,
    state: {
      percent: 100,
      version: 4,
      progress: 'submitted',
      submittedBy: 'u-lan',
      submittedOn: localDate(2026, 11, 12),
      finishedOn: localDate(2026, 11, 10),
    },
  }),
  item({
    id: 't6',
    number: 'III.3',
    title: 'Hướng dẫn truy xuất nguồn gốc',
    organisation: 'Sở Công Thương',
    due: localDate(2026, 12, 15),
    standing: 'returned',
    timeliness: 'dueSoon',
    left: 17,
    state: { percent: 90, version: 5, progress: 'returned', returnedNote: 'thiếu danh sách cơ sở' },
  }),
  item({
    id: 't7',
    number: 'III.1',
    title: 'Diễn đàn đối thoại với doanh nghiệp',
    due: localDate(2026, 6, 30),
    key: '2026-Q2',
    standing: 'doneOnTime',
    timeliness: 'onTime',
    state: { percent: 100, version: 6, progress: 'accepted', finishedOn: localDate(2026, 6, 20) },
  }),
]
