// Tables that came without their columns: the same rows, flattened with columns of other orders and widths, read the
// same.

import fc from 'fast-check'
import type { DraftTask } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { flattened, type FlatColumn } from '../testing/flattened.ts'

const HEADINGS = {
  title: 'Nhiệm vụ',
  lead: 'Cơ quan chủ trì',
  coordinators: 'Cơ quan phối hợp',
  deliverable: 'Sản phẩm',
  timing: 'Thời gian hoàn thành',
} as const

type Key = keyof typeof HEADINGS
type Row = { readonly number: string } & Partial<Record<Key, string>>

const ROWS: readonly Row[] = [
  { number: '1', title: 'Hoàn thiện thể chế, chính sách về nghề truyền thống trên địa bàn tỉnh' },
  {
    number: '1.1',
    title: 'Rà soát, sửa đổi, bổ sung các quy định của tỉnh về công nhận làng nghề, nghề truyền thống; lấy ý kiến các hộ làm nghề.',
    lead: 'Sở Công Thương',
    coordinators: 'Sở Tư pháp; UBND các xã, phường',
    deliverable: 'Quyết định của UBND tỉnh ban hành quy định',
    timing: 'Quý II/2026',
  },
  {
    number: '1.2',
    title: 'Lập danh mục các nghề cần bảo tồn khẩn cấp, xác định nghệ nhân còn hành nghề tại từng xã.',
    lead: 'Sở Văn hóa, Thể thao và Du lịch',
    coordinators: 'Các đơn vị có liên quan',
    deliverable: 'Danh mục được phê duyệt',
    timing: 'Trước ngày 30/9/2026',
  },
  { number: '2', title: 'Hỗ trợ sản xuất, mở rộng thị trường cho các làng nghề' },
  {
    number: '2.1',
    title: 'Tổ chức các lớp truyền nghề cho thanh niên nông thôn; gắn việc truyền nghề với các trường nghề trên địa bàn.',
    lead: 'Trung tâm Khuyến công tỉnh',
    coordinators: 'Tỉnh đoàn',
    deliverable: 'Các lớp truyền nghề được tổ chức',
    timing: 'Hằng năm',
  },
  {
    number: '2.2',
    title: 'Đưa sản phẩm làng nghề lên sàn thương mại điện tử.',
    lead: 'Sở Khoa học và Công nghệ',
    coordinators: 'Sở Công Thương',
    deliverable: 'Báo cáo kết quả thực hiện',
    timing: 'Năm 2027',
  },
]

const TASKS = ROWS.filter((row) => row.lead !== undefined)

const columnsOf = (keys: readonly Key[], widths: Readonly<Record<Key, number>>): readonly FlatColumn[] =>
  keys.map((key) => ({ heading: HEADINGS[key], width: widths[key], cells: ROWS.map((row) => row[key] ?? '') }))

const documentOf = (keys: readonly Key[], widths: Readonly<Record<Key, number>>, page: number): string =>
  `KẾ HOẠCH\n\nGiữ gìn nghề truyền thống giai đoạn 2026 - 2027\n\n${flattened(
    ROWS.map((row) => row.number),
    columnsOf(keys, widths),
    page,
  )}`

const tasksOf = async (text: string): Promise<readonly DraftTask[]> => {
  const result = await readDocument(new TextEncoder().encode(text), 'ke-hoach.txt')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft.tasks
}

const said = (task: DraftTask): Row => ({
  number: task.number ?? '',
  title: task.title.value,
  lead: task.lead.value.join('; '),
  coordinators: task.coordinators.value.join('; '),
  ...(task.deliverable.value === null ? {} : { deliverable: task.deliverable.value }),
  timing: task.timing.value.phrase,
})

const wanted = (keys: readonly Key[]): readonly Row[] =>
  TASKS.map((row) => ({
    number: row.number,
    title: row.title ?? '',
    lead: keys.includes('lead') ? (row.lead ?? '') : '',
    coordinators: keys.includes('coordinators') ? (row.coordinators ?? '') : '',
    ...(keys.includes('deliverable') ? { deliverable: row.deliverable ?? '' } : {}),
    timing: row.timing ?? '',
  }))

const NARROW = { title: 56, lead: 14, coordinators: 15, deliverable: 20, timing: 12 }
const WIDE = { title: 40, lead: 24, coordinators: 26, deliverable: 34, timing: 14 }
const EVEN = { title: 30, lead: 18, coordinators: 18, deliverable: 24, timing: 16 }

const ORDERS: readonly (readonly Key[])[] = [
  ['title', 'lead', 'coordinators', 'deliverable', 'timing'],
  ['title', 'deliverable', 'lead', 'coordinators', 'timing'],
  ['title', 'lead', 'coordinators', 'timing', 'deliverable'],
  ['title', 'timing', 'lead', 'coordinators', 'deliverable'],
  ['title', 'timing', 'deliverable', 'lead', 'coordinators'],
  ['title', 'lead', 'deliverable', 'timing'],
  ['title', 'lead', 'timing'],
]

describe('a table whose cells came out one below the other', () => {
  it.each(ORDERS.flatMap((keys) => [NARROW, WIDE, EVEN].map((widths) => ({ keys, widths }))))(
    '$keys, $widths.title wide',
    async ({ keys, widths }) => {
      const tasks = await tasksOf(documentOf(keys, widths, Infinity))
      expect(tasks.map(said)).toEqual(wanted(keys))
    },
  )

  it.each(ORDERS.slice(0, 4))('pages that cut rows: %s', async (...keys) => {
    const tasks = await tasksOf(documentOf(keys, NARROW, 14))
    expect(tasks.map((task) => task.number)).toEqual(TASKS.map((row) => row.number))
  })

  it('nothing of it is sure, and where two ways go alike both are offered', async () => {
    const tasks = await tasksOf(documentOf(ORDERS[0] ?? [], EVEN, 9))
    const values = tasks.flatMap((task) => [task.title, task.lead, task.coordinators, task.deliverable, task.timing])
    expect(values.filter((value) => value.confidence === 'sure' || value.doubt === undefined)).toEqual([])
    expect(values.every((value) => (value.doubt === 'ambiguous') >= (value.alternatives !== undefined))).toBe(true)
  })

  it('widths of any kind: every row is a task, and no word of it is lost', async () => {
    const width = fc.record({
      title: fc.integer({ min: 24, max: 70 }),
      lead: fc.integer({ min: 12, max: 30 }),
      coordinators: fc.integer({ min: 12, max: 30 }),
      deliverable: fc.integer({ min: 14, max: 40 }),
      timing: fc.integer({ min: 9, max: 20 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ORDERS), width, async (keys, widths) => {
        const tasks = await tasksOf(documentOf(keys, widths, Infinity))
        expect(tasks.map((task) => task.number)).toEqual(TASKS.map((row) => row.number))
        const words = (row: Row): readonly string[] =>
          keys.flatMap((key) => row[key]?.match(/[\p{L}\d/]+/gu) ?? []).toSorted()
        expect(tasks.map(said).map(words)).toEqual(wanted(keys).map(words))
      }),
      { numRuns: 60 },
    )
  })
})
