// A draft of the invented Tỉnh Mẫu under review, for the tests of the room: a table of three tasks, doubts, one row
// that was not read, a budget without a total.

import { localDate, type Draft, type DraftTask, type SettledFinding, type SourceBlock, type SourceText, type Span } from '@tiendo/domain'
import { aDraft, aDraftTask, aRead } from '@tiendo/domain/testing'
import type { DraftPage } from '@tiendo/api/client'

const header = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian']
const rows = [
  ['1', 'Rà soát danh mục thiết bị đo; lập kế hoạch thay thế', 'Sở Văn hóa, Thể thao', 'Các sở, ban, ngành', 'Quý II/2026'],
  ['2', 'Tổ chức tập huấn nghiệp vụ', 'Sở Nội vụ', '', 'kịp thời'],
  ['', 'cho cán bộ cấp xã', '', '', ''],
  ['3', 'Xây dựng cổng tra cứu', 'Sở Khoa học và Công nghệ', '', 'Quý IV/2026'],
]

const cell = (row: number, column: number, quote: string): Span => ({
  page: null,
  line: [9 + row, 9 + row],
  cell: [row, column],
  quote,
})

const table: SourceBlock = {
  kind: 'table',
  line: [10, 14],
  rows: [header, ...rows].map((cells, row) => ({
    line: [10 + row, 10 + row],
    cells: cells.map((text, column) => ({ row: row + 1, column: column + 1, rowSpan: 1, columnSpan: 1, text })),
  })),
}

const source: SourceText = {
  name: 'ke-hoach.docx',
  kind: 'docx',
  sha256: '0'.repeat(64),
  pages: null,
  blocks: [
    { kind: 'paragraph', line: [1, 1], text: 'KẾ HOẠCH', strong: true },
    { kind: 'paragraph', line: [2, 2], text: 'Nâng cao năng suất, chất lượng giai đoạn 2026-2030', strong: true },
    table,
    { kind: 'paragraph', line: [20, 20], text: 'Nơi nhận: Như trên; Lưu: VT.', strong: false },
  ],
}

const task = (row: number, number: string, over: Partial<DraftTask>): DraftTask =>
  aDraftTask({
    number,
    title: aRead(rows[row - 2]?.[1] ?? '', 'sure', cell(row, 2, rows[row - 2]?.[1] ?? '')),
    lead: aRead([rows[row - 2]?.[2] ?? ''], 'sure', cell(row, 3, rows[row - 2]?.[2] ?? '')),
    coordinators: aRead([], 'likely', null),
    deliverable: aRead(null, 'likely', null),
    span: cell(row, 1, number),
    ...over,
  })

export const draft: Draft = aDraft({
  tasks: [
    task(2, '1', {
      lead: {
        value: ['Sở Văn hóa', 'Thể thao'],
        span: cell(2, 3, 'Sở Văn hóa, Thể thao'),
        confidence: 'doubtful',
        doubt: 'ambiguous',
        alternatives: [['Sở Văn hóa, Thể thao']],
      },
    }),
    task(3, '2', {
      timing: {
        value: { phrase: 'kịp thời', rules: [{ kind: 'unstated', purpose: null }] },
        span: cell(3, 5, 'kịp thời'),
        confidence: 'doubtful',
        doubt: 'notUnderstood',
      },
    }),
    task(5, '3', {}),
  ],
})

/** As settled: what stands in the table, and what is about the document as a whole. */
export const findings: readonly SettledFinding[] = [
  {
    rule: 'document/missing-number',
    severity: 'warning',
    data: {},
    span: null,
    key: 'document/missing-number',
    waiver: null,
  },
  {
    rule: 'task/missing-timing',
    severity: 'note',
    data: { number: '2', title: 'Tổ chức tập huấn nghiệp vụ' },
    span: cell(3, 5, 'kịp thời'),
    key: 'task/missing-timing kip thoi',
    waiver: null,
  },
  {
    rule: 'citation/after-issue',
    severity: 'error',
    data: { symbol: '12/QĐ-UBND', date: localDate(2026, 6, 1), issuedOn: localDate(2026, 3, 12) },
    span: { page: null, line: [20, 20], cell: null, quote: 'Nơi nhận: Như trên' },
    key: 'citation/after-issue noi nhan',
    waiver: null,
  },
  {
    rule: 'outline/gap',
    severity: 'warning',
    data: { missing: '4', after: '3', before: '5', where: 'tasks' },
    span: cell(5, 1, '3'),
    key: 'outline/gap 3',
    waiver: {
      rule: 'outline/gap',
      key: 'outline/gap 3',
      reason: 'Mục 4 đã bãi bỏ',
      by: 'Trần Thị Mẫu',
      on: localDate(2026, 11, 18),
    },
  },
]

export const page = (over: Partial<DraftPage> = {}): DraftPage => ({
  findings: [],
  off: [],
  may: { waive: true },
  id: 'b-1',
  version: 1,
  status: 'inReview',
  draft,
  source,
  answers: [],
  reshapes: [],
  planId: null,
  earlier: null,
  likelyEarlier: null,
  reviewers: [],
  file: null,
  ...over,
})

/** Scanned: the number written by hand, a word of the first task proposed for what was made out. */
export const scanned: Draft = {
  ...draft,
  document: {
    ...draft.document,
    number: {
      value: null,
      span: null,
      confidence: 'doubtful',
      doubt: 'handwritten',
      place: { page: 1, box: [0.1, 0.1, 0.3, 0.14] },
      alternatives: ['/KH-UBND'],
    },
  },
  tasks: draft.tasks.map((one, index) => {
    const read = 'Rà xoát danh mục thiết bị đo; lập kế hoạch thay thế'
    const span = { ...one.span, quote: read }
    return index === 0
      ? { ...one, title: { value: one.title.value, span, confidence: 'doubtful', doubt: 'repaired', alternatives: [read] } }
      : one
  }),
}
