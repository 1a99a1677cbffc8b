// Phrases that recur: rounds, slots, quotas, intervals.

import { describe, expect, it } from 'vitest'
import { parseTiming } from './parse.ts'
import { brief } from './testing/brief.ts'

const read = (phrase: string) => brief(parseTiming(phrase).rules)

describe('rounds', () => {
  it.each([
    ['Hằng năm', 'every year'],
    ['Hàng năm', 'every year'],
    ['hằng quý', 'every quarter'],
    ['hàng tháng', 'every month'],
    ['Hằng tuần', 'every week'],
    ['6 tháng một lần', 'every half'],
    ['Định kỳ 6 tháng', 'every half'],
    ['định kì hằng năm', 'every year'],
    ['Định kỳ 3 tháng/lần', 'every quarter'],
    ['định kỳ 6 tháng, hằng năm', 'every half | every year'],
    ['Hằng tháng, quý, 6 tháng, năm', 'every month | every quarter | every half | every year'],
    ['Định kỳ hằng quý, 6 tháng, 9 tháng và hằng năm', 'every quarter | every half | every year M1-9 | every year'],
    ['02 tuần một lần', 'every 2 weeks'],
    ['hai năm một lần', 'every 2 years'],
    ['02 năm/lần', 'every 2 years'],
    ['01 năm 01 lần', 'every year'],
    ['Mỗi 02 tháng', 'every 2 months'],
    ['Báo cáo theo quý', 'every quarter (Báo cáo)'],
    ['Báo cáo định kỳ hằng quý', 'every quarter (Báo cáo)'],
    ['Hằng năm, giai đoạn 2026-2030', 'every year [2026..2030]'],
    ['Hằng năm (2026-2030)', 'every year [2026..2030]'],
    ['Giai đoạn 2026 - 2030, hằng năm', 'every year [2026..2030]'],
    ['hằng năm, từ năm 2026', 'every year [2026..]'],
    ['Từ năm 2026 đến năm 2028, hằng quý', 'every quarter [2026..2028]'],
    ['hằng năm đến năm 2030', 'every year [..2030]'],
    ['Năm 2025 và hằng năm', 'within 2025 | every year'],
    ['Các năm trong giai đoạn 2026-2030', 'every year [2026..2030]'],
    ['trước ngày 25/11/2026 và hằng năm', 'before 2026-11-25 | every year'],
    ['Hằng năm hoặc đột xuất', 'every year | onDemand'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('slots', () => {
  it.each([
    ['Quý II hằng năm', 'every year Q2'],
    ['Quý I, III hằng năm', 'every year Q1+Q3'],
    ['Quý II-III hằng năm', 'every year M4-9'],
    ['Tháng 6, tháng 12 hằng năm', 'every year M6+M12'],
    ['trong tháng 11 hàng năm', 'every year M11'],
    ['Hằng năm, vào tháng 11', 'every year M11'],
    ['6 tháng đầu năm hằng năm', 'every year H1'],
    ['từ tháng 9 đến tháng 11 hằng năm', 'every year M9-11'],
    ['chậm nhất trong tháng 9 hằng năm', 'every year by M9'],
    ['trước tháng 6 hằng năm', 'every year before M6'],
    ['trước ngày 15/11 hằng năm', 'every year before 15/11'],
    ['Trước 15/11 hàng năm', 'every year before 15/11'],
    ['trước ngày 30 tháng 11 hàng năm', 'every year before 30/11'],
    ['Hằng năm, trước ngày 30 tháng 11', 'every year before 30/11'],
    ['định kỳ hàng năm (trước ngày 10/12)', 'every year before 10/12'],
    ['Định kỳ trước ngày 15/12', 'every year before 15/12'],
    ['chậm nhất ngày 20/12 hằng năm', 'every year by 20/12'],
    ['ngày 09/11 hằng năm', 'every year by 09/11'],
    ['đến hết ngày 31/3 hằng năm', 'every year by 31/03'],
    ['Trước ngày 15/6 và ngày 15/12 hằng năm', 'every year before 15/06 | every year before 15/12'],
    ['trước ngày 15/6, 15/12 hằng năm', 'every year before 15/06 | every year before 15/12'],
    ['cuối năm hằng năm', 'every year by 31/12'],
    ['chậm nhất ngày 31/12 năm trước liền kề', 'every year by 31/12 of the year before'],
    ['trước ngày 31/01 năm liền kề', 'every year before 31/01 of the year after'],
    ['Trước ngày 15/01 năm sau', 'every year before 15/01 of the year after'],
    ['ngày 25 hằng tháng', 'every month by day 25'],
    ['Trước ngày 25 hàng tháng', 'every month before day 25'],
    ['ngày 15, 30 hằng tháng', 'every month by day 15 | every month by day 30'],
    ['ngày 15 - 20 hằng tháng', 'every month by day 20'],
    ['Từ ngày 15/12 năm trước đến ngày 14/12 năm sau', 'unstated'],
    ['Trước ngày 05 của tháng liền kề', 'every month before day 5 of the month after'],
    ['trước ngày 05 tháng sau', 'every month before day 5 of the month after'],
    ['trước ngày 20 của tháng cuối quý', 'every quarter before day 20'],
    ['Hằng quý, trước ngày 20 tháng cuối quý', 'every quarter before day 20'],
    ['hằng tuần vào thứ Sáu', 'every week by Fri'],
    ['Thứ Sáu hằng tuần', 'every week by Fri'],
    ['chiều thứ 6 hằng tuần', 'every week by Fri'],
    ['Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu)', 'every 2 weeks by Fri at 16 giờ'],
    ['Trước ngày 30/11 hằng năm, từ năm 2026', 'every year before 30/11 [2026..]'],
    ['Hằng năm, các đơn vị tổng hợp kết quả trước ngày 15/11', 'every year before 15/11 (các đơn vị tổng hợp kết quả)'],
    ['Định kỳ hằng năm gửi báo cáo về Sở Tư pháp trước ngày 30/11 hằng năm để tổng hợp', 'every year before 30/11 (gửi báo cáo về Sở Tư pháp)'],
    ['trước ngày 31/4 hằng năm', 'unstated'],
    ['Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm', 'every year before 15/06 (Báo cáo 6 tháng) | every year before 15/12 (báo cáo năm)'],
    ['Định kỳ quý (trước ngày 15 của tháng cuối quý), năm (trước ngày 05/12)', 'every quarter before day 15 | every year before 05/12'],
    ['Chiều thứ Sáu tuần cuối hằng tháng', 'unstated'],
    ['Quý I năm sau', 'unstated'],
    ['Quý IV các năm', 'every year Q4'],
    ['Ngày hội đọc sách Tỉnh Mẫu 18/5 hằng năm', 'every year by 18/05 (Ngày hội đọc sách Tỉnh Mẫu)'],
    ['Định kỳ 6 tháng (trước ngày 15/6), 01 năm (trước ngày 15/12)', 'every year before 15/06 | every year before 15/12'],
    ['Định kỳ 6 tháng trước ngày 20/6, năm trước ngày 20/12', 'every year before 20/06 | every year before 20/12'],
    ['ngày 10 của tháng đầu quý sau', 'every quarter by day 10 of the month after'],
    ['Hằng tháng trong năm 2026', 'every month [2026..2026]'],
    ['đầu mỗi quý', 'unstated'],
    ['ngày 10 tháng 3 âm lịch hằng năm', 'unstated'],
    ['Trước ngày 15 hằng tháng, quý', 'every month before day 15 | every quarter before day 15'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('quotas', () => {
  it.each([
    ['01 lớp/năm', 'every year =1 lớp'],
    ['1 lần/năm', 'every year =1 lần'],
    ['Ít nhất 1 lần/năm', 'every year ≥1 lần'],
    ['tối thiểu 02 hội nghị/năm', 'every year ≥2 hội nghị'],
    ['02 lần/quý', 'every quarter =2 lần'],
    ['1 lần/6 tháng', 'every half =1 lần'],
    ['1 lần/năm (Quý II hàng năm)', 'every year Q2 =1 lần'],
    ['mỗi quý một chuyên đề', 'every quarter =1 chuyên đề'],
    ['Mỗi năm ít nhất 02 lớp', 'every year ≥2 lớp'],
    ['Mỗi năm tổ chức 01 hội nghị', 'every year =1 hội nghị'],
    ['Hằng năm tổ chức (01 lần)', 'every year =1 lần'],
    ['mỗi tháng một lần', 'every month =1 lần'],
    ['Mỗi năm 1 lần', 'every year =1 lần'],
    ['1 năm 2 lần', 'every year =2 lần'],
    ['Tối thiểu 01 năm 1 lần', 'every year ≥1 lần'],
    ['01 lần/tuần', 'every week =1 lần'],
    ['Mỗi tháng ít nhất 01 tin, bài', 'every month ≥1 tin, bài'],
    ['2 lần/năm (tháng 6, tháng 12)', 'every year M6+M12 =2 lần'],
    ['Mỗi năm một lần vào Quý IV', 'every year Q4 =1 lần'],
    ['02 lớp/năm, giai đoạn 2026-2030', 'every year =2 lớp [2026..2030]'],
    ['02 lần mỗi năm', 'every year =2 lần'],
    ['01 lần trong năm', 'every year =1 lần'],
    ['Hằng năm đào tạo 35 cán bộ', 'every year (đào tạo 35 cán bộ)'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})
