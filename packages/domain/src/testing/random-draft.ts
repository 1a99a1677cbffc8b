// Drafts of every shape a reader may give: values sure and doubtful, missing, without a place; timings of every
// class; budgets that add up and that do not. Decided by the seed alone.

import type { BudgetLevel, BudgetLine } from '../budget/budget.ts'
import { findCitations } from '../citation/find-citations.ts'
import { mergeCitations } from '../citation/merge-citations.ts'
import { localDate } from '../date/local-date.ts'
import type {
  Confidence,
  Doubt,
  Draft,
  DraftBudget,
  DraftDuty,
  DraftHead,
  DraftTarget,
  DraftTask,
  Read,
} from '../plan/draft.ts'
import type { Span } from '../plan/span.ts'
import { parseTiming } from '../timing/parse.ts'
import { aDraft, aDraftHead } from './draft.ts'
import { choices, type Choices } from './random.ts'

const organisations = [
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở KH&CN',
  'Công an tỉnh',
  'Các sở, ban, ngành',
  'UBND các xã, phường',
  'Văn phòng UBND tỉnh',
]
const phrases = [
  'Quý II/2026',
  'Quý III',
  'Hằng năm',
  'Thường xuyên',
  'trước ngày 15/11 hằng năm',
  'trước ngày 30/6/2027',
  'Tháng 9/2026',
  'Giai đoạn 2026-2030',
  'Sau khi Trung ương ban hành Đề án',
  'theo kế hoạch được phê duyệt',
  'khi có yêu cầu',
  'kịp thời',
  '',
]
const cited = [
  'Luật Đo lường năm 2011',
  'Quyết định số 412/QĐ-UBND ngày 05/3/2025',
  'Chỉ thị số 38-CT/TU',
  'Thông tư số 01/2021/TT-BTC ngày 01/3/2022',
]

const span = (choose: Choices, line: number): Span => ({
  page: choose.chance(50) ? choose.integer(1, 20) : null,
  line: [line, line + choose.integer(0, 3)],
  cell: choose.chance(40) ? [choose.integer(1, 30), choose.integer(1, 6)] : null,
  quote: choose.one('', 'Trích “nguyên văn”', 'dòng một\ndòng hai'),
})

const read = <T>(choose: Choices, value: T, line: number): Read<T> => {
  const confidence = choose.one<Confidence>('sure', 'sure', 'likely', 'doubtful')
  return {
    value,
    span: choose.chance(80) ? span(choose, line) : null,
    confidence,
    ...(confidence === 'sure' ? {} : { doubt: choose.one<Doubt>('absent', 'inProse', 'joined', 'ambiguous') }),
    ...(choose.chance(10) ? { alternatives: [value] } : {}),
  }
}

const someNames = (choose: Choices): readonly string[] => [
  ...new Set(choose.many(0, 3, () => choose.one('Sở Nội vụ', ...organisations))),
]
const somePhrase = (choose: Choices): string => choose.one('Quý I/2027', ...phrases)

const task = (choose: Choices, index: number): DraftTask => {
  const line = 20 + index * 4
  return {
    number: choose.chance(80) ? `${index + 1}` : null,
    group: choose.one(null, 'I. Tuyên truyền', 'II. Đào tạo'),
    title: read(choose, choose.chance(90) ? `Nhiệm vụ mẫu ${index + 1}` : '', line),
    lead: read(choose, someNames(choose), line),
    coordinators: read(choose, someNames(choose), line),
    deliverable: read(choose, choose.one(null, 'Báo cáo', 'Quyết định'), line),
    timing: read(choose, parseTiming(somePhrase(choose), { years: [2026, 2030] }), line),
    span: span(choose, line),
  }
}

const duty = (choose: Choices, index: number): DraftDuty => ({
  text: `Báo cáo mẫu ${index + 1}`,
  from: read(choose, someNames(choose), 300 + index),
  to: read(choose, choose.one(null, 'UBND tỉnh'), 300 + index),
  timing: read(choose, parseTiming(somePhrase(choose)), 300 + index),
  span: span(choose, 300 + index),
})

const target = (choose: Choices, index: number): DraftTarget => ({
  text: `ít nhất ${index + 10} hộ`,
  quantity: `${index + 10}`,
  comparator: choose.one('>=', '=', '<=', '>', '<', '~'),
  unit: 'hộ',
  confidence: choose.one<Confidence>('sure', 'likely', 'doubtful'),
  span: span(choose, 10 + index),
})

