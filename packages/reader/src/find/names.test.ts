import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { written } from './names.ts'

describe('a name in capitals as running text has it', () => {
  it.each([
    ['SỞ Y TẾ TỈNH MẪU', '', 'Sở Y tế tỉnh Mẫu'],
    ['BỆNH VIỆN ĐA KHOA MẪU', '', 'Bệnh viện Đa khoa mẫu'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU', '', 'Ủy ban nhân dân thành phố Mẫu'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '', 'Sở Nông nghiệp và Môi trường'],
    ['TRƯỜNG THCS XÃ MẪU', '', 'Trường THCS xã Mẫu'],
    ['VĂN PHÒNG UBND TỈNH MẪU', '', 'Văn phòng UBND tỉnh Mẫu'],
    ['BỆNH VIỆN ĐA KHOA MẪU', 'do Bệnh viện Đa khoa Mẫu lập', 'Bệnh viện Đa khoa Mẫu'],
  ])('%s', (name, text, expected) => {
    expect(written(name, text, fold(text))).toBe(expected)
  })
})
