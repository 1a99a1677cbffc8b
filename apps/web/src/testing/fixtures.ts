// Plans, drafts and people of the invented Tỉnh Mẫu, computed by the domain, never typed in as results.
import type { DraftPage, Me, PlanPage } from '@tiendo/api/client'
import {
  localDate,
  parseTiming,
  planBoard,
  progressReport,
  vietnam,
  workItems,
  type Answer,
  type BoardRow,
  type Draft,
  type LocalDate,
  type Plan,
  type ProgressState,
  type SourceText,
  type ValuePath,
  type WorkItem,
} from '@tiendo/domain'
import { aDraft, aDraftTask, aPlan, aRead, aSpan, aTask } from '@tiendo/domain/testing'

export const today: LocalDate = localDate(2026, 11, 20)

export const sampleMe = (overrides: Partial<Me> = {}): Me => ({
  user: { id: 'u1', name: 'Trần Thị Mẫu', email: 'dau-moi@tinh-mau.example' },
  authority: { id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true },
  organisation: { id: 'so-khoa-hoc-va-cong-nghe', name: 'Sở Khoa học và Công nghệ' },
  role: 'monitor',
  today,
  calendarVersion: vietnam.version,
  ...overrides,
})

const phrases = [
  ['I.1', 'I. Tuyên truyền', 'Phổ biến chỉ thị bằng nhiều hình thức', 'Hằng năm'],
  ['I.2', 'I. Tuyên truyền', 'Diễn đàn đối thoại với doanh nghiệp', 'Quý II hằng năm'],
  ['II.1', 'II. Đào tạo', 'Tập huấn nghiệp vụ đo lường', 'trước ngày 30/11 hằng năm'],
  ['II.2', 'II. Đào tạo', 'Thực hiện đề án đào tạo', 'Sau khi Trung ương ban hành Đề án'],
  ['II.3', 'II. Đào tạo', 'Nắm tình hình, xử lý phản ánh', 'Thường xuyên'],
] as const

const samplePlan = (overrides: Partial<Plan> = {}): Plan =>
  aPlan({
    tasks: phrases.map(([number, group, title, phrase], index) => aTask({ id: `t${index + 1}`, number, group, title, timing: parseTiming(phrase, { years: [2026, 2030] }) })),
    ...overrides,
  })

const context = { today, calendar: vietnam }

export const sampleRows = (plan: Plan = samplePlan(), facts: readonly ProgressState[] = []): readonly BoardRow[] => planBoard(plan, facts, context)
export const sampleWork = (plan: Plan = samplePlan(), facts: readonly ProgressState[] = []): readonly WorkItem[] => workItems(plan, facts, context)

export const samplePage = (plan: Plan = samplePlan()): PlanPage => ({
  plan,
  version: 7,
  may: { changeDays: true, changeSettings: true, waive: true },
  draftId: 'draft-1',
  rows: sampleRows(plan),
  findings: [],
  off: [],
  report: progressReport(sampleWork(plan), today),
})

const sampleDraft = (overrides: Partial<Draft> = {}): Draft => {
  const inRow = (row: number, column: number, quote: string) => ({ ...aSpan(10 + row, quote), cell: [row, column] as const })
  const task = (row: number, title: string, phrase: string, confidence: 'sure' | 'doubtful') =>
    aDraftTask({
      number: `${row}`,
      group: null,
      title: aRead(title, 'sure', inRow(row, 2, title)),
      lead: aRead(['Sở Y tế'], 'sure', inRow(row, 3, 'Sở Y tế')),
      coordinators: aRead([], 'sure', null),
      deliverable: aRead(null, 'sure', null),
      timing: aRead(parseTiming(phrase, { years: [2026, 2030] }), confidence, inRow(row, 4, phrase)),
      span: inRow(row, 1, title),
    })
  return aDraft({
    tasks: [task(1, 'Tập huấn nghiệp vụ', 'Quý IV/2026', 'sure'), task(2, 'Khảo sát thị trường', 'kịp thời', 'doubtful'), task(3, 'Tổng kết kế hoạch', 'cuối kỳ', 'doubtful')],
    untaken: [{ text: 'Rà soát các trạm cân', why: 'looksLikeTask', span: aSpan(30, 'Rà soát các trạm cân') }],
    ...overrides,
  })
}

const sampleSource = (draft: Draft): SourceText => ({
  name: draft.source.name,
  kind: 'docx',
  sha256: draft.source.sha256,
  pages: null,
  blocks: [
    { kind: 'paragraph', line: [1, 1], text: 'KẾ HOẠCH MẪU', strong: true },
    {
      kind: 'table',
      line: [10, 20],
      rows: draft.tasks.map((task, index) => ({
        line: [11 + index, 11 + index],
        cells: [`${index + 1}`, task.title.value, task.lead.value.join(', '), task.timing.value.phrase].map((text, column) => ({ row: index + 1, column: column + 1, rowSpan: 1, columnSpan: 1, text })),
      })),
    },
    { kind: 'paragraph', line: [30, 30], text: 'Rà soát các trạm cân trên địa bàn.', strong: false },
  ],
})

export const sampleDraftPage = (draft: Draft = sampleDraft(), answers: readonly (readonly [ValuePath, Answer])[] = [], overrides: Partial<DraftPage> = {}): DraftPage => ({
  findings: [],
  off: [],
  may: { waive: true },
  id: 'draft-1',
  version: 3,
  status: 'inReview',
  draft,
  source: sampleSource(draft),
  answers,
  reshapes: [],
  planId: null,
  earlier: null,
  likelyEarlier: null,
  reviewers: [],
  file: null,
  ...overrides,
})
