// Forms that offices, keyboards and scanners vary: shortened, run together, without marks, torn, drawn as lists. Also
// what looks like a time and names something else: nothing is made of it.

import { describe, expect, it } from 'vitest'
import { parseTiming } from './parse.ts'
import { brief } from './testing/brief.ts'

describe('forms of time', () => {
  describe('short, run together or drawn', () => {
    it.each([
      ['31/12/26', 'by 2026-12-31'],
      ['trước 31/12/26', 'before 2026-12-31'],
      ['10/12/15 chỉ tiêu', 'unstated'],
      ['Quý II/26', 'within 2026-Q2'],
      ['tháng 12/26', 'within 2026-12'],
      ['12/26', 'unstated'],
      ['2026-06-30', 'by 2026-06-30'],
      ['30/6/năm 2026', 'by 2026-06-30'],
      ['trước 17:00 ngày 05/3/2026', 'by 2026-03-05 at 17:00'],
      ['Thời điểm 31/12/2026', 'by 2026-12-31 (Thời điểm)'],
      ['Ngày 30 tháng Sáu năm 2026', 'by 2026-06-30'],
      ['QuýII/2026', 'within 2026-Q2'],
      ['Tháng5/2026', 'within 2026-05'],
      ['trướcngày15/11/2026', 'before 2026-11-15'],
      ['Q2/2026', 'within 2026-Q2'],
      ['Q.II/2026', 'within 2026-Q2'],
      ['T6/2026', 'within 2026-06'],
      ['T3-T6/2026', 'within 2026-03..2026-06'],
      ['Quý 02/2026', 'within 2026-Q2'],
      ['Quý II. 2026', 'within 2026-Q2'],
      ['Tháng 1 ÷ 6/2026', 'within 2026-01..2026-06'],
      ['Quý I/2026 → Quý III/2026', 'within 2026-Q1..2026-Q3'],
      ['Trước 30/11/năm', 'every year before 30/11'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('typed without marks', () => {
    it.each([
      ['Truoc ngay 15/11/2026', 'before 2026-11-15'],
      ['Quy II/2026', 'within 2026-Q2'],
      ['Cham nhat ngay 20/12 hang nam', 'every year by 20/12'],
      ['Hoan thanh trong thang 6/2026', 'by 2026-06 = 2026-06-30'],
      ['trong vong 05 ngay lam viec ke tu ngay nhan duoc van ban', '5 workingDay after “nhan duoc van ban”'],
      ['theo quy dinh', 'unstated'],
      ['Moi nam, vao quy I, III', 'every year Q1+Q3'],
      ['Dinh ky hang thang, cham nhat vao thu 3 tuan thu tu', 'every month by 4. Tue'],
      ['24 ngay sau khi ban hanh ke hoach nay', '24 day after issued'],
      ['GD 2026-2030', 'within 2026..2030'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('dates that cannot be read are no part of another', () => {
    it.each([
      ['3O/6/2026', 'unstated'],
      ['l5/6/2026', 'unstated'],
      ['trước ngày 3l/12/2026', 'unstated'],
      ['.../6/2026', 'unstated'],
      ['ngày __ tháng 6 năm 2026', 'unstated'],
      ['Trước ngày ... tháng 6 năm 2026', 'unstated'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('days and parts of a month', () => {
    it.each([
      ['10-12/3/2026', 'within 2026-03-10..2026-03-12'],
      ['từ 10 đến 12/3/2026', 'within 2026-03-10..2026-03-12'],
      ['10, 11 và 12/3/2026', 'by 2026-03-10 | by 2026-03-11 | by 2026-03-12'],
      ['01/4 - 30/6/2026', 'within 2026-04-01..2026-06-30'],
      ['Tuần lễ từ 01-07/8/2026', 'within 2026-08-01..2026-08-07 (Tuần lễ)'],
      ['nửa đầu tháng 6/2026', 'within 2026-06-01..2026-06-15'],
      ['Nửa cuối tháng 02/2028', 'within 2028-02-16..2028-02-29'],
      ['Trong 10 ngày đầu tháng 3/2026', 'within 2026-03-01..2026-03-10'],
      ['Trong 05 ngày đầu mỗi tháng', 'every month by day 5'],
      ['05 ngày cuối tháng 6/2026', 'within 2026-06-26..2026-06-30'],
      ['10 ngày đầu tháng', 'unstated'],
      ['Ngày cuối cùng của tháng 6/2026', 'by 2026-06 = 2026-06-30'],
      ['trước ngày cuối cùng của tháng 6/2026', 'before 2026-06 = 2026-06-30'],
      ['ngày cuối cùng của quý', 'every quarter by day 31'],
      ['Ngày làm việc cuối cùng hằng tháng', 'every month by day 31'],
      ['mùng 5 hằng tháng', 'every month by day 5'],
      ['mùng 10 tháng 3 hằng năm', 'unstated'],
      ['Trước ngày 25 các tháng 3, 6, 9, 12 hằng năm', 'every year before 25/03 | every year before 25/06 | every year before 25/09 | every year before 25/12'],
      ['ngày 15 tháng 3 và tháng 9/2026', 'by 2026-03-15 | by 2026-09-15'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('parts of a year', () => {
    it.each([
      ['Quý đầu năm 2026', 'within 2026-Q1'],
      ['02 quý cuối năm 2026', 'within 2026-H2'],
      ['tháng cuối năm 2026', 'within 2026-12'],
      ['Tháng đầu quý II/2026', 'within 2026-04'],
      ['ngày 20 tháng cuối quý II/2026', 'by 2026-06-20'],
      ['6 tháng năm 2026', 'within 2026-H1'],
      ['Quý I, 6 tháng, 9 tháng, năm 2026', 'within 2026-Q1 | within 2026-H1 | within 2026-01..2026-09 | within 2026'],
      ['Năm ngân sách 2026', 'within 2026'],
      ['Kỳ trung hạn 2026-2030', 'within 2026..2030'],
      ['5 năm 2026-2030', 'within 2026..2030'],
      ['từ đầu năm đến hết tháng 6/2026', 'within 2026..2026-06'],
      ['trong 03 năm, từ năm 2026 đến năm 2028', 'within 2026..2028'],
      ['Sau năm 2026', 'within 2027..'],
      ['sau ngày 01/7/2026', 'within 2026-07-02..'],
      ['Sau quý IV/2026', 'within 2027-Q1..'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('years and days that name something else', () => {
    it.each([
      ['Đợt 1 tháng 3/2026, đợt 2 tháng 9/2026', 'within 2026-03 (Đợt 1) | within 2026-09 (đợt 2)'],
      ['Lộ trình 2026-2030', 'within 2026..2030 (Lộ trình)'],
      ['2026 hộ nghèo', 'unstated'],
      ['khoản 12/2026', 'unstated'],
      ['Số hiệu 12/2026', 'unstated'],
      ['Đã ban hành ngày 12/01/2026', 'unstated'],
      ['Rà soát các văn bản đã ban hành trước ngày 01/7/2025', 'unstated'],
      ['Đã hoàn thành năm 2025', 'unstated'],
      ['Triển khai Chiến lược phát triển đến năm 2030', 'unstated'],
      ['Hoàn thành chương trình đến năm 2027', 'by 2027 = 2027-12-31 (chương trình)'],
      ['Tại kỳ họp thứ 10, tháng 7/2026', 'unstated'],
      ['Năm học 2026 - 2027, 2027 - 2028', 'unstated'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('rounds', () => {
    it.each([
      ['Theo năm ngân sách', 'unstated'],
      ['Sau mỗi quý', 'unstated'],
      ['Các quý trong năm 2026', 'every quarter [2026..2026]'],
      ['Các tháng cuối năm 2026', 'unstated'],
      ['quý/lần', 'every quarter'],
      ['Định kỳ 5 năm', 'every 5 years'],
      ['Báo cáo quý, 6 tháng, 9 tháng, năm', 'every quarter | every half | every year M1-9 | every year'],
      ['01 mô hình/xã/năm', 'every year =1 mô hình'],
      ['05 sản phẩm/năm', 'every year =5 sản phẩm'],
      ['60 triệu đồng/người/năm', 'unstated'],
      ['Trước ngày 10/12 của năm báo cáo', 'every year before 10/12'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })

  describe('lengths', () => {
    it.each([
      ['trong vòng 24 giờ', '1 day after unsaid'],
      ['Trong vòng 48h kể từ khi xảy ra sự cố', '2 day after “xảy ra sự cố”'],
      ['chậm nhất 17 giờ ngày 15/3/2026', 'by 2026-03-15 at 17 giờ'],
      ['03 ngày làm việc', '3 workingDay after unsaid'],
      ['trước hội nghị 05 ngày', '-5 day after “hội nghị”'],
      ['Trước ngày khai mạc 10 ngày', '-10 day after “khai mạc”'],
      ['trước 10 ngày so với ngày khai mạc', '-10 day after “khai mạc”'],
      ['trước hội nghị tổng kết 5 năm thực hiện Nghị quyết', 'unstated'],
      ['trực 24/24h', 'unstated'],
    ])('%s → %s', (phrase, expected) => {
      expect(brief(parseTiming(phrase).rules)).toBe(expected)
    })
  })
})
