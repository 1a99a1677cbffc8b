// Catalogues of cards: a table for each task, its labels down the side.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td${row.length === 1 ? ' colspan="2"' : ''}>${cell}</td>`).join('')}</tr>`).join('')}</table>`

const rowsOf = async (body: string): Promise<readonly string[]> => {
  const html = `<html><body><p>KẾ HOẠCH</p><p>Chăm sóc vườn ươm năm 2026</p><p>I. NHIỆM VỤ</p>${body}</body></html>`
  const result = await readDocument(new TextEncoder().encode(html), 'ke-hoach.html')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft.tasks.map(({ number, title, lead, coordinators, deliverable, timing }) =>
    [number, title.value, lead.value.join(' + '), coordinators.value.join(' + '), deliverable.value ?? '', timing.value.phrase].join(' | '),
  )
}

const FIRST = ['Đơn vị chủ trì', 'Trạm Giống Mẫu']
const SECOND = ['Đơn vị chủ trì', 'Phòng Kỹ thuật']

describe('a table for each task', () => {
  it.each([
    [
      'numbered by its label',
      tableOf([['Hoạt động 1.1', 'Gieo hạt bản địa'], FIRST, ['Thời gian', 'Tháng 3/2026'], ['Kết quả', '5.000 cây']]) +
        tableOf([['Hoạt động 1.2', 'Làm nhà lưới'], SECOND, ['Thời gian', 'Quý II/2026'], ['Kết quả', '02 nhà lưới']]),
      ['1.1 | Gieo hạt bản địa | Trạm Giống Mẫu |  | 5.000 cây | Tháng 3/2026', '1.2 | Làm nhà lưới | Phòng Kỹ thuật |  | 02 nhà lưới | Quý II/2026'],
    ],
    [
      'several in one table, the work over all of its width',
      tableOf([
        ['Nhiệm vụ 1: Gieo hạt bản địa'], FIRST, ['Phối hợp', 'Hội Làm vườn'], ['Thời hạn', 'Tháng 3/2026'],
        ['Nhiệm vụ 2: Làm nhà lưới'], SECOND, ['Thời hạn', 'Quý II/2026'],
      ]),
      ['1 | Gieo hạt bản địa | Trạm Giống Mẫu | Hội Làm vườn |  | Tháng 3/2026', '2 | Làm nhà lưới | Phòng Kỹ thuật |  |  | Quý II/2026'],
    ],
    [
      'its number on a line of its own, lines in another order',
      tableOf([['STT', '1'], ['Tên nhiệm vụ', 'Gieo hạt bản địa'], ['Thời gian', 'Tháng 3/2026'], FIRST]) +
        tableOf([['STT', '2'], ['Tên nhiệm vụ', 'Làm nhà lưới'], ['Thời gian', 'Quý II/2026'], SECOND]),
      ['1 | Gieo hạt bản địa | Trạm Giống Mẫu |  |  | Tháng 3/2026', '2 | Làm nhà lưới | Phòng Kỹ thuật |  |  | Quý II/2026'],
    ],
  ])('%s', async (_, body, tasks) => {
    expect(await rowsOf(body)).toEqual(tasks)
  })

  it('a table that describes something else is none', async () => {
    expect(await rowsOf(tableOf([['Tên dự án', 'Nhà ươm'], ['Địa điểm', 'Xã Mẫu'], ['Tổng mức đầu tư', '2 tỷ đồng']]))).toEqual([])
  })
})
