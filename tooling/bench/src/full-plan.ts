// A plan of any number of pages with all that checks look at on each of them: prose that names bodies, days and documents,
// targets, tasks in rows, money in lines under lines, and at the end who reports when and who is told.
import { docx, paragraph, row, table } from '@tiendo/reader/testing'

const NAMES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế', 'Văn phòng Ủy ban', 'Sở Công Thương', 'Ban Quản lý khu kinh tế']
const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian']
const [TASKS, PROSE, LINES] = [6, 6, 8]

/** No two numbers alike nearby. */
const numberOf = (index: number): number => (index * 7919) % 10_007
const nameOf = (index: number): string => NAMES[index % NAMES.length] ?? ''
const dong = (amount: number): string => `${amount.toLocaleString('vi')} đồng`

const prose = (index: number): string =>
  paragraph(
    `- Giao ${nameOf(index)} chủ trì, phối hợp với ${nameOf(index + 1)} rà soát quy trình số ${numberOf(index)} theo Quyết định số ${numberOf(index)}/QĐ-UBND ngày ${(index % 28) + 1}/${(index % 12) + 1}/2025 của Ủy ban nhân dân tỉnh (chi tiết tại Phụ lục 0${(index % 3) + 1}), bảo đảm đồng bộ, thống nhất, hoàn thành trước ngày ${(index % 28) + 1}/11/2026.`,
  )

const target = (index: number): string =>
  paragraph(`- Đến năm ${2026 + (index % 5)}, tỷ lệ hồ sơ thuộc nhóm ${numberOf(index)} được giải quyết đúng hạn đạt ${60 + (index % 40)}% trở lên.`)

const task = (index: number): string =>
  row(
    `${index + 1}`,
    `Xây dựng quy trình số ${numberOf(index)} về tiếp nhận hồ sơ`,
    nameOf(index),
    `${nameOf(index + 1)}, ${nameOf(index + 2)}`,
    `Báo cáo số ${numberOf(index + 3)}`,
    `Quý ${['I', 'II', 'III', 'IV'][index % 4]}/2026`,
  )

const amountOf = (index: number): number => (numberOf(index) + 1) * 100_000
const money = (page: number): readonly string[] => {
  const parts = Array.from({ length: LINES }, (_, i) => amountOf(page * LINES + i))
  const sum = parts.reduce((all, part) => all + part, 0)
  return [
    paragraph(`${page + 1}. Nhóm việc ${page + 1}: ${dong(sum)}, trong đó:`),
    ...parts.map((part, i) => paragraph(`${page + 1}.${i + 1}. Nội dung ${numberOf(page * LINES + i)}: ${dong(part)} (giao tại Mục ${i + 1}, Phụ lục 02 kèm theo Quyết định số 315/QĐ-UBND ngày 22/12/2025).`)),
  ]
}
const total = (pages: number): number => Array.from({ length: pages * LINES }, (_, i) => amountOf(i)).reduce((all, part) => all + part, 0)

const many = (count: number, made: (index: number) => string | readonly string[]): readonly string[] => Array.from({ length: count }, (_, i) => made(i)).flat()

/** Its total is the sum of its lines less 100.000 đồng. */
export const fullPlan = (pages: number): Uint8Array =>
  docx(
    [
      table(row('ỦY BAN NHÂN DÂN\nTỈNH MẪU\nSố: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTỉnh Mẫu, ngày 15 tháng 01 năm 2026')),
      paragraph('KẾ HOẠCH'),
      paragraph('Chuyển đổi số giai đoạn 2026 - 2030'),
      paragraph('I. MỤC TIÊU'),
      ...many(pages, target),
      paragraph('II. NỘI DUNG'),
      ...many(pages, (page) => [paragraph(`${page + 1}. Nội dung thứ ${page + 1}`), ...many(PROSE, (i) => prose(page * PROSE + i))]),
      paragraph('III. KINH PHÍ'),
      paragraph(`Tổng kinh phí thực hiện là ${dong(total(pages) - 100_000)}, trong đó:`),
      ...many(pages, money),
      paragraph('IV. TỔ CHỨC THỰC HIỆN'),
      paragraph('Các đơn vị báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 15/11 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11 hằng năm.'),
      ...['Nơi nhận:', '- Như trên;', ...NAMES.map((name) => `- ${name};`), '- Lưu: VT.'].map((line) => paragraph(line)),
      paragraph('TM. ỦY BAN NHÂN DÂN'),
      paragraph('CHỦ TỊCH'),
      paragraph('Nguyễn Văn Mẫu'),
      paragraph('PHỤ LỤC. DANH MỤC NHIỆM VỤ'),
      table(row(...HEADER), ...many(pages * TASKS, task)),
    ].join(''),
  )
