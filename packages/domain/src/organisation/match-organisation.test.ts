import { describe, expect, it } from 'vitest'
import { organisation } from './build-organisation.ts'
import { foldVietnamese } from './fold.ts'
import { matchOrganisation } from './match-organisation.ts'
import { organisationId } from './organisation-id.ts'

const known = [
  organisation('Sở Khoa học và Công nghệ'),
  organisation('Sở Nông nghiệp và Môi trường', { aliases: ['Sở NNMT tỉnh Mẫu'] }),
  organisation('Sở Văn hóa, Thể thao và Du lịch'),
  organisation('UBND tỉnh'),
  organisation('Chi cục Tiêu chuẩn Đo lường Chất lượng'),
  organisation('Văn phòng Tỉnh ủy'),
]

describe('matchOrganisation', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', 'so-khoa-hoc-va-cong-nghe'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở KH&CN', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở KH & CN', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở Khoa học, Công nghệ', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở NN&MT', 'so-nong-nghiep-va-moi-truong'],
    ['Sở NNMT tỉnh Mẫu', 'so-nong-nghiep-va-moi-truong'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['Ủy ban nhân dân tỉnh', 'ubnd-tinh'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd-tinh'],
    ['Chi cục TĐC', 'chi-cuc-tieu-chuan-do-luong-chat-luong'],
    ['Văn phòng TU', 'van-phong-tinh-uy'],
    ['Sở Y tế', null],
    ['Sở', null],
    ['', null],
    ['-', null],
  ])('%s → %s', (name, id) => {
    expect(matchOrganisation(name, known)?.id ?? null).toBe(id)
  })

  it('gives none where two fit', () => {
    const twice = [
      organisation('Phòng Một', { aliases: ['Phòng KT'] }),
      organisation('Phòng Hai', { aliases: ['Phòng KT'] }),
    ]
    expect(matchOrganisation('Phòng KT', twice)).toBeNull()
  })
})

describe('organisation', () => {
  it.each([
    ['Sở Y tế', 'unit'],
    ['UBND tỉnh', 'unit'],
    ['UBND xã Mẫu Một', 'unit'],
    ['Ban Quản lý các khu công nghiệp tỉnh', 'unit'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'unit'],
    ['Văn phòng Sở', 'unit'],
    ['Ban Quản lý các khu kinh tế và khu công nghiệp', 'unit'],
    ['Trường Chính trị tỉnh', 'unit'],
    ['UBND xã', 'unit'],
    ['Nguyễn Văn Mẫu', 'unit'],
    ['Các sở, ban, ngành', 'collective'],
    ['Sở, ban, ngành', 'collective'],
    ['UBND các xã, phường', 'collective'],
    ['UBND xã, phường', 'collective'],
    ['UBND cấp xã', 'collective'],
    ['địa phương liên quan', 'collective'],
    ['Cơ quan, địa phương có liên quan', 'collective'],
    ['Thủ trưởng các sở, ban, ngành', 'collective'],
    ['Theo phân công tại Kế hoạch số 5/KH-UBND', 'collective'],
  ])('%s is a %s', (name, kind) => {
    expect(organisation(name).kind).toBe(kind)
  })

  it('has an id that typing does not change', () => {
    const ids = ['Sở Y tế', 'SỞ Y TẾ', 'sở  y tế.', 'Sở Y tế'.normalize('NFD')].map(organisationId)
    expect(new Set(ids)).toEqual(new Set(['so-y-te']))
    expect(organisationId('Đài Phát thanh')).toBe('dai-phat-thanh')
    expect(organisationId('…')).toBe('unnamed')
    expect(foldVietnamese('Ưu đãi ĐẶNG')).toBe('uu dai dang')
  })
})
