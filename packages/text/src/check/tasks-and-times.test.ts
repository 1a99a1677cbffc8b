// Findings about numbers, tasks, timings, targets and reports as people read them: of one row, and of many.

import type { Finding } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { findingSentence } from './finding.ts'

const one = { number: 'I.2', title: 'Mở lớp tập huấn' }
const many = { ...one, all: { count: 3, of: 8, numbers: ['I.2', 'I.4', 'II.1'] } }
const whole = { ...one, number: null, all: { count: 12, of: 12, numbers: [] } }
const hundred = { ...one, all: { count: 30, of: 40, numbers: Array.from({ length: 30 }, (_, index) => `${index + 1}`) } }

type Data<R extends Finding['rule']> = Extract<Finding, { readonly rule: R }>['data']
const of = <R extends Finding['rule']>(rule: R, data: Data<R>): Finding => {
  const finding = { rule, severity: 'note', data, span: null } as const
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler cannot follow a rule and its data as a pair
  return finding as unknown as Finding
}

describe('in Vietnamese', () => {
  it.each<readonly [Finding, string, string]>([
    [of('task/missing-lead', one), 'Nhiệm vụ I.2 chưa có cơ quan chủ trì', '“Mở lớp tập huấn”. Ghi rõ cơ quan chủ trì.'],
    [of('task/missing-lead', many), '3 trong 8 nhiệm vụ chưa có cơ quan chủ trì', 'Nhiệm vụ I.2, I.4 và II.1. Ghi rõ cơ quan chủ trì.'],
    [of('task/missing-timing', whole), 'Cả 12 nhiệm vụ không nêu thời gian thực hiện', 'Đầu tiên là “Mở lớp tập huấn”. Ghi thời hạn, hoặc ghi “thường xuyên” nếu việc làm quanh năm.'],
    [
      of('task/no-deliverable', hundred),
      '30 trong 40 nhiệm vụ không nêu sản phẩm',
      'Nhiệm vụ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 và 20 nhiệm vụ khác. Các nhiệm vụ khác đều có; ghi sản phẩm cho nhiệm vụ này.',
    ],
    [
      of('task/no-deliverable', { ...one, all: { count: 6, of: 6, numbers: [] } }),
      'Cả 6 nhiệm vụ không nêu sản phẩm',
      'Danh mục không có cột sản phẩm. Thêm cột kết quả, sản phẩm để có căn cứ nghiệm thu.',
    ],
    [
      of('task/several-leads', { ...one, leads: ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính'] }),
      'Nhiệm vụ I.2 có 3 cơ quan chủ trì, không phân việc',
      '“Mở lớp tập huấn”. Chủ trì: Sở Y tế, Sở Nội vụ và Sở Tài chính. Chọn một cơ quan chủ trì, hoặc ghi rõ phần việc của từng cơ quan.',
    ],
    [
      of('task/lead-not-assignable', { ...one, bodies: ['Ban Tổ chức Tỉnh ủy'], line: 'party', role: 'lead', issuer: 'UBND tỉnh Mẫu' }),
      'UBND tỉnh Mẫu giao chủ trì cho cơ quan của Đảng',
      '“Mở lớp tập huấn”. Cơ quan: Ban Tổ chức Tỉnh ủy. Viết thành “đề nghị … phối hợp thực hiện”, hoặc chọn cơ quan thuộc quyền.',
    ],
    [of('task/duplicate', { ...one, other: 'I.1' }), 'Nhiệm vụ I.2 trùng với nhiệm vụ I.1', '“Mở lớp tập huấn”. Bỏ một, hoặc ghi rõ chỗ khác nhau.'],
    [of('task/duplicate', { ...one, other: null }), 'Nhiệm vụ I.2 trùng với một nhiệm vụ trước', '“Mở lớp tập huấn”. Bỏ một, hoặc ghi rõ chỗ khác nhau.'],
    [
      of('timing/body-against-column', { ...one, round: 'hằng năm', phrase: 'Quý IV/2026' }),
      'Nhiệm vụ I.2 ghi “hằng năm” nhưng thời gian là “Quý IV/2026”',
      '“Mở lớp tập huấn”. Sửa cột thời gian (“Quý IV hằng năm”), hoặc bỏ “hằng năm”.',
    ],
    [
      of('timing/day-off', { count: 2, days: [{ due: '2026-11-14', safe: '2026-11-13' }, { due: '2027-11-14', safe: '2027-11-12' }] }),
      '2 hạn rơi vào ngày nghỉ',
      '14/11/2026 (ngày làm việc trước đó: 13/11/2026) và 14/11/2027 (ngày làm việc trước đó: 12/11/2027). Nên chọn ngày làm việc.',
    ],
    [
      of('timing/past-at-signing', { ...one, phrase: 'Quý I/2026', due: '2026-03-31', signed: '2026-03-12', known: 'issued', daysLeft: 19 }),
      'Nhiệm vụ I.2 gần hết hạn khi ban hành',
      '“Mở lớp tập huấn”. Ban hành ngày 12/03/2026; hạn 31/03/2026, còn 19 ngày. Chỉnh lại thời hạn nếu còn phải làm.',
    ],
    [
      of('target/conflict', { what: 'trạm y tế xã có bác sĩ', quantities: ['95', '92.5'], unit: '%' }),
      'Một chỉ tiêu có hai con số: 95% và 92,5%',
      '“trạm y tế xã có bác sĩ”. Thống nhất một con số, hoặc ghi năm của từng con số.',
    ],
    [
      of('duty/chain-out-of-order', { lower: 'gửi báo cáo', lowerDue: '2026-12-20', upper: 'tổng hợp', upperDue: '2026-12-15', through: 'Sở Y tế' }),
      'Sở Y tế nhận báo cáo ngày 20/12/2026 nhưng phải gửi đi ngày 15/12/2026',
      '“gửi báo cáo” và “tổng hợp”. Cho cấp dưới gửi sớm hơn.',
    ],
    [of('outline/repeated', { number: 'I.2', where: 'tasks', first: 'Rà soát', second: 'Kiểm tra' }), 'Hai mục I.2 trong danh mục nhiệm vụ', '“Rà soát” và “Kiểm tra”. Đánh lại số thứ tự.'],
  ])('%#', (finding, title, detail) => expect(findingSentence(finding, 'vi')).toEqual({ title, detail }))
})

describe('in English', () => {
  it.each<readonly [Finding, string, string]>([
    [of('task/missing-lead', one), 'Task I.2 has no lead organisation', '“Mở lớp tập huấn”. Name the lead.'],
    [of('task/missing-lead', many), '3 of 8 tasks have no lead organisation', 'Tasks I.2, I.4 and II.1. Name the lead.'],
    [of('task/missing-lead', whole), 'All 12 tasks have no lead organisation', 'The first is “Mở lớp tập huấn”. Name the lead.'],
    [of('task/duplicate', { ...one, other: 'I.1' }), 'Task I.2 is the same as task I.1', '“Mở lớp tập huấn”. Drop one, or say what differs.'],
    [of('task/unassigned-body', { bodies: ['Công an tỉnh'] }), 'Công an tỉnh leads tasks and has no paragraph in the assignment section', 'The others have one. Add it, or see that the general paragraph holds it.'],
    [of('target/no-unit', { text: 'Trạm y tế', quantity: '12', unit: '', count: 2, of: 5 }), '2 of 5 targets have no unit', 'The first is “Trạm y tế”. The figure: 12. Say what it counts.'],
    [of('duty/no-day', { text: 'định kỳ báo cáo', count: 1, of: 2 }), 'A periodic report has no day', '“định kỳ báo cáo”. Give the day and month of each period.'],
  ])('%#', (finding, title, detail) => expect(findingSentence(finding, 'en')).toEqual({ title, detail }))
})
