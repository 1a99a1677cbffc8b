import { describe, expect, it } from 'vitest'
import { parseTarget } from './parse-target.ts'

describe('parseTarget', () => {
  it.each([
    ['Đào tạo ít nhất 100 cán bộ, công chức', '100', '>=', 'cán bộ'],
    ['trên 60% doanh nghiệp', '60', '>', '%'],
    ['rút ngắn tối đa 2,5 ngày', '2.5', '<=', 'ngày'],
    ['hỗ trợ khoảng 1.200 hộ', '1200', '~', 'hộ'],
    ['mỗi năm 03 lớp tập huấn', '3', '=', 'lớp tập huấn'],
    ['từ 50 sản phẩm trở lên', '50', '>=', 'sản phẩm'],
    ['đến năm 2030, không dưới 20 mô hình', '20', '>=', 'mô hình'],
    ['giai đoạn 2026-2030 đạt 0,50 điểm', '0.5', '=', 'điểm'],
    ['đạt 10.0 điểm', '10', '=', 'điểm'],
  ])('%s', (text, quantity, comparator, unit) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: { quantity, comparator, unit } })
  })

  it.each([['nâng cao nhận thức'], ['năm 2030'], ['trước ngày 15/11/2026'], ['']])('finds none in "%s"', (text) => {
    expect(parseTarget(text)).toEqual({ ok: false, error: { code: 'target/no-quantity', text } })
  })
})
