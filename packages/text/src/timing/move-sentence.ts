// What would move, one period at a time, shown before it is saved: "29/11/2026 → 15/12/2026".

import type { Days, LocalDate, Move } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language, Words } from '../language.ts'

type DayName = keyof Days

const names: Readonly<Record<DayName, Words>> = {
  from: { vi: 'bắt đầu', en: 'start' },
  due: { vi: 'hạn', en: 'due' },
  safe: { vi: 'ngày làm việc cuối cùng trong hạn', en: 'last working day in time' },
  rolled: { vi: 'hạn chuyển sang ngày làm việc', en: 'moved to a working day' },
}

const day = (date: LocalDate | null, lang: Language): string => {
  if (date !== null) return formatDate(date, lang)
  return lang === 'vi' ? 'chưa có' : 'none'
}

const step = (name: DayName, before: Days, after: Days, lang: Language): string =>
  `${day(before[name], lang)} → ${day(after[name], lang)}`

const kept = (days: Days, lang: Language): string => {
  if (days.due === null) return lang === 'vi' ? 'không có hạn' : 'no due day'
  return lang === 'vi' ? `hạn ${formatDate(days.due, lang)}` : `due ${formatDate(days.due, lang)}`
}

/** Where the due day stays, what else moves is named, and that the due day stays is said. */
const others = (before: Days, after: Days, lang: Language): string => {
  const rest = (['safe', 'rolled', 'from'] as const).filter((name) => before[name] !== after[name])
  if (rest.length === 0) return lang === 'vi' ? `${kept(after, lang)}, không đổi` : `${kept(after, lang)}, unchanged`
  const moved = rest.map((name) => `${names[name][lang]} ${step(name, before, after, lang)}`).join('; ')
  if (after.due === null) return moved
  return lang === 'vi' ? `${kept(after, lang)} giữ nguyên; ${moved}` : `${kept(after, lang)} stays; ${moved}`
}

/** "29/11/2026 → 15/12/2026" · "hạn 29/11/2026 giữ nguyên; ngày làm việc cuối cùng trong hạn 27/11/2026 → 26/11/2026". */
export const moveSentence = ({ before, after, spokenOf }: Move, lang: Language): string => {
  const vi = lang === 'vi'
  if (before === null) {
    if (after === null) return vi ? 'không đổi' : 'unchanged'
    return vi ? `kỳ mới, ${kept(after, lang)}` : `a new period, ${kept(after, lang)}`
  }
  if (after === null) return vi ? `không còn kỳ này (trước đây ${kept(before, lang)})` : `gone (it was ${kept(before, lang)})`
  const moved = before.due === after.due ? others(before, after, lang) : step('due', before, after, lang)
  if (!spokenOf) return moved
  return vi ? `${moved} (đã có báo cáo)` : `${moved} (already reported on)`
}
