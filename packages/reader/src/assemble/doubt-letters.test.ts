// A plan whose cells stand in a font that names its letters wrongly, read from its pages.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { fontOf, pdfOf, show, type TestFont } from '../testing/pdf.ts'

const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']
const ROWS = [
  ['1', 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý I/2026'],
  ['2', 'Tổ chức tập huấn cho cán bộ', 'Sở Tư pháp', 'Quý II/2026'],
  ['3', 'Kiểm tra việc thực hiện kế hoạch', 'Sở Tài chính và các đơn vị sự nghiệp', 'Quý III/2026'],
]
const TITLE = 'KẾ HOẠCH cải cách hành chính năm 2026'
const COLUMNS = [40, 70, 300, 560, 700]
const [TOP, HEIGHT] = [480, 30]

const good = fontOf([TITLE, ...HEADER, ...ROWS.flat()].join(''))
const wrong: TestFont = { name: 'Hong', letters: Array.from(good.letters ?? '', (_, i) => String.fromCodePoint(0x4c0 + i)).join('') }

/** `broken` says which cells are set in the wrong font. */
const plan = (broken: (row: number, column: number) => boolean): Uint8Array => {
  const cells = [HEADER, ...ROWS].flatMap((row, r) =>
    row.map((text, c) => show(good, broken(r, c) ? 1 : 0, (COLUMNS[c] ?? 0) + 4, TOP - HEIGHT * r - 20, 10, text)),
  )
  const rules = [
    ...COLUMNS.map((x) => `${x} ${TOP - HEIGHT * 4} m ${x} ${TOP} l S`),
    ...[0, 1, 2, 3, 4].map((r) => `40 ${TOP - HEIGHT * r} m 700 ${TOP - HEIGHT * r} l S`),
  ]
  const content = [show(good, 0, 250, 540, 13, 'KẾ HOẠCH'), show(good, 0, 150, 520, 13, TITLE.slice(9)), '0.5 w', ...rules, ...cells]
  return pdfOf({ fonts: [good, wrong], pages: [{ box: [0, 0, 842, 595], content: content.join('\n') }] })
}

describe('values in letters that may be others', () => {
  it('are doubted, and nothing else of their page is sure', async () => {
    const read = await readDocument(plan((row, column) => row > 0 && column === 2), 'a.pdf')
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value.draft.source.notes).toEqual([{ kind: 'brokenFont', pages: [1] }])
    const { tasks } = read.value.draft
    expect(tasks.map(({ title, lead, timing }) => [title.confidence, lead.confidence, timing.confidence])).toEqual(
      ROWS.map(() => ['likely', 'doubtful', 'likely']),
    )
    expect(tasks.flatMap(({ title, lead, timing }) => [title.doubt, lead.doubt, timing.doubt])).toEqual(
      Array.from({ length: 9 }, () => 'brokenLetters'),
    )
  })

  it('are none where the letters are right', async () => {
    const read = await readDocument(plan(() => false), 'a.pdf')
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value.draft.tasks.map(({ title }) => title.value)).toEqual(ROWS.map(([, title]) => title))
    expect(read.value.draft.tasks.flatMap(({ lead }) => lead.doubt ?? [])).toEqual([])
  })

  it('alone are a document that cannot be decoded', async () => {
    const nothing = pdfOf({ fonts: [wrong], pages: [{ box: [0, 0, 842, 595], content: show(good, 0, 40, 500, 10, ROWS.flat().join(' ').slice(0, 120)) }] })
    expect(await readDocument(nothing, 'a.pdf')).toEqual({ ok: false, error: { code: 'reader/undecodable' } })
  })
})
