import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { written } from './names.ts'

describe('a name in capitals as running text has it', () => {
  it.each([
    ['SỞ Y TẾ TỈNH MẪU', '', 'Sở Y tế tỉnh Mẫu'],
    ['BỆNH VIỆN ĐA KHOA MẪU', '', 'Bệnh viện Đa khoa Mẫu'],
    ['BỘ KHOA HỌC VÀ CÔNG NGHỆ', '', 'Bộ Khoa học và Công nghệ'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', '', 'Ngân hàng Nhà nước Việt Nam'],
    ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH MẪU', '', 'Ban Quản lý dự án đầu tư xây dựng tỉnh Mẫu'],
    ['CÔNG TY ĐIỆN LỰC MẪU AN', '', 'Công ty Điện lực Mẫu An'],
    ['HỘI LIÊN HIỆP PHỤ NỮ TỈNH MẪU', '', 'Hội Liên hiệp Phụ nữ tỉnh Mẫu'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', '', 'Sở Lao động - Thương binh và Xã hội'],
    ['KHO BẠC NHÀ NƯỚC KHU VỰC X', '', 'Kho bạc Nhà nước khu vực X'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU', '', 'Ủy ban nhân dân thành phố Mẫu'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '', 'Sở Nông nghiệp và Môi trường'],
    ['TRƯỜNG THCS XÃ MẪU', '', 'Trường THCS xã Mẫu'],
    ['VĂN PHÒNG UBND TỈNH MẪU', '', 'Văn phòng UBND tỉnh Mẫu'],
    ['BỆNH VIỆN ĐA KHOA MẪU', 'do Bệnh viện Đa khoa Mẫu lập', 'Bệnh viện Đa khoa Mẫu'],
  ])('%s', (name, text, expected) => {
    expect(written(name, text, fold(text))).toBe(expected)
  })
})
