// What a reviewer reads beside each phrase, in both languages; the Vietnamese one read again means the same.

import { parseTiming } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { timingSentence } from './rule-sentence.ts'

type Row = readonly [phrase: string, vi: string, en: string]

const says = (...[phrase, vi, en]: Row): void => {
  const timing = parseTiming(phrase)
  expect(timingSentence(timing, 'vi')).toBe(vi)
  expect(timingSentence(timing, 'en')).toBe(en)
}

describe('a phrase as a sentence', () => {
  describe('once, in a window', () => {
    it.each<Row>([
      ['Quý 2 năm 2026', 'Quý II/2026', 'Q2 2026'],
      ['Tháng 9-10/2025', 'Tháng 9-10/2025', 'Sep–Oct 2025'],
      ['Quý II-III/2026', 'Quý II-III/2026', 'Q2–Q3 2026'],
      ['Quý III/2024 - Quý I/2025', 'Từ quý III/2024 đến quý I/2025', 'Q3 2024 to Q1 2025'],
      ['6 tháng đầu năm 2026', '6 tháng đầu năm 2026', 'First half of 2026'],
      ['9 tháng đầu năm 2026', '9 tháng đầu năm 2026', 'Jan–Sep 2026'],
      ['Năm 2026', 'Năm 2026', '2026'],
      ['2026-2030', 'Giai đoạn 2026-2030', '2026–2030'],
      ['từ ngày 01/11/2026 đến ngày 15/11/2026', 'Từ ngày 01/11/2026 đến ngày 15/11/2026', '1 Nov 2026 to 15 Nov 2026'],
      ['Quý IV/2026 đến năm 2028', 'Từ đầu quý IV/2026 đến hết năm 2028', 'Q4 2026 to 2028'],
      ['Từ đầu năm 2026 đến hết tháng 6/2026', 'Từ đầu năm 2026 đến hết tháng 6/2026', '2026 to Jun 2026'],
      ['Từ năm 2026', 'Từ năm 2026 trở đi', 'From 2026 on'],
      ['Bắt đầu từ giữa năm 2026', 'Từ giữa năm 2026 trở đi', 'From the middle of 2026 on'],
      ['Từ ngày 01/7/2026 trở đi', 'Từ ngày 01/07/2026 trở đi', 'From 1 Jul 2026 on'],
      ['Từ nay đến hết năm 2030', 'Từ nay đến hết năm 2030', 'From now until the end of 2030'],
      ['Từ ngày ban hành đến ngày 31/12/2026', 'Từ nay đến hết ngày 31/12/2026', 'From now until 31 Dec 2026'],
      [
        'đến năm 2030 và những năm tiếp theo',
        'Đến năm 2030 và những năm tiếp theo',
        'Until 2030 and in the years after',
      ],
      ['Quý IV/2025 ban hành kế hoạch', 'Quý IV/2025: ban hành kế hoạch', 'Q4 2025: ban hành kế hoạch'],
    ])('%s · %s · %s', says)
  })

  describe('once, by a limit', () => {
    it.each<Row>([
      ['30/8/2026', 'Chậm nhất ngày 30/08/2026', 'By 30 Aug 2026'],
      ['Trước 15/11/2026', 'Trước ngày 15/11/2026', 'Before 15 Nov 2026'],
      ['trước 16h30 ngày 10/7/2026', 'Chậm nhất 16h30 ngày 10/07/2026', 'By 16:30 on 10 Jul 2026'],
      ['trước tháng 12/2024', 'Trước tháng 12/2024', 'Before Dec 2024'],
      ['Trước quý II-III/2026', 'Trước quý II-III/2026', 'Before Q2–Q3 2026'],
      ['Hoàn thành trong quý II/2026', 'Chậm nhất trong quý II/2026', 'By the end of Q2 2026'],
      ['Xong trong tháng 5/2026', 'Chậm nhất trong tháng 5/2026', 'By the end of May 2026'],
      [
        'Hoàn thành trong 6 tháng đầu năm 2026',
        'Chậm nhất trong 6 tháng đầu năm 2026',
        'By the end of the first half of 2026',
      ],
      ['đến hết năm 2030', 'Chậm nhất trong năm 2030', 'By the end of 2030'],
      ['Hoàn thành giai đoạn 2026-2028', 'Chậm nhất trong giai đoạn 2026-2028', 'By the end of 2026–2028'],
      ['Hoàn thành Quý II-III/2026', 'Chậm nhất trong quý II-III/2026', 'By the end of Q2–Q3 2026'],
      ['cuối năm 2026', 'Chậm nhất trong năm 2026', 'By the end of 2026'],
      ['Giữa tháng 5/2026', 'Chậm nhất giữa tháng 5/2026', 'By the middle of May 2026'],
      ['đầu năm 2027', 'Chậm nhất đầu năm 2027', 'By the beginning of 2027'],
      [
        'trước ngày cuối cùng của tháng 6/2026',
        'Trước ngày cuối cùng của tháng 6/2026',
        'Before the last day of Jun 2026',
      ],
      [
        'Ban hành kế hoạch trước ngày 15/01/2026',
        'Ban hành kế hoạch: trước ngày 15/01/2026',
        'Ban hành kế hoạch: before 15 Jan 2026',
      ],
      ['từ 8 giờ đến 11 giờ 30 ngày 05/3/2026', '8 giờ đến 11 giờ 30 ngày 05/03/2026', '8:00–11:30 on 5 Mar 2026'],
      ['Chiều ngày 05/3/2026', 'Chậm nhất chiều ngày 05/03/2026', 'By the afternoon of 5 Mar 2026'],
      [
        'Công bố theo thẩm quyền trước ngày 15/12/2026',
        'Công bố theo thẩm quyền: trước ngày 15/12/2026',
        'Công bố theo thẩm quyền: before 15 Dec 2026',
      ],
    ])('%s · %s · %s', says)
  })

  describe('again and again', () => {
    it.each<Row>([
      ['Hàng năm', 'Hằng năm', 'Every year'],
      ['Định kỳ 6 tháng', '6 tháng một lần', 'Every half-year'],
      ['hai năm một lần', '02 năm một lần', 'Every 2 years'],
      ['02 tuần một lần', '02 tuần một lần', 'Every 2 weeks'],
      ['01 lớp/năm', '01 lớp/năm', '1 lớp a year'],
      ['mỗi quý một chuyên đề', '01 chuyên đề/quý', '1 chuyên đề a quarter'],
      ['Ít nhất 2 lần/6 tháng', 'Ít nhất 02 lần/6 tháng', 'At least 2 times a half-year'],
      ['3 lần/2 năm', '03 lần/02 năm', '3 times every 2 years'],
      ['Quý II hàng năm', 'Trong quý II hằng năm', 'In Q2 every year'],
      ['Quý I, III hằng năm', 'Trong quý I và III hằng năm', 'In Q1 and Q3 every year'],
      ['tháng 3, 6, 9, 12 hằng năm', 'Trong tháng 3, 6, 9 và 12 hằng năm', 'In Mar, Jun, Sep and Dec every year'],
      ['6 tháng đầu năm hằng năm', 'Trong 6 tháng đầu năm hằng năm', 'In the first half every year'],
      ['Quý II-III hằng năm', 'Trong quý II-III hằng năm', 'In Q2–Q3 every year'],
      ['từ tháng 9 đến tháng 11 hằng năm', 'Trong tháng 9-11 hằng năm', 'In Sep–Nov every year'],
      ['chậm nhất trong tháng 9 hằng năm', 'Chậm nhất trong tháng 9 hằng năm', 'By the end of Sep every year'],
      ['trước ngày 15/11 hằng năm', 'Trước ngày 15/11 hằng năm', 'Before 15 Nov every year'],
      ['chậm nhất 17 giờ ngày 20/12 hằng năm', 'Chậm nhất 17 giờ ngày 20/12 hằng năm', 'By 17:00 on 20 Dec every year'],
      [
        '31/12 năm trước liền kề',
        'Hằng năm, chậm nhất ngày 31/12 của năm trước liền kề',
        'Every year, by 31 Dec of the year before',
      ],
      [
        'trước ngày 31/01 năm liền kề',
        'Hằng năm, trước ngày 31/01 của năm liền kề',
        'Every year, before 31 Jan of the year after',
      ],
      ['ngày 25 hằng tháng', 'Chậm nhất ngày 25 hằng tháng', 'By day 25 every month'],
      [
        'trước ngày 05 của tháng liền kề',
        'Hằng tháng, trước ngày 05 của tháng liền kề',
        'Every month, before day 5 of the month after',
      ],
      [
        'trước ngày 20 của tháng cuối quý',
        'Hằng quý, trước ngày 20 của tháng cuối quý',
        'Every quarter, before day 20 of its last month',
      ],
      [
        'ngày 10 của tháng đầu quý sau',
        'Hằng quý, chậm nhất ngày 10 của tháng đầu quý sau',
        'Every quarter, by day 10 of the month after',
      ],
      [
        'Định kỳ 6 tháng, trước ngày 20 của tháng cuối kỳ',
        '6 tháng một lần, trước ngày 20 của tháng cuối kỳ',
        'Every half-year, before day 20 of its last month',
      ],
      [
        '02 tuần một lần (trước 16 giờ thứ Sáu)',
        '02 tuần một lần, chậm nhất 16 giờ thứ Sáu',
        'Every 2 weeks, by 16:00 on Friday',
      ],
      ['Thứ Hai hằng tuần', 'Chậm nhất thứ Hai hằng tuần', 'By Monday every week'],
      ['Thứ Sáu tuần cuối hằng tháng', 'Chậm nhất thứ Sáu cuối cùng hằng tháng', 'By the last Friday every month'],
      ['1 lần/năm (Quý II hàng năm)', '01 lần/năm, trong quý II', '1 time a year, in Q2'],
      ['Hằng năm, giai đoạn 2026-2030', 'Hằng năm, giai đoạn 2026-2030', 'Every year, from 2026 to 2030'],
      ['Hằng quý trong năm 2026', 'Hằng quý, trong năm 2026', 'Every quarter, in 2026'],
      [
        'Hằng tháng, từ tháng 3 đến tháng 11/2026',
        'Hằng tháng, từ ngày 01/03/2026 đến ngày 30/11/2026',
        'Every month, from 1 Mar 2026 to 30 Nov 2026',
      ],
      ['Hằng quý, từ quý II/2026', 'Hằng quý, từ ngày 01/04/2026', 'Every quarter, from 1 Apr 2026'],
      [
        'Thứ Sáu hằng tuần, đến hết ngày 30/6/2026',
        'Chậm nhất thứ Sáu hằng tuần (đến hết ngày 30/06/2026)',
        'By Friday every week (until 30 Jun 2026)',
      ],
      [
        'Trước ngày 30/11 hằng năm, từ năm 2026',
        'Trước ngày 30/11 hằng năm, từ năm 2026',
        'Before 30 Nov every year, from 2026',
      ],
      [
        'trong 6 tháng cuối năm hằng năm (đến năm 2030)',
        'Trong 6 tháng cuối năm hằng năm (đến hết năm 2030)',
        'In the second half every year, until the end of 2030',
      ],
      ['Báo cáo định kỳ hằng quý', 'Báo cáo: hằng quý', 'Báo cáo: every quarter'],
      [
        'thứ Ba tuần thứ hai hằng tháng',
        'Chậm nhất thứ Ba lần thứ hai hằng tháng',
        'By the second Tuesday every month',
      ],
      ['thứ Hai đầu tiên của quý', 'Chậm nhất thứ Hai đầu tiên hằng quý', 'By the first Monday every quarter'],
      ['Chiều thứ Sáu hằng tuần', 'Chậm nhất chiều thứ Sáu hằng tuần', 'By the afternoon of Friday every week'],
      [
        'Thứ Hai, thứ Tư hằng tuần',
        'Chậm nhất thứ Hai hằng tuần; chậm nhất thứ Tư hằng tuần',
        'By Monday every week; by Wednesday every week',
      ],
    ])('%s · %s · %s', says)
  })

  describe('no date', () => {
    it.each<Row>([
      ['Thường xuyên', 'Thường xuyên', 'At all times, never due'],
      ['Tuyên truyền thường xuyên', 'Tuyên truyền: thường xuyên', 'Tuyên truyền: at all times, never due'],
      ['đột xuất khi có yêu cầu', 'Đột xuất, khi có yêu cầu', 'On demand'],
      ['theo kế hoạch được phê duyệt', 'Theo kế hoạch được phê duyệt', 'As set by another plan'],
      ['kịp thời', 'Không nêu thời hạn hoặc chưa hiểu được', 'No deadline stated or understood'],
    ])('%s · %s · %s', says)
  })

  describe('waiting for an event', () => {
    it.each<Row>([
      ['Sau khi Trung ương ban hành Đề án', 'Sau khi Trung ương ban hành Đề án', 'After “Trung ương ban hành Đề án”'],
      ['Ngay sau Đại hội', 'Sau Đại hội', 'After “Đại hội”'],
      ['Ngay sau khi ban hành Kế hoạch', 'Sau khi ban hành kế hoạch', 'After the plan is issued'],
      [
        '100 ngày kể từ ngày ban hành Kế hoạch',
        'Trong thời hạn 100 ngày kể từ ngày ban hành kế hoạch',
        'Within 100 days of the day the plan is issued',
      ],
      [
        'trong vòng 5 ngày làm việc kể từ ngày nhận đủ hồ sơ',
        'Trong thời hạn 05 ngày làm việc kể từ khi nhận đủ hồ sơ',
        'Within 5 working days of “nhận đủ hồ sơ”',
      ],
      [
        '02 tuần sau hội nghị tổng kết',
        'Trong thời hạn 02 tuần kể từ hội nghị tổng kết',
        'Within 2 weeks of “hội nghị tổng kết”',
      ],
      ['5 ngày kể từ ngày 01/7/2026', 'Trong thời hạn 05 ngày kể từ ngày 01/07/2026', 'Within 5 days of 1 Jul 2026'],
      [
        'trong thời hạn 10 ngày làm việc',
        'Trong thời hạn 10 ngày làm việc (văn bản không nêu tính từ thời điểm nào)',
        'Within 10 working days (from when is not said)',
      ],
      [
        'Trước khi hết nhiệm kỳ 30 ngày làm việc',
        'Chậm nhất 30 ngày làm việc trước khi hết nhiệm kỳ',
        'At least 30 working days before “hết nhiệm kỳ”',
      ],
      ['trước hội nghị 05 ngày', 'Chậm nhất 05 ngày trước ngày hội nghị', 'At least 5 days before “hội nghị”'],
      [
        'Trước 10 ngày so với ngày 15/3/2026',
        'Trước 10 ngày so với ngày 15/03/2026',
        'At least 10 days before 15 Mar 2026',
      ],
      [
        '10 ngày trước ngày ban hành Kế hoạch',
        'Chậm nhất 10 ngày trước ngày ban hành kế hoạch',
        'At least 10 days before the day the plan is issued',
      ],
    ])('%s · %s · %s', says)
  })

  describe('several parts', () => {
    it.each<Row>([
      [
        'Quý IV/2026 ban hành kế hoạch. Triển khai các hoạt động theo Kế hoạch',
        'Quý IV/2026: ban hành kế hoạch; Triển khai các hoạt động: theo kế hoạch được phê duyệt',
        'Q4 2026: ban hành kế hoạch; Triển khai các hoạt động: as set by another plan',
      ],
      [
        'Ban hành quy chế trong tháng 02/2027 và tổ chức thực hiện',
        'Ban hành quy chế: chậm nhất trong tháng 2/2027; tổ chức thực hiện: không nêu thời hạn hoặc chưa hiểu được',
        'Ban hành quy chế: by the end of Feb 2027; tổ chức thực hiện: no deadline stated or understood',
      ],
      [
        'Quý I/2026 (cấp tỉnh), Quý II/2026 (cấp xã)',
        'Quý I/2026: cấp tỉnh; quý II/2026: cấp xã',
        'Q1 2026: cấp tỉnh; Q2 2026: cấp xã',
      ],
      [
        'Đến hết năm 2026 đạt 60%, đến năm 2030 đạt 100%',
        'Đạt 60%: chậm nhất trong năm 2026; đạt 100%: chậm nhất trong năm 2030',
        'Đạt 60%: by the end of 2026; đạt 100%: by the end of 2030',
      ],
      [
        'Thường xuyên; báo cáo trước ngày 15/11 hằng năm',
        'Thường xuyên; báo cáo: trước ngày 15/11 hằng năm',
        'At all times, never due; báo cáo: before 15 Nov every year',
      ],
      [
        'Khảo sát: chưa xác định thời gian; quý II/2026: nghiệm thu',
        'Khảo sát: không nêu thời hạn hoặc chưa hiểu được; quý II/2026: nghiệm thu',
        'Khảo sát: no deadline stated or understood; Q2 2026: nghiệm thu',
      ],
    ])('%s · %s · %s', says)
  })
})
