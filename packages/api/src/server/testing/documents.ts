// A small draft, and the plan it becomes, about the invented Tỉnh Mẫu: two leads share one task, one task recurs,
// one reporting duty is due each year.

import {
  defaultSettings,
  localDate,
  type BudgetLine,
  type Draft,
  type Organisation,
  type Plan,
  type Read,
  type SourceText,
  type Span,
  type Timing,
} from '@tiendo/domain'

const span: Span = { page: null, line: [1, 1], cell: null, quote: 'Kế hoạch mẫu' }
const sure = <T>(value: T): Read<T> => ({ value, span, confidence: 'sure' })

const yearly: Timing = {
  phrase: 'Quý II hằng năm',
  rules: [
    {
      kind: 'every',
      purpose: null,
      unit: 'year',
      interval: 1,
      slot: { kind: 'quarter', quarters: [2] },
      sense: 'within',
      quota: null,
      fromYear: null,
      toYear: null,
      timeOfDay: null,
    },
  ],
}
const once: Timing = {
  phrase: 'Quý IV/2026',
  rules: [
    { kind: 'within', purpose: null, key: '2026-Q4', from: localDate(2026, 10, 1), to: localDate(2026, 12, 31) },
  ],
}

const organisation = (id: string, name: string): Organisation => ({
  id,
  name,
  kind: 'unit',
  aliases: [],
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
})

export const science = organisation('so-khoa-hoc', 'Sở Khoa học và Công nghệ')
export const health = organisation('so-y-te', 'Sở Y tế')
export const justice = organisation('so-tu-phap', 'Sở Tư pháp')

const budgetLine = (id: string, number: string, label: string, dong: bigint | null, parent: string | null = null): BudgetLine => ({
  id,
  number,
  label,
  amount: dong === null ? { kind: 'unknown' } : { kind: 'stated', range: { min: dong, max: dong } },
  source: null,
  grantedBy: null,
  parent,
  span,
})

export const samplePlan = (id: string): Plan => ({
  id,
  document: {
    kind: 'KẾ HOẠCH',
    number: '12/KH-UBND',
    issuedOn: localDate(2026, 1, 15),
    place: 'Tỉnh Mẫu',
    issuer: 'Ủy ban nhân dân Tỉnh Mẫu',
    title: 'Kế hoạch thử nghiệm của Tỉnh Mẫu',
    years: [2026, 2028],
    signatory: null,
    recipients: [],
  },
  years: [2026, 2028],
  issuedOn: localDate(2026, 1, 15),
  monitor: science.id,
  organisations: [science, health, justice],
  tasks: [
    {
      id: 't1',
      number: '1',
      group: 'I',
      title: 'Tổ chức lớp tập huấn',
      lead: [science.id, health.id],
      coordinators: [justice.id],
      deliverable: 'Báo cáo kết quả',
      timing: once,
      reviewed: true,
      span,
    },
    {
      id: 't2',
      number: '2',
      group: 'I',
      title: 'Rà soát văn bản',
      lead: [health.id],
      coordinators: [],
      deliverable: null,
      timing: yearly,
      reviewed: true,
      span,
    },
  ],
  targets: [],
  budget: {
    statedTotal: { min: 500_000_000n, max: 500_000_000n },
    lines: [
      budgetLine('b1', '1', 'Tập huấn', null),
      budgetLine('b2', '1.1', 'Thuê hội trường', 200_000_000n, 'b1'),
      budgetLine('b3', '1.2', 'In tài liệu', 300_000_000n, 'b1'),
    ],
  },
  duties: [
    { id: 'd1', text: 'Báo cáo kết quả thực hiện', from: [health.id], to: 'Ủy ban nhân dân Tỉnh Mẫu', timing: yearly, reviewed: true, span },
  ],
  citations: [],
  settings: defaultSettings,
  sample: false,
})

/** The same with a task that waits for an event, due 30 days after it. */
export const waitingPlan = (id: string, words: string): Plan => {
  const plan = samplePlan(id)
  const rule = { kind: 'after', purpose: null, event: { kind: 'named', words }, length: { count: 30, unit: 'day' } } as const
  const timing: Timing = { phrase: `Trong 30 ngày kể từ ngày ${words}`, rules: [rule] }
  const task = { id: 't3', number: '3', group: 'I', title: 'Triển khai Đề án', lead: [health.id], coordinators: [] }
  return { ...plan, tasks: [...plan.tasks, { ...task, deliverable: null, timing, reviewed: true, span }] }
}

export const sampleSource = (name: string): SourceText => ({
  name,
  kind: 'text',
  sha256: 'ab'.repeat(32),
  pages: null,
  blocks: [{ kind: 'paragraph', line: [1, 1], text: 'Kế hoạch mẫu', strong: false }],
})

export const sampleDraft = (name: string): Draft => ({
  source: { name, kind: 'text', sha256: 'ab'.repeat(32), pages: null },
  document: {
    kind: sure('KẾ HOẠCH'),
    number: sure('12/KH-UBND'),
    issuedOn: sure(localDate(2026, 1, 15)),
    place: sure('Tỉnh Mẫu'),
    issuer: sure('Ủy ban nhân dân Tỉnh Mẫu'),
    title: sure('Kế hoạch thử nghiệm của Tỉnh Mẫu'),
    years: sure([2026, 2028]),
    signatory: sure(null),
    recipients: sure([]),
  },
  citations: [],
  sections: [],
  targets: [],
  tasks: [
    {
      number: '1',
      group: 'I',
      title: sure('Tổ chức lớp tập huấn'),
      lead: sure([science.name, health.name]),
      coordinators: sure([justice.name]),
      deliverable: sure(null),
      timing: sure(once),
      span,
    },
    {
      number: '2',
      group: 'I',
      title: sure('Rà soát văn bản'),
      lead: { value: [health.name], span, confidence: 'doubtful' },
      coordinators: sure([]),
      deliverable: sure(null),
      timing: sure(yearly),
      span,
    },
  ],
  duties: [],
  budget: { statedTotal: sure(null), lines: [] },
  untaken: [],
})
