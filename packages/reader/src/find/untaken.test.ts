// Nothing is lost: whatever the section, beside a catalogue or not, a sentence with a sum, a limit or a body that is given
// work is in a value or among what was not taken, and never in both.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

type Sentence = { readonly text: string; readonly limit?: string; readonly sum?: string; readonly body?: string }

const sentence = (kind: number, n: number): Sentence => {
  const [limit, sum, body] = [`${(n % 27) + 1}/${(n % 11) + 1}/2026`, `${n + 100} triệu đồng`, `Sở Mẫu Số${n}`]
  switch (kind) {
    case 0:
      return { text: `Danh mục phải xong trước ngày ${limit}.`, limit }
    case 1:
      return { text: `Năm trước đã chi ${sum} cho việc này.`, sum }
    case 2:
      return { text: `Giao ${body} lập danh mục cây giống.`, body }
    case 3:
      return { text: `${body} rà soát diện tích rừng trồng.`, body }
    case 4:
      return { text: `${body} lập hồ sơ trước ngày ${limit}, kinh phí ${sum}.`, body, limit, sum }
    case 5:
      return { text: `${body} báo cáo Chi cục Giống trước ngày ${limit}.`, body, limit }
    default:
      return { text: `Lập hồ sơ. Đơn vị chủ trì: ${body}. Thời gian: trước ngày ${limit}.`, body, limit }
  }
}

const sections = ['MỤC ĐÍCH', 'NHIỆM VỤ', 'GIẢI PHÁP', 'KINH PHÍ', 'TỔ CHỨC THỰC HIỆN', 'CHẾ ĐỘ BÁO CÁO'] as const
const table = 'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tTrồng rừng\tSở Giống\tNăm 2026'

const plan = fc.record({
  parts: fc.uniqueArray(fc.constantFrom(...sections), { minLength: 1 }),
  kinds: fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }),
  mark: fc.constantFrom('- ', '', '1. '),
  catalogue: fc.boolean(),
})

describe('what was not taken', () => {
  it('holds all that no value has, once', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ parts, kinds, mark, catalogue }) => {
        const sentences = kinds.map((kind, i) => sentence(kind, i))
        const body = parts.map((part, i) =>
          [
            `${['I', 'II', 'III', 'IV', 'V', 'VI'][i]}. ${part}`,
            ...sentences
              .filter((_, n) => n % parts.length === i)
              .map(({ text }, n) => (mark === '1. ' ? `${n + 1}. ${text}` : `${mark}${text}`)),
          ].join('\n\n'),
        )
        const text = ['KẾ HOẠCH', 'Trồng rừng năm 2026', ...body, ...(catalogue ? [table] : [])].join('\n\n')
        const result = await readDocument(new TextEncoder().encode(text), 'a.txt')
        if (!result.ok) throw new Error(result.error.code)
        const { tasks, duties, budget, untaken } = result.value.draft
        const left = (why: string, words: string): number =>
          untaken.filter((item) => item.why === why && item.text.includes(words)).length
        for (const { limit, sum, body: named } of sentences) {
          if (limit !== undefined) {
            const timed = [...tasks, ...duties].filter((item) => item.timing.value.phrase.includes(`ngày ${limit}`)).length
            expect([limit, Math.min(timed, 1) + left('looksLikeDeadline', `ngày ${limit}`)]).toEqual([limit, 1])
          }
          if (sum !== undefined) {
            const lines = [...budget.lines.map((line) => line.span?.quote ?? ''), budget.statedTotal.span?.quote ?? '']
            const counted = Math.min(lines.filter((quote) => quote.includes(sum)).length, 1)
            expect([sum, counted + left('looksLikeSum', sum)]).toEqual([sum, 1])
          }
          if (named !== undefined) {
            const spans = [...tasks, ...duties].map((item) => item.span.quote)
            const shown = [...spans, ...untaken.map((item) => item.span.quote), ...budget.lines.map((line) => line.span?.quote ?? '')]
            expect([named, shown.some((quote) => quote.includes(named))]).toEqual([named, true])
          }
        }
        const seen = untaken.map((item) => JSON.stringify([item.why, item.span, item.text]))
        expect(new Set(seen).size).toBe(seen.length)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

it('lists the items under a heading that may hold work, where another heading holds it', async () => {
  const text = [
    'KẾ HOẠCH', 'Trồng rừng năm 2026', 'I. MỤC TIÊU', '1. Nâng cao độ che phủ rừng của tỉnh.',
    'II. NỘI DUNG', '1. Khảo sát diện tích đất trống trên địa bàn.', '2. Rừng trồng gồm keo, thông và lim.',
    'III. NHIỆM VỤ', '1. Trồng mới 500 ha rừng phòng hộ.',
  ].join('\n\n')
  const result = await readDocument(new TextEncoder().encode(text), 'a.txt')
  if (!result.ok) throw new Error(result.error.code)
  const { tasks, untaken } = result.value.draft
  expect(tasks.map((task) => task.title.value)).toEqual(['Trồng mới 500 ha rừng phòng hộ.'])
  expect(untaken.map(({ why, text: words }) => [why, words])).toEqual([
    ['looksLikeTask', '1. Khảo sát diện tích đất trống trên địa bàn.'],
  ])
})
