// Names one a line in a cell too narrow to show it by the room that is left: a department's name never goes on with
// another body's first words, so where both meet at a line's end the first name has ended.

import { isHanging, isOpen } from './joints.ts'

/** Names that own no other body's name behind theirs. */
const WHOLE = /^[-–+•\s]*(?:Sở\s+\p{Lu}\p{L}*(?:\s|$)|Công an\s+(?:tỉnh|thành phố|xã|phường)|Thanh tra\s+tỉnh)/u
const NEXT =
  /^(?:Sở|Công an|Bộ|[ỦU][ỷỹy] ban|UBND|HĐND|Các|Thanh tra|Văn phòng|Ban|Chi cục|Cục|Trung tâm|Hội|Báo|Đài|Kho bạc|Liên|Tỉnh đoàn|Trường|Viện|Ngân hàng|Bảo hiểm|Thuế|Mặt trận|Đảng [ủu][ỷỹy]|Đoàn|Tỉnh [ủu][ỷỹy]|Thành [ủu][ỷỹy])(?=\s)/u

/** The last name of a list on one line. */
const LAST = /[^,;]*$/u

/** `above` is what stands since the last meant break. */
/** A body's name, whole with the place or the committee it belongs to. */
const PLACED =
  /^[-–+•\s]*(?:Sở|Ban|Bộ|Công an|[ỦU][ỷỹy] ban|UBND|HĐND|Văn phòng|Đảng [ủu][ỷỹy]|Đảng bộ|Thanh tra|Chi cục|Cục|Trung tâm|Hội|Báo|Đài|Liên|Trường|Viện|Mặt trận)\s.*(?:tỉnh|thành phố|xã|phường|Trung ương|(?:Tỉnh|Thành|Huyện|Đảng) [ủu][ỷỹy])$/u

export const namesApart = (above: string, next: string): boolean => {
  const last = above.slice(above.search(LAST)).trim()
  return (
    (WHOLE.test(last) || PLACED.test(last) || PLACED.test(above)) &&
    NEXT.test(next) &&
    !isHanging(above) &&
    !isOpen(above)
  )
}
