import { describe, expect, it } from 'vitest'
import { isNameLike } from './name-doubts.ts'
import { apart } from './run-together.ts'

describe('names that lost the line break between them', () => {
  it.each([
    ['Ban Tổ chức Tỉnh ủy Ủy ban Kiểm tra Tỉnh ủy', ['Ban Tổ chức Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy']],
    ['Đảng ủy UBND tỉnh Đảng ủy Công an tỉnh', ['Đảng ủy UBND tỉnh', 'Đảng ủy Công an tỉnh']],
    ['Công an tỉnh Bộ Chỉ huy quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy quân sự tỉnh']],
    ['Các đơn vị có liên quan UBND các xã', ['Các đơn vị có liên quan', 'UBND các xã']],
    ['Sở Y tế Sở Nội vụ UBND các xã', ['Sở Y tế', 'Sở Nội vụ', 'UBND các xã']],
    ['Vụ Pháp chế Vụ Kế hoạch - Tài chính', ['Vụ Pháp chế', 'Vụ Kế hoạch - Tài chính']],
    ['Vụ Tổ chức cán bộ Văn phòng Bộ', ['Vụ Tổ chức cán bộ', 'Văn phòng Bộ']],
    ['Văn phòng Bộ Cục Việc làm', ['Văn phòng Bộ', 'Cục Việc làm']],
    ['Phòng Tổng hợp Phòng Nghiệp vụ', ['Phòng Tổng hợp', 'Phòng Nghiệp vụ']],
    ['Văn phòng Sở Phòng Nghiệp vụ', ['Văn phòng Sở', 'Phòng Nghiệp vụ']],
    ['Tỉnh đoàn Sở Nội vụ Hội Nông dân tỉnh', ['Tỉnh đoàn', 'Sở Nội vụ', 'Hội Nông dân tỉnh']],
    ['Các sở, ban, ngành Sở Y tế', ['Các sở, ban, ngành', 'Sở Y tế']],
    ['Sở Văn hóa, Thể thao và Du lịch Công an tỉnh', ['Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh']],
    ['Khoa Khám bệnh Phòng Công nghệ thông tin', ['Khoa Khám bệnh', 'Phòng Công nghệ thông tin']],
    ['Cục Mẫu ảnh Phòng Thông tin', ['Cục Mẫu ảnh', 'Phòng Thông tin']],
    ['Văn phòng đại diện tại Thành phố Mẫu Thanh tra Bộ', ['Văn phòng đại diện tại Thành phố Mẫu', 'Thanh tra Bộ']],
    ['Công an xã Ban CHQS xã', ['Công an xã', 'Ban CHQS xã']],
  ])('%s', (name, names) => {
    expect(apart(name)).toEqual(names)
  })

  it.each([
    'Văn phòng UBND tỉnh', 'Đảng ủy UBND tỉnh', 'Chủ tịch UBND tỉnh', 'UBND thành phố Hội Mẫu', 'UBND xã Trường Mẫu',
    'Liên minh Hợp tác xã tỉnh', 'Giám đốc Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra Sở Y tế',
    'Phòng Tổng hợp - Phòng chống thiên tai', 'Trung tâm Dịch vụ việc làm', 'Giám đốc Sở Văn hóa', 'Văn phòng Bộ',
    'Trung tâm Phục vụ hành chính công tỉnh', 'Sở Y tế (Chi cục Dân số)',
  ])('%s is one', (name) => {
    expect(apart(name)).toEqual([name])
  })
})

describe('what is like a name', () => {
  it.each(['Sở Y tế', 'Nguyễn Văn An', 'Đ/c Trần Thị Bình', 'Các sở, ban, ngành', 'P.KHTC', 'Toàn trường', 'Hiệu trưởng', 'Kế toán'])(
    '%s',
    (name) => {
      expect(isNameLike(name)).toBe(true)
    },
  )

  it.each(['Báo', 'Quý II/2026', 'Rà soát hồ sơ', 'x', 'hoàn thành trước 30/6', 'Sở'])('not %s', (name) => {
    expect(isNameLike(name)).toBe(false)
  })
})
