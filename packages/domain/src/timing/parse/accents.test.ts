// What is typed without marks is read as what it stands for, and nothing else is touched.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTiming } from '../parse.ts'
import { withAccents } from './accents.ts'

const plain = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

describe('a phrase without marks', () => {
  it.each([
    'Trước ngày 15/11/2026', 'chậm nhất ngày 20 tháng 12 hằng năm', 'Quý II-III/2026', 'tháng 9 - 10 năm 2026',
    'Hằng quý, trước ngày 20 tháng cuối quý', 'giữa năm 2026', 'cuối tháng 6/2026', '6 tháng đầu năm 2026',
    'từ quý II đến quý IV/2026', 'Giai đoạn 2026-2030', 'đến hết năm 2030', 'định kỳ 6 tháng', 'mỗi quý 1 lần',
    'thường xuyên', 'đột xuất khi có yêu cầu', 'theo quy định', 'năm học 2026-2027', 'Quý II hằng năm',
    'thứ sáu hằng tuần', 'Từ ngày 01/7/2026 trở đi', 'hai năm một lần', 'Năm 2026 và các năm tiếp theo',
  ])('%s', (phrase) => {
    expect(parseTiming(plain(phrase)).rules).toEqual(parseTiming(phrase).rules)
  })

  it.each(['mien nam 2026', 'Viet Nam 2026', 'quy hoach 2026', 'ngay sau khi'])('%s is not made a time', (phrase) => {
    expect(withAccents(phrase.toLowerCase())).not.toMatch(/năm|quý|ngày/)
  })

  it('keeps every letter in its place', () => {
    const word = fc.constantFrom('ngay', 'thang', 'quy', 'nam', 'hang', 'truoc', 'ke', 'hoach', 'so', '15/11', 'ii', 'tu', 'sau', 'dinh', 'ky')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        expect(plain(withAccents(text))).toBe(text)
      }),
    )
  })

  it('leaves a phrase with any mark as it is', () => {
    expect(withAccents('trước ngay 15/11 hang nam')).toBe('trước ngay 15/11 hang nam')
  })
})
