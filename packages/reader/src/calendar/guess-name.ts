// Which of the days off that the law knows an entry of another program speaks of. Only general words count, and the
// narrower come first ("nghỉ bù Quốc khánh" is a day in lieu); whatever else keeps its own words as a label.

import { foldVietnamese, type DayOff } from '@tiendo/domain'

type Named = Pick<DayOff, 'name' | 'label'>

const WORKED = ['lam bu', 'lam viec bu', 'di lam', 'ngay lam viec', 'working day', 'workday']

/** Tết of other seasons are nobody's day off. */
const OTHER_TET = ['trung thu', 'doan ngo', 'nguyen tieu', 'han thuc', 'thanh minh', 'thieu nhi', 'ong cong', 'ong tao']

/** Words without marks, in lower case. */
const words: readonly (readonly [DayOff['name'], readonly string[]])[] = [
  ['compensatory', ['nghi bu', 'in lieu', 'day off for', 'observed']],
  ['swap', ['hoan doi', 'swap', 'bridge']],
  ['newYear', ['tet duong lich', 'tet tay', "new year's day", 'new year’s day']],
  ['hungKings', ['hung vuong', 'gio to', 'hung king']],
  ['reunification', ['giai phong mien nam', 'thong nhat dat nuoc', 'ngay chien thang', 'reunification', 'liberation day']],
  ['labour', ['quoc te lao dong', 'labour day', 'labor day', "workers' day", 'workers’ day']],
  ['national', ['quoc khanh', 'national day', 'independence day']],
  ['culture', ['van hoa viet nam', 'vietnamese culture', 'vietnam culture']],
  ['tet', ['tet', 'lunar new year', 'vietnamese new year']],
]

const has = (plain: string, word: string): boolean => ` ${plain} `.includes(` ${word}`)

const plainly = (text: string): string => foldVietnamese(text).replaceAll(/[^a-z0-9'’/]+/g, ' ').trim()

/** "Làm bù", "Working day": worked, and no day off. */
export const isWorkedDay = (summary: string): boolean => {
  const plain = plainly(summary)
  return WORKED.some((word) => has(plain, word)) && !has(plain, 'nghi bu')
}

/** Kept as days to remember by the programs that list holidays for all the world. */
export const isObservance = (about: string): boolean => {
  const plain = plainly(about)
  return ['observance', 'ngay ky niem', 'ngay le ky niem'].some((word) => has(plain, word))
}

export const guessName = (summary: string): Named => {
  const plain = plainly(summary)
  const other = OTHER_TET.some((word) => has(plain, word))
  const known = words.find(([name, of]) => !(name === 'tet' && other) && of.some((word) => has(plain, word)))
  return known === undefined ? { name: 'other', label: summary } : { name: known[0] }
}
