// Days of the work calendar as another calendar program lists them.

import type { DayOff, SwappedDay } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import { capitalised, type Language } from '../language.ts'
import { dayOffName } from './day-off-name.ts'

/** "Nghỉ Quốc khánh" · "Nghỉ Ngày Văn hóa Việt Nam (đề xuất)". */
export const dayOffTitle = (day: Pick<DayOff, 'name' | 'label' | 'status'>, lang: Language): string => {
  const name = capitalised(dayOffName(day, lang))
  if (day.status === 'confirmed') return name
  return `${name} (${lang === 'vi' ? 'đề xuất' : 'proposed'})`
}

/** "Làm bù cho ngày nghỉ 02/01/2026". */
export const workedTitle = ({ forDate }: SwappedDay, lang: Language): string =>
  lang === 'vi' ? `Làm bù cho ngày nghỉ ${formatDate(forDate, lang)}` : `Worked in exchange for ${formatDate(forDate, lang)}`
