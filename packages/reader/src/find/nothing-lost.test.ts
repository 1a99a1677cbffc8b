// Whatever the cells of a catalogue hold, in whatever order and however merged: each word of them is in a value of a
// task, a group, the budget or what was not taken. Notes are said beside tasks and are none of these.

import fc from 'fast-check'
import type { Draft } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { pageOf } from '../testing/sketch.ts'

const HEADINGS = [
  'TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian hoàn thành', 'Lĩnh vực', 'Cấp trình',
  'Bắt đầu', 'Hình thức văn bản', 'Lãnh đạo phụ trách', 'Người thực hiện', 'Địa điểm', 'Chủ trì, phối hợp', 'Nội dung chi tiết',
] as const

const CELLS: Readonly<Record<string, readonly string[]>> = {
  TT: ['', '1', '2', '1.1', 'I', 'II', 'a)', '-', '10'],
  'Nhiệm vụ': ['', 'Rà soát hồ sơ', 'Lập danh mục.', '- Mua máy tính', 'nối mạng diện rộng', '2. Kéo cáp ngầm', 'I. Thể chế'],
  'Thời gian hoàn thành': ['', 'Quý II/2026', 'Trước ngày 30/9/2026', 'Hằng năm', 'theo tiến độ chung'],
  'Bắt đầu': ['', '01/3/2026', 'Quý I/2026', 'ngay sau Tết'],
}
const NAMES = ['', 'Sở Y tế', 'Sở Nội vụ, Sở Tư pháp', 'UBND các xã, phường', 'Công an tỉnh / Thanh tra tỉnh', 'các phường xa', '-']
const WORDS = ['', 'Báo cáo nhanh', 'Danh mục dùng chung', 'hồ sơ gốc', 'Quyết định']

const cellFor = (heading: string): fc.Arbitrary<string> =>
  fc.constantFrom(...(CELLS[heading] ?? (/quan|Chủ trì|Lãnh đạo|Người|Cấp/u.test(heading) ? NAMES : WORDS)))

const spanned = fc.constantFrom('', '', '', '', '{x2}', '{2}')

const table = fc
  .shuffledSubarray(HEADINGS.slice(2), { minLength: 2, maxLength: 6 })
  .map((others) => ['TT', 'Nhiệm vụ', ...others])
  .chain((headings) =>
    fc
      .array(fc.tuple(...headings.map((heading) => fc.tuple(spanned, cellFor(heading)))), { minLength: 2, maxLength: 7 })
      .map((rows) => ({ headings, rows })),
  )

const draftOf = async (sketch: string): Promise<Draft> => {
  const bytes = new TextEncoder().encode(pageOf(`KẾ HOẠCH\nThực hiện việc mẫu năm 2026\n\n${sketch}`))
  const result = await readDocument(bytes, 'mau.html')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

const keptBy = (draft: Draft): ReadonlySet<string> =>
  new Set(
    [
      ...draft.tasks.flatMap((task) => [
        task.title.value, ...task.lead.value, ...task.coordinators.value, task.deliverable.value ?? '',
        task.timing.value.phrase, task.group ?? '', task.number ?? '',
      ]),
      ...draft.sections.map((section) => `${section.path} ${section.title}`),
      ...draft.untaken.map((left) => left.text),
      ...draft.budget.lines.map((line) => line.label),
    ].flatMap(wordsOf),
  )

const lines = (rows: readonly (readonly (readonly [string, string])[])[]): string =>
  rows.map((row) => row.map(([span, text]) => `${span}${text}`).join(' | ')).join('\n')

describe('nothing of a catalogue is lost', () => {
  it('each word is somewhere', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ headings, rows }) => {
        // The first row is plainly a task, so that the table is plainly a catalogue.
        const first = headings.map((heading) => (heading === 'TT' ? '1' : heading === 'Nhiệm vụ' ? 'Mở đầu.' : 'Sở Mẫu'))
        const sketch = `${headings.join(' | ')}\n${first.join(' | ')}\n${lines(rows)}`
        const draft = await draftOf(sketch)
        const kept = keptBy(draft)
        const lost = rows.flat().flatMap(([, text]) => wordsOf(text).filter((word) => !kept.has(word)))
        expect({ lost, sketch: lost.length === 0 ? '' : sketch }).toEqual({ lost: [], sketch: '' })
      }),
      { numRuns: 300 },
    )
  })

  it('of a heading that is no catalogue’s, and a row below that sounds like one', async () => {
    const draft = await draftOf('TT | Nhiệm vụ | Cấp trình | Hình thức văn bản | Địa điểm\n1 | Mở đầu. | Sở Mẫu | Sở Mẫu | Sở Mẫu\n{x2} | Lập danh mục. |  |  | hồ sơ gốc\n{x2} |  | Thanh tra tỉnh |  | ')
    expect(wordsOf('Mở đầu Lập danh mục hồ sơ gốc Thanh tra').filter((word) => !keptBy(draft).has(word))).toEqual([])
  })

  it('nothing is listed twice', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ headings, rows }) => {
        const { untaken } = await draftOf(`${headings.join(' | ')}\n${lines(rows)}`)
        const listed = untaken.map(({ text, why, span }) => JSON.stringify([text, why, span.line, span.cell]))
        expect(listed.length).toBe(new Set(listed).size)
      }),
      { numRuns: 200 },
    )
  })
})
