// Phrases that wait, that have no date, that hold several parts, and those that must not be read as dates.

import { describe, expect, it } from 'vitest'
import { parseTiming } from './parse.ts'
import { brief } from './testing/brief.ts'

const read = (phrase: string) => brief(parseTiming(phrase).rules)

describe('waiting for an event', () => {
  it.each([
    ['trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản', '5 workingDay after “nhận được văn bản”'],
    ['100 ngày kể từ ngày ban hành Kế hoạch', '100 day after issued'],
    ['Trong thời hạn 30 ngày kể từ ngày Kế hoạch này được ban hành', '30 day after issued'],
    ['trong 15 ngày kể từ ngày ký', '15 day after issued'],
    ['chậm nhất 10 ngày làm việc sau khi kết thúc đợt kiểm tra', '10 workingDay after “kết thúc đợt kiểm tra”'],
    ['Sau 03 tháng kể từ khi có hướng dẫn của cơ quan cấp trên', '3 month after “có hướng dẫn của cơ quan cấp trên”'],
    ['02 tuần sau khi nghiệm thu', '2 week after “nghiệm thu”'],
    ['trong vòng 20 (hai mươi) ngày kể từ ngày 01/7/2026', '20 day after 2026-07-01'],
    ['Sau khi Trung ương ban hành Đề án', 'after “Trung ương ban hành Đề án”'],
    ['ngay sau khi Đề án được phê duyệt', 'after “Đề án được phê duyệt”'],
    ['Ngay sau khi ban hành Kế hoạch', 'after issued'],
    ['ngay khi có kết quả', 'after “có kết quả”'],
    ['Trước khi hết nhiệm kỳ 30 ngày làm việc', '-30 workingDay after “hết nhiệm kỳ”'],
    ['chậm nhất 05 ngày trước khi khai mạc', '-5 day after “khai mạc”'],
    ['trong thời hạn 10 ngày làm việc', '10 workingDay after unsaid'],
    ['Không quá 5 ngày', '5 day after unsaid'],
    ['Khi có hướng dẫn của Trung ương', 'after “có hướng dẫn của Trung ương”'],
    ['Thực hiện khi Luật có hiệu lực', 'after “Luật có hiệu lực”'],
    ['Sau khi được phê duyệt', 'after “được phê duyệt”'],
    ['Sau Đại hội', 'after “Đại hội”'],
    ['Trước khi trình HĐND tỉnh', '-1 day after “trình HĐND tỉnh”'],
    ['chậm nhất 03 ngày làm việc, kể từ ngày nhận được báo cáo', '3 workingDay after “nhận được báo cáo”'],
    ['Quý I/2026 (sau khi có hướng dẫn của Bộ)', 'within 2026-Q1 | after “có hướng dẫn của Bộ”'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('no date', () => {
  it.each([
    ['Thường xuyên', 'continuous'],
    ['thường xuyên, liên tục', 'continuous'],
    ['Thường xuyên trong năm', 'continuous'],
    ['Thực hiện thường xuyên', 'continuous'],
    ['Hằng ngày', 'continuous'],
    ['khi có yêu cầu', 'onDemand'],
    ['Đột xuất', 'onDemand'],
    ['Đột xuất khi có dấu hiệu vi phạm', 'onDemand'],
    ['Theo yêu cầu của cơ quan có thẩm quyền', 'onDemand'],
    ['theo kế hoạch được phê duyệt', 'perPlan'],
    ['Theo tiến độ Đề án', 'perPlan'],
    ['Theo kế họach được duyệt', 'perPlan'],
    ['Theo Kế hoạch thanh tra năm 2027 của tỉnh', 'perPlan'],
    ['Theo kế hoạch hằng năm được phê duyệt', 'perPlan'],
    ['Theo kế hoạch được duyệt hoặc đột xuất khi có yêu cầu', 'perPlan | onDemand'],
    ['Thường xuyên; đột xuất khi có yêu cầu', 'continuous | onDemand'],
    ['kịp thời', 'unstated'],
    ['theo quy định', 'unstated'],
    ['Định kỳ theo quy định', 'unstated'],
    ['', 'unstated'],
    ['   ', 'unstated'],
    ['-', 'unstated'],
    ['Năm học 2026-2027', 'unstated'],
    ['nhiệm kỳ 2026-2031', 'unstated'],
    ['tại kỳ họp cuối năm 2026', 'unstated'],
    ['trước Tết Nguyên đán', 'unstated'],
    ['ngày 10/3 âm lịch', 'unstated'],
  ])('%j → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('dates of other documents are never deadlines', () => {
  it.each([
    ['Theo Quyết định số 12/QĐ-UBND ngày 17/10/2025', 'perPlan'],
    ['Theo Quyết định số 12/QĐ-UBND ngày 17/10/2025, trước ngày 30/6/2026', 'perPlan | before 2026-06-30'],
    ['Công văn của Bộ Nội vụ ngày 12/3/2026', 'unstated'],
    ['Quyết định số 12/QĐ-UBND (17/10/2025)', 'unstated'],
    ['Nghị quyết số 15/NQ-HĐND, ngày 10 tháng 12 năm 2025', 'unstated'],
    ['Thực hiện Quyết định số 12/QĐ-UBND ngày 17/10/2025 của UBND tỉnh', 'unstated'],
    ['Theo các mốc thời gian tại Chương trình số 71/CTr-UBND ngày 05/8/2025', 'perPlan'],
    ['Thực hiện Nghị quyết số 09-NQ/TU ngày 01/3/2026 trong Quý III/2026', 'within 2026-Q3 (Thực hiện Nghị quyết số 09-NQ/TU ngày 01/3/2026)'],
    ['Triển khai Nghị định số 52/2025/NĐ-CP ngày 28/5/2025 trước ngày 01/6/2026', 'before 2026-06-01 (Triển khai Nghị định số 52/2025/NĐ-CP ngày 28/5/2025)'],
    ['Quyết định số 5/QĐ-UBND của UBND tỉnh Mẫu ngày 01/02/2026, hoàn thành trước ngày 30/6/2026', 'before 2026-06-30 (Quyết định số 5/QĐ-UBND của UBND tỉnh Mẫu ngày 01/02/2026)'],
    ['Theo Thông báo ngày 12/3/2026 của Văn phòng', 'perPlan'],
    ['Quyết định số 15 (17/10/2025)', 'unstated'],
    ['Thực hiện Chỉ thị số 38-CT/TW ngày 30/7/2024 của Ban Mẫu về đẩy mạnh công tác mẫu, đo lường đến năm 2030 và những năm tiếp theo', 'unstated'],
    ['Quý III/2026 thực hiện Nghị quyết số 12-NQ/TU về chuyển đổi số đến năm 2030', 'within 2026-Q3 (thực hiện Nghị quyết số 12-NQ/TU về chuyển đổi số đến năm 2030)'],
    ['Quyết định số 5/QĐ-UBND về quy chế, triển khai giai đoạn 2026-2030', 'within 2026..2030 (Quyết định số 5/QĐ-UBND về quy chế, triển khai)'],
    ['Kế hoạch số 15 ngày 02/02/2026', 'unstated'],
    ['Ban hành Quyết định (30/6/2026)', 'by 2026-06-30 (Ban hành Quyết định)'],
    ['NQ/TW, ngày 01/11/2012 của Ban Chấp hành', 'unstated'],
    ['ngày 29/12/2025 của Sở Tài chính về việc giao dự toán', 'unstated'],
    ['Tỉnh Mẫu, ngày 06 tháng 02 năm 2026', 'unstated'],
    ['Biên bản làm việc với Sở Mẫu ngày 15/4/2026', 'unstated'],
    ['Số liệu tính đến ngày 31/12/2025', 'unstated'],
    ['Hằng năm theo Quyết định số 12/QĐ-UBND, ngày 05 tháng 02 năm 2025', 'every year | perPlan'],
    ['Theo Kế hoạch số 15/KH-UBND (05/02/2025), trước tháng 6/2026', 'perPlan | before 2026-06 = 2026-06-01'],
    ['Sau khi Đề án được duyệt theo Kế hoạch số 15/KH-UBND (05/02/2025)', 'after “Đề án được duyệt” | perPlan'],
    ['Theo Quyết định số 12/QĐ-UBND ngày 05/02/2025 của UBND tỉnh, Ngày 20 tháng 7, năm 2029', 'perPlan | by 2029-07-20'],
    ['Căn cứ Luật Đầu tư công năm 2024, các sở báo cáo hằng quý, từ năm 2027', 'perPlan | every quarter [2027..] (các sở báo cáo)'],
    ['Rà soát theo Luật Đầu tư công năm 2024', 'perPlan (Rà soát)'],
    ['Tổng kết giai đoạn 2021-2025', 'unstated'],
    ['Xây dựng kế hoạch năm 2027', 'unstated'],
    ['Xây dựng kế hoạch năm 2027 trước ngày 15/12/2026', 'before 2026-12-15 (Xây dựng kế hoạch năm 2027)'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('several parts', () => {
  it.each([
    [
      'Quý I/2027 ban hành chương trình. Triển khai các hoạt động cụ thể theo Chương trình',
      'within 2027-Q1 (ban hành chương trình) | perPlan (Triển khai các hoạt động cụ thể)',
    ],
    ['Ban hành quy chế trong tháng 02/2027 và tổ chức thực hiện', 'by 2027-02 = 2027-02-28 (Ban hành quy chế) | unstated (tổ chức thực hiện)'],
    ['Phê duyệt danh mục trong quý I hằng năm; khảo sát theo kế hoạch và đột xuất.', 'every year Q1 (Phê duyệt danh mục) | perPlan (khảo sát) | onDemand'],
    [
      'Duyệt đề cương trong tháng 02/2027, khảo sát chậm nhất trong tháng 5/2027 và nghiệm thu chậm nhất trong tháng 10/2027',
      'by 2027-02 = 2027-02-28 (Duyệt đề cương) | by 2027-05 = 2027-05-31 (khảo sát) | by 2027-10 = 2027-10-31 (nghiệm thu)',
    ],
    ['Thường xuyên; báo cáo trước ngày 15/11 hằng năm', 'continuous | every year before 15/11 (báo cáo)'],
    ['Quý II/2026: trình dự thảo; Quý III/2026: ban hành', 'within 2026-Q2 (trình dự thảo) | within 2026-Q3 (ban hành)'],
    ['Thường xuyên, hằng năm', 'continuous | every year'],
    ['Công bố theo thẩm quyền trước ngày 15/12/2026', 'before 2026-12-15 (Công bố theo thẩm quyền)'],
    ['Hằng năm, quý I, III: rà soát', 'every year Q1+Q3 (rà soát)'],
    ['“Quý II/2026”', 'within 2026-Q2'],
    ['Kiểm tra định kỳ và đột xuất', 'onDemand (Kiểm tra)'],
    ['Trước ngày cuối cùng của quý III/2026: báo cáo 6 tháng', 'before 2026-Q3 = 2026-09-30 (báo cáo 6 tháng)'],
    ['Công bố theo thẩm quyền không quá 05 ngày kể từ ngày ký', '5 day after issued (Công bố theo thẩm quyền)'],
    ['Tổ chức thực hiện theo yêu cầu', 'onDemand (Tổ chức thực hiện)'],
    ['Rà soát: hoàn thành trước tháng 6/2026', 'before 2026-06 = 2026-06-01 (Rà soát)'],
    ['Hồ sơ chưa hoàn thành trước tháng 6/2026', 'before 2026-06 = 2026-06-01 (Hồ sơ chưa hoàn thành)'],
    ['Thời gian thực hiện: tháng 12/2025: nghiệm thu', 'within 2025-12 (nghiệm thu)'],
    ['Trong thời hạn 05 ngày làm việc sau Đại hội,', '5 workingDay after “Đại hội”'],
    ['Công bố theo thẩm quyền: theo kế hoạch được phê duyệt', 'perPlan (Công bố theo thẩm quyền)'],
    ['Quý IV/2026: công bố theo thẩm quyền', 'within 2026-Q4 (công bố theo thẩm quyền)'],
    ['Quý II/2026: khảo sát; nghiệm thu: chưa xác định thời gian', 'within 2026-Q2 (khảo sát) | unstated (nghiệm thu)'],
    ['Chậm nhất 24 giờ chủ nhật hằng tuần', 'every week by Sun at 24 giờ'],
    ['Không nêu thời hạn', 'unstated'],
    ['Hoàn thành việc rà soát trước ngày 30/6/2026', 'before 2026-06-30 (rà soát)'],
    ['Hoàn thành năm 2026, tổng kết năm 2027', 'by 2026 = 2026-12-31'],
    ['Đến hết năm 2026 đạt 60%, đến năm 2030 đạt 100%', 'by 2026 = 2026-12-31 (đạt 60%) | by 2030 = 2030-12-31 (đạt 100%)'],
    ['Khởi công quý II/2026, hoàn thành quý IV/2027', 'by 2026-Q2 = 2026-06-30 (Khởi công) | by 2027-Q4 = 2027-12-31'],
    ['Theo Kế hoạch của UBND tỉnh, hoàn thành trước ngày 30/6/2026', 'perPlan | before 2026-06-30'],
    ['Quý I/2026 (cấp tỉnh), Quý II/2026 (cấp xã)', 'within 2026-Q1 (cấp tỉnh) | within 2026-Q2 (cấp xã)'],
    ['Cấp tỉnh: Quý I/2026; cấp xã: Quý II/2026', 'within 2026-Q1 (Cấp tỉnh) | within 2026-Q2 (cấp xã)'],
    ['trước ngày 15/12 hằng năm và đột xuất khi có yêu cầu', 'every year before 15/12 | onDemand'],
    ['Bắt đầu từ Quý I/2026 và hoàn thành trong Quý IV/2026', 'within 2026-Q1.. | by 2026-Q4 = 2026-12-31'],
  ])('%s → %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })
})

describe('how it is written does not matter', () => {
  const same = 'every year before 15/11'
  it.each([
    ['trước  ngày   15/11\u00a0hằng năm'],
    ['trước ngày 15/11 hằng năm'.normalize('NFD')],
    ['TRƯỚC NGÀY 15/11 HẰNG NĂM'],
    ['Trước ngày 15/11\nhằng năm'],
    ['**Trước ngày 15/11 hằng năm**'],
    ['trước ngày 15 / 11 hằng năm.'],
    ['trước ngày 15/11 \u200bhằng năm;'],
  ])('%j', (phrase) => {
    expect(read(phrase)).toBe(same)
  })

  it('keeps the phrase exactly as it was written', () => {
    const phrase = ' Quý  II/2026 '
    expect(parseTiming(phrase).phrase).toBe(phrase)
  })
})

describe('what is no date is not made into one', () => {
  it.each([
    ['31/02/2026'],
    ['ngày 31 tháng 02 năm 2026'],
    ['trước ngày 31/11/2026'],
    ['Tháng 13/2026'],
    ['Quý V/2026'],
    ['Quý IIII/2026'],
    ['từ năm 2030 đến năm 2026'],
    ['25/2026/2'],
    ['2026/QĐ'],
    ['100% hồ sơ'],
    ['35/40 đơn vị'],
    ['1.234.567 đồng'],
  ])('%s → unstated', (phrase) => {
    expect(read(phrase)).toBe('unstated')
  })
})
