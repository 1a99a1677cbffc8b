// A plan of any number of pages as a Word file, as ministries write them: a letterhead, parts with prose, and a table of
// three tasks a page.
import { docx, paragraph, row, table } from '@tiendo/reader/testing'

const NAMES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế', 'Văn phòng Ủy ban', 'Sở Công Thương']
const [TASKS, PARAGRAPHS] = [3, 8]
const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian']

/** No two numbers alike nearby, so that the file does not pack to next to nothing. */
const numberOf = (index: number): number => (index * 7919) % 10_007
const nameOf = (index: number): string => NAMES[index % NAMES.length] ?? ''

const prose = (index: number): string =>
  paragraph(
    `- Các đơn vị rà soát, hoàn thiện quy trình số ${numberOf(index)} về quản lý, vận hành cơ sở dữ liệu dùng chung, bảo đảm đồng bộ, thống nhất, kịp thời báo cáo khó khăn, vướng mắc trong quá trình thực hiện (bước ${numberOf(index + 1)}). Giao ${nameOf(index)} chủ trì, phối hợp với ${nameOf(index + 1)} tham mưu, đề xuất.`,
  )

const task = (index: number): string =>
  row(
    `${index + 1}`,
    `Rà soát, hoàn thiện quy trình số ${numberOf(index)} về tiếp nhận hồ sơ`,
    nameOf(index),
    `${nameOf(index + 1)}, ${nameOf(index + 2)}`,
    `Báo cáo số ${numberOf(index + 3)}`,
    `Quý ${['I', 'II', 'III', 'IV'][index % 4]}/2026`,
  )

export const longDocx = (pages: number): Uint8Array =>
  docx(
    [
      table(row('ỦY BAN NHÂN DÂN\nTỈNH MẪU\nSố: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTỉnh Mẫu, ngày 15 tháng 01 năm 2026')),
      paragraph('KẾ HOẠCH'),
      paragraph('Chuyển đổi số năm 2026'),
      ...Array.from({ length: pages }, (_, page) => [
        paragraph(`${page + 1}. Nội dung thứ ${page + 1}`),
        ...Array.from({ length: PARAGRAPHS }, (_line, i) => prose(page * PARAGRAPHS + i)),
      ]).flat(),
      paragraph('PHỤ LỤC. DANH MỤC NHIỆM VỤ'),
      table(row(...HEADER), ...Array.from({ length: pages * TASKS }, (_, i) => task(i))),
      paragraph('TM. ỦY BAN NHÂN DÂN'),
      paragraph('CHỦ TỊCH'),
    ].join(''),
  )
