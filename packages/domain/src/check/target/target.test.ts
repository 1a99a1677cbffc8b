import { describe, expect, it } from 'vitest'
import type { Draft, DraftTarget } from '../../plan/draft.ts'
import { aDraft, aDraftHead, aRead, aSource, aSpan } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { FindingRule } from '../finding.ts'

const target = (text: string, quantity: string, unit: string, line = 2): DraftTarget => ({
  text,
  quantity,
  comparator: '=',
  unit,
  confidence: 'sure',
  span: aSpan(line, text),
})

const found = (rule: FindingRule, draft: Partial<Draft>, ...text: readonly string[]) =>
  checkDraft(aDraft(draft), { source: aSource(...text) }).filter((finding) => finding.rule === rule)

const count = (rule: FindingRule, targets: readonly DraftTarget[], ...text: readonly string[]) => found(rule, { targets }, ...text).length

describe('target/no-baseline', () => {
  it.each([
    ['giảm ít nhất 15% số ca mắc', '15', '% số ca mắc', 1],
    ['tăng thêm 10% số lớp', '10', '% số lớp', 1],
    ['giảm ít nhất 15% số ca mắc so với năm 2025', '15', '% số ca mắc so với năm 2025', 0],
    ['mỗi năm giảm 2% số ca mắc', '2', '% số ca mắc', 0],
    ['giảm 30% thời gian giải quyết', '30', '% thời gian giải quyết', 0],
    ['tốc độ tăng trưởng đạt 8%', '8', '%', 0],
    ['tăng 5 lớp, đạt 90% kế hoạch', '90', '% kế hoạch', 0],
  ])('%s', (text, quantity, unit, expected) => expect(count('target/no-baseline', [target(text, quantity, unit)])).toBe(expected))
})

describe('target/over-hundred', () => {
  it.each([
    ['105% hộ gia đình', '105', '% hộ gia đình', 1],
    ['100% hộ gia đình', '100', '% hộ gia đình', 0],
    ['thu ngân sách đạt 110% dự toán', '110', '% dự toán', 0],
    ['số hộ tăng, bằng 120% hộ so với năm 2025', '120', '% hộ so với năm 2025', 0],
    ['120 hộ', '120', 'hộ', 0],
    ['mức độ hài lòng của người dân đạt 105%', '105', '%', 1],
    ['lợi nhuận đạt 105%', '105', '%', 0],
  ])('%s', (text, quantity, unit, expected) => expect(count('target/over-hundred', [target(text, quantity, unit)])).toBe(expected))
})

describe('target/yearly-mismatch', () => {
  it.each([
    ['Giai đoạn 2026 - 2028 thành lập mới 90 hợp tác xã, bình quân mỗi năm 25 hợp tác xã.', 1],
    ['Giai đoạn 2026 - 2028 thành lập mới 90 hợp tác xã (mỗi năm 30 hợp tác xã).', 0],
    ['Giai đoạn 2026 - 2030 tổ chức 1.200 lớp, mỗi năm 200 lớp.', 1],
    // Rounded.
    ['Giai đoạn 2026 - 2028 thành lập mới 100 hợp tác xã, bình quân mỗi năm 33 hợp tác xã.', 0],
    ['Giai đoạn 2026 - 2028 thành lập mới trên 90 hợp tác xã, bình quân mỗi năm 25 hợp tác xã.', 0],
    ['Giai đoạn 2026 - 2028 mở 12 lớp cho cán bộ xã, mỗi năm 4 đợt.', 0],
    ['Năm 2026 mở 12 lớp, mỗi năm 4 lớp.', 0],
  ])('%s', (text, expected) => expect(found('target/yearly-mismatch', {}, text)).toHaveLength(expected))
})

describe('target/no-unit, target/vague-quantity', () => {
  it('count those that share it', () => {
    const [finding] = found('target/no-unit', { targets: [target('Trạm y tế – Kế hoạch 2026', '120', ''), target('Lớp – Kế hoạch 2026', '5', 'lớp'), target('Xã – Kế hoạch 2026', '7', ' ')] })
    expect(finding?.data).toEqual({ text: 'Trạm y tế – Kế hoạch 2026', quantity: '120', unit: '', count: 2, of: 3 })
    expect(count('target/vague-quantity', [{ ...target('khoảng 35% hộ', '35', '% hộ'), comparator: '~' }])).toBe(1)
    expect(count('target/vague-quantity', [target('ít nhất 35% hộ', '35', '% hộ')])).toBe(0)
  })
})

