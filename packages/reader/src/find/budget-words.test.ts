// What the words about a sum say of it, by example; and budgets by year, by source and said twice, read whole.

import { findAmounts } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { levelIn, sourceOfHeading, wordsOfSum, yearOfHeading, type MoneyWords } from './budget-words.ts'

const saidOf = (text: string): MoneyWords => {
  const [sum] = findAmounts(text)
  if (sum === undefined) throw new Error(`no sum in ${text}`)
  return wordsOfSum(text, sum)
}

describe('the words about a sum', () => {
  it.each<readonly [string, MoneyWords]>([
    ['Tập huấn: 500 triệu đồng', { unit: 'triệu đồng' }],
    ['Năm 2026: 5 tỷ đồng', { unit: 'tỷ đồng', years: [2026, 2026] }],
    ['- Giai đoạn 2026 - 2030: 5 tỷ đồng', { unit: 'tỷ đồng', years: [2026, 2030] }],
    ['Trong giai đoạn 2026-2030, ngân sách tỉnh bố trí từ 13 - 15 tỷ đồng', { unit: 'tỷ đồng', years: [2026, 2030] }],
    ['từ năm 2026 đến năm 2028: 3 tỷ', { unit: 'tỷ', years: [2026, 2028] }],
    ['Nhu cầu kinh phí năm 2027 khoảng 800 triệu đồng', { unit: 'triệu đồng', years: [2027, 2027], stage: 'need' }],
    ['Mua sắm 2 tỷ đồng (năm 2026)', { unit: 'tỷ đồng', years: [2026, 2026] }],
    ['Ngân sách tỉnh 20 tỷ đồng/năm', { unit: 'tỷ đồng', each: 'year' }],
    ['Hằng năm, ngân sách xã bố trí 50 triệu đồng cho tủ sách', { unit: 'triệu đồng', each: 'year' }],
    ['Bình quân hằng năm nhu cầu kinh phí từ 20-30 tỷ đồng', { unit: 'tỷ đồng', each: 'year', stage: 'need' }],
    ['Bình quân mỗi năm 25 tỷ đồng', { unit: 'tỷ đồng', each: 'year' }],
    ['Đã được giao 300.000.000 đồng', { unit: 'đồng', stage: 'allocated' }],
    // The years of a programme are not those of its money.
    ['Chương trình nâng cao năng suất giai đoạn 2021-2030 (Chương trình 9): 360.000.000 đồng', { unit: 'đồng' }],
    ['Thực hiện Đề án Cây xanh giai đoạn 2021-2030: 360 triệu đồng', { unit: 'triệu đồng' }],
    ['Năm 2025 đã chi 300 triệu đồng', { unit: 'triệu đồng' }],
    ['Mở 05 lớp, mỗi lớp 30 triệu đồng', { unit: 'triệu đồng' }],
    ['50 triệu đồng/xã', { unit: 'triệu đồng' }],
    ['50 triệu đồng/lớp năm học', { unit: 'triệu đồng' }],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toEqual(said)
  })

  it.each([
    ['Ngân sách trung ương', 'central'],
    ['NSTW', 'central'],
    ['ngân sách tỉnh', 'province'],
    ['Ngân sách cấp xã', 'commune'],
    ['ngân sách huyện', 'district'],
    ['Xã hội hóa', 'outside'],
    ['nguồn hợp pháp khác', 'outside'],
    ['ngân sách tỉnh, ngân sách xã', null],
    ['ngân sách nhà nước', null],
    ['hỗ trợ doanh nghiệp', null],
  ])('%s is of the level %s', (text, level) => {
    expect(levelIn(text)).toBe(level)
  })

  it.each([
    ['Năm 2026', 2026, null],
    ['Kinh phí năm 2026 (triệu đồng)', 2026, null],
    ['Trong đó Năm 2027', 2027, null],
    ['Ước thực hiện năm 2025', null, null],
    ['Thực hiện năm 2025', null, null],
    ['2026 - 2030', null, null],
    ['Ngân sách tỉnh', null, 'Ngân sách tỉnh'],
    ['Trong đó: Xã hội hóa (triệu đồng)', null, 'Xã hội hóa'],
    ['Nguồn khác', null, 'Nguồn khác'],
    ['Ngân sách tỉnh năm 2026', null, null],
    ['Đơn giá', null, null],
    ['Số lượng', null, null],
  ])('a column headed %s is of year %s, source %s', (heading, year, source) => {
    expect([yearOfHeading(heading), sourceOfHeading(heading)]).toEqual([year, source])
  })
})

