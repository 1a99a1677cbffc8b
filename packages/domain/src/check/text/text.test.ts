import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDraft, aSource } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { Finding, FindingRule } from '../finding.ts'

const found = (rule: FindingRule, ...text: readonly string[]): readonly Finding[] =>
  checkDraft(aDraft(), { source: aSource(...text) }).filter((finding) => finding.rule === rule)

const instead = (rule: FindingRule, ...text: readonly string[]): readonly (string | undefined)[] =>
  found(rule, ...text).map(({ proposal }) => proposal?.instead)

describe('text/ocr-slip', () => {
  it.each<[string, readonly string[]]>([
    ['đôn đốc tiền độ', ['tiến độ']],
    ['chuyên đổi số', ['chuyển đổi']],
    ['Phục lục đính kèm', ['Phụ lục']],
    ['CHUYÊN ĐỔI SỐ', ['CHUYỂN ĐỔI']],
    ['(có phụ lục II kèm thèm theo)', ['kèm theo']],
    ['các cán nhân', ['cá nhân']],
    ['các nhân viên y tế', []],
    ['ngành công nghiệp', []],
    ['công vụ, công cụ', []],
    ['thông báo cao điểm', []],
    ['có quan hệ phối hợp', []],
    ['hình thức hiện đại', []],
    ['định mức tiêu hao', []],
    ['chi tiêu ngân sách', []],
    ['lí do, quản lí', []],
    ['hoà giải, văn hoá', []],
    ['bà Tiền Độ', []],
    ['ban hanh ke hoach', []],
    ['Học viện, khóa học', []],
    ['tiền, độ tuổi', []],
  ])('%s', (text, expected) => {
    expect(instead('text/ocr-slip', text)).toEqual(expected)
  })
  it('tells each slip once, with its lines', () => {
    const [finding, ...others] = found('text/ocr-slip', 'chuyên đổi số', 'x', 'Chuyên đổi số')
    expect(others).toEqual([])
    expect(finding?.data).toEqual({ words: 'chuyên đổi', instead: 'chuyển đổi', lines: [1, 3] })
  })
})

describe('text/broken-hyphen', () => {
  it.each<[string, readonly string[]]>([
    ['Kết luận số 91- KL/TW', ['91-KL/TW']],
    ['Kế hoạch số 15/KH -UBND', ['15/KH-UBND']],
    ['Quyết định số 15/2026/QĐ- UBND', ['15/2026/QĐ-UBND']],
    ['Kế hoạch số 15/KH-UBND', []],
    ['nhóm 12 - KH/TW', ['12-KH/TW']],
    ['từ 12 - 15 triệu đồng', []],
  ])('%s', (text, expected) => {
    expect(instead('text/broken-hyphen', text)).toEqual(expected)
  })
  it('leaves the end of a line alone', () => {
    const source = aSource('Kết luận số 91- KL/TW')
    const [block] = source.blocks
    const wrapped = { ...source, blocks: block === undefined ? [] : [{ ...block, breaks: [[16, 2]] as const }] }
    expect(checkDraft(aDraft(), { source: wrapped }).filter(({ rule }) => rule === 'text/broken-hyphen')).toEqual([])
  })
})

describe('text/doubled-word', () => {
  it.each<[string, readonly string[]]>([
    ['tổ chức thực hiện thực hiện nhiệm vụ', ['thực hiện']],
    ['nhiệm vụ của của Sở', ['của']],
    ['trên địa bàn địa bàn tỉnh', ['địa bàn']],
    ['dần dần, nhà nhà, thường thường', []],
    ['giao cán bộ bộ phận một cửa', []],
    ['từng bước từng bước', []],
    ['các cấp, các ngành', []],
    ['của, của', []],
    ['Báo cáo Báo cáo', []],
  ])('%s', (text, expected) => {
    expect(instead('text/doubled-word', text)).toEqual(expected)
  })
})

describe('text/wrong-weekday', () => {
  it.each<[string, number]>([
    ['vào thứ Hai, ngày 20/10/2026', 1],
    ['vào thứ Ba, ngày 20/10/2026', 0],
    ['sáng Chủ nhật (ngày 25/10/2026)', 0],
    ['sáng Chủ nhật, 24/10/2026', 1],
    ['thứ 2, ngày 20 tháng 10 năm 2026', 1],
    ['lớp thứ hai, ngày 20/10/2026', 0],
    ['ngày 05/6/2027 (Thứ Bảy)', 0],
    ['ngày 05/6/2027 (thứ Sáu)', 1],
    ['thứ Hai, ngày 31/6/2026', 0],
  ])('%s', (text, count) => {
    expect(found('text/wrong-weekday', text)).toHaveLength(count)
  })
})

describe('text/impossible-date', () => {
  it.each<[string, number]>([
    ['trước ngày 31/6 hằng năm', 1], ['ngày 30/02/2026', 1], ['ngày 29/02/2027', 1], ['ngày 29/02/2028', 0], ['ngày 29/02', 0],
    ['ngày 31 tháng 4 năm 2026', 1], ['ngày 31 tháng 4', 1], ['31.11.2026', 1], ['ngày 31/12/2026', 0], ['31/6 hộ dân', 0],
    ['trong tháng 13/2026', 1], ['trong tháng 12/2026', 0], ['24 tháng năm 2026', 0], ['Quý V/2026', 1], ['quý VI năm 2026', 1], ['Quý IV/2026', 0],
    ['Quý vị năm 2026', 0], ['ngày 15/02/2O26', 1], ['ngày l5/02/2026', 1], ['ngày 15/02/2026', 0], ['ngày 45/13/2026', 0], ['số 31/06/2026/QĐ', 0], ['ngày 31/6/2026', 1],
  ])('%s', (text, count) => {
    expect(found('text/impossible-date', text)).toHaveLength(count)
  })
  it('proposes figures for letters', () => expect(instead('text/impossible-date', 'ngày 15/02/2O26')).toEqual(['15/02/2026']))
})

describe('text/unclosed-bracket', () => {
  it.each<[readonly string[], number]>([
    [['Rà soát (xong quý II.', 'Tập huấn.'], 1],
    [['Rà soát (xong', 'quý II).'], 0],
    [['Rà soát (xong', 'Tập huấn (quý II).'], 1],
    [['a) Rà soát; 1) tập huấn'], 0],
    [['Phong trào “Toàn dân'], 1],
    [['Phong trào “Toàn dân (mới)”'], 0],
    [['((a) b'], 1],
  ])('%j', (text, count) => {
    expect(found('text/unclosed-bracket', ...text)).toHaveLength(count)
  })
})

it('takes any text', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'aáăâđ (“”)/-.,0123 KHQĐTW tiền độ ngày tháng năm phụ lục kèm theo'.split('')), maxLength: 300 })
  fc.assert(fc.property(fc.array(signs, { maxLength: 4 }), (texts) => checkDraft(aDraft(), { source: aSource(...texts) }).length >= 0))
})