describe('target/no-year', () => {
  const goal = '95% trạm y tế có bác sĩ'
  const section = { path: 'II', title: 'MỤC TIÊU', span: aSpan(1) }
  it.each([
    ['nothing said', [2026, 2030], ['II. MỤC TIÊU', goal], 1],
    ['said before it', [2026, 2030], ['II. MỤC TIÊU', 'Đến năm 2028:', goal], 0],
    ['each year', [2026, 2030], ['II. MỤC TIÊU', `Hằng năm, ${goal}`], 0],
    ['in the school year', [2026, 2027], ['II. MỤC TIÊU', `Trong năm học, ${goal}`], 0],
    ['a plan of one year', [2026, 2026], ['II. MỤC TIÊU', goal], 0],
  ] as const)('%s: %s', (_, years, text, expected) => {
    const line = text.length
    const draft = { targets: [target(goal, '95', '% trạm y tế có bác sĩ', line)], sections: [section], tasks: [], document: aDraftHead({ years: aRead(years) }) }
    expect(found('target/no-year', draft, ...text)).toHaveLength(expected)
  })

  it('takes the year of the heading, and forgets it under the next', () => {
    const sections = [{ ...section, title: 'MỤC TIÊU ĐẾN NĂM 2028' }, { path: 'III', title: 'NHIỆM VỤ', span: aSpan(3) }]
    const draft = { sections, tasks: [], targets: [target(goal, '95', '% trạm y tế', 2), target(goal, '90', '% trạm y tế', 4)] }
    expect(found('target/no-year', draft, 'II. MỤC TIÊU ĐẾN NĂM 2028', goal, 'III. NHIỆM VỤ', goal)).toMatchObject([{ span: { line: [4, 4] }, data: { count: 1 } }])
  })
})

describe('target/conflict', () => {
  const unit = '% trạm y tế xã có bác sĩ'
  it.each([
    ['two figures', [target(`95${unit}`, '95', unit), target(`90${unit}`, '90', unit)], 1],
    ['the same twice', [target(`95${unit}`, '95', unit), target(`95${unit}`, '95', unit)], 0],
    ['of two years', [target(`đến năm 2028, 90${unit}`, '90', unit), target(`đến năm 2030, 95${unit}`, '95', unit)], 0],
    ['the least, and the best', [{ ...target(`90${unit}`, '90', unit), comparator: '>=' as const }, target(`100${unit}`, '100', unit)], 0],
    ['words before the figure', [target('Tỷ lệ hồ sơ trực tuyến đạt 80%', '80', '%'), target('Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85%', '85', '%')], 1],
    ['two parts of a sentence', [target('hài lòng của người bệnh nội trú đạt 92%, ngoại trú 88%', '92', '%'), target('hài lòng của người bệnh nội trú đạt 92%, ngoại trú 88%', '88', '%')], 0],
    ['too few words to tell', [target('90% hộ', '90', '% hộ'), target('95% hộ', '95', '% hộ')], 0],
  ])('%s', (_, targets, expected) => expect(count('target/conflict', targets)).toBe(expected))
})

describe('target/population-mixed', () => {
  const share = (quantity: string, unit: string) => target(`${quantity}${unit}`, quantity, unit)
  it.each([
    ['all and some', '% công chức, viên chức được tập huấn nghiệp vụ', '% công chức cấp xã được tập huấn nghiệp vụ', 1],
    ['two levels, both said', '% công chức cấp tỉnh được tập huấn nghiệp vụ', '% công chức cấp xã được tập huấn nghiệp vụ', 0],
    ['two things done', '% công chức, viên chức được tập huấn nghiệp vụ', '% công chức cấp xã có máy tính riêng', 0],
    ['two kinds of people', '% học sinh được khám sức khỏe định kỳ', '% công chức cấp xã được khám sức khỏe định kỳ', 0],
  ])('%s', (_, wide, narrow, expected) => expect(count('target/population-mixed', [share('35', wide), share('95', narrow)])).toBe(expected))
})
