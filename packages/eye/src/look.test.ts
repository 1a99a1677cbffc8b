import type { Eye, PlacedWord, SeenPage } from '@tiendo/reader/page'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEye } from './open-eye.ts'
import { blankPicture, pagePicture, turnedPicture } from './testing/page-picture.ts'

let eye: Eye
beforeAll(async () => {
  eye = await openEye()
})
afterAll(() => eye.close())

const textOf = (words: readonly PlacedWord[]): string => words.map(({ text }) => text).join(' ')

/** Words whose middle lies in a part of the page, in shares of it. */
const wordsIn = ({ page }: SeenPage, [l, t, r, b]: readonly [number, number, number, number]): readonly PlacedWord[] =>
  page.words.filter(({ box }) => {
    const [x, y] = [(box[0] + box[2]) / 2 / page.width, (box[1] + box[3]) / 2 / page.height]
    return x >= l && x < r && y >= t && y < b
  })

describe('a letterhead', () => {
  let seen: SeenPage
  beforeAll(async () => {
    seen = await eye.look(await pagePicture('01-chuyen-doi-so/ke-hoach.pdf', 1, [0.1, 0.06, 0.95, 0.21]))
  })
  it('is read column by column', () => {
    expect(textOf(wordsIn(seen, [0, 0, 0.4, 0.5]))).toBe('ỦY BAN NHÂN DÂN TỈNH SÔNG MẪU Số: 118/KH-UBND')
    expect(textOf(wordsIn(seen, [0.4, 0, 1, 0.25]))).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })
  it.each([
    ['TỈNH', 12],
    ['118/KH-UBND', 13],
    ['HOẠCH', 14],
  ])('has letters of the size they are printed in: %s, %i points', (text, size) => {
    expect(Math.round(seen.page.words.find((word) => word.text === text)?.size ?? 0)).toBe(size)
  })
  it('has words of one line at one height, with a certainty for each letter', () => {
    const line = wordsIn(seen, [0.4, 0, 1, 0.25])
    expect(new Set(line.map(({ box }) => Math.round(box[1]))).size).toBe(1)
    for (const { text, letters } of seen.page.words) expect(letters).toHaveLength(text.length)
  })
})

describe('a table', () => {
  const part = [0.1, 0.58, 0.95, 0.66] as const
  const cells = ['Kiện toàn Ban Chỉ đạo các chương trình mục tiêu quốc gia cấp tỉnh', 'Sở Nội vụ', 'Tháng 3/2026']
  const found = ({ page }: SeenPage): readonly boolean[] => cells.map((cell) => textOf(page.words).includes(cell))
  it('is read cell by cell', async () => {
    const seen = await eye.look(await pagePicture('19-giam-ngheo/giam-ngheo.pdf', 2, part))
    expect(found(seen)).toEqual([true, true, true])
    expect(seen.hold).toBeNull()
  })
  it('on its head is turned, and says so', async () => {
    const seen = await eye.look(turnedPicture(await pagePicture('19-giam-ngheo/giam-ngheo.pdf', 2, part)))
    expect(found(seen)).toEqual([true, true, true])
    expect(seen.hold).toEqual([-1, 0, 1, 0, -1, 1, 0, 0, 1])
  })
})

describe('pages with nothing to read', () => {
  it('have no words', async () => {
    const seen = await eye.look(blankPicture())
    expect([seen.page.words, seen.page.rules, seen.marks]).toEqual([[], [], []])
    expect([seen.page.width, seen.page.height].map(Math.round)).toEqual([595, 842])
  })
  it('are seen empty where they have more points than an eye takes', async () => {
    const seen = await eye.look({ number: 3, width: 10_000, height: 10_000, rgbx: new Uint8Array(4), dpi: 1000 })
    expect(seen.page).toEqual({ number: 3, width: 720, height: 720, words: [], rules: [] })
  })
})
