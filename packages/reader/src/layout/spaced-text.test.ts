// Columns kept apart by spaces: what becomes a table, what stays running text.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractText } from '../extract/text.ts'
import { spanOf } from '../extract/passage.ts'

const rowsOf = (text: string): readonly (readonly string[])[] =>
  extractText(text, 'text').blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.passage.text)) : [],
  )

const fixture = readFileSync(new URL('__fixtures__/centred.txt', import.meta.url), 'utf8')

describe('columns kept apart by spaces', () => {
  it('a table taken from a page: centred cells, crowded lines, a heading in several lines', () => {
    expect(rowsOf(fixture)).toEqual([
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'Trồng rừng', '', '', ''],
      [
        '1',
        'Trồng mới 120 ha rừng phòng hộ ở các xã ven biển',
        'Sở Trồng rừng',
        'Sở Tài chính; các xã ven biển',
        'Quý II/2026',
      ],
      [
        '2',
        'Lập bản đồ các vùng đất bãi bồi ven sông',
        'Sở Địa chính',
        'Hạt Kiểm lâm; Văn phòng Sở; các xã ven sông và các xã ven biển',
        'Hằng năm',
      ],
      ['II Tuyên truyền, vận động người dân các xã ven biển'],
      ['3', 'In tờ rơi phát cho từng hộ trồng rừng', 'Văn phòng Sở', 'Báo Mẫu; Trung tâm Văn hóa', 'Tháng 3/2026'],
    ])
  })

  it('a table as it is typed: numbers at the first line of their rows', () => {
    expect(
      rowsOf(
        'TT  Nhiệm vụ              Chủ trì          Thời gian\n1   Trồng mới 120 ha      Sở Trồng rừng    Quý II/2026\n    rừng phòng hộ\n2   Lập bản đồ            Hạt Kiểm lâm     Hằng năm\n3   In tờ rơi             Văn phòng        Tháng 3/2026\n                          của Sở',
      ),
    ).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Trồng mới 120 ha rừng phòng hộ', 'Sở Trồng rừng', 'Quý II/2026'],
      ['2', 'Lập bản đồ', 'Hạt Kiểm lâm', 'Hằng năm'],
      ['3', 'In tờ rơi', 'Văn phòng của Sở', 'Tháng 3/2026'],
    ])
  })

  it('each line of a cell is quoted as it stands', () => {
    const { raw, blocks } = extractText(fixture, 'text')
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []))
    const lead = cells.find((cell) => cell.passage.text.startsWith('Hạt Kiểm lâm'))
    const span = lead === undefined ? null : spanOf(raw, lead.passage)
    expect(span?.quote).toBe('Hạt Kiểm lâm; Văn\nphòng Sở; các xã\nven sông và các\nxã ven biển')
    expect(span?.line).toEqual([11, 15])
  })

  it.each([
    [
      'justified lines with wide spaces',
      'Thực  hiện   kế  hoạch của  Sở  về việc trồng   rừng phòng  hộ ven biển;\ncác   xã  ven   biển   rà  soát,  lập danh   sách hộ   nhận  cây  giống,\ngửi   về   Sở   Trồng   rừng  trước   ngày   15  tháng   3  hằng    năm;\nkinh  phí do   ngân   sách  tỉnh cấp,  các  hộ   góp   công   trồng dặm.',
    ],
    [
      'a list with its words hanging',
      '1.    Trồng mới 120 ha rừng phòng hộ ở các xã ven\n      biển.\n2.    Lập bản đồ các vùng đất bãi bồi.\n3.    In tờ rơi.',
    ],
    [
      'a foot in two columns',
      'Nơi nhận:                    KT. GIÁM ĐỐC\n- UBND tỉnh (b/c);           PHÓ GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\n\n                             Bùi Văn Mẫu',
    ],
    [
      'contents with leaders',
      'I.   Mục tiêu  ..........  1\nII.  Nhiệm vụ  ..........  2\nIII. Kinh phí  ..........  5\nIV.  Tổ chức   ..........  6',
    ],
  ])('%s: no table', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})
