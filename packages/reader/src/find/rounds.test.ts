import { describe, expect, it } from 'vitest'
import { roundsPhrase } from './rounds.ts'

describe('the rounds of a report', () => {
  it.each([
    [
      'định kỳ 6 tháng báo cáo trước ngày 10/6, năm trước ngày 05/12 gửi Sở Mẫu',
      'định kỳ 6 tháng báo cáo trước ngày 10/6, năm trước ngày 05/12',
    ],
    [
      'báo cáo Đảng ủy định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12).',
      'định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12)',
    ],
    [
      'Báo cáo kết quả định kỳ 6 tháng trước ngày 15/6 và hằng năm trước ngày 15/12 về Sở Mẫu',
      'định kỳ 6 tháng trước ngày 15/6 và hằng năm trước ngày 15/12',
    ],
    ['gửi báo cáo trước ngày 15/6 và trước ngày 15/12 hằng năm', 'trước ngày 15/6 và trước ngày 15/12 hằng năm'],
    ['Hằng năm tổ chức hội nghị; báo cáo trước ngày 15/12 hằng năm', 'trước ngày 15/12 hằng năm'],
    [
      'Hằng năm, các sở báo cáo Sở Mẫu trước ngày 30/11 để tổng hợp',
      'Hằng năm, các sở báo cáo Sở Mẫu trước ngày 30/11',
    ],
    ['báo cáo trước ngày 15/12 hằng năm', 'trước ngày 15/12 hằng năm'],
    ['báo cáo kết quả', null],
  ])('%s', (text, expected) => {
    const phrase = roundsPhrase(text)
    expect(phrase === null ? null : text.slice(phrase.from, phrase.to)).toBe(expected)
  })
})
