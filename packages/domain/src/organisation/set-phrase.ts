// "Các sở, ban, ngành" is one phrase; what is listed after it is not of it: "Các sở, ban, ngành, địa phương và UBND
// các xã, phường" names three. Phrases that begin anew with "các cơ quan" or "UBND các xã" hold their own commas.

import { isCollectivePiece } from './name-shape.ts'
import { splitOutside } from './split-lines.ts'

const SIGN = /\s*,\s*(?:và\s+|cùng\s+)?|\s+(?:và|cùng với|cùng)\s+/gu
const TO_NEXT = String.raw`(?:(?!\s(?:và|cùng)\s)[^,;(])*`
/** "Các sở, ban, ngành, đoàn thể cấp tỉnh", "các Sở ngành", "Các bộ, ngành", with whoever heads them before. */
const CORE = new RegExp(
  String.raw`^(?:[^,;]{0,30}\s)?(?:sở|bộ)(?:\s*,\s*|\s+)(?:ban(?:\s*,\s*|\s+))?ngành(?!\p{L})(?:\s*,\s*đoàn thể(?!\p{L}))?${TO_NEXT}`,
  'iu',
)
const OPENS_ANEW = /^(?:các|những)\s+(?:cơ quan|đơn vị|tổ chức|phòng|ban|trường|hội)/iu
const OF_PLACES = /^(?:UBND|HĐND|(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)|Đảng ủy)\s/iu
const PLACE = /^(?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố)(?!\p{L})/iu
const ANEW = /^(?:các|những|UBND|HĐND|Ủy ban|Uỷ ban)\s/iu

const goesOn = (before: string, part: string): boolean => {
  if (OF_PLACES.test(before)) return PLACE.test(part)
  return OPENS_ANEW.test(before) && !ANEW.test(part) && isCollectivePiece(part)
}

/** The phrases that a collective name lists, each whole; the name itself where it is one. */
export const partSetPhrases = (name: string): readonly string[] => {
  const core = CORE.exec(name)?.[0].trimEnd()
  if (core === undefined || core.length === name.length) return [name]
  const phrases: string[] = []
  for (const { text, sign } of splitOutside(name.slice(core.length), SIGN)) {
    const before = phrases.at(-1)
    if (text === '') continue
    if (before !== undefined && goesOn(before, text))
      phrases[phrases.length - 1] = `${before}${sign.startsWith(',') ? '' : ' '}${sign} ${text}`
    else phrases.push(text)
  }
  return [core, ...phrases]
}
