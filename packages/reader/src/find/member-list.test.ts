// Members of bodies are no work; work that persons are given is.

import { describe, expect, it } from 'vitest'
import { isMemberList } from './member-list.ts'

describe('who sits in a body', () => {
  it.each([
    'Tiểu ban Hậu cần: ông Trần Văn Mẫu (Trưởng tiểu ban), bà Lê Thị Mẫu (Phó Trưởng tiểu ban).',
    'Tổ giúp việc: đ/c Trần Văn Mẫu - Tổ trưởng; đ/c Lê Thị Mẫu - Thư ký.',
    'Trưởng ban: Ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh.',
    'Ông Trần Văn Mẫu, Giám đốc Sở Mẫu - Phó Trưởng ban;',
    'Bà Lê Thị Mẫu: Thành viên.',
    'Các thành viên: ông Trần Văn Mẫu, bà Lê Thị Mẫu và ông Phạm Văn Mẫu.',
  ])('%s', (text) => {
    expect(isMemberList(text)).toBe(true)
  })

  it.each([
    'Tiểu ban Hậu cần: chuẩn bị hội trường, đón tiếp đại biểu.',
    'Trồng cây xanh khuôn viên: ông Trần Văn Mẫu.',
    'Ông Trần Văn Mẫu phụ trách công tác hậu cần, báo cáo trước ngày 15/3/2026.',
    'Ông Trần Văn Mẫu: Chuẩn bị hội trường.',
    'Bà Lê Thị Mẫu, Trưởng phòng Mẫu chủ trì rà soát hồ sơ.',
    'Sở Mẫu chủ trì, phối hợp với các sở, ngành.',
  ])('not: %s', (text) => {
    expect(isMemberList(text)).toBe(false)
  })
})
