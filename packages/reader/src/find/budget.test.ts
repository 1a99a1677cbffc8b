// Budgets in prose and in tables, by example: the total, and a line for each sum with its parent, source and granting act.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const budgetOf = async (text: string) => {
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\n\nTrồng rừng năm 2026\n\nI. KINH PHÍ THỰC HIỆN\n\n${text}`)
  const result = await readDocument(bytes, 'a.txt')
  if (!result.ok) throw new Error(result.error.code)
  const { budget, untaken } = result.value.draft
  const total = budget.statedTotal.value
  return {
    total: total === null ? null : `${total.min}`,
    lines: budget.lines.map((line) => [
      line.number,
      line.parent,
      line.label,
      line.amount.kind === 'stated' ? `${line.amount.range.min}..${line.amount.range.max}` : line.amount.kind,
    ]),
    sums: untaken.filter((item) => item.why === 'looksLikeSum').map((item) => item.text),
    sources: budget.lines.map((line) => line.source),
    granted: budget.lines.map((line) => line.grantedBy),
  }
}

describe('a budget', () => {
  it.each<readonly [string, string, object]>([
    [
      'a total and its lines',
      'Tổng kinh phí: 500 triệu đồng, trong đó:\n\n- Cây giống: 300 triệu đồng;\n\n- Công trồng: 200 triệu đồng.',
      {
        total: '500000000',
        lines: [
          [null, null, 'Cây giống', '300000000..300000000'],
          [null, null, 'Công trồng', '200000000..200000000'],
        ],
        sums: [],
      },
    ],
    [
      'numbers inside numbers',
      'Tổng kinh phí 4.000 triệu đồng, trong đó:\n\n1. Mô hình: 1.250 triệu đồng.\n\n1.1. Giống: 900 triệu đồng;\n\n1.2. Vật tư: 350 triệu đồng.\n\n2. Tiêm phòng: 2.750 triệu đồng.',
      {
        total: '4000000000',
        lines: [
          ['1', null, 'Mô hình', '1250000000..1250000000'],
          ['1.1', '1', 'Giống', '900000000..900000000'],
          ['1.2', '1', 'Vật tư', '350000000..350000000'],
          ['2', null, 'Tiêm phòng', '2750000000..2750000000'],
        ],
      },
    ],
    [
      'a table whose column says what a thing is worth, its unit above',
      'Đơn vị tính: tỷ đồng\n\nTT\tHạng mục\tGiá trị\tNguồn vốn\nI\tSửa chữa\t3,5\t\n1\tNhà ươm\t2,25\tVốn tự có\n2\tĐường mòn\t1,25\tVốn vay\n\tTổng\t3,5\t',
      {
        total: '3500000000',
        lines: [
          ['I', null, 'Sửa chữa', '3500000000..3500000000'],
          ['1', 'I', 'Nhà ươm', '2250000000..2250000000'],
          ['2', 'I', 'Đường mòn', '1250000000..1250000000'],
        ],
      },
    ],
    [
      'a table of figures without a unit of money is none',
      'TT\tHạng mục\tGiá trị\n1\tNhà ươm\t2\n2\tĐường mòn\t3\n3\tCổng\t4',
      { total: null, lines: [] },
    ],
    [
      'parts of parts in brackets',
      'Tổng cộng: 900 triệu đồng (giai đoạn 02 năm). Trong đó Sở Trồng rừng bảo đảm 400 triệu đồng; Hội Giữ rừng bảo đảm 500 triệu đồng (ngân sách cấp 300 triệu đồng, vận động 200 triệu đồng).',
      {
        total: '900000000',
        lines: [
          [null, null, 'Sở Trồng rừng', '400000000..400000000'],
          [null, null, 'Hội Giữ rừng', '500000000..500000000'],
          [null, 'b2', 'ngân sách cấp', '300000000..300000000'],
          [null, 'b2', 'vận động', '200000000..200000000'],
        ],
        sums: [],
      },
    ],
    [
      'capital by what it is spent on',
      'Vốn: Tổng mức 50 tỷ đồng; trong đó sửa chữa lớn 20 tỷ đồng, đầu tư xây dựng 30 tỷ đồng.',
      {
        total: '50000000000',
        lines: [
          [null, null, 'sửa chữa lớn', '20000000000..20000000000'],
          [null, null, 'đầu tư xây dựng', '30000000000..30000000000'],
        ],
      },
    ],
    [
      'parts after a colon',
      'Dự toán 4,5 tỷ đồng: ngân sách tỉnh 3 tỷ đồng; xã hội hóa 1,5 tỷ đồng.',
      {
        total: '4500000000',
        lines: [
          [null, null, 'ngân sách tỉnh', '3000000000..3000000000'],
          [null, null, 'xã hội hóa', '1500000000..1500000000'],
        ],
        sums: [],
      },
    ],
    [
      'an item with its sum, and its parts listed below',
      'Theo phân cấp hiện hành.\n\nII. VIỆC KHÁC\n\n1. Thi đua: theo quy định.\n\n2. Kinh phí: 500 triệu đồng, trong đó:\n\n- Cây giống: 300 triệu đồng\n\n- Công trồng: 200 triệu đồng\n\n3. Báo cáo: theo quy định.',
      {
        total: '500000000',
        lines: [
          [null, null, 'Cây giống', '300000000..300000000'],
          [null, null, 'Công trồng', '200000000..200000000'],
        ],
        sums: [],
      },
    ],
    [
      'a total with its parts in one sentence',
      'Tổng nhu cầu vốn dự kiến 68,5 tỷ đồng, gồm: ngân sách tỉnh 30 tỷ đồng; ngân sách xã 22,5 tỷ đồng; huy động 16 tỷ đồng.',
      {
        total: '68500000000',
        lines: [
          [null, null, 'ngân sách tỉnh', '30000000000..30000000000'],
          [null, null, 'ngân sách xã', '22500000000..22500000000'],
          [null, null, 'huy động', '16000000000..16000000000'],
        ],
        sums: [],
      },
    ],
    [
      'a range',
      '1. Ngân sách tỉnh bố trí từ 140 - 160 tỷ đồng cho trồng rừng.',
      { total: null, lines: [['1', null, 'Ngân sách tỉnh bố trí từ 140 - 160 tỷ đồng cho trồng rừng.', '140000000000..160000000000']] },
    ],
    [
      'a granting act',
      '1. Cây giống: 180.000.000 đồng (giao tại Mục 4.2, Phụ lục 07 kèm theo Quyết định số 5/QĐ-STR).',
      { lines: [['1', null, 'Cây giống', '180000000..180000000']], granted: ['Mục 4.2, Phụ lục 07 kèm theo Quyết định số 5/QĐ-STR'] },
    ],
    [
      'within the regular budget',
      '1. Kinh phí bố trí trong dự toán chi thường xuyên năm 2026 của Sở.',
      { total: null, lines: [['1', null, 'Kinh phí bố trí trong dự toán chi thường xuyên năm 2026 của Sở.', 'regular']] },
    ],
    ['no sum at all', 'Kinh phí thực hiện theo quy định hiện hành.', { total: null, lines: [], sums: [] }],
    [
      'what follows a numbered total at its level is no line',
      '1. Tổng vốn dự kiến: 50 tỷ đồng. Trong đó:\n\n- Ngân sách tỉnh: 30 tỷ đồng;\n\n- Vốn khác: 20 tỷ đồng.\n\n2. Việc bố trí vốn không dàn trải.',
      {
        total: '50000000000',
        lines: [
          [null, null, 'Ngân sách tỉnh', '30000000000..30000000000'],
          [null, null, 'Vốn khác', '20000000000..20000000000'],
        ],
      },
    ],
    [
      'a table with its unit above',
      'Đơn vị tính: triệu đồng\n\nTT\tNội dung\tThành tiền\tNguồn kinh phí\n1\tCây giống\t1.250\tNgân sách tỉnh\n2\tCông trồng\t349,5\tXã hội hóa\n\tTổng cộng\t1.599,5\t',
      {
        total: '1599500000',
        lines: [
          ['1', null, 'Cây giống', '1250000000..1250000000'],
          ['2', null, 'Công trồng', '349500000..349500000'],
        ],
        sources: ['Ngân sách tỉnh', 'Xã hội hóa'],
      },
    ],
    [
      'products written out',
      'Tổng kinh phí: 465 triệu đồng, trong đó:\n\n1. Kẻ vạch: 12 tuyến x 20 triệu đồng/tuyến = 240 triệu đồng.\n\n2. Loa: 75 triệu đồng.\n\n3. Thuê xe (50 triệu đồng x 3 năm = 150 triệu đồng).',
      {
        total: '465000000',
        lines: [
          ['1', null, 'Kẻ vạch', '240000000..240000000'],
          ['2', null, 'Loa', '75000000..75000000'],
          ['3', null, 'Thuê xe', '150000000..150000000'],
        ],
        sums: [],
      },
    ],
    [
      'a sum between columns of years and of sources',
      'Đơn vị tính: triệu đồng\n\nTT\tNội dung\tNăm 2026\tNăm 2027\tTổng\tNgân sách tỉnh\tNgân sách xã\n1\tCây giống\t100\t200\t300\t250\t50\n\tTổng cộng\t100\t200\t300\t250\t50',
      {
        total: '300000000',
        lines: [
          ['1', null, 'Cây giống', '300000000..300000000'],
          [null, '1', 'Năm 2026', '100000000..100000000'],
          [null, '1', 'Năm 2027', '200000000..200000000'],
          [null, '1', 'Ngân sách tỉnh', '250000000..250000000'],
          [null, '1', 'Ngân sách xã', '50000000..50000000'],
          [null, null, 'Năm 2026', '100000000..100000000'],
          [null, null, 'Năm 2027', '200000000..200000000'],
          [null, null, 'Ngân sách tỉnh', '250000000..250000000'],
          [null, null, 'Ngân sách xã', '50000000..50000000'],
        ],
      },
    ],
    [
      'groups whose number stands in the cell of their title',
      'ĐVT: triệu đồng\n\nTT\tKhoản mục\tSố tiền\n\tA. Công trình\t30\n1\tKè\t20\n2\tTrạm\t10\n\tB. Sự nghiệp\t5\n1\tGiống\t5\n\tCộng\t35',
      {
        total: '35000000',
        lines: [
          ['A', null, 'Công trình', '30000000..30000000'],
          ['1', 'A', 'Kè', '20000000..20000000'],
          ['2', 'A', 'Trạm', '10000000..10000000'],
          ['B', null, 'Sự nghiệp', '5000000..5000000'],
          ['1', 'B', 'Giống', '5000000..5000000'],
        ],
      },
    ],
    [
      'groups of a table',
      'ĐVT: đồng\n\nTT\tKhoản mục\tSố tiền\nI\tCông trình\t30.000.000\n1\tKè\t20.000.000\n2\tTrạm\t10.000.000\nII\tSự nghiệp\t5.000.000\n\tCộng\t35.000.000',
      {
        total: '35000000',
        lines: [
          ['I', null, 'Công trình', '30000000..30000000'],
          ['1', 'I', 'Kè', '20000000..20000000'],
          ['2', 'I', 'Trạm', '10000000..10000000'],
          ['II', null, 'Sự nghiệp', '5000000..5000000'],
        ],
      },
    ],
    [
      'sums of tasks beside a budget stated elsewhere',
      'Tổng kinh phí: 500 triệu đồng, trong đó:\n\n1. Cây giống: 500 triệu đồng.\n\nII. NHIỆM VỤ\n\nTT\tNhiệm vụ\tĐơn vị thực hiện\tThời gian\tKinh phí (triệu đồng)\n1\tMua giống\tSở Giống\tNăm 2026\t500\n2\tTrồng\tSở Giống\tNăm 2026\t0,5',
      { total: '500000000', lines: [['1', null, 'Cây giống', '500000000..500000000']], sums: ['500', '0,5'] },
    ],
    [
      'a sum outside the budget is listed',
      'Tổng kinh phí: 500 triệu đồng.\n\nII. ĐÁNH GIÁ\n\nNăm trước đã chi 90 triệu đồng.',
      { total: '500000000', sums: ['90 triệu đồng'] },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await budgetOf(text)).toMatchObject(expected)
  })
})