/** What a document may say of a sum beyond it. */
const moneyWords = (choose: Choices): Partial<BudgetLine> => {
  const first = choose.integer(2024, 2031)
  return {
    ...(choose.chance(60) ? { unit: choose.one('đồng', 'triệu đồng', 'tỷ đồng') } : {}),
    ...(choose.chance(30) ? { years: [first, first + choose.integer(0, 3)] as const } : {}),
    ...(choose.chance(15) ? { each: 'year' as const } : {}),
    ...(choose.chance(30) ? { level: choose.one<BudgetLevel>('central', 'province', 'district', 'commune', 'outside') } : {}),
    ...(choose.chance(30) ? { stage: choose.one('need' as const, 'allocated' as const) } : {}),
    ...(choose.chance(20) ? { restates: true as const } : {}),
  }
}

const budget = (choose: Choices): DraftBudget => {
  const lines = choose.many(0, 6, (index): DraftBudget['lines'][number] => {
    const min = BigInt(choose.integer(0, 900)) * 1_000_000n
    const range = { min, max: choose.chance(80) ? min : min + 50_000_000n }
    return {
      id: `b${index + 1}`,
      number: choose.chance(80) ? `${index + 1}` : null,
      label: `Khoản mẫu ${index + 1}`,
      amount: choose.one(
        { kind: 'stated', range } as const,
        { kind: 'stated', range } as const,
        { kind: 'regular' } as const,
        { kind: 'unknown' } as const,
      ),
      source: choose.one(null, 'ngân sách tỉnh'),
      grantedBy: choose.one(null, 'Phụ lục 05', 'Mục 2.5, Phụ lục số 03 kèm theo Quyết định số 12/QĐ-STC ngày 05/01/2026'),
      parent: index > 0 && choose.chance(30) ? `b${index}` : null,
      confidence: choose.one<Confidence>('sure', 'likely', 'doubtful'),
      span: choose.chance(80) ? span(choose, 200 + index) : null,
      ...moneyWords(choose),
    }
  })
  const total = BigInt(choose.integer(0, 5000)) * 1_000_000n
  return { statedTotal: read(choose, choose.chance(50) ? null : { min: total, max: total }, 199), lines }
}

const head = (choose: Choices): DraftHead =>
  aDraftHead({
    number: read(choose, choose.one(null, '15/KH-UBND', '15-KH/TU'), 2),
    issuedOn: read(choose, choose.one(null, localDate(2026, 3, 12)), 3),
    title: read(choose, choose.one(null, 'Kế hoạch mẫu', 'Kế hoạch mẫu'), 5),
    years: read(choose, choose.one<readonly [number, number] | null>(null, [2026, 2030], [2026, 2026]), 5),
    signatory: read(choose, choose.one(null, { name: 'Trần Thị Mẫu', position: null, onBehalf: null }), 400),
  })

/** Any draft: the seed is any whole number. */
export const aRandomDraft = (seed: number): Draft => {
  const choose = choices(seed)
  const mentions = choose.many(0, 5, (index) => ({ text: choose.one('Luật Đo lường', ...cited), line: 8 + index }))
  const draft = aDraft({
    document: head(choose),
    citations: mergeCitations(
      mentions.flatMap(({ text, line }) =>
        findCitations(text).map((found) => ({ ...found, span: span(choose, line) })),
      ),
    ),
    sections: choose.many(0, 4, (index) => ({
      path: ['I', 'II', 'III', 'IV'][index] ?? 'V',
      title: `Phần ${index + 1}`,
      span: span(choose, 10 + index),
    })),
    targets: choose.many(0, 3, (index) => target(choose, index)),
    tasks: choose.many(0, 6, (index) => task(choose, index)),
    duties: choose.many(0, 3, (index) => duty(choose, index)),
    budget: budget(choose),
    untaken: choose.many(0, 3, (index) => ({
      text: `Đoạn chưa nhận ${index + 1}`,
      why: choose.one('looksLikeTask', 'looksLikeSum', 'looksLikeDeadline', 'rowNotUnderstood', 'columnNotUnderstood'),
      span: span(choose, 50 + index),
    })),
  })
  return draft
}
