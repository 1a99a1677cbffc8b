// "UBND các huyện Mẫu Đông, Mẫu Tây và thành phố Mẫu An": one head and many places, each a body of its own. A place that
// names its own level takes the head alone.

import { splitOutside } from './split-lines.ts'

const HEAD = 'UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy|Đảng uỷ|Công an|Chủ tịch UBND'
const LEVEL = 'xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố'
const MANY = new RegExp(String.raw`^(${HEAD})\s+các\s+(${LEVEL})\s*:?\s+(?=\p{Lu}\p{Ll})`, 'u')
const NAME = String.raw`\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,4}`
const PLACE = new RegExp(String.raw`^(?:(?:và\s+)?(?:các\s+)?(${LEVEL})\s+)?(${NAME})$`, 'u')
const SIGN = /\s*,\s*(?:và\s+)?|\s+và\s+/gu

/** "UBND các huyện và Thành phố": with its capital the one city of the province, no level. */
const AND_CITY = new RegExp(String.raw`^((${HEAD})\s+các\s+[^,;]*?(?:${LEVEL}))\s+và\s+(Thành phố|Thị xã)$`, 'u')

/** The bodies of the places in order; null where the text is anything else. */
export const splitPlaces = (chunk: string): readonly string[] | null => {
  const [, all, council, city] = AND_CITY.exec(chunk) ?? []
  if (all !== undefined && council !== undefined && city !== undefined) return [all, `${council} ${city}`]
  const many = MANY.exec(chunk)
  if (many === null) return null
  const [whole, head = '', first = ''] = many
  const places = splitOutside(chunk.slice(whole.length), SIGN).map(({ text }) => PLACE.exec(text))
  // "các huyện Mẫu Đông, Mẫu Tây, các xã Mẫu Một, Mẫu Hai": the level said last holds.
  let level = first
  const names: string[] = []
  for (const place of places) {
    if (place === null) return null
    level = place[1] ?? level
    names.push(`${head} ${level} ${place[2] ?? ''}`)
  }
  return names
}
