// Names one a line in a cell too narrow to show it by the room that is left: a body's whole name never goes on with
// another body's first words, so where both meet at a line's end the first name has ended.

import { isHanging, isOpen } from './joints.ts'

const PARTY = '(?:Tỉnh|Thành|Huyện|Đảng) [ủu][ỷỹy]'
/** How names of bodies begin. */
const OPENS = `Sở|Bộ|Ban|Công an|[ỦU][ỷỹy] ban|UBND|HĐND|Văn phòng|Thanh tra|Chi cục|Cục|Trung tâm|Hội|Báo|Đài|Liên|\
Trường|Viện|Mặt trận|Đảng bộ|${PARTY}`
const OTHERS = 'Các|Kho bạc|Tỉnh đoàn|Đoàn|Ngân hàng|Bảo hiểm|Thuế'

/** Names that own no other body's name behind theirs. */
const WHOLE = /^(?:Sở\s+\p{Lu}\p{L}*(?:\s|$)|Công an\s+(?:tỉnh|thành phố|xã|phường)|Thanh tra\s+tỉnh)/u
/** A name together with the place or the committee it belongs to. */
const PLACED = new RegExp(`^(?:${OPENS})\\s.*(?:tỉnh|thành phố|xã|phường|Trung ương|${PARTY})$`, 'u')
const NEXT = new RegExp(`^(?:${OPENS}|${OTHERS})\\s`, 'u')
/** The last name of a list on one line. */
const LAST = /[^,;]*$/u

const bare = (name: string): string => name.replace(/^[-–+•\s]+/u, '').trim()

/** `above` is what stands since the last meant break. */
export const namesApart = (above: string, next: string): boolean => {
  if (!NEXT.test(next) || isHanging(above) || isOpen(above)) return false
  const last = bare(above.slice(above.search(LAST)))
  return WHOLE.test(last) || PLACED.test(last) || PLACED.test(bare(above))
}
