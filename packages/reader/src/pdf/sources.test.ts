// Each page from its better source: the file's words, those hidden behind a scan, or what an eye sees on it.

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { Hold } from '../page/hold.ts'
import { seenPage, testEye, type TestLine } from '../testing/eye.ts'
import { fontOf, pdfOf, show, type TestPage } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const SAID = [
  'Các đơn vị chủ trì tổ chức thực hiện kế hoạch và báo cáo',
  'kết quả hằng quý về cơ quan thường trực trước ngày cuối',
  'Thủ trưởng các đơn vị chịu trách nhiệm trước Ủy ban nhân',
  'dân về việc thực hiện nhiệm vụ được giao trong kế hoạch',
]
/** What an English program makes of it. */
const WITHOUT_MARKS = SAID.map((line) => line.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D'))
const OTHER = [
  'Hợp đồng mua bán nhà ở giữa hai bên được lập thành bốn bản',
  'mỗi bên giữ hai bản có giá trị pháp lý ngang nhau kể từ ngày',
  'Bên mua thanh toán toàn bộ số tiền cho bên bán trong vòng',
  'mười ngày sau khi ký kết tại văn phòng công chứng số một',
]
const STAMP = 'Số 145 năm 2026'

const font = fontOf([...SAID, ...OTHER, ...WITHOUT_MARKS, STAMP].join(''))
const PICTURE = { Anh: ['/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray', '\u0010\u0040\u0080\u00c0\u0010\u0040\u0080\u00c0'] } as const
const BLANK = { Anh: ['/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray', '\u00f8\u00f8\u00f8\u00f8\u00f9\u00f8\u00f8\u00f8'] } as const
const WHOLE = 'q 595 0 0 842 0 0 cm /Anh Do Q'

const placed = (texts: readonly string[], top = 700): readonly TestLine[] => texts.map((text, i) => ({ x: 60, y: top - 20 * i, text }))
const drawn = (lines: readonly TestLine[]): string => lines.map(({ x, y, text }) => show(font, 0, x, y, 12, text)).join(' ')

const words = (content: string): TestPage => ({ content })
const scan: TestPage = { content: WHOLE }
const layered = (texts: readonly string[], over = ''): TestPage => ({ content: `3 Tr ${drawn(placed(texts))} 0 Tr ${WHOLE} ${over}` })

const pdf = (pages: readonly TestPage[], drawables: typeof PICTURE | typeof BLANK = PICTURE): Uint8Array => pdfOf({ fonts: [font], pages, drawables })

const read = async (pages: readonly TestPage[], see?: (number: number) => readonly TestLine[], more: { readonly hold?: Hold } = {}, drawables?: typeof BLANK) => {
  const eye = see === undefined ? {} : { openEye: testEye((number) => seenPage(number, see(number), more)).openEye }
  const result = await readPdf(pdf(pages, drawables), defaultLimits, eye)
  if (!result.ok) throw new Error(result.error.code)
  const texts = result.value.pages.map((page) => page.words.map(({ text }) => text).join(' '))
  return { ...result.value, texts, notes: result.value.notes }
}

const ALL = SAID.join(' ')

describe('a page', () => {
  it('of words is never looked at', async () => {
    const eye = testEye(() => {
      throw new Error('looked at')
    })
    const result = await readPdf(pdf([words(drawn(placed(SAID)))]), defaultLimits, eye)
    expect(result.ok && result.value.notes).toEqual([])
    expect(eye.told).toEqual([])
  })

  it('that is a picture is what is seen on it', async () => {
    const { texts, notes } = await read([scan], () => placed(SAID))
    expect(texts).toEqual([ALL])
    expect(notes).toEqual([{ kind: 'recognised', pages: [1] }])
  })

  it('with a number printed over the picture has it as the file says it', async () => {
    const stamp: TestLine = { x: 60, y: 800, text: STAMP }
    const { texts, pages } = await read([{ content: `${WHOLE} ${drawn([stamp])}` }], () => [{ ...stamp, text: 'Sô 14S nàm 2O26' }, ...placed(SAID)])
    expect(texts).toEqual([`${ALL} ${STAMP}`])
    expect(pages[0]?.words.at(-1)?.certainty).toBeNull()
  })

  it('held askew has what is printed over it where it is on the page as held', async () => {
    const upsideDown: Hold = [-1, 0, 1, 0, -1, 1, 0, 0, 1]
    const stamp: TestLine = { x: 60, y: 800, text: 'Số' }
    const { pages, holds } = await read([{ content: `${WHOLE} ${drawn([stamp])}` }], () => placed(SAID), { hold: upsideDown })
    expect(holds).toEqual([upsideDown])
    expect(pages[0]?.words.at(-1)?.box.map(Math.round)).toEqual([521, 798, 535, 810])
  })

  it('with words between which a scan is pasted has both', async () => {
    const content = `${drawn(placed(SAID, 800))} q 500 0 0 600 50 60 cm /Anh Do Q`
    const { texts, notes } = await read([{ content }], () => [...placed(OTHER, 500), { x: 60, y: 800, text: 'Cac don vi' }])
    expect(texts).toEqual([[...SAID, ...OTHER].join(' ')])
    expect(notes).toEqual([{ kind: 'recognised', pages: [1] }])
  })

  it('with words and a large picture of no words is as the file says', async () => {
    const content = `${drawn(placed(SAID, 800))} q 500 0 0 600 50 60 cm /Anh Do Q`
    const { texts, notes, pages } = await read([{ content }], () => [{ x: 60, y: 300, text: 'oO' }])
    expect([texts, notes]).toEqual([[ALL], []])
    expect(pages[0]?.words.every(({ certainty }) => certainty === null)).toBe(true)
  })
})

describe('words hidden behind a scan', () => {
  it('that are those seen are kept, those trusted most that both have', async () => {
    const seen = placed(SAID).map((line, i) => (i === 0 ? { ...line, text: line.text.replace('chủ', 'chú') } : line))
    const { texts, notes, pages } = await read([layered(SAID)], () => seen)
    expect(texts).toEqual([ALL])
    expect(notes).toEqual([{ kind: 'hiddenTextKept', pages: [1] }])
    const certainty = (text: string): number | null | undefined => pages[0]?.words.find((word) => word.text === text)?.certainty
    expect([certainty('chủ'), certainty('trì')]).toEqual([0.6, 0.95])
  })

  it.each([
    ['without the marks of Vietnamese', WITHOUT_MARKS],
    ['of another text', OTHER],
    ['of a part of the page', SAID.slice(0, 1).concat(SAID.slice(0, 1), SAID.slice(0, 1))],
    ['spelled worse than what is seen', SAID.map((line) => line.replaceAll('ị', 'ịị').replaceAll('ủ', 'ủủ').replaceAll('ế', 'ếế'))],
  ])('%s give way to what is seen', async (_, behind) => {
    const { texts, notes } = await read([layered(behind)], () => placed(SAID))
    expect(texts).toEqual([ALL])
    expect(notes).toEqual([{ kind: 'recognised', pages: [1] }, { kind: 'hiddenTextRefused', pages: [1] }])
  })

  it('of which nothing is seen are not taken', async () => {
    const { texts, notes } = await read([layered(SAID)], () => [])
    expect(texts).toEqual([''])
    expect(notes).toContainEqual({ kind: 'hiddenTextRefused', pages: [1] })
  })

  it('are kept beside a number printed over the scan', async () => {
    const stamp: TestLine = { x: 60, y: 800, text: STAMP }
    const { texts, notes } = await read([layered(SAID, drawn([stamp]))], () => placed(SAID))
    expect(texts).toEqual([`${ALL} ${STAMP}`])
    expect(notes).toEqual([{ kind: 'hiddenTextKept', pages: [1] }])
  })

  it('are read as they are where nobody can look', async () => {
    const { texts, notes, pages } = await read([layered(SAID)])
    expect([texts, notes]).toEqual([[ALL], []])
    expect(pages[0]?.words.every(({ certainty }) => certainty === 0.8)).toBe(true)
  })
})

describe('what is said of pages', () => {
  it('names each by where its words are from', async () => {
    const pages = [words(drawn(placed(SAID))), scan, layered(SAID), layered(OTHER), scan, words('')]
    const { notes } = await read(pages, (number) => (number === 5 ? [] : placed(SAID)))
    expect(notes).toEqual([
      { kind: 'recognised', pages: [2, 4] },
      { kind: 'hiddenTextRefused', pages: [4] },
      { kind: 'hiddenTextKept', pages: [3] },
      { kind: 'pagesWithoutText', pages: [5] },
    ])
  })

  it('nothing of the blank back of a sheet', async () => {
    const { notes } = await read([words(drawn(placed(SAID))), scan], () => [], {}, BLANK)
    expect(notes).toEqual([])
  })
})
