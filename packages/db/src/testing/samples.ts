// A draft and a plan of the invented Tỉnh Mẫu, small and with every kind of value in them.

import { defaultSettings, exactly, localDate } from '@tiendo/domain'
import type { AddedRow, Draft, Organisation, Plan, Read, SourceText, Span } from '@tiendo/domain'

const span = (line: number, quote: string): Span => ({ page: 1, line: [line, line], cell: null, quote })
const read = <T>(value: T): Read<T> => ({ value, span: span(1, 'KẾ HOẠCH'), confidence: 'likely' })
const absent: Read<null> = { value: null, span: null, confidence: 'sure' }

export const organisation = (id: string, name: string): Organisation => ({
  id,
  name,
  kind: 'unit',
  aliases: [],
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
})

/** Its first page: one task, and the rest still to be read. */
export const begunDraft = (name = 'mau.txt'): Draft => {
  const { source, tasks, ...draft } = sampleDraft(name)
  return { ...draft, tasks: tasks.slice(0, 1), source: { ...source, reading: { done: 1, total: 3 } } }
}

export const sampleDraft = (name = 'mau.txt'): Draft => ({
  source: { name, kind: 'text', sha256: 'ab'.repeat(32), pages: null },
  document: {
    kind: read('KẾ HOẠCH'),
    number: read('12/KH-UBND'),
    issuedOn: read(localDate(2026, 1, 15)),
    place: read('Tỉnh Mẫu'),
    issuer: read('Ủy ban nhân dân Tỉnh Mẫu'),
    title: read('Kế hoạch chuyển đổi số Tỉnh Mẫu'),
    years: read([2026, 2030]),
    signatory: read({ name: 'Nguyễn Văn Mẫu', position: 'Chủ tịch', onBehalf: null }),
    recipients: read(['Như Điều 3']),
  },
  citations: [],
  sections: [{ path: 'I', title: 'Mục tiêu', span: span(2, 'I. Mục tiêu') }],
  targets: [
    {
      text: 'Ít nhất 100 cán bộ',
      quantity: '100',
      comparator: '>=',
      unit: 'cán bộ',
      confidence: 'sure',
      span: span(3, 'Ít nhất 100 cán bộ'),
    },
  ],
  tasks: [
    {
      number: '1',
      group: null,
      title: read('Ban hành kế hoạch hằng năm'),
      lead: read(['Sở Khoa học và Công nghệ']),
      coordinators: read(['Sở Tài chính']),
      deliverable: absent,
      timing: read({ phrase: 'Thường xuyên', rules: [{ kind: 'continuous', purpose: null }] }),
      span: span(5, '1. Ban hành kế hoạch hằng năm'),
    },
  ],
  duties: [],
  budget: {
    statedTotal: read(exactly(1_200_000_000n)),
    lines: [
      {
        id: 'b1',
        number: '1',
        label: 'Máy chủ',
        amount: { kind: 'stated', range: { min: 1n, max: 9_007_199_254_740_993n } },
        source: null,
        grantedBy: null,
        parent: null,
        span: null,
        confidence: 'doubtful',
      },
    ],
  },
  untaken: [{ text: 'Kịp thời báo cáo', why: 'looksLikeTask', span: span(9, 'Kịp thời báo cáo') }],
})

/** A row that was not read, selected by a reviewer. */
export const addedRow: AddedRow = {
  number: '2',
  title: 'Kịp thời báo cáo',
  lead: 'Sở Tài chính',
  coordinators: null,
  deliverable: null,
  timing: 'Quý IV/2026',
  span: span(9, 'Kịp thời báo cáo'),
}

export const sampleSource = (name = 'mau.txt'): SourceText => ({
  name,
  kind: 'text',
  sha256: 'ab'.repeat(32),
  pages: null,
  blocks: [
    { kind: 'paragraph', line: [1, 1], text: 'KẾ HOẠCH', strong: true },
    {
      kind: 'table',
      line: [2, 3],
      rows: [{ line: [2, 3], cells: [{ row: 1, column: 1, rowSpan: 1, columnSpan: 2, text: 'TT' }] }],
    },
  ],
})

