import { describe, expect, it } from 'vitest'
import type { Draft } from '../../plan/draft.ts'
import { parseTiming } from '../../timing/parse.ts'
import { aDraft, aDraftHead, aDraftTask, aRead, aSpan } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { Finding, FindingRule } from '../finding.ts'
import { checkedDraft } from '../input.ts'

const found = (rule: FindingRule, own: Partial<Draft>, above: Partial<Draft>): readonly Finding[] =>
  checkDraft(aDraft(own), { upper: [checkedDraft(aDraft(above), null)] }).filter((finding) => finding.rule === rule)

const doing = (...rows: readonly (readonly [title: string, lead: string, when?: string])[]): Partial<Draft> => ({
  tasks: rows.map(([title, lead, when = 'Quý II/2026'], index) =>
    aDraftTask({ number: `${index + 1}`, title: aRead(title), lead: aRead([lead]), timing: aRead(parseTiming(when, { years: [2026, 2030] })) }),
  ),
})
const by = (issuer: string): Partial<Draft> => ({ document: aDraftHead({ issuer: aRead(issuer) }) })

const SURVEY = 'Rà soát danh mục thiết bị của các trạm y tế'
const RECORDS = 'Lập hồ sơ sức khỏe điện tử cho người cao tuổi'

describe('cascade/item-not-taken-up', () => {
  it.each<[string, Partial<Draft>, Partial<Draft>, string | null]>([
    ['given by name', { ...by('Sở Y tế'), ...doing([SURVEY, 'Phòng Nghiệp vụ Y']) }, doing([SURVEY, 'Sở Y tế'], [RECORDS, 'Sở Y tế']), 'warning'],
    ['given to another', { ...by('Sở Y tế'), ...doing([SURVEY, 'Phòng Nghiệp vụ Y']) }, doing([RECORDS, 'Sở Nội vụ']), null],
    ['given to all of its kind', { ...by('UBND xã Đồng Mẫu'), ...doing([SURVEY, 'Phòng Kinh tế']) }, doing([RECORDS, 'UBND các xã, phường']), 'note'],
    ['taken up in other words', { ...by('Sở Y tế'), ...doing([`${RECORDS} trên địa bàn`, 'Phòng Nghiệp vụ Y']) }, doing([RECORDS, 'Sở Y tế']), null],
    ['nothing given', { ...by('Sở Y tế'), ...doing([SURVEY, 'Phòng Nghiệp vụ Y']) }, doing(), null],
  ])('%s', (_, own, above, severity) => {
    expect(found('cascade/item-not-taken-up', own, above)[0]?.severity ?? null).toBe(severity)
  })
})

describe('cascade/later-than-upper', () => {
  it.each<[string, string, number]>([
    ['Quý III/2026', 'Quý II/2026', 1], ['Quý II/2026', 'Quý III/2026', 0], ['Quý II/2026', 'Quý II/2026', 0],
    ['Thường xuyên', 'Quý II/2026', 0], ['Quý III/2026', 'Hằng năm', 0], ['trước ngày 15/12/2026', 'Tháng 11/2026', 1],
  ])('%s, above %s', (own, above, count) => {
    expect(found('cascade/later-than-upper', doing([SURVEY, 'Sở Y tế', own]), doing([SURVEY, 'Sở Y tế', above]))).toHaveLength(count)
  })
  it('compares the same item only', () => {
    expect(found('cascade/later-than-upper', doing([RECORDS, 'Sở Y tế', 'Quý III/2026']), doing([SURVEY, 'Sở Y tế']))).toEqual([])
  })
})

describe('several that say the same', () => {
  it('are as late as the latest', () => {
    const twice = doing([SURVEY, 'Sở Y tế', 'Quý II/2026'], [SURVEY, 'Sở Y tế', 'Quý IV/2026'])
    expect(found('cascade/later-than-upper', twice, twice)).toEqual([])
    expect(found('cascade/later-than-upper', doing([SURVEY, 'Sở Y tế', 'Quý I/2027']), twice)).toHaveLength(1)
  })
  it('are as low as the lowest', () => {
    const text = '90% điều dưỡng bệnh viện và 80% điều dưỡng trạm xá được tập huấn'
    const both: Partial<Draft> = {
      targets: ['90', '80'].map((quantity) => ({ text, quantity, comparator: '=', unit: '%', confidence: 'sure', span: aSpan(9, text) })),
    }
    expect(found('cascade/target-below-upper', both, both)).toEqual([])
  })
})

describe('cascade/target-below-upper', () => {
  const target = (text: string, quantity: string, comparator: '=' | '>=' | '<=' = '>=', unit = '% trạm y tế xã đạt chuẩn'): Partial<Draft> => ({
    targets: [{ text, quantity, comparator, unit, confidence: 'sure', span: aSpan(9, text) }],
  })
  it.each<[string, Partial<Draft>, Partial<Draft>, number]>([
    ['less', target('80% trạm y tế xã đạt chuẩn', '80'), target('95% trạm y tế xã đạt chuẩn', '95'), 1],
    ['as much', target('95% trạm y tế xã đạt chuẩn', '95'), target('95% trạm y tế xã đạt chuẩn', '95.0'), 0],
    ['by a fraction', target('94,9% trạm y tế xã đạt chuẩn', '94.9'), target('95% trạm y tế xã đạt chuẩn', '95'), 1],
    ['more', target('100% trạm y tế xã đạt chuẩn', '100'), target('95% trạm y tế xã đạt chuẩn', '95'), 0],
    ['in another year', target('Năm 2026: 80% trạm y tế xã đạt chuẩn', '80'), target('Năm 2030: 95% trạm y tế xã đạt chuẩn', '95'), 0],
    ['at most', target('2% trạm y tế xã đạt chuẩn', '2', '<='), target('5% trạm y tế xã đạt chuẩn', '5', '<='), 0],
    ['of something else', target('80% hộ nghèo có bảo hiểm', '80'), target('95% trạm y tế xã đạt chuẩn', '95'), 0],
    ['in another unit', target('80 trạm y tế xã đạt chuẩn', '80', '>=', 'trạm'), target('95% trạm y tế xã đạt chuẩn', '95'), 0],
  ])('%s', (_, own, above, count) => {
    expect(found('cascade/target-below-upper', own, above)).toHaveLength(count)
  })
})
