// Of which province or commune a body is, where a document without a letterhead names it only as "Sở Mẫu" or "UBND tỉnh":
// the one its title names, or the one of the place it is dated at. What is put together so is shown as such.

import type { Read, Signatory } from '@tiendo/domain'
import { unread } from './found.ts'

const LEVEL = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu'
const NAMED = new RegExp(String.raw`(?<!\p{L})(${LEVEL})\s+((?:\p{Lu}[\p{L}’']*)(?:\s+(?:-\s+)?\p{Lu}[\p{L}’']*){0,4})`, 'gu')
const HAS_PLACE = new RegExp(String.raw`(?:${LEVEL})\s+\p{Lu}`, 'iu')
const ENDS_IN_LEVEL = new RegExp(String.raw`\s(${LEVEL})$`, 'u')

type Place = { readonly level: string; readonly name: string }

const placesIn = (text: string): readonly Place[] =>
  [...text.matchAll(NAMED)].map((match) => ({ level: match[1] ?? '', name: match[2] ?? '' }))

/** The body with its province; as it is where nothing says of which. */
export const withPlace = (
  issuer: Read<string | null>,
  title: string | null,
  dated: string | null,
  running: string,
): Read<string | null> => {
  const name = issuer.value
  // What a letterhead says is whole, though its capitals hide how it is written.
  if (name === null || issuer.confidence === 'sure' || issuer.doubt === 'joined' || HAS_PLACE.test(name)) return issuer
  const level = ENDS_IN_LEVEL.exec(name)?.[1]
  const fits = (place: Place): boolean => level === undefined || place.level === level
  const place =
    placesIn(title ?? '').findLast(fits) ?? placesIn(running).find((each) => fits(each) && each.name === dated)
  if (place === undefined) return issuer
  const whole = level === undefined ? `${name} ${place.level} ${place.name}` : `${name} ${place.name}`
  return { ...issuer, value: whole, doubt: 'joined', alternatives: [name] }
}

const OF_A_DEPARTMENT = /(?:lãnh đạo|Giám đốc|(?:phòng|đơn vị)(?:[^.;\n]{0,30})(?:trực\s+)?thuộc|Văn phòng)\s+Sở(?!\s+\p{Lu})/u
const DEPARTMENT = /Sở\s+\p{Lu}\p{L}*(?:(?:,|\s+và)?\s+\p{Lu}?\p{L}+){0,5}?(?=\s+(?:về|ban hành|tỉnh|để|tại|qua|chủ|đã|trong|phê|giao)|[).;,:]|$)/gu
const LEAST = 3

/** A plan of a "Sở" that names itself nowhere: the department it speaks of most, if it speaks of one. */
export const department = (signatory: Signatory | null, running: string): Read<string | null> => {
  if (signatory?.position?.endsWith('GIÁM ĐỐC') !== true || !OF_A_DEPARTMENT.test(running)) return unread(null)
  const times = new Map<string, number>()
  for (const [name] of running.matchAll(DEPARTMENT)) times.set(name, (times.get(name) ?? 0) + 1)
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < LEAST || first[1] < 3 * (second?.[1] ?? 0)) return unread(null)
  return { value: first[0], span: null, confidence: 'doubtful', doubt: 'ambiguous' }
}
