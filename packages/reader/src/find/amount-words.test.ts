import { describe, expect, it } from 'vitest'
import { amountsIn } from './amount-words.ts'

describe('sums in words', () => {
  it.each([
    ['Kinh phí: Hai tỷ năm trăm triệu đồng.', [2_500_000_000n]],
    ['Ba trăm năm mươi triệu đồng', [350_000_000n]],
    ['một tỷ không trăm linh năm triệu hai trăm nghìn đồng', [1_005_200_000n]],
    ['mười lăm triệu đồng', [15_000_000n]],
    ['hai mươi mốt nghìn đồng', [21_000n]],
    ['35.000.000 đồng (Ba mươi lăm triệu đồng)', [35_000_000n]],
    ['năm đồng chí', []],
    ['ba triệu hai tỷ đồng', []],
  ])('%s', (text, expected) => {
    expect(amountsIn(text).map(({ range }) => range.min)).toEqual(expected)
  })
})
