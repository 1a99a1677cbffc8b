import { expect, it } from 'vitest'
import { likelySplit } from './likely-split.ts'

it.each([
  ['Mở lớp tập huấn; khảo sát thị trường', 'Mở lớp tập huấn; '],
  ['Rà soát. Tổng kết, báo cáo kết quả thực hiện hằng năm', 'Rà soát. '],
  ['Rà soát, thống kê, tổng kết và báo cáo', 'Rà soát, thống kê, '],
  ['Khảo sát thị trường', 'Khảo sát '],
  ['Khảo sát;', 'Khảo '],
  ['Một', 'Một'],
])('“%s” parts after “%s”', (title, first) => {
  expect(title.slice(0, likelySplit(title))).toBe(first)
})
