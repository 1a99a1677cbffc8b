// One fault put into a plan without faults, and the rule that must find it: document, words, words instead, rule.

import type { FindingRule } from '@tiendo/domain'

export type Fault = readonly [document: string, words: string, instead: string, rule: FindingRule]

const table = '01-tinh-bang.md'
const prose = '02-so-van-xuoi.txt'
const years = '03-xa-theo-nam.txt'
const party = '04-dang-uy.txt'
const page = '05-benh-vien.html'
const annexed = '06-quyet-dinh-kem-phu-luc.txt'

export const faults: readonly Fault[] = [
  [table, 'Tổng kinh phí: 1.250.000.000', 'Tổng kinh phí: 1.150.000.000', 'budget/total-mismatch'],
  [prose, '360 triệu đồng', '36 triệu đồng', 'budget/total-mismatch'],
  [page, '750 triệu đồng', '705 triệu đồng', 'budget/total-mismatch'],
  [annexed, '12,5 tỷ đồng', '11,5 tỷ đồng', 'budget/total-mismatch'],
  [table, '3.2. Luân chuyển sách: 100.000.000', '3.2. Luân chuyển sách: 10.000.000', 'budget/line-mismatch'],
  [years, 'môi trường\t90\t30\t30\t30', 'môi trường\t90\t30\t40\t30', 'budget/year-mismatch'],
  [table, '3. Ngày hội đọc sách, luân chuyển', '4. Ngày hội đọc sách, luân chuyển', 'outline/gap'],
  [party, '\n3\tKiểm tra thu', '\n4\tKiểm tra thu', 'outline/repeated'],
  [prose, 'tỉnh về Chương trình xúc tiến thương mại năm 2026;', 'tỉnh về Chương trình xúc tiến thương mại năm 2026; Quyết định số 2210/QĐ-UBND ngày 22/12/2024;', 'citation/date-conflict'],
  [party, '05-KH/TU ngày 29/12/2025', '05-KH/TU ngày 29/12/2026', 'citation/after-issue'],
  [table, '93/2020/NĐ-CP ngày 18/8/2020', '93/2020/NĐ-CP ngày 18/8/2021', 'citation/year-mismatch'],
  [annexed, '205/TTr-SXD', '205/TTr-SXDD', 'citation/unknown-issuer'],
  [page, 'Số: 75/KH-BVĐK', 'Số:      /KH-BVĐK', 'document/missing-number'],
  [prose, 'ngày 02 tháng 3 năm 2026', 'ngày      tháng 3 năm 2026', 'document/missing-date'],
  [page, 'Kế hoạch gồm 04 nhiệm vụ', 'Kế hoạch gồm 05 nhiệm vụ', 'document/count-mismatch'],
  [party, 'Nơi nhận:\n- Thường trực Tỉnh ủy (để báo cáo),\n- Ủy ban Kiểm tra Đảng ủy,\n- Các ban, Văn phòng Đảng ủy,\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n', '', 'document/no-recipients'],
  [years, '- Phòng Kinh tế, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND xã;\n', '', 'document/recipients-untold'],
  [prose, 'II. NHIỆM VỤ\n', 'II. NHIỆM VỤ\nDanh sách địa điểm tại Phụ lục I kèm theo Kế hoạch này.\n', 'document/annex-absent'],
  [years, 'II. NHIỆM VỤ VÀ TIẾN ĐỘ\n', 'II. NHIỆM VỤ VÀ TIẾN ĐỘ\nKế hoạch thực hiện trong 05 năm (2026 - 2028).\n', 'document/years-count'],
  [table, 'Sở Giáo dục và Đào tạo | Thư viện tỉnh | Báo cáo', ' | Thư viện tỉnh | Báo cáo', 'task/missing-lead'],
  [party, 'Thông báo kết luận\tTháng 9/2026', '\tTháng 9/2026', 'task/no-deliverable'],
  [table, '| Báo cáo kết quả | Quý II/2026 |', '| Báo cáo kết quả | |', 'task/missing-timing'],
  [annexed, '3\tSố hóa hồ sơ cầu, đường\tSở Xây dựng', '3\tSố hóa hồ sơ cầu, đường\tSở Xây dựng; Sở Tài chính', 'task/several-leads'],
  [annexed, '4\tChia sẻ dữ liệu giao thông dùng chung\tSở Khoa học và Công nghệ', '4\tChia sẻ dữ liệu giao thông dùng chung\tCác sở, ban, ngành', 'task/collective-lead'],
  [prose, 'Lập danh sách hợp tác xã tham gia chợ phiên: Trung tâm Khuyến công', 'Lập danh sách hợp tác xã tham gia chợ phiên: Ủy ban nhân dân các xã, phường', 'task/lead-not-assignable'],
  [party, 'Tháng 4/2026', 'Tháng 4/2025', 'timing/past-at-signing'],
  [annexed, 'Quý III/2027', 'Quý III/2029', 'timing/outside-years'],
  [table, '| Tổ chức Ngày hội đọc sách cho học sinh |', '| Hằng năm, tổ chức Ngày hội đọc sách cho học sinh |', 'timing/body-against-column'],
  [years, 'Quý III/2026\n3', 'Quý III\n3', 'timing/no-year'],
  [prose, 'hoàn thành trong quý III/2026', 'hoàn thành kịp thời', 'timing/vague'],
  [table, 'trước ngày 20/12/2026', 'trước ngày 01/12/2026', 'duty/chain-out-of-order'],
  [years, ', báo cáo Ủy ban nhân dân xã trước ngày 15/12 hằng năm', ', định kỳ hằng năm báo cáo Ủy ban nhân dân xã', 'duty/no-day'],
  [table, 'Trước ngày 31/8/2026', 'Trước ngày 31/9/2026', 'text/impossible-date'],
  [years, 'ít nhất 90% hộ gia đình', 'ít nhất 190% hộ gia đình', 'target/over-hundred'],
]
