// Phrases that happen once: days, windows, limits.

import { describe, expect, it } from 'vitest'
import { parseTiming } from './parse.ts'
import { brief } from './testing/brief.ts'

const read = (phrase: string, years: readonly [number, number] | null = null) => brief(parseTiming(phrase, { years }).rules)

describe('a day', () => {
  it.each([
    ['30/8/2026', 'by 2026-08-30'],
    ['30-8-2026', 'by 2026-08-30'],
    ['30.08.2026', 'by 2026-08-30'],
    ['Ngày 30/8/2026', 'by 2026-08-30'],
    ['ngày 30 tháng 11 năm 2025', 'by 2025-11-30'],
    ['Ngày 30 tháng 11/2025', 'by 2025-11-30'],
    ['ngày 02 tháng 9, năm 2026', 'by 2026-09-02'],
    ['thứ Sáu, ngày 10/7/2026', 'by 2026-07-10'],
    ['trước ngày 15/11/2025', 'before 2025-11-15'],
    ['Trước 15/11/2025', 'before 2025-11-15'],
    ['Hoàn thành trước ngày 20 tháng 12 năm 2026.', 'before 2026-12-20'],
    ['chậm nhất ngày 30/01/2026', 'by 2026-01-30'],
    ['Chậm nhất là ngày 30/01/2026', 'by 2026-01-30'],
    ['Chậm nhất vào ngày 30/01/2026', 'by 2026-01-30'],
    ['Chậm nhất trước ngày 30/01/2026', 'before 2026-01-30'],
    ['muộn nhất đến ngày 5/3/2027', 'by 2027-03-05'],
    ['đến ngày 31/12/2026', 'by 2026-12-31'],
    ['đến hết ngày 31/12/2026', 'by 2026-12-31'],
    ['không quá ngày 31/12/2026', 'by 2026-12-31'],
    ['Không muộn hơn ngày 31/12/2026', 'by 2026-12-31'],
    ['Thời hạn hoàn thành: 15/10/2026', 'by 2026-10-15'],
    ['hạn cuối 15/10/2026', 'by 2026-10-15'],
    ['trước 16 giờ ngày 10/7/2026', 'by 2026-07-10 at 16 giờ'],
    ['trước 16h30 ngày 10/7/2026', 'by 2026-07-10 at 16h30'],
    ["Trước 17h00' ngày 20/12/2025", "by 2025-12-20 at 17h00'"],
    ['trước 16 giờ 00 ngày 15/11/2025', 'by 2025-11-15 at 16 giờ 00'],
    ['chậm nhất 10 giờ sáng ngày 05/3/2026', 'by 2026-03-05 at 10 giờ sáng'],
    ['8h00-11h30 ngày 05/3/2026', 'by 2026-03-05 at 8h00-11h30'],
    ['từ 8 giờ đến 17 giờ ngày 05/3/2026', 'by 2026-03-05 at 8 giờ đến 17 giờ'],
    ['Chiều ngày 05/3/2026', 'by 2026-03-05 at Chiều'],
    ['trong ngày 10/7/2026', 'by 2026-07-10'],
    ['Ngày 15/6/2026 và 15/12/2026', 'by 2026-06-15 | by 2026-12-15'],
    ['từ ngày 01/11/2026 đến ngày 15/11/2026', 'within 2026-11-01..2026-11-15'],
    ['từ ngày 01 đến ngày 15/11/2026', 'within 2026-11-01..2026-11-15'],
    ['Ngày 12-13/8/2026', 'within 2026-08-12..2026-08-13'],
    ['ngày 12 - 13/8/2026', 'within 2026-08-12..2026-08-13'],
    ['Từ 01/11/2026 đến hết 15/01/2027', 'within 2026-11-01..2027-01-15'],
    ['kể từ ngày 01/7/2026', 'within 2026-07-01..'],
    ['Từ ngày 01/7/2026 trở đi', 'within 2026-07-01..'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('a window', () => {
  it.each([
    ['Tháng 10/2025', 'within 2025-10'],
    ['tháng 10 năm 2025', 'within 2025-10'],
    ['Tháng 10-2025', 'within 2025-10'],
    ['03/2025', 'within 2025-03'],
    ['Tháng 9-10/2025', 'within 2025-09..2025-10'],
    ['Tháng 9 - 10/2025', 'within 2025-09..2025-10'],
    ['tháng 9/2025 – tháng 02/2026', 'within 2025-09..2026-02'],
    ['Từ tháng 01/2026 đến tháng 12/2026', 'within 2026-01..2026-12'],
    ['từ tháng 3 đến tháng 6 năm 2026', 'within 2026-03..2026-06'],
    ['Tháng 3, 6, 9/2026', 'within 2026-03 | within 2026-06 | within 2026-09'],
    ['Quý IV/2025', 'within 2025-Q4'],
    ['quý iv năm 2025', 'within 2025-Q4'],
    ['Quý 4 năm 2025', 'within 2025-Q4'],
    ['Quí II/2026', 'within 2026-Q2'],
    ['QUÝ III-2026', 'within 2026-Q3'],
    ['Quý III 2026', 'within 2026-Q3'],
    ['Quý Ⅳ/2026', 'within 2026-Q4'],
    ['Qúy IV/2026', 'within 2026-Q4'],
    ['Quý I+II/2026', 'within 2026-Q1 | within 2026-Q2'],
    ['GĐ 2026-2030', 'within 2026..2030'],
    ['Giai đọan 2026-2030', 'within 2026..2030'],
    ['Quý lI/2026', 'within 2026-Q2'],
    ['Trong quý II/2024', 'within 2024-Q2'],
    ['Quý I, II/2026', 'within 2026-Q1 | within 2026-Q2'],
    ['Quý I và Quý III năm 2026', 'within 2026-Q1 | within 2026-Q3'],
    ['Quý II-III/2026', 'within 2026-Q2..2026-Q3'],
    ['Quý III/2024 - Quý I/2025', 'within 2024-Q3..2025-Q1'],
    ['từ quý II đến quý IV/2026', 'within 2026-Q2..2026-Q4'],
    ['6 tháng đầu năm 2026', 'within 2026-H1'],
    ['Sáu tháng cuối năm 2026', 'within 2026-H2'],
    ['9 tháng đầu năm 2026', 'within 2026-01..2026-09'],
    ['trong 9 tháng năm 2026', 'within 2026-01..2026-09'],
    ['Nửa cuối năm 2026', 'within 2026-H2'],
    ['Tháng 2-3/2026; tháng 9/2026', 'within 2026-02..2026-03 | within 2026-09'],
    ['trong tuần đầu tháng 9/2026', 'within 2026-09-01..2026-09-07'],
    ['Tuần 2 tháng 10/2026', 'within 2026-10-08..2026-10-14'],
    ['Tuần 3, 4 tháng 5/2026', 'within 2026-05-15..2026-05-21 | within 2026-05-22..2026-05-28'],
    ['tuần 1-2 tháng 5/2026', 'within 2026-05-01..2026-05-14'],
    ['Tuần cuối tháng 02/2026', 'within 2026-02-22..2026-02-28'],
    ['Tuần 5 tháng 02/2026', 'unstated'],
    ['tuần giữa tháng 5/2026', 'unstated'],
    ['Trong các năm 2026 - 2030', 'within 2026..2030'],
    ['3 tháng cuối năm 2026', 'within 2026-10..2026-12'],
    ['Năm 2026', 'within 2026'],
    ['2026', 'within 2026'],
    ['trong cả năm 2026', 'within 2026'],
    ['Năm 2026, năm 2029', 'within 2026 | within 2029'],
    ['Các năm: 2026, 2027', 'within 2026 | within 2027'],
    ['Các năm 2026, 2028 và 2030', 'within 2026 | within 2028 | within 2030'],
    ['Giai đoạn 2026-2030', 'within 2026..2030'],
    ['giai đoạn 2026 – 2030', 'within 2026..2030'],
    ['Giai đoạn 2026 -2030', 'within 2026..2030'],
    ['Giai đoạn từ năm 2026 đến năm 2030', 'within 2026..2030'],
    ['2026-2030', 'within 2026..2030'],
    ['Từ năm 2026 đến hết năm 2028', 'within 2026..2028'],
    ['từ 2026 đến 2028', 'within 2026..2028'],
    ['Từ năm 2026', 'within 2026..'],
    ['Từ năm 2026 trở đi', 'within 2026..'],
    ['Bắt đầu từ quý III/2026', 'within 2026-Q3..'],
    ['Năm 2026 và các năm tiếp theo', 'within 2026..'],
    ['Giai đoạn 2026-2030 và các năm tiếp theo', 'within 2026..'],
    ['từ nay đến hết năm 2030', 'within ..2030'],
    ['Từ ngày ban hành Kế hoạch đến hết năm 2028', 'within ..2028'],
    ['Năm 2026 (Quý II)', 'within 2026-Q2'],
    ['Đầu năm 2026 đến cuối năm 2027', 'within 2026..2027'],
    ['từ giữa năm 2026 đến cuối năm 2027', 'within 2026-06-30..2027'],
    ['Nửa đầu quý III/2026', 'unstated'],
    ['02 tháng đầu quý III/2026', 'within 2026-07..2026-08'],
    ['Thí điểm năm 2026, nhân rộng từ năm 2027', 'within 2026 (Thí điểm) | within 2027.. (nhân rộng)'],
    ['Trong 2 năm (2026-2027)', 'within 2026..2027'],
    ['Dự kiến tháng 8/2026', 'within 2026-08'],
    ['6 tháng đầu năm và cuối năm 2026', 'within 2026-H1 | by 2026 = 2026-12-31'],
    ['06/2026 - 12/2026', 'within 2026-06..2026-12'],
    ['Thời gian thực hiện: Quý II/2026', 'within 2026-Q2'],
    ['Quý II, trong năm 2026', 'within 2026-Q2'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('a limit', () => {
  it.each([
    ['trước tháng 12/2024', 'before 2024-12 = 2024-12-01'],
    ['Trước quý III/2026', 'before 2026-Q3 = 2026-07-01'],
    ['trước năm 2030', 'before 2030 = 2030-01-01'],
    ['Trước 2030', 'before 2030 = 2030-01-01'],
    ['Trước 12/2026', 'before 2026-12 = 2026-12-01'],
    ['Hòan thành truớc tháng 6/2026', 'before 2026-06 = 2026-06-01'],
    ['đến năm 2030', 'by 2030 = 2030-12-31'],
    ['đến hết năm 2030', 'by 2030 = 2030-12-31'],
    ['Đến hết quý II/2027', 'by 2027-Q2 = 2027-06-30'],
    ['Xong trong tháng 5/2026', 'by 2026-05 = 2026-05-31'],
    ['Hoàn thành trong Quý II/2026', 'by 2026-Q2 = 2026-06-30'],
    ['Hoàn thành Quý II/2026', 'by 2026-Q2 = 2026-06-30'],
    ['Hoàn thành năm 2027', 'by 2027 = 2027-12-31'],
    ['chậm nhất trong tháng 9/2026', 'by 2026-09 = 2026-09-30'],
    ['Chậm nhất đến hết quý I năm 2026', 'by 2026-Q1 = 2026-03-31'],
    ['không quá tháng 6/2026', 'by 2026-06 = 2026-06-30'],
    ['năm 2026, hoàn thành trước ngày 30/9', 'before 2026-09-30'],
    ['trước ngày 15/6 và trước ngày 15/12/2026', 'before 2026-06-15 | before 2026-12-15'],
    ['cuối năm 2026', 'by 2026 = 2026-12-31'],
    ['Giữa năm 2026', 'by 2026 = 2026-06-30'],
    ['đầu năm 2027', 'by 2027 = 2027-01-01'],
    ['cuối tháng 02/2028', 'by 2028-02 = 2028-02-29'],
    ['giữa tháng 5/2026', 'by 2026-05 = 2026-05-15'],
    ['Cuối quý III/2026', 'by 2026-Q3 = 2026-09-30'],
    ['trước cuối năm 2026', 'by 2026 = 2026-12-31'],
    ['đến năm 2030 và những năm tiếp theo', 'within 2030..'],
    ['Đến năm 2030, tầm nhìn đến năm 2045', 'by 2030 = 2030-12-31'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })

  it('knows that the open end of "và những năm tiếp theo" has no days at all', () => {
    expect(parseTiming('đến năm 2030 và những năm tiếp theo').rules[0]).toMatchObject({ from: null, to: null })
  })
})

describe('a phrase without a year', () => {
  it.each([
    ['Quý II', [2026, 2026], 'within 2026-Q2'],
    ['trước ngày 15/11', [2026, 2026], 'before 2026-11-15'],
    ['Tháng 6 và tháng 12', [2026, 2026], 'within 2026-06 | within 2026-12'],
    ['trong năm', [2026, 2026], 'within 2026'],
    ['cuối năm', [2026, 2026], 'by 2026 = 2026-12-31'],
    ['6 tháng đầu năm', [2026, 2026], 'within 2026-H1'],
    ['Quý II', [2026, 2030], 'unstated'],
    ['trước ngày 15/11', [2026, 2030], 'unstated'],
    ['trước ngày 15/11', null, 'unstated'],
    ['trong năm', null, 'unstated'],
  ] as const)('%s in a plan of %j → %s', (phrase, years, expected) => {
    expect(read(phrase, years)).toBe(expected)
  })

  it('says that the year came from the plan', () => {
    expect(parseTiming('Quý II', { years: [2026, 2026] }).rules[0]).toMatchObject({ yearFromPlan: true })
    expect(parseTiming('Quý II/2026', { years: [2026, 2026] }).rules[0]).not.toHaveProperty('yearFromPlan')
  })
})
