// What a day is: the mark it has in the year, a word, a colour.
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import type { DayKind } from '../year/day-kind.ts'

const tones = { working: 'grey', rest: 'grey', off: 'blue', worked: 'violet', proposed: 'olive' } as const

export const DayBadge = ({ kind }: { readonly kind: DayKind }) => {
  const { t } = useCalendarWords()
  return (
    <span className="badge" data-tone={tones[kind]}>
      {t(`calendar.${kind}`)}
    </span>
  )
}
