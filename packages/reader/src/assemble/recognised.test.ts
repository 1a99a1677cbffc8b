// Values made of recognised words: how sure they are, what is proposed beside what was read, and what a hand wrote.

import { describe, expect, it } from 'vitest'
import type { PageMark, SeenPage } from '../page/eye.ts'
import { readDocument, type ReadResult } from '../read-document.ts'
import { seenPage, type TestLine } from '../testing/eye.ts'
import { pdfOf } from '../testing/pdf.ts'

const PICTURE = { Anh: ['/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray', '\u0010\u0040\u0080\u00c0\u0010\u0040\u0080\u00c0'] } as const
const SCAN = pdfOf({ pages: [{ content: 'q 595 0 0 842 0 0 cm /Anh Do Q' }], drawables: PICTURE })

type Uncertain = Readonly<Record<string, number>>

/** Words as certain as they are said to be, or nearly wholly. */
const withCertainty = (seen: SeenPage, uncertain: Uncertain, marks: readonly PageMark[] = []): SeenPage => ({
  ...seen,
  marks,
  page: { ...seen.page, words: seen.page.words.map((word) => ({ ...word, certainty: uncertain[word.text] ?? 0.96 })) },
})

const readSeen = async (seen: SeenPage): Promise<ReadResult> => {
  const result = await readDocument(SCAN, 'quet.pdf', { seen: new Map([[1, seen]]) })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const TASK = 'Phòng Kỹ thuật chủ trì đo đạc cầu treo, hoàn thành trước ngày 30/6/2026.'
const planOf = (...head: readonly TestLine[]): readonly TestLine[] => [
  ...head,
  { x: 250, y: 650, text: 'KẾ HOẠCH' },
  { x: 200, y: 630, text: 'Sửa cầu treo năm 2026' },
  { x: 60, y: 560, text: `1. ${TASK}` },
]

const read = (lines: readonly TestLine[], uncertain: Uncertain = {}, marks: readonly PageMark[] = []): Promise<ReadResult> =>
  readSeen(withCertainty(seenPage(1, lines), uncertain, marks))

describe('a value of recognised words', () => {
  it('is as sure as they are', async () => {
    const of = async (uncertain: Uncertain) => (await read(planOf(), uncertain)).draft.document.title
    expect(await of({})).toMatchObject({ value: 'Sửa cầu treo năm 2026', confidence: 'sure' })
    expect(await of({ treo: 0.3 })).toMatchObject({ confidence: 'doubtful', doubt: 'recognised' })
  })

  it('that holds figures is sure only where every figure is', async () => {
    const years = async (certainty: number) => (await read(planOf(), { '2026': certainty })).draft.document.years
    expect([(await years(0.96)).confidence, (await years(0.7)).confidence, (await years(0.4)).confidence]).toEqual(['sure', 'likely', 'doubtful'])
  })

  it('with a word that is none is never sure', async () => {
    const lines = planOf().map((line) => ({ ...line, text: line.text.replace('treo', 'trẽeo') }))
    expect((await read(lines)).draft.document.title.confidence).not.toBe('sure')
  })

  it('keeps in its quotation what was read, and beside the proposal the other reading', async () => {
    const lines = planOf().map((line) => ({ ...line, text: line.text.replace('Sửa cầu treo', 'Phôi hợp kiêm tra cầu') }))
    const { draft, source } = await read(lines)
    expect(draft.document.title).toMatchObject({
      value: 'Phối hợp kiểm tra cầu năm 2026',
      confidence: 'likely',
      doubt: 'repaired',
      alternatives: ['Phôi hợp kiêm tra cầu năm 2026'],
      span: { quote: 'Phôi hợp kiêm tra cầu năm 2026' },
    })
    expect(JSON.stringify(source.blocks)).toContain('Phôi hợp kiêm tra cầu')
    expect(JSON.stringify(source.blocks)).not.toContain('Phối hợp')
  })

  it('with a proposed quarter is doubted', async () => {
    const lines = planOf().map((line) => ({ ...line, text: line.text.replace('trước ngày 30/6/2026', 'trong Quý 1I/2026') }))
    const [task] = (await read(lines)).draft.tasks
    expect(task?.timing).toMatchObject({ value: { phrase: 'hoàn thành trong Quý II/2026' }, confidence: 'doubtful', doubt: 'repaired' })
  })
})

describe('the number and the day', () => {
  const number = { x: 80, y: 740, text: 'Số: 96 /KH-UBND' }
  const day = { x: 330, y: 740, text: 'Tỉnh Mẫu, ngày 24 tháng 02 năm 2026' }

  it('in print are read', async () => {
    const { document } = (await read(planOf(number, day))).draft
    expect([document.number.value, document.issuedOn.value, document.place.value]).toEqual(['96/KH-UBND', '2026-02-24', 'Tỉnh Mẫu'])
  })

  it('by hand are asked for, each with its place on the page', async () => {
    const hand = (box: PageMark['box']): PageMark => ({ kind: 'handwriting', box })
    const [left, right] = [seenPage(1, [number]).page.words[1]?.box, seenPage(1, [day]).page.words[3]?.box]
    if (left === undefined || right === undefined) throw new Error('no such words')
    const { document } = (await read(planOf(number, day), { '96': 0.4, '24': 0.4 }, [hand(left), hand(right)])).draft
    for (const asked of [document.number, document.issuedOn]) {
      expect(asked).toMatchObject({ value: null, confidence: 'doubtful', doubt: 'handwritten', place: { page: 1 } })
      const [l, t, r, b] = asked.place?.box ?? [1, 1, 0, 0]
      const own = asked === document.number ? left : right
      expect([l <= own[0] / 595, r >= own[2] / 595, t <= own[1] / 842, b >= own[3] / 842]).toEqual([true, true, true, true])
    }
    expect(document.number.alternatives).toEqual(['/KH-UBND'])
    expect(document.place.value).toBe('Tỉnh Mẫu')
  })

  it('that only left a smear are asked for too', async () => {
    const { document } = (await read(planOf({ ...number, text: 'sé:ØØổ /KH-UBND' }, { ...day, text: 'Tỉnh Mẫu, ngày tháng năm 2026' }))).draft
    expect([document.number.doubt, document.issuedOn.doubt]).toEqual(['handwritten', 'handwritten'])
  })
})
