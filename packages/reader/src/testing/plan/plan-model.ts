// Whole plans: letterhead, title, parts in prose, a table of tasks, what it costs, who reports when, and the foot.

import fc from 'fast-check'
import { cellAt, plain, type ModelParagraph, type ModelTable, type PlanModel } from './model.ts'
import { taskTable } from './table-model.ts'
import { bodies, prose } from './words.ts'

const layout = (rows: readonly (readonly [string, string])[]): ModelTable => ({
  kind: 'table',
  ruled: false,
  columns: 2,
  rows: rows.map(([left, right]) => [cellAt(1, left), cellAt(2, right)]),
})

const marked = (level: number, label: string, text: string, strong = false): ModelParagraph => ({
  kind: 'paragraph',
  text,
  strong,
  mark: { level, label },
})

const ROMAN = ['I', 'II', 'III', 'IV', 'V']

export const planModel: fc.Arbitrary<PlanModel> = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    day: fc.integer({ min: 10, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    aims: fc.uniqueArray(prose, { minLength: 1, maxLength: 3 }),
    table: taskTable,
    money: fc.option(fc.integer({ min: 2, max: 900 })),
    reporter: bodies,
    report: fc.constantFrom('trước ngày 15/12 hằng năm', 'trước ngày 20/6/2026'),
  })
  .map(({ number, day, month, aims, table, money, reporter, report }): PlanModel => {
    const parts: { readonly title: string; readonly blocks: PlanModel }[] = [
      { title: 'MỤC ĐÍCH, YÊU CẦU', blocks: aims.map((text, i) => marked(1, `${i + 1}.`, text)) },
      { title: 'NHIỆM VỤ CỤ THỂ', blocks: [table] },
      ...(money === null
        ? []
        : [
            {
              title: 'KINH PHÍ THỰC HIỆN',
              blocks: [plain(`Tổng kinh phí thực hiện là ${money}.000.000 đồng từ ngân sách tỉnh.`)],
            },
          ]),
      {
        title: 'TỔ CHỨC THỰC HIỆN',
        blocks: [
          marked(
            1,
            '1.',
            `${reporter} theo dõi, đôn đốc việc thực hiện Kế hoạch này; tổng hợp, báo cáo Ủy ban nhân dân tỉnh ${report}.`,
          ),
          marked(1, '2.', 'Các đơn vị được phân công thực hiện nghiêm túc Kế hoạch này.'),
        ],
      },
    ]
    return [
      layout([
        ['ỦY BAN NHÂN DÂN\nTỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
        [`Số: ${number}/KH-UBND`, `Tỉnh Mẫu, ngày ${day} tháng ${month < 10 ? `0${month}` : month} năm 2026`],
      ]),
      plain('KẾ HOẠCH', true),
      plain('Nâng cao chất lượng quản lý công trình năm 2026', true),
      ...parts.flatMap(({ title, blocks }, i) => [marked(0, `${ROMAN[i] ?? ''}.`, title, true), ...blocks]),
      layout([
        [
          'Nơi nhận:\n- Các Sở, ngành;\n- UBND các xã, phường;\n- Lưu: VT.',
          'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Mẫu',
        ],
      ]),
    ]
  })
