// Two shares of the same thing done, one of all ("công chức") and one of some ("công chức cấp xã"), with different
// figures: whether the one holds the other, the plan does not say.

import { sharedShare } from '../outline/content-words.ts'
import type { CheckedTarget } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { shareOf, type Share } from './share.ts'

type Measured = { readonly target: CheckedTarget; readonly share: Share }

/** So many of the words of the shorter. */
const SAME_DEED = 0.4
const FEWEST_WORDS = 2
/** Of one head no more are compared: a plan with so many tells them apart. */
const MOST = 50

const mixed = (wide: Measured, narrow: Measured): boolean =>
  !wide.share.qualified &&
  narrow.share.qualified &&
  wide.target.quantity !== narrow.target.quantity &&
  Math.min(wide.share.does.size, narrow.share.does.size) >= FEWEST_WORDS &&
  sharedShare(wide.share.does, narrow.share.does) >= SAME_DEED

const find = (targets: readonly CheckedTarget[]): readonly Found<'target/population-mixed'>[] => {
  const heads = new Map<string, Measured[]>()
  for (const target of targets) {
    const share = shareOf(target)
    if (share === null) continue
    const same = heads.get(share.head)
    if (same === undefined) heads.set(share.head, [{ target, share }])
    else if (same.length < MOST) same.push({ target, share })
  }
  return [...heads.values()].flatMap((same) => {
    for (const wide of same) {
      const narrow = same.find((other) => mixed(wide, other))
      if (narrow === undefined) continue
      const data = { wide: wide.share.of, wideQuantity: wide.target.quantity, narrow: narrow.share.of, narrowQuantity: narrow.target.quantity }
      return [{ data, span: wide.target.span }]
    }
    return []
  })
}

export const populationMixed: Rule<'target/population-mixed'> = {
  severity: 'note',
  basis: null,
  find: ({ targets }) => find(targets),
  examples: {
    breaks: `II. MỤC TIÊU
Đến năm 2030, ít nhất 95% công chức cấp xã được tập huấn nghiệp vụ y tế dự phòng.
Đến năm 2030, ít nhất 35% công chức, viên chức được tập huấn nghiệp vụ y tế dự phòng.`,
    passes: `II. MỤC TIÊU
Đến năm 2030, ít nhất 95% công chức cấp xã được tập huấn nghiệp vụ y tế dự phòng.
Đến năm 2030, ít nhất 35% công chức cấp tỉnh được tập huấn nghiệp vụ y tế dự phòng.`,
  },
}
