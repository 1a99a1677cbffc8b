import { describe, expect, it } from 'vitest'
import { continues, wrappingOf } from './wrapping.ts'

const wrapped = { width: 80 }
const typed = { width: null }
const early = { width: null, early: 13 }
const full = 'Các đơn vị rà soát, lập danh sách cầu treo trên địa bàn và gửi về Sở Cầu đường của'

describe('how a document is broken', () => {
  it('once, after the first words of each paragraph', () => {
    const lines = [
      'Căn cứ',
      'quyết định của Ủy ban nhân dân;',
      'Giao Phòng',
      'kỹ thuật đo đạc hiện trạng;',
      'Các tổ',
      'chức, cá nhân liên quan thực hiện.',
    ]
    expect(wrappingOf(lines)).toEqual({ width: null, early: 12 })
    expect(wrappingOf(lines.slice(0, 4))).toEqual({ width: null })
  })
})

describe('whether a line goes on from the one above', () => {
  it.each([
    ['a small letter', wrapped, full, 'tỉnh để tổng hợp', true],
    [
      'a capital after a full line',
      wrapped,
      'Thực hiện quy chế phối hợp kiểm tra cầu treo giữa các đơn vị do Giám đốc',
      'Sở Cầu đường ban hành',
      true,
    ],
    ['a capital after a short line', wrapped, 'KINH PHÍ', 'Nguồn kinh phí được bố trí', false],
    [
      'a capital after capitals',
      wrapped,
      'KẾ HOẠCH SỬA CHỮA CẦU TREO TRÊN ĐỊA BÀN TỈNH MẪU GIAI ĐOẠN NĂM HAI NGHÌN',
      'Sở Cầu đường ban hành',
      false,
    ],
    ['a bullet', wrapped, full, '- Giao Sở Cầu đường', false],
    ['an item', wrapped, full, '2. Sở Tài chính', false],
    ['a number alone', wrapped, 'Hằng năm', '1.2', false],
    ['a number that belongs to the words before it', wrapped, `${full} năm`, '2026. Các đơn vị', true],
    ['a symbol cut at its hyphen', wrapped, 'Thực hiện Quyết định số 12/QĐ-', 'UBND ngày 03/02/2025', true],
    ['an open bracket', wrapped, 'In tờ rơi: 50.000.000 đồng (tại', 'Mục 2, Phụ lục 01)', true],
    ['a sum after a colon', wrapped, 'Kinh phí kiểm tra:', '230.000.000 đồng', true],
    ['recipients', wrapped, full, 'Nơi nhận:', false],
    ['a page break inside a typed paragraph', typed, 'từ khâu khảo sát', 'thiết kế đến thi công', true],
    ['a typed paragraph after a full stop', typed, 'Các đơn vị thực hiện.', 'thiết kế', false],
    ['a typed capital', typed, 'Các đơn vị thực hiện', 'Sở Cầu đường', false],
    ['the first words of a paragraph alone', early, 'Ban Quản', 'lý các khu ban hành Kế hoạch', true],
    ['the first words of a heading', early, 'II. TỔ CHỨC', 'THỰC HIỆN', true],
    ['a position under the one it stands for', early, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', false],
    ['a short line that ends', early, 'Như sau.', 'Các đơn vị thực hiện nghiêm túc', false],
    ['the bracket under a title', typed, 'Sửa cầu treo', '(Kèm theo Kế hoạch số 1/KH-SCĐ)', false],
  ])('%s', (_, wrapping, previous, next, expected) => {
    expect(continues(previous, next, wrapping, true)).toBe(expected)
  })
})

describe('how wide a text is wrapped', () => {
  it('lines of one width that often begin small are wrapped', () => {
    expect(
      wrappingOf(
        Array.from({ length: 20 }, (_, i) =>
          i % 3 === 0 ? `Sở ${full}`.slice(0, 80) : full.toLowerCase().slice(0, 80),
        ),
      ).width,
    ).toBe(80)
  })

  it('and where few lines are cut, if they are cut at one width', () => {
    const items = (lengths: readonly number[]): readonly string[] =>
      lengths.flatMap((length) => [
        '1. Sở Cầu đường:',
        '- Kiểm tra mặt cầu.',
        '- Sơn lan can, hoàn thành trong tháng 8.',
        '- Thay ván sàn.',
        `- Lập danh sách cầu treo ${full}`.repeat(2).slice(0, length),
        'gửi về Phòng Kỹ thuật.',
      ])
    expect(wrappingOf(items([79, 80, 76, 79])).width).toBe(79)
    expect(wrappingOf(items([78, 40, 55, 33])).width).toBeNull()
  })

  it('paragraphs of every length are not', () => {
    expect(wrappingOf(Array.from({ length: 20 }, (_, i) => `Đoạn ${i} ${'chữ '.repeat(i * 9)}`)).width).toBeNull()
  })
})
