// Whether two names as written mean one body: case, accents, abbreviations and the level at its end aside
// ("Sở KH&CN" and "Sở Khoa học và Công nghệ tỉnh").

import { expandAbbreviations } from '../../organisation/abbreviations.ts'
import { slug } from '../../organisation/fold.ts'

const LEVEL = /-(?:tinh|thanh-pho|huyen|xa|phuong|cap-tinh|cap-xa)$/

/** The name as one key, without the level. */
export const bodyKey = (name: string): string => slug(expandAbbreviations(name)).replace(LEVEL, '')

/** One begins with the other: "Công an" and "Công an tỉnh Mẫu". Keys of `bodyKey`. */
export const sameBody = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)))
