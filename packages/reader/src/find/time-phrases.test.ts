import { describe, expect, it } from 'vitest'
import { mainPhrase } from './time-phrases.ts'

const phraseIn = (text: string): string | null => {
  const phrase = mainPhrase(text)
  return phrase === null ? null : text.slice(phrase.from, phrase.to)
}

describe('the phrase that says when', () => {
  it.each([
    ['Lập danh sách cầu treo (hoàn thành trong quý II/2026).', 'hoàn thành trong quý II/2026'],
    ['Soạn quy chế năm 2027, hoàn thành trước tháng 10/2026', 'hoàn thành trước tháng 10/2026'],
    ['Định kỳ hằng năm gửi báo cáo trước ngày 25 tháng 11 hằng năm để tổng hợp', 'trước ngày 25 tháng 11 hằng năm'],
    ['định kỳ hàng năm (trước ngày 10/12) báo cáo', 'định kỳ hàng năm (trước ngày 10/12)'],
    ['gửi chậm nhất ngày 15/01/2026', 'chậm nhất ngày 15/01/2026'],
    ['báo cáo trước 15 giờ 00 ngày 14 hằng tháng', 'trước 15 giờ 00 ngày 14 hằng tháng'],
    ['Cập nhật số liệu vào 16h00 hằng ngày.', 'vào 16h00 hằng ngày'],
    ['xong trong quý II năm 2026', 'xong trong quý II năm 2026'],
    ['Phát thanh mỗi tháng một chủ đề', 'mỗi tháng một chủ đề'],
    ['kiểm tra thường xuyên, đột xuất các chợ khi có yêu cầu', 'thường xuyên, đột xuất các chợ khi có yêu cầu'],
    ['Trình văn bản khi có yêu cầu.', 'khi có yêu cầu'],
    ['Năm 2026 tập trung sửa cầu', 'Năm 2026'],
    ['trong năm 2026 và các năm tiếp theo', 'trong năm 2026 và các năm tiếp theo'],
    ['tổ chức 02 lớp/năm cho các xã', '02 lớp/năm'],
    ['trong thời hạn 10 ngày làm việc kể từ ngày ký', 'trong thời hạn 10 ngày làm việc kể từ ngày ký'],
    ['theo Quyết định số 12/QĐ-UBND ngày 03/02/2025 của tỉnh', null],
    ['Ban hành quy chế, sau khi Bộ có hướng dẫn.', 'sau khi Bộ có hướng dẫn'],
    ['Sau khi nghe các sở trình bày, Chủ tịch kết luận', null],
    ['báo cáo chậm nhất 10 ngày sau khi kết thúc hội chợ.', 'chậm nhất 10 ngày sau khi kết thúc hội chợ'],
    ['Mua thiết bị trong giai đoạn 2026 - 2028, theo quy định', 'trong giai đoạn 2026 - 2028'],
    ['Lập quy chuẩn; hoàn thành năm 2027.', 'hoàn thành năm 2027'],
    ['Thăm các hộ. Ban Mẫu chủ trì; tháng 12/2026.', 'tháng 12/2026'],
    ['Ban Mẫu tổ chức hội chợ, tháng 11/2026.', 'tháng 11/2026'],
    ['Theo số liệu của tháng 11/2026 lập báo cáo', null],
    ['Ban Mẫu tổ chức ngày hội vào thứ Ba, ngày 20/10/2026.', 'vào thứ Ba, ngày 20/10/2026'],
    ['báo cáo vào thứ Sáu hằng tuần', 'vào thứ Sáu hằng tuần'],
    ['báo cáo trước ngày 05 tháng đầu quý sau để tổng hợp', 'trước ngày 05 tháng đầu quý sau'],
    ['Tập huấn cho phụ huynh trong tuần đầu năm học.', 'trong tuần đầu năm học'],
    ['Tháng 8/2026: Sơn cầu treo', 'Tháng 8/2026'],
    ['- Ngày 29/8/2026: Thử tải cầu treo', 'Ngày 29/8/2026'],
    ['20 giờ 00 ngày 01/9/2026: Thông cầu, kiểm tra thường xuyên', '20 giờ 00 ngày 01/9/2026'],
    ['Sáng 02/9/2026: Dâng hoa', 'Sáng 02/9/2026'],
    ['Ngày 29/8/2026 cầu treo gãy', null],
    ['Neo thuyền, hoàn thành trước 12 giờ 00 ngày 09/9/2026.', 'hoàn thành trước 12 giờ 00 ngày 09/9/2026'],
    ['cấm cầu từ 06 giờ 00 ngày 09/9/2026.', 'từ 06 giờ 00 ngày 09/9/2026'],
    ['gửi đề cương trước mỗi đợt kiểm tra ít nhất 10 ngày.', 'trước mỗi đợt kiểm tra ít nhất 10 ngày'],
    ['báo lịch ít nhất 03 ngày làm việc trước khi kiểm tra.', 'ít nhất 03 ngày làm việc trước khi kiểm tra'],
    ['Sửa cầu treo', null],
  ])('%s', (text, expected) => {
    expect(phraseIn(text)).toBe(expected)
  })
})
