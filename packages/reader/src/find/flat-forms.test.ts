// Tables that lost their columns in other ways: rows on one line each, a cell on each line with blank lines between,
// and what follows the table and is no part of it.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const rowsOf = async (body: string): Promise<readonly string[]> => {
  const text = `KẾ HOẠCH\n\nGiữ rừng phòng hộ năm 2026\n\n${body}`
  const result = await readDocument(new TextEncoder().encode(text), 'ke-hoach.txt')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft.tasks.map(({ number, title, lead, coordinators, deliverable, timing }) =>
    [number ?? '', title.value, lead.value.join(' + '), coordinators.value.join(' + '), deliverable.value ?? '', timing.value.phrase].join(' | '),
  )
}

describe('rows on one line each', () => {
  it('are parted where bodies and times begin', async () => {
    expect(
      await rowsOf(`1. Công việc
TT Công việc Đơn vị chủ trì Đơn vị phối hợp Thời hạn
1 Phát dọn 42 km đường băng cản lửa Hạt Kiểm lâm Mẫu Các chủ rừng Trước 31/01/2026
2 Trồng bổ sung cây bản địa Văn phòng Các xã vùng đệm Quý III/2026
3 Diễn tập chữa cháy Chi cục Kiểm lâm Công an tỉnh Trước mùa khô
1/2
4 Thả cá giống hồ Mẫu Trung tâm Khuyến nông Hội Nông dân tỉnh Từ 01/7 đến 31/7/2026
2. Kinh phí: 900.000.000 đồng.`),
    ).toEqual([
      '1 | Phát dọn 42 km đường băng cản lửa | Hạt Kiểm lâm Mẫu | Các chủ rừng |  | Trước 31/01/2026',
      '2 | Trồng bổ sung cây bản địa | Văn phòng | Các xã vùng đệm |  | Quý III/2026',
      '3 | Diễn tập chữa cháy | Chi cục Kiểm lâm | Công an tỉnh |  | Trước mùa khô',
      '4 | Thả cá giống hồ Mẫu | Trung tâm Khuyến nông | Hội Nông dân tỉnh |  | Từ 01/7 đến 31/7/2026',
    ])
  })

  it('under a heading of two lines, with a column of results', async () => {
    expect(
      await rowsOf(`STT Nội dung Cơ quan chủ trì Sản phẩm Thời gian
hoàn thành
1 Rà soát diện tích rừng Sở Mẫu Thử Báo cáo rà soát Tháng 4/2026
2 Cắm mốc ranh giới Phòng Kinh tế 300 mốc Quý II/2026
3 Tập huấn tổ bảo vệ rừng Hạt Kiểm lâm Mẫu Lớp tập huấn Hằng năm`),
    ).toEqual([
      '1 | Rà soát diện tích rừng | Sở Mẫu Thử |  | Báo cáo rà soát | Tháng 4/2026',
      '2 | Cắm mốc ranh giới | Phòng Kinh tế |  | 300 mốc | Quý II/2026',
      '3 | Tập huấn tổ bảo vệ rừng | Hạt Kiểm lâm Mẫu |  | Lớp tập huấn | Hằng năm',
    ])
  })
})

const CELLS = [
  'STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả',
  '1', 'Lập bản đồ điểm cháy', 'Chi cục Kiểm lâm', 'Sở Mẫu Thử', 'Cả năm 2026', 'Bản đồ số',
  '2', 'Tuần tra liên xã', 'Hạt Kiểm lâm Mẫu', 'Công an xã', 'Quý I, Quý IV', '24 đợt tuần tra',
  '3', 'Ký cam kết với hộ dân', 'UBND xã Rừng Mẫu', 'Trưởng thôn', 'Trước 28/02/2026', '100% hộ ven rừng',
]

describe('a cell on each line, blank lines between', () => {
  const TASKS = [
    '1 | Lập bản đồ điểm cháy | Chi cục Kiểm lâm | Sở Mẫu Thử | Bản đồ số | Cả năm 2026',
    '2 | Tuần tra liên xã | Hạt Kiểm lâm Mẫu | Công an xã | 24 đợt tuần tra | Quý I, Quý IV',
    '3 | Ký cam kết với hộ dân | UBND xã Rừng Mẫu | Trưởng thôn | 100% hộ ven rừng | Trước 28/02/2026',
  ]

  it.each([
    ['II. NHIỆM VỤ', 'III. KINH PHÍ\n\nTừ ngân sách xã.'],
    ['2. Nhiệm vụ', '3. Kinh phí\n\nTừ ngân sách xã.'],
    ['B. NHIỆM VỤ', 'C. KINH PHÍ\n\nTừ ngân sách xã.'],
  ])('%s: the next part is no row', async (part, next) => {
    expect(await rowsOf([part, ...CELLS, next].join('\n\n'))).toEqual(TASKS)
  })

  it('rows without numbers', async () => {
    const cells = CELLS.filter((cell) => !/^(?:STT|\d)$/.test(cell))
    expect(await rowsOf(['II. NHIỆM VỤ', ...cells, 'III. KINH PHÍ', 'Từ ngân sách xã.'].join('\n\n'))).toEqual(
      TASKS.map((task) => task.replace(/^\d/, '')),
    )
  })
})
