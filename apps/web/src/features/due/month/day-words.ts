// Why a day is marked: off by which law, worked in exchange, or only proposed. A plain day of weekly rest is seen from
// its column and needs no words.
import type { DayOff, MonthDay } from '@tiendo/domain'
import { formatDate, holidayName } from '@tiendo/text'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'

export type DayMark = { readonly kind: 'off' | 'worked' | 'proposed'; readonly name: string; readonly basis: string }

export const useDayMark = (): ((day: Pick<MonthDay, 'rest' | 'worked' | 'proposed'>) => DayMark | null) => {
  const { t, language } = useDueWords()
  const nameOf = (day: DayOff): string => day.label ?? holidayName(day.name, language)
  return ({ rest, worked, proposed }) => {
    if (rest?.kind === 'dayOff') return { kind: 'off', name: nameOf(rest.dayOff), basis: rest.dayOff.basis }
    if (worked !== null) return { kind: 'worked', name: t('due.workedFor', { day: formatDate(worked.forDate, language) }), basis: worked.basis }
    if (proposed !== null) return { kind: 'proposed', name: t('due.proposed', { name: nameOf(proposed) }), basis: proposed.basis }
    return null
  }
}
