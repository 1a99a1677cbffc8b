// The words of a heading or task that tell it from another: folded, without those that every title has.

import { foldVietnamese } from '../../organisation/fold.ts'

const COMMON = new Set(
  'va cac cua cho trong theo ve voi la den tu tai tren co duoc so nhung de do thuc hien cong tac tang cuong day manh nang cao to chuc viec nham nhiem vu giai phap hoat dong trien khai dia ban tinh xa phuong thanh pho kinh phi'.split(' '),
)

export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(foldVietnamese(text).split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !COMMON.has(word)))

/** A single word is no title to compare. */
const FEWEST = 2

/** How much of the shorter one stands in the other: 0 to 1. */
export const sharedShare = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of short) if (long.has(word)) shared += 1
  return short.size < FEWEST ? 0 : shared / short.size
}
