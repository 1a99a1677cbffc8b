// Whether two names as written mean one body: case, accents, abbreviations and what stands at its end aside
// ("Sở KH&CN" and "Sở Khoa học và Công nghệ tỉnh"). "Công an tỉnh" and "Công an xã" are two.

import { expandAbbreviations } from '../../organisation/abbreviations.ts'
import { slug } from '../../organisation/fold.ts'

export const bodyKey = (name: string): string => slug(expandAbbreviations(name))

/** These say nothing without their level. */
const HEADS_ALONE = new Set(['uy-ban-nhan-dan', 'hoi-dong-nhan-dan', 'dang-uy', 'van-phong', 'cong-an'])

const begins = (short: string, long: string): boolean =>
  short.includes('-') && !HEADS_ALONE.has(short) && long.startsWith(`${short}-`)

/** One begins with the other: "Sở Văn hóa" and "Sở Văn hóa, Thể thao và Du lịch". Keys of `bodyKey`. */
export const sameBody = (a: string, b: string): boolean => a === b || begins(a, b) || begins(b, a)