const linesOf = async (text: string): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\n\nTrồng rừng giai đoạn 2026 - 2030\n\nI. KINH PHÍ THỰC HIỆN\n\n${text}`)
  const result = await readDocument(bytes, 'a.txt')
  if (!result.ok) throw new Error(result.error.code)
  const { budget, untaken } = result.value.draft
  const total = budget.statedTotal.value
  return [
    `total ${total === null ? '–' : total.max}`,
    ...budget.lines.map(({ id, parent, label, amount, years, each, level, restates }) =>
      [
        `${id} < ${parent ?? '·'}: ${label}`,
        amount.kind === 'stated' ? `${amount.range.max}` : amount.kind,
        ...(years === undefined ? [] : [[...new Set(years)].join('-')]),
        ...(each === undefined ? [] : ['a year']),
        ...(level === undefined ? [] : [level]),
        ...(restates === true ? ['again'] : []),
      ].join(', '),
    ),
    ...untaken.filter(({ why }) => why === 'looksLikeSum').map((one) => `not taken: ${one.text}`),
  ]
}

describe('money said more than once', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a yearly average beside the total',
      'Tổng kinh phí: 100 tỷ đồng (bình quân mỗi năm 20 tỷ đồng).',
      ['total 100000000000', 'b1 < ·: bình quân mỗi năm 20 tỷ đồng, 20000000000, a year, again'],
    ],
    [
      'a yearly average beside a line for all years',
      '1. Giai đoạn 2026 - 2030: 100 tỷ đồng.\n\n2. Bình quân mỗi năm 20 tỷ đồng.',
      ['total –', '1 < ·: Giai đoạn 2026 - 2030, 100000000000, 2026-2030', '2 < ·: Bình quân mỗi năm 20 tỷ đồng., 20000000000, a year, again'],
    ],
    [
      'parts a year each are no average of the whole',
      'Tổng kinh phí: 150 tỷ đồng, trong đó:\n\n1. Ngân sách tỉnh mỗi năm 20 tỷ đồng.\n\n2. Xã hội hóa 10 tỷ đồng/năm.',
      [
        'total 150000000000',
        '1 < ·: Ngân sách tỉnh mỗi năm 20 tỷ đồng., 20000000000, a year, province',
        '2 < ·: Xã hội hóa 10 tỷ đồng/năm., 10000000000, a year, outside',
      ],
    ],
    [
      'the years of a line, in brackets',
      '1. Mua giống: 5 tỷ đồng (năm 2026: 2 tỷ đồng; năm 2027: 3 tỷ đồng).',
      ['total –', '1 < ·: Mua giống, 5000000000', 'b2 < 1: năm 2026, 2000000000, 2026', 'b3 < 1: năm 2027, 3000000000, 2027'],
    ],
    [
      'a source without a sum at the end of a list',
      'Tổng kinh phí 5 tỷ đồng, gồm: ngân sách tỉnh 3 tỷ đồng và các nguồn hợp pháp khác.',
      ['total 5000000000', 'b1 < ·: ngân sách tỉnh, 3000000000, province', 'b2 < ·: các nguồn hợp pháp khác, unknown'],
    ],
    [
      'by source in a sentence and by item in a table',
      'Tổng kinh phí: 900 triệu đồng, gồm: ngân sách tỉnh 600 triệu đồng; xã hội hóa 300 triệu đồng.\n\nĐVT: triệu đồng\n\nTT\tNội dung\tThành tiền\n1\tMua giống\t500\n2\tTrồng\t400',
      [
        'total 900000000',
        'b1 < ·: ngân sách tỉnh, 600000000, province, again',
        'b2 < ·: xã hội hóa, 300000000, outside, again',
        '1 < ·: Mua giống, 500000000',
        '2 < ·: Trồng, 400000000',
      ],
    ],
    [
      'columns of sources, and a column that is none',
      'ĐVT: triệu đồng\n\nTT\tNội dung\tSố lượng\tTổng kinh phí\tNgân sách tỉnh\tXã hội hóa\n1\tMua giống\t20\t500\t300\t200',
      [
        'total –',
        '1 < ·: Mua giống, 500000000',
        'b2 < 1: Ngân sách tỉnh, 300000000, province, again',
        'b3 < 1: Xã hội hóa, 200000000, outside, again',
      ],
    ],
    [
      'columns of years without a sum of the row',
      'ĐVT: triệu đồng\n\nTT\tNội dung\tKinh phí năm 2026\tKinh phí năm 2027\n1\tMua giống\t300\t200',
      ['total –', '1 < ·: Mua giống, unknown', 'b2 < 1: Năm 2026, 300000000, 2026', 'b3 < 1: Năm 2027, 200000000, 2027'],
    ],
    [
      'one column of a year',
      'TT\tNội dung\tKinh phí năm 2026 (triệu đồng)\n1\tMua giống\t300\n2\tTrồng\t200',
      ['total –', '1 < ·: Mua giống, 300000000, 2026', '2 < ·: Trồng, 200000000, 2026'],
    ],
    [
      'a total that closes what another opened',
      'Tổng kinh phí: 900 triệu đồng, trong đó:\n\n1. Mua giống: 500 triệu đồng.\n\n2. Trồng: 400 triệu đồng.\n\nTổng cộng: 950 triệu đồng.',
      ['total 900000000', '1 < ·: Mua giống, 500000000', '2 < ·: Trồng, 400000000', 'b3 < ·: Tổng cộng, 950000000, again'],
    ],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines)
  })
})

describe('hostile words', () => {
  it.each(['năm 2026 ', 'mỗi năm 5 tỷ đồng, ', 'ngân sách tỉnh ', '5 tỷ đồng (', 'giai đoạn 2026 - 2030 và '])('%s thousands of times', async (piece) => {
    const lines = await linesOf(`Tổng kinh phí 5 tỷ đồng, gồm: ${piece.repeat(8_000)}`)
    expect(lines[0]).toBe('total 5000000000')
  })
})
