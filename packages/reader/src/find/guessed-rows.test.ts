// What rows say whose words only their places keep together: sure where these leave no question, likely where they do.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const read = async (table: string): Promise<unknown> => {
  const text = `SỞ TRỒNG RỪNG\n\nKẾ HOẠCH\nTrồng rừng năm 2026\n\nNhiệm vụ cụ thể như sau:\n\n${table}`
  const result = await readDocument(new TextEncoder().encode(text), 'a.txt')
  if (!result.ok) return result.error
  return result.value.draft.tasks.map(({ lead }) => [lead.value, lead.confidence, lead.doubt ?? null])
}

describe('rows without lines', () => {
  it('numbers and cells that begin on one line leave no question', async () => {
    const rows = [
      'TT  Nhiệm vụ              Chủ trì          Thời gian',
      '1   Trồng mới 120 ha      Sở Trồng rừng    Quý II/2026',
      '    rừng phòng hộ',
      '2   Lập bản đồ            Hạt Kiểm lâm     Hằng năm',
      '3   In tờ rơi             Văn phòng Sở     Tháng 3/2026',
    ]
    expect(await read(rows.join('\n'))).toEqual([
      [['Sở Trồng rừng'], 'sure', null],
      [['Hạt Kiểm lâm'], 'sure', null],
      [['Văn phòng Sở'], 'sure', null],
    ])
  })

  it('cells that stand above and below their numbers do', async () => {
    const rows = [
      'TT  Nhiệm vụ              Chủ trì          Thời gian',
      '    Trồng mới 120 ha',
      '1                         Sở Trồng rừng    Quý II/2026',
      '    rừng phòng hộ',
      '    Lập bản đồ các',
      '2                         Hạt Kiểm lâm     Hằng năm',
      '    vùng đất bãi bồi',
      '    In tờ rơi phát cho',
      '3                         Văn phòng Sở     Tháng 3/2026',
      '    từng hộ',
    ]
    expect(await read(rows.join('\n'))).toEqual([
      [['Sở Trồng rừng'], 'likely', 'columnLost'],
      [['Hạt Kiểm lâm'], 'likely', 'columnLost'],
      [['Văn phòng Sở'], 'likely', 'columnLost'],
    ])
  })
})