export const samplePlan = (id: string, change: Partial<Plan> = {}): Plan => ({
  id,
  document: {
    kind: 'KẾ HOẠCH',
    number: '12/KH-UBND',
    issuedOn: localDate(2026, 1, 15),
    place: 'Tỉnh Mẫu',
    issuer: 'Ủy ban nhân dân Tỉnh Mẫu',
    title: 'Kế hoạch chuyển đổi số Tỉnh Mẫu',
    years: [2026, 2030],
    signatory: null,
    recipients: [],
  },
  years: [2026, 2030],
  issuedOn: localDate(2026, 1, 15),
  monitor: 'so-khcn',
  organisations: [
    organisation('so-khcn', 'Sở Khoa học và Công nghệ'),
    organisation('so-tai-chinh', 'Sở Tài chính'),
    organisation('so-y-te', 'Sở Y tế'),
  ],
  tasks: [
    {
      id: 't1',
      number: '1',
      group: 'I. Hạ tầng',
      title: 'Nâng cấp trung tâm dữ liệu',
      lead: ['so-y-te', 'so-khcn'],
      coordinators: ['so-tai-chinh'],
      deliverable: 'Trung tâm dữ liệu',
      timing: {
        phrase: 'Quý II/2026',
        rules: [
          { kind: 'within', key: '2026-Q2', from: localDate(2026, 4, 1), to: localDate(2026, 6, 30), purpose: null },
        ],
      },
      reviewed: true,
      span: span(5, '1. Nâng cấp trung tâm dữ liệu'),
    },
    {
      id: 't2',
      number: null,
      group: null,
      title: 'Tập huấn',
      lead: ['so-khcn'],
      coordinators: [],
      deliverable: null,
      timing: {
        phrase: 'Quý I, IV hằng năm',
        rules: [
          {
            kind: 'every',
            unit: 'year',
            interval: 1,
            slot: { kind: 'quarter', quarters: [1, 4] },
            sense: 'within',
            quota: { count: 1, atLeast: true, unit: 'lớp' },
            fromYear: null,
            toYear: null,
            timeOfDay: null,
            purpose: 'tập huấn',
          },
        ],
      },
      reviewed: false,
      span: null,
    },
  ],
  targets: [{ id: 'g1', text: 'Ít nhất 99,50 %', quantity: '99.50', comparator: '>=', unit: '%', span: null }],
  budget: {
    statedTotal: exactly(1_200_000_000n),
    lines: [
      {
        id: 'b1',
        number: '1',
        label: 'Máy chủ',
        amount: { kind: 'stated', range: { min: 0n, max: 9_007_199_254_740_993n } },
        source: 'Ngân sách tỉnh',
        grantedBy: null,
        parent: null,
        span: null,
        unit: 'triệu đồng',
        years: [2026, 2028],
        each: 'year',
        level: 'province',
        stage: 'allocated',
      },
      {
        id: 'b2',
        number: '1.1',
        label: 'Vận hành',
        amount: { kind: 'regular' },
        source: null,
        grantedBy: 'Phụ lục 05',
        parent: 'b1',
        span: null,
      },
      {
        id: 'b3',
        number: null,
        label: 'Khác',
        amount: { kind: 'unknown' },
        source: null,
        grantedBy: null,
        parent: null,
        span: null,
        restates: true,
      },
    ],
  },
  duties: [
    {
      id: 'd1',
      text: 'Báo cáo kết quả hằng năm',
      from: ['so-y-te'],
      to: 'Ủy ban nhân dân Tỉnh Mẫu',
      timing: { phrase: 'khi có yêu cầu', rules: [{ kind: 'onDemand', purpose: null }] },
      reviewed: true,
      span: null,
    },
  ],
  citations: [
    {
      symbol: '10/QĐ-TTg',
      name: null,
      type: 'Quyết định',
      date: localDate(2025, 3, 1),
      span: span(2, '10/QĐ-TTg'),
      mentions: [],
    },
  ],
  settings: defaultSettings,
  sample: false,
  ...change,
})
