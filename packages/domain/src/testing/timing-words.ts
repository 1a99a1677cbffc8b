// Plain words that timing rules are made of: what a part is for, what is awaited, what is counted, hours. Some hold a
// date of another document, a number, or a period that names a thing: nothing may be read out of them.

import type { Choices } from './random.ts'

const deeds = [
  'Ban hành',
  'xây dựng',
  'trình',
  'rà soát, cập nhật',
  'Tham mưu, đề xuất',
  'tổng hợp',
  'công bố',
  'nghiệm thu',
  'Kiểm tra, giám sát',
  'đôn đốc',
  'hướng dẫn',
  'bồi dưỡng',
  'Số hoá',
  'hoàn thiện',
  'phối hợp triển khai',
  'tuyên truyền về',
] as const

const things = [
  'danh mục dịch vụ công',
  'quy chế phối hợp',
  'quy định về quản lý chất lượng',
  'cơ sở dữ liệu chuyên ngành',
  '02 mô hình điểm',
  'ít nhất 50% hồ sơ',
  'các văn bản có liên quan',
  'nội dung đào tạo (nếu có)',
  'công tác bảo đảm an toàn thông tin',
  'Hội thi cấp tỉnh',
  'kết quả thực hiện Nghị quyết số 57-NQ/TW',
  'nhiệm vụ tại Phụ lục II',
  'định mức kinh tế - kỹ thuật',
  'hồ sơ, thủ tục theo thẩm quyền',
  'chương trình học tập suốt đời',
  'phương án phòng, chống thiên tai',
] as const

const whole = [
  'Ban hành kế hoạch',
  'Xây dựng kế hoạch năm 2027',
  'trình dự thảo',
  'Báo cáo kết quả về Sở Khoa học và Công nghệ',
  'báo cáo 6 tháng',
  'gửi báo cáo về UBND tỉnh',
  'tổ chức thực hiện',
  'Triển khai các hoạt động cụ thể',
  'Thực hiện Nghị quyết số 09-NQ/TU ngày 01/3/2026',
  'Tổng kết giai đoạn 2021-2025',
  'khảo sát',
  'cấp tỉnh',
  'cấp xã',
  'đạt 60%',
  'tập huấn (trực tuyến và trực tiếp)',
  'công bố theo thẩm quyền',
  'Sơ kết 5 năm thực hiện Đề án',
  'khen thưởng tổ chức, cá nhân có thành tích',
] as const

/** What a part is for. */
export const aPurpose = (choose: Choices): string =>
  choose.chance(40)
    ? choose.one('Ban hành kế hoạch', ...whole)
    : `${choose.one('rà soát', ...deeds)} ${choose.one('danh mục', ...things)}`

const actors = ['Trung ương', 'Hội đồng nhân dân tỉnh', 'Bộ Nội vụ', 'cơ quan có thẩm quyền', 'Chính phủ'] as const
const acts = ['ban hành', 'phê duyệt', 'thông qua', 'có ý kiến về', 'công bố', 'hướng dẫn thực hiện'] as const
const papers = ['Đề án', 'Nghị quyết', 'Luật', 'Chiến lược', 'bộ chỉ số', 'Thông tư số 01/2026/TT-BNV'] as const

const happenings = [
  'Đề án được phê duyệt',
  'có hướng dẫn của Bộ Nội vụ',
  'nhận được văn bản đề nghị',
  'nhận đủ hồ sơ hợp lệ',
  'hết nhiệm kỳ',
  'kết thúc đợt kiểm tra',
  'ký hợp đồng',
  'Luật có hiệu lực thi hành',
  'Đại hội',
  'hội nghị tổng kết',
  'khai mạc',
  'sáp nhập các sở, ban, ngành',
] as const

/** What is awaited: something that happens, or a gathering. */
export const anEvent = (choose: Choices): string =>
  choose.chance(60)
    ? choose.one('hết nhiệm kỳ', ...happenings)
    : `${choose.one('Quốc hội', ...actors)} ${choose.one('ban hành', ...acts)} ${choose.one('Đề án', ...papers)}`

export const counted = [
  'lần',
  'lớp',
  'đợt',
  'cuộc',
  'cuộc họp',
  'hội nghị',
  'hội thảo',
  'chuyên đề',
  'buổi',
  'báo cáo',
  'tin, bài',
  'phóng sự',
  'mô hình',
] as const

export const hours = [
  '16 giờ',
  '16h30',
  '8 giờ 30',
  '17:00',
  "17h00'",
  '16 giờ 30 phút',
  '24 giờ',
  '9h',
  '10 giờ sáng',
  'chiều',
  '8h00-11h30',
  '8 giờ đến 17 giờ',
] as const
