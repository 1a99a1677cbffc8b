// Heads and feet as an eye reads them from a scan: marks mistaken, specks for lines, the number and the day gone because
// they were written by hand.

import { describe, expect, it } from 'vitest'
import { extractText } from '../extract/text.ts'
import { findHead } from './head.ts'

const headOf = (...lines: readonly string[]) => {
  const { raw, blocks } = extractText(lines.join('\n\n'), 'text')
  return findHead({ raw, blocks, years: null })
}

describe('a kind whose marks are mistaken', () => {
  it.each([
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['KẼ HOACH', 'KẾ HOẠCH'],
    ['KẾ HOACH PHÓI HỢP', 'KẾ HOẠCH PHỐI HỢP'],
    ['CHƯONG TRÌNH', 'CHƯƠNG TRÌNH'],
    ['QUYÉT ĐỊNH', 'QUYẾT ĐỊNH'],
  ])('%s is told by its letters, and doubted', (said, meant) => {
    const { kind, title } = headOf('ỦY BAN NHÂN DÂN TỈNH MẪU', said, 'Trồng rừng năm 2026', 'Nội dung như sau:')
    expect(kind).toMatchObject({ value: meant, confidence: 'likely', doubt: 'repaired', span: { quote: said } })
    expect(title.value).toBe('Trồng rừng năm 2026')
  })

  it.each([['Ké hoạch'], ['KÉO HOẠCH'], ['KÉ HOẠCH TRỒNG RỪNG NĂM 2026']])('%s is none', (said) => {
    expect(headOf(said, 'Trồng rừng năm 2026').kind.value).toBeNull()
  })

  it('gives way to one that is as it should be', () => {
    expect(headOf('BÀO CÁO', 'KẾ HOẠCH', 'Trồng rừng').kind).toMatchObject({ value: 'KẾ HOẠCH', confidence: 'sure' })
  })
})

describe('a letterhead', () => {
  it('without the number that was written by hand names its body alone', () => {
    for (const number of ['/KH-CTR-P05', 'só:ổ /KH-CTR-P05', 'sá:ø /KH-CTR', 'Sô: /KH-CTR']) {
      const { issuer } = headOf('BỘ MẪU', `CỤC TRỒNG RỪNG ${number}`, 'KẾ HOẠCH', 'Trồng rừng')
      expect(issuer.value?.toLowerCase()).toBe('cục trồng rừng')
      expect(headOf('BỘ MẪU', 'CỤC TRỒNG RỪNG', number, 'KẾ HOẠCH', 'Trồng rừng').issuer.value).toBe(issuer.value)
    }
  })
})

describe('a body whose marks are mistaken', () => {
  it.each([['TÔ CÔNG TÁC TRỒNG RỪNG'], ['BẠN CHỈ ĐẠO TRỒNG RỪNG'], ['VĂN PHÓNG']])('%s is told from the one above it', (said) => {
    const { issuer } = headOf('SỞ MẪU', said, 'KẾ HOẠCH', 'Trồng rừng')
    expect(issuer.span?.quote.startsWith(said.split(' ')[0] ?? '')).toBe(true)
  })
})

describe('a signature', () => {
  const signed = (...lines: readonly string[]) => headOf('KẾ HOẠCH', 'Trồng rừng', 'Nội dung.', ...lines).signatory

  it('of a position whose marks are mistaken is doubted', () => {
    expect(signed('GIẢM ĐỐC', 'Nguyễn Văn Mẫu')).toMatchObject({
      value: { name: 'Nguyễn Văn Mẫu', position: 'GIÁM ĐỐC' },
      confidence: 'likely',
      doubt: 'repaired',
    })
  })

  it('under specks of the seal is found', () => {
    expect(signed('KT. CHỦ TỊCH', '—', 'PHÓ CHỦ TỊCH', '— —', 'Nguyễn Văn Mẫu')).toMatchObject({
      value: { name: 'Nguyễn Văn Mẫu', position: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
      confidence: 'sure',
    })
  })
})
