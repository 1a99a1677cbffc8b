// Words that plans are made of in tests: of administration in general, no body or place that exists.

import fc from 'fast-check'

const VERBS = ['Khảo sát', 'Xây dựng', 'Rà soát', 'Tổ chức tập huấn', 'Sửa chữa', 'Tham mưu ban hành', 'Cập nhật', 'Hoàn thiện']
const OBJECTS = [
  'quy trình vận hành hồ chứa', 'danh mục công trình cầu treo', 'cơ sở dữ liệu hộ kinh doanh', 'hồ sơ nghiệm thu đường thôn',
  'quy chế phối hợp trực ban', 'bộ tiêu chí chợ an toàn', 'nội dung truyền thông phòng cháy', 'tài liệu hướng dẫn cán bộ cấp xã',
]
const TAILS = ['', ' trên địa bàn', ' theo quy định', ' bảo đảm đúng yêu cầu', ' đối với các xã vùng cao', ' giai đoạn 2026 - 2030']
const BODIES = [
  'Phòng Kỹ thuật', 'Phòng Kế hoạch', 'Văn phòng Sở', 'Sở Xây dựng', 'Sở Tài chính', 'Công an tỉnh', 'Thanh tra tỉnh',
  'Ban Quản lý dự án', 'Trung tâm Lưu trữ', 'Phòng Văn hóa - Xã hội',
]
const TIMES = ['Quý I/2026', 'Quý III/2026', 'Tháng 6/2026', 'Trước ngày 30/6/2026', 'Năm 2026', 'Tháng 10/2026']
const RESULTS = ['Báo cáo', 'Kế hoạch', 'Quyết định ban hành', 'Hồ sơ', 'Tài liệu', 'Biên bản nghiệm thu']
const GROUPS = ['Công tác chuẩn bị', 'Hạ tầng kỹ thuật', 'Tuyên truyền, tập huấn', 'Kiểm tra, đánh giá']
const PROSE = [
  'Nâng cao chất lượng phục vụ người dân trên địa bàn.',
  'Bảo đảm thống nhất, đồng bộ và đúng tiến độ trong toàn ngành.',
  'Phát huy vai trò của người đứng đầu các đơn vị.',
]

const from = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words)

export const titles = fc.tuple(from(VERBS), from(OBJECTS), from(TAILS)).map(([verb, object, tail]) => `${verb} ${object}${tail}`)
export const bodies = from(BODIES)
export const times = from(TIMES)
export const results = from(RESULTS)
export const groups = from(GROUPS)
export const prose = from(PROSE)
