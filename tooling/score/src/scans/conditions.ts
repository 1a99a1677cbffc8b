// The ways a sheet comes to us, by name. Each takes a page as printed and gives it as scanned.

import { blocked } from './blocks.ts'
import { photographed } from './photograph.ts'
import { filledByHand, stamped, type Leaf } from './put-on.ts'
import type { Sheet } from './sheet.ts'
import { skewed, turned } from './warp.ts'
import { faxed, grainy, shadowed } from './wear.ts'

export type Condition = {
  readonly name: string
  /** Dots to the inch that the page is printed and scanned at. */
  readonly dpi: number
  /** What is asked of scans is asked of this one. */
  readonly asked: boolean
  /** Number, day and month are written by hand: they are to be asked for, not read. */
  readonly byHand?: true
  readonly scan: (leaf: Leaf) => Sheet | Promise<Sheet>
}

const SKEW = 2
const skew = ({ sheet, number }: Leaf): Sheet => skewed(sheet, number % 2 === 1 ? SKEW : -SKEW)

export const conditions: readonly Condition[] = [
  { name: 'plain 150', dpi: 150, asked: false, scan: ({ sheet }) => sheet },
  { name: 'plain', dpi: 200, asked: true, scan: ({ sheet }) => sheet },
  { name: 'plain 300', dpi: 300, asked: false, scan: ({ sheet }) => sheet },
  { name: 'skew', dpi: 200, asked: true, scan: skew },
  { name: 'noise', dpi: 200, asked: true, scan: ({ sheet, chance }) => grainy(sheet, chance) },
  { name: 'shadow', dpi: 200, asked: true, scan: ({ sheet }) => shadowed(sheet) },
  { name: 'stamp', dpi: 200, asked: true, scan: stamped },
  { name: 'fax', dpi: 200, asked: true, scan: ({ sheet, chance }) => faxed(sheet, chance, 196) },
  { name: 'coarse fax', dpi: 200, asked: false, scan: ({ sheet, chance }) => faxed(sheet, chance, 98) },
  { name: 'jpeg', dpi: 200, asked: false, scan: ({ sheet }) => blocked(sheet, 2.5) },
  { name: 'by hand', dpi: 200, asked: false, byHand: true, scan: filledByHand },
  { name: 'photograph', dpi: 200, asked: false, scan: ({ sheet, chance }) => blocked(photographed(sheet, chance), 0.7) },
  { name: 'on its side', dpi: 200, asked: false, scan: ({ sheet }) => turned(sheet, 1) },
  { name: 'upside down', dpi: 200, asked: false, scan: ({ sheet }) => turned(sheet, 2) },
  {
    name: 'worn',
    dpi: 200,
    asked: false,
    scan: async (leaf) => blocked(shadowed(skew({ ...leaf, sheet: await stamped(leaf) })), 1.5),
  },
]
