import type { ConfirmIssue, Finding, ValuePath } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { confirmIssueSentence } from './confirm-issue.ts'
import { findingRuleName, findingSentence, findingTopic } from '../check/finding.ts'
import { valuePathName } from './words.ts'

const total: Finding = {
  rule: 'budget/total-mismatch',
  severity: 'error',
  span: null,
  data: {
    stated: '950000000',
    found: '1070000000',
    difference: '120000000',
    parts: ['500000000', '570000000'],
    explainedBy: [['2.1']],
    grantedBy: 'Phụ lục số 02',
    othersGrantedBy: 'Phụ lục số 04',
    groups: [],
  },
}

describe('findings', () => {
  it.each<[Finding, string, string]>([
    [
      total,
      'Tổng số nhỏ hơn các mục 120.000.000 đồng',
      '500.000.000 + 570.000.000 = 1.070.000.000, không phải 950.000.000. Phần lệch đúng bằng mục 2.1, giao tại Phụ lục số 02; các mục khác giao tại Phụ lục số 04. Không kể mục 2.1 thì còn lại đúng 950.000.000: sửa tổng số, hoặc bỏ phần đó.',
    ],
    [
      {
        rule: 'budget/line-mismatch',
        severity: 'error',
        span: null,
        data: {
          number: '2',
          stated: '600',
          found: '570',
          difference: '-30',
          parts: ['270', '300'],
          explainedBy: [],
          grantedBy: null,
          othersGrantedBy: null,
          groups: [],
        },
      },
      'Mục 2 lớn hơn các mục con 30 đồng',
      '270 + 300 = 570, không phải 600. Đối chiếu với quyết định giao dự toán rồi sửa số của mục hoặc số của từng mục.',
    ],
    [
      {
        rule: 'citation/date-conflict',
        severity: 'error',
        span: null,
        data: {
          symbol: '12/QĐ-SYT',
          dates: [
            { date: '2025-12-29', times: 6 },
            { date: '2026-12-29', times: 1 },
          ],
        },
      },
      '12/QĐ-SYT mang 2 ngày khác nhau',
      '29/12/2025 (6 lần), 29/12/2026 (1 lần). Đối chiếu với bản gốc của văn bản được viện dẫn.',
    ],
    [
      {
        rule: 'citation/after-issue',
        severity: 'warning',
        span: null,
        data: { symbol: '12/QĐ-SYT', date: '2026-12-29', issuedOn: '2026-03-12' },
      },
      '12/QĐ-SYT có ngày sau ngày ban hành kế hoạch',
      'Văn bản viện dẫn ghi ngày 29/12/2026, kế hoạch ban hành ngày 12/03/2026. Kiểm tra lại một trong hai ngày.',
    ],
    [
      {
        rule: 'citation/year-mismatch',
        severity: 'warning',
        span: null,
        data: { symbol: '01/2021/TT-BYT', symbolYear: 2021, date: '2022-03-01' },
      },
      'Năm trong số ký hiệu 01/2021/TT-BYT không khớp với ngày viện dẫn',
      'Số ký hiệu ghi năm 2021, ngày viện dẫn là 01/03/2022. Đối chiếu với bản gốc.',
    ],
    [
      {
        rule: 'outline/gap',
        severity: 'warning',
        span: null,
        data: { missing: '3', after: '2', before: '4', where: 'budget' },
      },
      'Thiếu mục 3 trong phần kinh phí',
      'Sau mục 2 là mục 4. Có thể đánh số nhầm hoặc thiếu nội dung.',
    ],
    [
      { rule: 'task/missing-lead', severity: 'warning', span: null, data: { number: 'I.3', title: 'Mở lớp tập huấn' } },
      'Nhiệm vụ I.3 chưa có cơ quan chủ trì',
      '“Mở lớp tập huấn”. Ghi rõ cơ quan chủ trì.',
    ],
    [
      { rule: 'task/missing-timing', severity: 'note', span: null, data: { number: null, title: 'Mở lớp tập huấn' } },
      'Nhiệm vụ không đánh số không nêu thời gian thực hiện',
      '“Mở lớp tập huấn”. Ghi thời hạn, hoặc ghi “thường xuyên” nếu việc làm quanh năm.',
    ],
    [
      { rule: 'document/missing-number', severity: 'warning', span: null, data: {} },
      'Văn bản chưa có số',
      'Chỗ ghi số ký hiệu để trống: có thể là bản dự thảo. Nhập số nếu đã ban hành.',
    ],
    [
      { rule: 'document/missing-date', severity: 'warning', span: null, data: {} },
      'Văn bản chưa có ngày ban hành',
      'Thời hạn tính từ ngày ban hành chưa tính được. Nhập ngày ký nếu đã ban hành.',
    ],
  ])('$rule: %s', (finding, title, detail) => {
    expect(findingSentence(finding, 'vi')).toEqual({ title, detail })
    const english = findingSentence(finding, 'en')
    expect(english.title).not.toBe(title)
    expect(`${english.title}${english.detail}`).not.toMatch(/undefined|null|NaN|\$\{/)
    expect(findingRuleName(finding.rule, 'vi')).not.toBe(findingRuleName(finding.rule, 'en'))
    expect(findingTopic(finding.rule, 'vi')).not.toBe(finding.rule)
  })

  it('says only what is known of a difference', () => {
    const bare: Finding = { ...total, data: { ...total.data, explainedBy: [], grantedBy: null, othersGrantedBy: null } }
    expect(findingSentence(bare, 'vi').detail).toBe(
      '500.000.000 + 570.000.000 = 1.070.000.000, không phải 950.000.000. Đối chiếu với quyết định giao dự toán rồi sửa tổng số hoặc số của từng mục.',
    )
    const two: Finding = {
      ...total,
      data: { ...total.data, explainedBy: [['2.1'], ['1.1', '1.2']], grantedBy: null, othersGrantedBy: null },
    }
    expect(findingSentence(two, 'vi').detail).toContain('Phần lệch đúng bằng mục 2.1 hoặc mục 1.1 và 1.2.')
  })
})

describe('places of a draft', () => {
  it.each<[ValuePath, string, string]>([
    ['tasks.2', 'nhiệm vụ thứ 3', 'task 3'],
    ['tasks.2.timing', 'nhiệm vụ thứ 3 (thời gian thực hiện)', 'task 3 (timing)'],
    ['duties.0.from', 'chế độ báo cáo thứ 1 (cơ quan báo cáo)', 'reporting duty 1 (reporting body)'],
    ['budget.statedTotal', 'tổng kinh phí', 'budget total'],
    ['budget.lines.4', 'mục kinh phí thứ 5', 'budget item 5'],
    ['untaken.0', 'đoạn chưa đưa vào thứ 1', 'text not taken 1'],
    ['document.issuedOn', 'ngày ban hành', 'date of issue'],
    ['plan.monitor', 'cơ quan theo dõi, đôn đốc', 'monitoring body'],
  ])('%s', (path, vi, en) => {
    expect(valuePathName(path, 'vi')).toBe(vi)
    expect(valuePathName(path, 'en')).toBe(en)
  })
})

describe('what keeps a draft from being published', () => {
  it.each<[ConfirmIssue, string]>([
    [{ code: 'confirm/title-missing', path: 'document.title' }, 'trích yếu'],
    [{ code: 'confirm/years-missing', path: 'document.years' }, '2026-2030'],
    [{ code: 'confirm/no-tasks', path: null }, 'không có nhiệm vụ nào'],
    [{ code: 'confirm/task-title-missing', path: 'tasks.0.title' }, 'Nhiệm vụ thứ 1 (nội dung) chưa có nội dung'],
    [{ code: 'confirm/value-not-understood', path: 'tasks.0.timing', text: 'quý V' }, 'không hiểu “quý V”'],
    [
      { code: 'confirm/unanswered', path: 'duties.1.timing' },
      'Chế độ báo cáo thứ 2 (thời gian thực hiện) cần người xem',
    ],
  ])('$code', (issue, part) => {
    expect(confirmIssueSentence(issue, 'vi')).toContain(part)
    expect(confirmIssueSentence(issue, 'en')).toMatch(/^[A-Z].*\.$/)
  })
})
