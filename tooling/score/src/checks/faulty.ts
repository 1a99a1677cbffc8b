// Plans with faults of our own writing, as officials would write them: what must be found in each, by rule and line. Lines
// were set down from the documents; a paragraph or a row counts as one where the format has no lines.

import type { FindingRule } from '@tiendo/domain'

export type Expected = readonly [rule: FindingRule, line: number]

export const faulty: Readonly<Record<string, readonly Expected[]>> = {
  // A province: sums over years and sources in an annex, and the same money in a sentence.
  '01-tinh.docx': [
    ['citation/after-issue', 5],
    ['target/yearly-mismatch', 7],
    ['text/impossible-date', 12],
    ['organisation/abolished', 16],
    ['document/annex-absent', 18],
    ['budget/year-mismatch', 21],
    ['budget/year-mismatch', 21],
    ['duty/chain-out-of-order', 24],
    ['budget/line-mismatch', 37],
    ['budget/year-mismatch', 39],
    ['budget/year-mismatch', 39],
  ],
  // A department: a table of tasks in groups.
  '02-so.md': [
    ['citation/after-issue', 9],
    ['target/over-hundred', 15],
    ['document/count-mismatch', 19],
    ['timing/past-at-signing', 24],
    ['task/missing-lead', 28],
    ['outline/repeated', 29],
    ['organisation/abolished', 32],
    ['timing/backward', 32],
    ['text/impossible-date', 34],
    ['budget/words-mismatch', 38],
    ['document/title-year-mismatch', 46],
  ],
  // A commune: everything in sentences.
  '03-xa.txt': [
    ['text/impossible-date', 19],
    ['outline/gap', 22],
    ['budget/total-mismatch', 27],
    ['document/annex-absent', 32],
    ['organisation/abolished', 35],
    ['text/impossible-date', 38],
  ],
  // A Party committee: its own masthead and numbers.
  '04-dang-uy.txt': [
    ['document/count-mismatch', 19],
    ['timing/past-at-signing', 20],
    ['timing/backward', 23],
    ['outline/repeated', 25],
    ['duty/chain-out-of-order', 32],
    ['document/annex-absent', 33],
    ['text/impossible-date', 34],
  ],
  // A hospital: merged cells, group rows that carry sums.
  '05-benh-vien.html': [
    ['citation/year-mismatch', 5],
    ['budget/line-mismatch', 13],
    ['timing/past-at-signing', 19],
    ['text/impossible-date', 21],
    ['budget/total-mismatch', 25],
  ],
  // A mass organisation: bullets, and an estimate that multiplies.
  '06-hoi.md': [
    ['citation/after-issue', 9],
    ['text/wrong-weekday', 22],
    ['document/count-mismatch', 26],
    ['organisation/abolished', 27],
    ['timing/past-at-signing', 27],
    ['budget/product-mismatch', 39],
    ['budget/total-mismatch', 41],
    ['document/recipients-untold', 51],
  ],
}
