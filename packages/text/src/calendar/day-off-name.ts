// What a day off is called.

import type { DayOff, HolidayName } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const holidays: Readonly<Record<HolidayName, Words>> = {
  newYear: { vi: 'nghỉ Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'nghỉ Tết Âm lịch', en: 'Lunar New Year' },
  hungKings: { vi: 'nghỉ Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration' },
  reunification: { vi: 'nghỉ Ngày Chiến thắng 30/4', en: 'Reunification Day' },
  labour: { vi: 'nghỉ Ngày Quốc tế lao động 01/5', en: 'Labour Day' },
  national: { vi: 'nghỉ Quốc khánh', en: 'National Day' },
  culture: { vi: 'nghỉ Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
  compensatory: { vi: 'nghỉ bù', en: 'a day off in lieu' },
  swap: { vi: 'nghỉ hoán đổi', en: 'a swapped day off' },
  other: { vi: 'nghỉ', en: 'a day off' },
}

/** Whose day off it is: said in lists, where days of both kinds stand together. */
export const dayOffScope = ({ scope }: Pick<DayOff, 'scope'>, lang: Language): string => {
  if (scope === 'local') return lang === 'vi' ? 'của tỉnh, cơ quan mình' : 'this authority only'
  return lang === 'vi' ? 'cả nước' : 'nationwide'
}

export const holidayName = (name: HolidayName, lang: Language): string => holidays[name][lang]

/** Its own name where an administrator gave one. */
export const dayOffName = ({ name, label = '' }: Pick<DayOff, 'name' | 'label'>, lang: Language): string =>
  label.trim() === '' ? holidayName(name, lang) : label
