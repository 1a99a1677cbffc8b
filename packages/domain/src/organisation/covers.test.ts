import { describe, expect, it } from 'vitest'
import { covers } from './covers.ts'
import type { Organisation } from './organisation.ts'

const body = (name: string, kind: Organisation['kind'], aliases: readonly string[] = []): Organisation => ({
  id: name,
  name,
  kind,
  aliases,
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
})

describe('whom a set phrase stands for', () => {
  it.each([
    ['Các sở, ban, ngành', 'Sở Y tế', true],
    ['Các Sở ngành', 'Sở Y tế', true],
    ['Các sở, ban, ngành', 'Ban Dân tộc tỉnh', true],
    ['Các sở, ban, ngành', 'Ban Quản lý các khu công nghiệp', true],
    ['Các sở, ban, ngành', 'Công an tỉnh', true],
    ['Các sở, ban, ngành', 'UBND xã Mẫu An', false],
    ['Các sở, ban, ngành', 'Ban Chỉ đạo cải cách hành chính', false],
    ['Các sở, ban, ngành, địa phương', 'UBND xã Mẫu An', true],
    ['Các sở, ban, ngành và địa phương', 'UBND phường Mẫu Hòa', true],
    ['Các sở, ban, ngành; UBND các xã, phường', 'UBND phường Mẫu Hòa', true],
    ['UBND các xã, phường', 'UBND xã Mẫu An', true],
    ['UBND các xã, phường', 'Ủy ban nhân dân phường Mẫu Hòa', true],
    ['UBND các xã, phường, đặc khu', 'Uỷ ban nhân dân đặc khu Mẫu Đảo', true],
    ['UBND các xã, phường', 'UBND tỉnh', false],
    ['UBND các xã, phường', 'UBND huyện Mẫu Đông', false],
    ['UBND các xã, phường', 'Sở Y tế', false],
    ['UBND cấp xã', 'UBND xã Mẫu An', true],
    ['Ủy ban nhân dân các huyện, thành phố', 'UBND huyện Mẫu Đông', true],
    ['Chủ tịch UBND các xã', 'UBND xã Mẫu An', true],
    ['Thủ trưởng các sở, ban, ngành', 'Sở Y tế', true],
    ['địa phương', 'UBND xã Mẫu An', true],
    ['địa phương', 'UBND tỉnh', false],
    ['Các phòng, đơn vị trực thuộc Sở', 'Phòng Quản lý Công nghệ', true],
    ['Các phòng, đơn vị trực thuộc Sở', 'Văn phòng Sở', true],
    ['Các phòng, đơn vị trực thuộc Sở', 'Trung tâm Chuyển đổi số', true],
    ['Các phòng, đơn vị trực thuộc Sở', 'Chi cục Tiêu chuẩn Đo lường', true],
    ['Các phòng, đơn vị trực thuộc Sở', 'Sở Y tế', false],
    ['Các phòng, đơn vị trực thuộc Sở', 'Thanh tra Sở', true],
    ['Các phòng, đơn vị trực thuộc Sở', 'Văn phòng UBND tỉnh', false],
    ['Các phòng, đơn vị trực thuộc Sở', 'Văn phòng Tỉnh ủy', false],
    ['Các phòng, đơn vị trực thuộc Sở', 'Thanh tra tỉnh', false],
    ['Các phòng, đơn vị trực thuộc Sở', 'Phòng Kinh tế xã Mẫu An', false],
    ['Các phòng, đơn vị trực thuộc Sở', 'Trung tâm Kiểm soát bệnh tật tỉnh', true],
    ['Các phòng, đơn vị', 'Văn phòng UBND tỉnh', true],
    ['Các bộ, cơ quan ngang bộ', 'Bộ Nội vụ', true],
    ['Các bộ, cơ quan ngang bộ', 'Bộ Chỉ huy quân sự tỉnh', false],
    ['Các cơ quan, đơn vị có liên quan', 'Sở Y tế', false],
    ['Các sở, ban, ngành và các địa phương liên quan', 'Sở Y tế', true],
    ['Các sở, ban, ngành và các địa phương liên quan', 'UBND xã Mẫu An', false],
  ])('%s — %s: %s', (collective, unit, expected) => {
    expect(covers(body(collective, 'collective'), body(unit, 'unit'))).toBe(expected)
    expect(covers(body(collective.normalize('NFD'), 'collective'), body(unit.toUpperCase(), 'unit'))).toBe(expected)
  })

  it('knows a body by its other names', () => {
    const renamed = body('Cơ quan Y tế tỉnh Mẫu', 'unit', ['Sở Y tế'])
    expect(covers(body('Các sở, ban, ngành', 'collective'), renamed)).toBe(true)
  })

  it('holds to the parent where it is known', () => {
    const phrase = body('Các phòng, đơn vị trực thuộc Sở', 'collective')
    const room = body('Phòng Kế hoạch', 'unit')
    expect(covers(phrase, { ...room, parent: 'so-y-te' })).toBe(true)
    expect(covers(phrase, { ...room, parent: 'ubnd-xa-mau-an' })).toBe(false)
    expect(covers({ ...phrase, parent: 'so-y-te' }, { ...room, parent: 'so-y-te' })).toBe(true)
    expect(covers({ ...phrase, parent: 'so-y-te' }, { ...room, parent: 'so-noi-vu' })).toBe(false)
    expect(covers({ ...body('Các phòng', 'collective'), parent: 'so-y-te' }, { ...room, parent: 'so-noi-vu' })).toBe(false)
  })

  it('is asked of a set phrase about a body, nothing else', () => {
    expect(covers(body('Sở Y tế', 'unit'), body('Sở Y tế', 'unit'))).toBe(false)
    expect(covers(body('Các sở', 'collective'), body('Các sở, ban, ngành', 'collective'))).toBe(false)
  })
})

describe('a body that the plan does not name', () => {
  it.each([
    ['Các đơn vị', 'Trung tâm Mẫu', false],
    ['Các phòng, đơn vị', 'Phòng Hành chính', false],
    ['Các sở, ban, ngành', 'Sở Tư pháp', true],
    ['UBND các xã, phường', 'UBND xã Mẫu An', true],
  ])('%s reaches %s: %s', (phrase, unit, reached) => {
    expect(covers(body(phrase, 'collective'), body(unit, 'unit'), false)).toBe(reached)
    expect(covers(body(phrase, 'collective'), body(unit, 'unit'), true)).toBe(true)
  })
})
